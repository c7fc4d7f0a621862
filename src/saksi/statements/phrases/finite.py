"""Whether a bare verb of speech is finite: "ungkap" in headlines, decks and behind who speaks."""

from saksi.statements.draft import Cue
from saksi.statements.phrases import past_auxiliaries
from saksi.statements.reading import Reading

ASKED = 5  # words between a headline's demand and what is asked
PROMPTING = ("demand", "order")  # senses whose object does what is asked


def finite(reading: Reading, cue: Cue) -> bool:
    """Whether a bare form stands as a finite verb: in headlines, and a few everywhere."""
    if cue.word in reading.sets["welcomes"] and not reading.has("welcomed", cue.last):
        return False
    if cue.form == "active":
        return True
    if cue.form != "bare" or cue.nya:
        return False
    if reading.headline(cue.first):
        if reading.has("showered", cue.first - 1):
            return False  # "Peru Dihujani | Kritik Usai Rapat"
        before = past_auxiliaries(reading, cue.first, cue.frame[0])
        follows = before - 1 in reading.bare_heads or _asked_of(reading, cue, before)
        return cue.first > cue.frame[0] and not follows and not reading.has("headline_never", cue.first)
    if cue.word not in reading.sets["finite_bare"]:
        large = reading.upper(cue.first) and not reading.titled(cue.first)
        never = large or reading.has("headline_never", cue.first)
        short = reading.subhead(cue.first) or (reading.deck(cue.first) and _followed(reading, cue))
        return not never and cue.first > cue.frame[0] and (short or _spoken(reading, cue))
    felt = cue.sense == "condemn" or cue.word in reading.sets["needs_object"]
    if cue.word in reading.sets["tells_bare"]:
        return True
    that = reading.has("that", cue.last)
    return that or not reading.has("trail", cue.last) or (felt and reading.has("felt_about", cue.last))


def _asked_of(reading: Reading, cue: Cue, end: int) -> bool:
    """Whether a headline's verb tells what somebody is asked to do: 'DPR Minta Polisi Terus | Ungkap Kasus'."""
    for i in range(end - 1, max(cue.frame[0], end - ASKED) - 1, -1):
        if reading.kind(i) != "word" or reading.has("border", i) or reading.has("joint", i):
            return False
        other = reading.cue_at.get(i)
        if other is not None and i in reading.bare_heads:
            return other.sense in PROMPTING
    return False


def _followed(reading: Reading, cue: Cue) -> bool:
    """Whether a bare word has an object or a clause behind it: 'Surti dukung langkah itu', not 'kritik yang'."""
    return reading.kind(cue.last) == "word" and not reading.has("who", cue.last)


def _spoken(reading: Reading, cue: Cue) -> bool:
    """'Menteri X ungkap warga mengungsi', 'ia juga sampaikan bahwa …': a bare verb right behind who speaks."""
    if cue.word not in reading.sets["spoken_bare"] or cue.quote is not None or reading.upper(cue.first):
        return False
    goes_on = _followed(reading, cue) or reading.kind(cue.last) == "number"
    if not goes_on or (reading.has("trail", cue.last) and not reading.has("tells", cue.last)):
        return False
    before = past_auxiliaries(reading, cue.first, cue.frame[0]) - 1
    if before < cue.frame[0] or _told_before(reading, cue.frame[0], before):
        return False
    return reading.has("third", before) or reading.has("people", before) or reading.capital(before)


def _told_before(reading: Reading, first: int, token: int) -> bool:
    """Whether what is said stands before who speaks: 'hal ini | Sari sampaikan', 'yang | mereka sebut'."""
    while token > first and reading.capital(token):
        token -= 1
    return any(reading.has("deixis", i) or reading.has("who", i) for i in (token, token - 1))
