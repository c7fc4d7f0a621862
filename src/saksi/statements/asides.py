"""What stands between commas before a verb and is no part of its subject: a wider place, a date, a short clause."""

from saksi.statements.draft import Range
from saksi.statements.reading import Reading

DATE = 3  # words of a date: day, month, year


def without_places(reading: Reading, parts: list[Range]) -> list[Range]:
    """Segments without those before a day that only say in what town or country a place before them lies."""
    far = [k for k in range(1, len(parts) - 1) if "weekday" in reading.kinds(parts[k + 1][0])]
    return [p for k, p in enumerate(parts) if k not in far or not _further_place(reading, parts[k - 1], p)]


def _further_place(reading: Reading, before: Range, segment: Range) -> bool:
    """Whether a segment is the wider place of one told before it: 'Ari saat ditemui di Andai, | Rimba, Rabu, mengatakan'."""
    start, stop = segment
    kinds = reading.kinds(start)
    if "place" not in kinds or kinds & {"organisation", "medium"}:
        return False
    whole = any(hit.entry.kind == "place" and hit.last == stop for hit in reading.doc.hits_at.get(start, ()))
    return whole and any(reading.has("place_words", i) for i in range(before[0] + 1, before[1]))


def beside(reading: Reading, start: int, stop: int) -> bool:
    """Whether a segment before the verb's own is an adverb, a date, or a clause with a verb of speech of its own."""
    if stop - start == 1 and reading.adverbial(start):
        return True
    clause = reading.has("border", start) and _verb_of_speech(reading, start + 1)
    return clause or _date_only(reading, start, stop)


def _date_only(reading: Reading, start: int, stop: int) -> bool:
    """Whether a segment is a date between commas: 'pada Kamis, | 3 Juli 2025, | Sri mengatakan'."""
    return reading.kind(start) == "number" and "month" in reading.kinds(start + 1) and stop - start <= DATE


def _verb_of_speech(reading: Reading, token: int) -> bool:
    """Whether a verb of speech stands at a token: 'Saat menanyakan langsung kepada korban, Sari mengatakan'."""
    cue = reading.cue_at.get(token)
    return cue is not None and cue.form == "active"
