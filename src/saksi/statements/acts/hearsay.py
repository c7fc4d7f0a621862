"""Hearsay without a source: what somebody is suspected, held or found to have done."""

from saksi.statements.acts.against import part_in_wrong
from saksi.statements.acts.blame import WRONGS
from saksi.statements.acts.utterance import NEAR, Utterance
from saksi.statements.acts.weighing import to_a_rule

LAW = ("arrest", "suspect", "name", "hold", "detain", "investigate", "question", "raid", "charge", "convict")


def hearsay_of_wrong(u: Utterance) -> str | None:
    """'diduga melakukan penipuan': an agentless suspicion of wrongdoing."""
    if u.draft.word in u.reading.sets["suspects"] and not (_enforces(u) or _found_innocent(u)):
        named = u.reading.has("named_wrongs", u.draft.cue[0] if u.draft.cue else -1)
        if any((t in WRONGS if named else _wrong_itself(u, t, k)) for t, k in u.tones):
            return "accuse"
    if u.draft.bound != "none":
        return None
    praised = u.draft.word in u.reading.sets["judges_all"] and u.first("good", NEAR) is not None
    return "support" if praised else "say"


def _found_innocent(u: Utterance) -> bool:
    """'dinyatakan tidak terbukti melanggar': what is found not to be so."""
    found = u.draft.word in u.reading.sets["finds"] and bool(u.draft.content)
    return found and u.reading.has("negation", u.draft.content[0][0])


def _wrong_itself(u: Utterance, tone: str, token: int) -> bool:
    """Whether a word is a wrong whoever is told of: 'disebut membunuh dua orang', not 'disebut membawa aura khusus'."""
    deed = u.reading.doc.entry(token, "deed") if tone == "deed" else None
    foul = deed is not None and deed.entry.value in u.reading.sets["foul_deeds"]
    return tone in WRONGS[:2] or foul or (tone == "deed" and part_in_wrong(u, token))


def _enforces(u: Utterance) -> bool:
    """Whether what is said opens with a deed of law, whose doer does no wrong: 'KPK disebut | menangkap pelaku korupsi'."""
    first = u.draft.content[0][0] if u.draft.content else -1
    if any(tone == "wrong" for tone, _ in u.between(first, first + 1)):
        return False  # "dinilai bersalah"
    near = (u.reading.doc.entry(i, "deed") for i in range(first, first + 2))
    return any(hit is not None and hit.entry.form != "passive" and hit.entry.value in LAW for hit in near)


def frowned_on(u: Utterance) -> str | None:
    """'dinilai tidak transparan', 'dianggap tak peka': what a passive of judgement tells first is against somebody."""
    reading = u.reading
    if u.draft.word not in reading.sets["frowns"] or not u.draft.content:
        return None
    first, last = u.draft.content[0]
    first += reading.has("role_of", first)
    while first < last and reading.has("degrees", first):
        first += 1
    if any(tone in ("intent", "may", "chance") for tone, _ in u.between(first, first + 1)):
        return None
    if any(tone == "bad" for tone, _ in u.between(first, first + 2)):
        return "condemn"
    good = first + 1 + reading.has("degrees", first + 1)
    denied = reading.has("negation", first) or reading.has("too_little", first)
    kept = reading.has("keeps", good) and not to_a_rule(u, good)
    if denied and (
        kept or any(reading.has(n, good) for n in ("speaks_well", "fair", "heedless", "short_of"))
    ):
        return "condemn"
    poor = reading.has("speaks_ill", first) or reading.has("poor", first)
    plain = reading.verb(first) or reading.has("one_of", first) or reading.has("disputed", first)
    poor = poor and not plain  # "salah satu", "kontroversial"
    return "condemn" if poor else None
