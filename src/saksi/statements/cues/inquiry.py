"""Rules for what a speaker was asked: 'Saat ditanya apakah …, X menjawab', '…, kata X ketika ditanya soal …'."""

from saksi.statements.draft import Cue, Draft, drafted
from saksi.statements.phrases import content
from saksi.statements.reading import Reading

ASKER = 4  # words of who asked, between the passive and what is asked


def questioned(reading: Reading, cue: Cue) -> Draft | None:
    """What was asked, at the sentence's start or behind who answered; who asked is not named."""
    if cue.form != "passive" or not reading.has("asked_when", cue.first - 1) or cue.quote is not None:
        return None
    if reading.norms[cue.first] not in reading.sets["questions"] or reading.headline(cue.first):
        return None
    token = _asked(reading, cue)
    if token is None:
        return None
    end = content.end_of(reading, cue, token)
    if cue.first - 1 == cue.frame[0]:
        comma = next((i for i in range(token, min(end + 1, cue.frame[1])) if reading.text(i) == ","), None)
        return (
            None if comma is None else drafted("questioned", cue, None, reading.ranges(token, comma), "none")
        )
    if not any(c.form == "bare" and c.first < cue.first for c in reading.cues_from(cue.frame[0])):
        return None
    right_behind = reading.cue_at.get(cue.first - 2)
    if right_behind is not None and right_behind.nya:
        return drafted("questioned", cue, None, reading.ranges(token, end), "none")
    if any(reading.text(i) == "," for i in range(token, end)):
        return None
    return drafted("questioned", cue, None, reading.ranges(token, end), "none")


def _asked(reading: Reading, cue: Cue) -> int | None:
    """Where what is asked begins: right behind the passive, or behind who asked."""
    if reading.has("asked_about", cue.last):
        return cue.last
    if not (reading.has("by", cue.last) or reading.has("askers", cue.last)):
        return None
    return next((i for i in range(cue.last, cue.last + ASKER) if reading.has("asked_about", i)), None)


RULES = (questioned,)
