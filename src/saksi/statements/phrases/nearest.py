"""Who stands right before a verb behind an opening phrase: 'Di depan sidang | Hakim Sari | mengatakan'."""

from saksi.statements.draft import Range
from saksi.statements.reading import Reading


def name_before(reading: Reading, first: int, end: int) -> Range | None:
    """The name or pronoun right before a verb after an opening phrase: 'Di depan sidang Hakim Sari mengatakan'."""
    if end > first and reading.has("third", end - 1):
        return end - 1, end
    if common := _people_before(reading, first, end):
        return common
    start = end
    while start > first and reading.text(start - 1)[:1].isupper():
        start -= 1
    if start in (end, first) or reading.has("trail", start - 1) or reading.has("border", start - 1):
        return None
    return (start, end) if reading.norms[start - 1] not in reading.sets["opening"] else None


def _people_before(reading: Reading, first: int, end: int) -> Range | None:
    """Unnamed people right before a verb after an opening phrase that is over: 'Dalam video itu | korban mengaku'."""
    start = end - 1 - (end - 1 > first and reading.has("deixis", end - 1))
    if start <= first or not reading.has("people", start) or not reading.has("opening", first):
        return None
    over = reading.has("deixis", start - 1) or reading.text(start - 1) == ")"
    return (start, end) if over else None
