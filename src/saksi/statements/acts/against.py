"""Against another's deed, in whatever words: what it harms, breaks or is answerable for."""

from collections.abc import Callable

from saksi.statements.acts.subject import DEED, OTHER, predicate, subject
from saksi.statements.acts.utterance import Utterance

REACH = 5  # words behind a verb within which what it is done to stands
NEAR = 3  # words between parts of one predicate
Check = Callable[[Utterance, int], bool]


def against(u: Utterance) -> str | None:
    """A predicate told of another or of his deed that blames or disapproves."""
    if not u.own_words:
        return None
    if u.draft.word in u.reading.sets["inquires"]:
        return None
    for token, name in u.each(tuple(CHECKS)):
        check, act = CHECKS[name]
        if check(u, token):
            return act
    return None


def _foreign(u: Utterance, token: int) -> bool:
    """Whether a predicate tells of somebody else or of a deed that is not the speaker's."""
    return subject(u, token) in (DEED, OTHER) or _taken_up(u, token)


def _taken_up(u: Utterance, token: int) -> bool:
    """Whether "hal itu" right before a predicate stands for a deed told before: 'hal tersebut bertentangan dengan …'."""
    begin = token - u.depth(token)
    return u.depth(token) <= NEAR and u.reading.has("matter_of", begin) and u.reading.has("deixis", begin + 1)


def _denied(u: Utterance, token: int) -> bool:
    """Whether a predicate is denied, asked for or only thought of."""
    reading = u.reading
    return any(
        (reading.has("negation", i) and not reading.has("only_so", i + 1))
        or reading.has("must", i)
        or reading.has("to", i)
        or reading.has("so_that", i)
        for i in range(token - NEAR, token)
    )


def _follows(u: Utterance, token: int, name: str, reach: int = REACH) -> bool:
    """Whether a word of a set stands behind a token in its sentence."""
    end = u.reading.doc.sentences[u.reading.doc.sentence_of[token]].last
    for i in range(token + 1, min(end, token + 1 + reach)):
        if u.reading.text(i) in ",;:":
            return False
        if u.reading.has(name, i):
            return True
    return False


def harms(u: Utterance, token: int) -> bool:
    """'serangan itu melemahkan sendi-sendi hukum': something dear is harmed by another's deed."""
    harmed = "ills" if u.reading.has("raises", token) else "dear"
    if not _follows(u, token, harmed, NEAR) or _denied(u, token):
        return False
    begin = token - u.depth(token)
    strikes = any(u.reading.has(n, i) for n in ("strikes", "fights") for i in range(begin, token))
    if strikes and not (u.speaker.country or u.speaker.org):
        return False  # an expert tells what a war does
    maybe = any(tone in ("may", "chance", "intent") for tone, _ in u.between(begin, token))
    return not (maybe and u.reading.has("deixis", begin)) and subject(u, token) == DEED


def destroys(u: Utterance, token: int) -> bool:
    """'X terus merusak hubungan kedua negara': another's doing, told as a fact."""
    if not _follows(u, token, "dear", NEAR) or _denied(u, token) or _possible(u, token):
        return False
    tried = u.reading.verb(token - 1) and u.reading.has("attempts", token - 1)
    return subject(u, token - tried) == OTHER


def _possible(u: Utterance, token: int) -> bool:
    """Whether a predicate tells what may or will be: 'akan dianggap melanggar'."""
    return any(tone in ("may", "chance", "intent", "perhaps") for tone, _ in u.between(token - NEAR, token))


def likened(u: Utterance, token: int) -> bool:
    """'keputusan itu sama saja dengan membunuh perdamaian': a deed is likened to a worse one."""
    reading = u.reading
    if reading.has("no_more_than", token):
        return reading.has("negation", token - 1) and _foreign(u, token - 1)
    linked = reading.has("likened_by", token + 1) and not reading.has("negation", token - 1)
    if not linked or (reading.has("the_same", token) and not _to_a_deed(u, token + 1)):
        return False
    return _foreign(u, token)


def _to_a_deed(u: Utterance, token: int) -> bool:
    """'sama saja (dengan)', 'sama dengan memukul rakyat', not 'sama dengan tahun lalu'."""
    return u.reading.has("only_so", token) or (u.reading.has("with", token) and u.reading.verb(token + 1))


def lacking(u: Utterance, token: int) -> bool:
    """'X sama sekali tidak punya empati': a virtue another lacks."""
    gone = u.reading.has("lost", token) or u.reading.has("negation", token - 1)
    return _follows(u, token, "virtues", 2) and gone and subject(u, token) == OTHER


def broken(u: Utterance, token: int) -> bool:
    """'langkah X bertentangan dengan hukum': a rule is broken."""
    told = not _denied(u, token) and not _possible(u, token)
    return _follows(u, token, "rules") and told and _foreign(u, token)


def unkept(u: Utterance, token: int) -> bool:
    """'serangan X tidak sejalan dengan prinsip hukum': a rule is not kept."""
    reading = u.reading
    near = [i for i in range(token - NEAR, token) if reading.has("negation", i)]
    if any(reading.has("amounts_to", i) for i in range(token - REACH, token)):
        return False  # "bukan berarti mereka tidak memenuhi standar"
    if not near or any(
        reading.has("must", i) or reading.has("so_that", i) for i in range(near[0] - NEAR, token)
    ):
        return False
    return _follows(u, token, "rules") and _foreign(u, near[0])


def answerable(u: Utterance, token: int) -> bool:
    """'X bertanggung jawab penuh atas jatuhnya korban'."""
    return _follows(u, token, "evils") and not _denied(u, token - 1) and subject(u, token) == OTHER


def causes(u: Utterance, token: int) -> bool:
    """'X adalah penyebab perang ini'."""
    reading = u.reading
    if u.depth(token) < 2 and _follows(u, token, "evils", NEAR):
        return _named_behind(u, token) or _in_short(u, token)
    told = any(reading.has("copula", i) or reading.has("become", i) for i in range(token - NEAR, token))
    return told and _follows(u, token, "evils") and not _denied(u, token) and subject(u, token) == OTHER


def doing_of(u: Utterance, token: int) -> bool:
    """'warga tewas akibat ulah X': whose doing an evil is."""
    own = u.voices.same(u.speaker, token + 1) or not u.voices.power(token + 1)
    return not own and any(u.reading.has(name, token - 1) for name in ("brought_by", "over"))


def far_from(u: Utterance, token: int) -> bool:
    """'kebijakan X jauh dari rasa kemanusiaan'."""
    reading = u.reading
    kind = any(reading.has(name, token + 2) for name in ("virtues", "rules", "fair"))
    return reading.has("out_of", token + 1) and kind and not _denied(u, token) and _foreign(u, token)


def _named_behind(u: Utterance, token: int) -> bool:
    """'Dalang serangan itu adalah X'."""
    copula = next((i for i in range(token, token + 2 * REACH) if u.reading.has("copula", i)), None)
    if copula is None or not u.voices.mentions(copula + 1):
        return False
    return not u.voices.same(u.speaker, copula + 1)


def _in_short(u: Utterance, token: int) -> bool:
    """'X Otak Kejahatan Itu': a headline's way without a copula."""
    return (
        u.reading.headline(token) and u.voices.mentions(token - 1) and not u.voices.same(u.speaker, token - 1)
    )


def lies_with(u: Utterance, token: int) -> bool:
    """'Tanggung jawab atas krisis itu sepenuhnya berada di tangan X': who is to blame for an evil."""
    reading, begin = u.reading, token - u.depth(token)
    duty = any(reading.has("answerable", i) for i in range(begin, begin + 2))
    if (
        not duty
        or not reading.has("place_words", token - 1)
        or any(reading.has("negation", i) for i in range(begin, token))
    ):
        return False
    evil = any(reading.has("evils", i) for i in range(begin, token))
    whose = token + 1 + reading.has("on_whose_side", token + 1)
    return evil and u.voices.mentions(whose) and not u.voices.same(u.speaker, whose)


def harbours(u: Utterance, token: int) -> bool:
    """'X merupakan sarang teroris', 'negara itu menjadi rumah bagi kelompok teroris'."""
    reading, link = u.reading, token - 1
    while reading.has("one_thing", link) or reading.has("hosts", link) or reading.kind(link) == "quote":
        link -= 1
    if not any(
        tone == "crime" and reading.has("outlaws", k) for tone, k in u.between(token + 1, token + REACH)
    ):
        return False
    if reading.headline(token):
        return _in_short(u, token)
    linked = reading.has("copula", link) or reading.has("become", link)
    if not linked or _denied(u, link) or _possible(u, link):
        return False
    lands = any(reading.has("lands", i) for i in range(token - u.depth(token), link))
    return subject(u, link) == OTHER or (lands and not u.own(link))


def errs(u: Utterance, token: int) -> bool:
    """'pemerintah X telah membuat kesalahan besar': another's mistake, told as a fact."""
    own_fault = (
        u.reading.has("makes", token - 1) and not _denied(u, token - 1) and not _possible(u, token - 1)
    )
    return own_fault and subject(u, token - 1) == OTHER


def stands_behind(u: Utterance, token: int) -> bool:
    """'X berada di balik serangan itu'."""
    evil = _follows(u, token, "evils", 2) and u.reading.has("place_words", token - 1)
    return evil and not _denied(u, token - 1) and subject(u, predicate(u, token - 1)) == OTHER


def wrongly(u: Utterance, token: int) -> bool:
    """'X sengaja membiarkan warga kelaparan', 'X telah bertindak sepihak'."""
    return not _denied(u, token) and subject(u, predicate(u, token)) == OTHER


def unduly(u: Utterance, token: int) -> bool:
    """'sewa itu dilakukan tanpa studi kelayakan': what was due before a deed was left out."""
    reading = u.reading
    due = token + 1 + (reading.verb(token + 1) and not reading.has("due", token + 1))
    if not reading.has("due", due) or _denied(u, token) or _possible(u, token):
        return False
    clause = range(token - u.depth(token), token)
    return not any(reading.has("own", i) or reading.has("border", i) for i in clause)


def fired_first(u: Utterance, token: int) -> bool:
    """'pasukan X lebih dulu melepaskan tembakan': who began it."""
    return any(u.reading.has("opens_fire", i) for i in range(token - NEAR, token + NEAR)) and wrongly(
        u, token
    )


def fails(u: Utterance, token: int) -> bool:
    """'X gagal melindungi rakyatnya': a duty another does not do."""
    return _follows(u, token, "duties", 2) and not _denied(u, token) and subject(u, token) == OTHER


def heedless(u: Utterance, token: int) -> bool:
    """'X tidak peduli pada penderitaan warga'."""
    denied = any(u.reading.has("negation", i) for i in (token - 1, token - 2))
    if not denied or u.reading.has("doubt", token - 3):
        return False
    whose = subject(u, token)
    return whose == OTHER or (whose == DEED and u.reading.has("negation", token - 1))


def backfires(u: Utterance, token: int) -> bool:
    """'aturan baru itu justru memperlambat inovasi': a deed does the contrary of what it should."""
    reading = u.reading
    if not reading.has("damages", token + 1) or _denied(u, token) or _possible(u, token):
        return False
    clause = range(token - u.depth(token), token)
    if any(reading.has("own", i) or (reading.has("doubt", i) and not reading.has("who", i)) for i in clause):
        return False
    return any(_deed_or_rule(u, i) for i in clause)


def _deed_or_rule(u: Utterance, token: int) -> bool:
    """Whether a word names a deed, a position or a rule."""
    return any(u.reading.has(name, token) for name in ("deeds_judged", "doings", "rules"))


def worsens(u: Utterance, token: int) -> bool:
    """'serangan itu merupakan eskalasi yang berbahaya': what another's deed is called."""
    reading = u.reading
    link = token - 1 - reading.has("one_thing", token - 1)
    if not (reading.has("copula", link) or reading.has("become", link)):
        return False
    return not (_denied(u, link) or _possible(u, link)) and subject(u, link) == DEED


def partakes(u: Utterance, token: int) -> bool:
    """'banyak penerima yang terlibat dalam kegiatan ilegal': a part in a wrong, told as a fact."""
    if _denied(u, token) or _possible(u, token) or u.own(token):
        return False
    clause = range(token - u.depth(token), token)
    if any(u.reading.has("doubt", i) and not u.reading.has("who", i) for i in clause):
        return False
    return part_in_wrong(u, token)


def part_in_wrong(u: Utterance, token: int) -> bool:
    """Whether what one has a part in is a wrong: 'terlibat dalam penipuan', 'terlibat dalam pengeboman'."""
    if not u.reading.has("partakes", token):
        return False
    last = u.reading.doc.sentences[u.reading.doc.sentence_of[token]].last
    behind = range(token + 1, min(last, token + REACH))
    if any(tone == "crime" for tone, _ in u.between(behind.start, behind.stop)):
        return True
    deeds = (u.reading.doc.entry(i, "deed") for i in behind)
    return any(deed is not None and deed.entry.value in u.reading.sets["foul_deeds"] for deed in deeds)


CHECKS: dict[str, tuple[Check, str]] = {
    "breaks": (broken, "accuse"),
    "keeps": (unkept, "accuse"),
    "answerable": (answerable, "accuse"),
    "causes_of": (causes, "accuse"),
    "misdoings": (doing_of, "accuse"),
    "on_the_contrary": (backfires, "condemn"),
    "partakes": (partakes, "accuse"),
    "far_from": (far_from, "condemn"),
    "in_hands": (lies_with, "accuse"),
    "havens": (harbours, "accuse"),
    "mistakes": (errs, "condemn"),
    "behind_it": (stands_behind, "accuse"),
    "wrongly": (wrongly, "accuse"),
    "without": (unduly, "accuse"),
    "first_to": (fired_first, "accuse"),
    "fails": (fails, "accuse"),
    "destroys": (destroys, "accuse"),
    "damages": (harms, "condemn"),
    "raises": (harms, "condemn"),
    "likens": (likened, "condemn"),
    "lacks": (lacking, "condemn"),
    "heedless": (heedless, "condemn"),
    "escalations": (worsens, "condemn"),
}
