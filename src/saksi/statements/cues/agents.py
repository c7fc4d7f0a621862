"""Passives whose speaker closes the clause: 'X dituduh melanggar perjanjian oleh Y', 'dianggap penting oleh Y'."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Draft, drafted
from saksi.statements.phrases import behind
from saksi.statements.reading import Reading

REACH = 10  # words from a passive to the "oleh" that closes its clause


def named_last(reading: Reading, cue: Cue) -> Draft | None:
    """What is said of the subject, and behind "oleh" who says it; an inner passive keeps its own "oleh"."""
    if cue.form != "passive" or not reading.has("closed_by", cue.first) or phrases.negated(reading, cue):
        return None
    first = cue.last + reading.has("as", cue.last)
    for i in range(first, min(cue.frame[1], cue.last + REACH)):
        if reading.kind(i) == "mark" or reading.passive(i):
            return None
        if reading.has("by", i):
            speaker = behind.after(reading, i + 1, cue.frame[1]) if i > first else None
            if speaker is None or not _closes(reading, speaker[1], cue.frame[1]):
                return None
            topic = phrases.subject(reading, cue.first, cue.frame)
            told = reading.ranges(*topic) if topic and not _related(reading, cue) else ()
            return drafted("passive_last", cue, speaker, (*told, *reading.ranges(first, i)), "own")
    return None


def _closes(reading: Reading, token: int, last: int) -> bool:
    """Whether nothing of the clause follows a token, or what a clause with "yang" is told to be."""
    return token >= last or reading.kind(token) == "mark" or reading.has("copula", token)


def _related(reading: Reading, cue: Cue) -> bool:
    """Whether "yang" opens the passive's clause."""
    return reading.has("who", phrases.past_auxiliaries(reading, cue.first, cue.frame[0]) - 1)


RULES = (named_last,)
