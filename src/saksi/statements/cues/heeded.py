"""Whose words somebody acts upon or answers: 'atas perintah X', 'merespons permintaan X'; and what is put forward by whom."""

from saksi.statements.draft import Cue, Draft, drafted
from saksi.statements.phrases import behind
from saksi.statements.reading import Reading

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


RULES = (put_by,)
