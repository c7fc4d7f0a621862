"""Passives whose "-nya" is who spoke last: 'Dijelaskannya, …', 'Ditambahkannya bahwa …', 'apa yang disebutnya …'."""

import msgspec

from saksi.statements import phrases
from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.phrases import content
from saksi.statements.phrases.ended import clause_end
from saksi.statements.reading import Reading

WORDS = 4  # tokens behind a cue that make a sentence


def told_by_him(reading: Reading, cue: Cue) -> Draft | None:
    """A passive with "-nya" that opens its sentence, with a comma or "bahwa" behind it."""
    if (
        cue.form != "passive"
        or not cue.nya
        or cue.quote is not None
        or cue.sense in ("cite", "demand", "order")
    ):
        return None
    first = cue.frame[0]
    first += reading.has("told_leads", first) and cue.first == first + 1  # "Lanjut | dijelaskannya, …"
    if cue.first != first or phrases.negated(reading, cue) or reading.headline(cue.first):
        return None
    if reading.text(cue.last) != "," and not reading.has("that", cue.last):
        return None
    said = reading.ranges(cue.last + 1, content.end_of(reading, cue, cue.last + 1))
    return drafted("passive_his", cue, None, said, "last") if said else None


def adds(reading: Reading, cue: Cue) -> Draft | None:
    """'Lanjutnya, …', 'Ungkapnya, …': a bare cue with "-nya" that opens its sentence, a comma behind it."""
    first = cue.frame[0]
    if cue.form != "bare" or not cue.nya or cue.quote is not None or cue.first != first:
        return None
    if cue.word not in reading.sets["comma_cues"] or reading.text(cue.last) != ",":
        return None
    if reading.headline(first) or cue.frame[1] - cue.last < WORDS:
        return None
    said = reading.ranges(cue.last + 1, content.end_of(reading, cue, cue.last + 1))
    return drafted("opening_nya", cue, None, said, "last") if said else None


def judged_by(reading: Reading, cue: Cue) -> Draft | None:
    """'apa yang disebutnya "…"', 'yang dinilainya …': a clitic for who spoke last, what he says behind it."""
    if cue.form != "passive" or not cue.nya or cue.word not in reading.sets["raising"]:
        return None
    if phrases.negated(reading, cue) or cue.last >= cue.frame[1] or reading.kind(cue.last) == "mark":
        return None
    start = cue.last + (reading.has("as", cue.last) or reading.kind(cue.last) == "quote")
    said = reading.ranges(start, clause_end(reading, cue, start, content.end_of(reading, cue, start)))
    if not said:
        return None
    return msgspec.structs.replace(
        drafted("passive_clitic", cue, None, said, "last"), meant=_teller(reading, cue)
    )


def _teller(reading: Reading, cue: Cue) -> Range | None:
    """Whom the clitic of a passive stands for: the subject of the first verb of its sentence."""
    verb = next((i for i in range(cue.frame[0], cue.first) if reading.verb(i)), None)
    found = phrases.subject(reading, verb, cue.frame) if verb is not None else None
    return found if found and reading.named(*found) else None


RULES = (told_by_him, adds, judged_by)
