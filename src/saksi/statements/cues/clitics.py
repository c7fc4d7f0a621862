"""Passives whose "-nya" is who spoke last: 'Dijelaskannya, …', 'Ditambahkannya bahwa …'."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Draft, drafted
from saksi.statements.phrases import content
from saksi.statements.reading import Reading


def told_by_him(reading: Reading, cue: Cue) -> Draft | None:
    """A passive with "-nya" that opens its sentence, with a comma or "bahwa" behind it."""
    if (
        cue.form != "passive"
        or not cue.nya
        or cue.quote is not None
        or cue.sense in ("cite", "demand", "order")
    ):
        return None
    if cue.first != cue.frame[0] or phrases.negated(reading, cue) or reading.headline(cue.first):
        return None
    if reading.text(cue.last) != "," and not reading.has("that", cue.last):
        return None
    said = reading.ranges(cue.last + 1, content.end_of(reading, cue, cue.last + 1))
    return drafted("passive_his", cue, None, said, "last") if said else None


RULES = (told_by_him,)
