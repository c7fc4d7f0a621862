"""Whose words somebody acts upon or answers: 'atas perintah X', 'merespons permintaan X'; and what is put forward by whom."""

from saksi.statements.draft import Cue, Draft, drafted
from saksi.statements.phrases import behind
from saksi.statements.reading import Reading

HEAD = 4  # words of an office up to the "itu" that says it was told of
MATTER = 5  # words of what is asked or charged between a noun of speech and "yang"


def by_people(reading: Reading, cue: Cue) -> bool:
    """Whether a common noun may follow as who asked: 'menyikapi desakan | warga'."""
    return not reading.headline(cue.first) and _replied(reading, cue)


def by_name(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether a name nobody knows may follow as who asked: 'merespons permintaan | Joni'."""
    unknown = reading.upper(token) and not reading.pack.knows(reading.norms[token])
    heeded = at_whose(reading, cue) or _replied(reading, cue)
    return unknown and heeded and not reading.headline(cue.first)


def at_whose(reading: Reading, cue: Cue) -> bool:
    """Whether somebody acts upon a noun of speech: 'atas | perintah X'."""
    return reading.has("at_whose", cue.first - 1) and cue.word in reading.sets["heeded_nouns"]


def _replied(reading: Reading, cue: Cue) -> bool:
    """Whether a noun of speech stands behind a verb of answering: 'merespons | permintaan X'."""
    return reading.has("replies", cue.first - 1) and cue.word in reading.sets["heeded_nouns"]


def known_before(reading: Reading, token: int) -> bool:
    """Whether unnamed people were told of or are counted: 'pernyataan dari | juru bicara itu', 'dari | dua sumber'."""
    if reading.has("several", token):
        return reading.has("people", token + 1)
    if not reading.has("people", token):
        return False
    near = range(token + 1, token + HEAD)
    end = next((i for i in near if reading.has("deixis", i) or reading.kind(i) != "word"), token)
    return reading.has("deixis", end) and not any(map(reading.verb, range(token, end)))


def from_power(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether a state's government or head asks behind "dari": 'ada permintaan dari | pemerintah Peru', not 'tanpa permintaan dari …'."""
    if reading.headline(cue.first) or not reading.has("given_by", token - 1):
        return False
    if any(reading.has(name, cue.first - 1) for name in ("without", "awaits")):
        return False
    if reading.has("exists", cue.first - 1) and reading.has("negation", cue.first - 2):
        return False
    return reading.has("in_power", token) and reading.upper(token + 1)


def put_forth(reading: Reading, cue: Cue) -> Draft | None:
    """'ancaman tarif oleh Presiden X', 'usulan gencatan senjata X': what is put forward right behind its noun, by whom behind it."""
    if cue.form != "noun" or cue.nya or cue.word not in reading.sets["put_nouns"]:
        return None
    end = _past_matter(reading, cue)
    if end is None:
        return None
    token = end + reading.has("by", end)
    if not reading.kinds(token) & {"country", "organisation", "role", "person"}:
        return None
    speaker = behind.after(reading, token, cue.frame[1])
    return drafted("noun_put_forth", cue, speaker, reading.ranges(cue.last, end)) if speaker else None


def _past_matter(reading: Reading, cue: Cue) -> int | None:
    """Where what is put forward ends: before "oleh", or a truce or peace before its proposer."""
    peace = reading.has("peace", cue.last)
    for i in range(cue.last, min(cue.last + MATTER, cue.frame[1])):
        if reading.has("by", i):
            return i if i > cue.last else None
        if peace and i > cue.last and not reading.has("peace", i):
            return i
        if reading.kind(i) != "word" or reading.verb(i) or reading.has("trail", i) or reading.has("who", i):
            return None
    return None


def put_by(reading: Reading, cue: Cue) -> Draft | None:
    """'usulan gencatan senjata yang disodorkan X': what is put forward stands between the noun and "yang"."""
    if cue.form != "noun" or cue.nya or cue.word not in reading.sets["brought_nouns"]:
        return None
    end = min(cue.last + MATTER, cue.frame[1])
    who = next((i for i in range(cue.last, end + 1) if reading.has("who", i)), None)
    if who is None or who == cue.last or not reading.has("put_forward", who + 1):
        return None
    if any(reading.verb(i) or reading.kind(i) != "word" for i in range(cue.last, who)):
        return None
    token = who + 2 + reading.has("by", who + 2)
    speaker = behind.after(reading, token, cue.frame[1])
    if speaker is None or not (reading.has("people", speaker[0]) or reading.named(*speaker)):
        return None
    return drafted("noun_put_by", cue, speaker, reading.ranges(cue.last, who))


RULES = (put_by, put_forth)
