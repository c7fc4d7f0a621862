"""Rules that tell whom a pronoun stands for."""

from collections.abc import Sequence

from saksi.mentions.bodies import state
from saksi.mentions.context import Context, Seen
from saksi.mentions.phrase import Phrase
from saksi.mentions.roster import Draft

NAMED_AFTER = 10  # tokens after "kedua pihak" that may name them
NEAR = 3  # sentences that a pronoun looks back for what they were about
MANY = frozenset(("people", "group", "organisation", "body", "state", "party", "company"))
PEOPLE = frozenset(("people", "group"))
ACTING = frozenset(("person", "body", "state", "group", "organisation", "party", "company"))
STATES = ("negara", "pemerintahan", "militer", "pasukan", "tentara", "warga", "rakyat")


def form_of(phrase: Phrase) -> str:
    """The pronoun's form: person, plural, joint, own, speaker."""
    return phrase.entry.form if phrase.entry is not None else ""


def joint_before(context: Context, phrase: Phrase) -> Draft | None:
    """The words "keduanya", "kedua negara": the last two of one kind."""
    if form_of(phrase) != "joint" or phrase.entry is None:
        return None
    size = int(phrase.entry.value)
    told = _told_after(context, phrase)
    if len(told) == size:
        return _joint(context, [state(context, code) for code in told])
    for kind in _kinds(context.doc.tokens[phrase.last - 1].norm):
        drafts = _latest(context, phrase, kind, size)
        if len(drafts) == size:
            return _joint(context, drafts[::-1])
    return None


def _told_after(context: Context, phrase: Phrase) -> list[str]:
    """The states that "yakni" names after "kedua pihak": "kedua pihak, yakni Israel dan Iran"."""
    doc = context.doc
    limit = min(phrase.last + NAMED_AFTER, doc.sentences[context.sentence(phrase)].last)
    if not any(
        doc.tokens[i].norm in context.words.serves_as for i in range(phrase.last, min(phrase.last + 2, limit))
    ):
        return []
    hits = (doc.entry(i, "country") for i in range(phrase.last, limit))
    return list(dict.fromkeys(hit.entry.value for hit in hits if hit is not None and hit.entry.value))


def _kinds(noun: str) -> Sequence[str]:
    """What "keduanya", "kedua negara", "kedua pihak" may stand for, likeliest first."""
    if noun == "negara":
        return ("state",)
    return ("state", "group", "body", "person") if noun == "pihak" else ("person", "state", "group", "body")


def _latest(context: Context, phrase: Phrase, kind: str, size: int) -> list[Draft]:
    """The last actors of a kind in near sentences, last one first; of many states those told most."""
    counts: dict[int, int] = {}
    near: dict[int, Draft] = {}
    for seen in context.recent():
        draft = seen.draft
        if draft.type == kind and not draft.parts:
            speaks = seen.subject and seen.sentence == context.sentence(phrase)  # who tells of the two
            counts[draft.index] = counts.get(draft.index, 0) + (0 if speaks else 1)
            if context.sentence(phrase) - seen.sentence <= NEAR:
                near.setdefault(draft.index, draft)
    if kind != "state" or len(near) <= size:
        return list(near.values())[:size]
    often = sorted(near, key=lambda index: -counts[index])[:size]
    return [draft for index, draft in near.items() if index in often]


def _joint(context: Context, drafts: Sequence[Draft]) -> Draft:
    """Several actors as one."""
    key = ("joint", *(str(d.index) for d in drafts))
    draft = context.roster.enter(key, drafts[0].type, " dan ".join(d.name for d in drafts), "joint_before")
    draft.country = "+".join(dict.fromkeys(d.country for d in drafts if d.country)) or None
    draft.speaks = any(d.speaks for d in drafts)
    draft.plural, draft.parts = True, tuple(d.index for d in drafts)
    return draft


def person_spoken_of(context: Context, phrase: Phrase) -> Draft | None:
    """The words "dia", "ia": the person that a near sentence was about, else the last one."""
    if form_of(phrase) != "person":
        return None
    persons = [s for s in context.recent() if s.draft.type == "person" and not s.draft.plural]
    if not persons:
        return None
    if context.doc.quote_of[phrase.first] is not None:
        return _not_the_speaker(persons)
    here = context.sentence(phrase)
    near = (s for s in persons if here - s.sentence <= NEAR and s.subject and not s.quoted)
    return next(near, persons[0]).draft


def _not_the_speaker(persons: Sequence[Seen]) -> Draft:
    """Inside a quotation: the last person who is not the one spoken of outside, who speaks.

    persons: the last one first.
    """
    speaker = next((s.draft for s in persons if s.subject and not s.quoted), None)
    return next((s.draft for s in persons if s.draft is not speaker), persons[0].draft)


def people_spoken_of(context: Context, phrase: Phrase) -> Draft | None:
    """The words "mereka": the people, body or states that a near sentence was about, else the last ones."""
    if form_of(phrase) != "plural":
        return None
    many = [
        s for s in context.recent() if (s.draft.plural or s.draft.type in MANY) and s.last != phrase.first
    ]
    if not many:
        return None
    here = context.sentence(phrase)
    beside = next((s.draft for s in many if s.sentence == here and s.draft.type == "people"), None)
    near = [s for s in many if here - s.sentence <= NEAR and s.subject and not s.quoted]
    about = next((s.draft for s in near if here - s.sentence <= 1), None)
    people = next((s.draft for s in near if s.draft.type in PEOPLE), None)
    return beside or about or people or many[0].draft


def own_side(context: Context, phrase: Phrase) -> Draft | None:
    """The words "pihaknya": whoever the sentence or the one before is about; "negaranya": his state."""
    if form_of(phrase) != "own":
        return None
    spoken = (s.draft for s in context.recent() if s.subject and not s.quoted and s.draft.type in ACTING)
    if not context.doc.tokens[phrase.head].norm.startswith(STATES):
        return next(spoken, None)
    code = next((d.country for d in spoken if d.country and "+" not in d.country), None)
    return state(context, code) if code else None
