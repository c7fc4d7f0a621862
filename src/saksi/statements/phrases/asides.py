"""What stands between commas before a verb and is no part of its subject: a wider place, a date, a short clause."""

from saksi.statements.draft import Cue, Range
from saksi.statements.reading import Reading

TELLING = ("say", "report", "claim")  # senses whose verb has a clause with a subject of its own behind it
REGION = 4  # words of a region's name
DATE = 3  # words of a date: day, month, year


def without_places(reading: Reading, parts: list[Range]) -> list[Range]:
    """Segments without those before a day that only say in what town or country a place before them lies."""
    last = len(parts)
    while last > 1 and _wider(reading, parts[last - 1]) and _placed(reading, parts[0][0], parts[last - 1][0]):
        last -= 1
    parts = parts[:last]
    far = [k for k in range(1, len(parts) - 1) if _then_other(reading, parts[k], parts[k + 1])]
    far = [k for k in far if _further_place(reading, parts[k - 1], parts[k])]
    far += [k for k in range(1, len(parts)) if _its_state(reading, parts[k - 1], parts[k])]
    return [p for k, p in enumerate(parts) if k not in far]


def _its_state(reading: Reading, before: Range, segment: Range) -> bool:
    """Whether a segment is the state alone of the town that ends the one before: "di Arequipa, | Peru, | Joni mengatakan"."""
    if _region(reading, segment) and reading.has("place_words", before[0]):
        return True
    if segment[1] != segment[0] + 1 or not any(reading.has("place_words", i) for i in range(*before)):
        return False
    codes = {
        hit.entry.value for hit in reading.doc.hits_at.get(segment[0], ()) if hit.entry.kind == "country"
    }
    towns = (h for i in range(*before) for h in reading.doc.hits_at.get(i, ()) if h.entry.kind == "place")
    return any(hit.last == before[1] and hit.entry.value in codes for hit in towns)


def _region(reading: Reading, segment: Range) -> bool:
    """Whether a segment is nothing but a region: "di Rimba, | Kabupaten Togo Jaya, | warga mengecam", "negara bagian X"."""
    first, last = segment
    first += reading.has("government", first) and reading.has("of_country", first + 1)  # "negara | bagian"
    if not (reading.has("regions", first) or first > segment[0]) or not 1 < last - first <= REGION:
        return False
    return all(reading.upper(i) and reading.kind(i) == "word" for i in range(first + 1, last))


def _then_other(reading: Reading, segment: Range, after: Range) -> bool:
    """Whether a day follows a segment, or the segment ends in a quarter of heaven, so that it can be a place aside."""
    return "weekday" in reading.kinds(after[0]) or reading.has("quarters", segment[1] - 1)


def _wider(reading: Reading, segment: Range) -> bool:
    """Whether a segment right before the verb is only a district or province: 'X yang menambang di Y, | Kabupaten Z, | …'."""
    start, stop = segment
    if start + 1 < stop and reading.has("regions", start):
        return not any(reading.kind(i) != "word" or not reading.upper(i) for i in range(start, stop))
    kinds = reading.kinds(start)
    whole = any(hit.entry.kind == "place" and hit.last == stop for hit in reading.doc.hits_at.get(start, ()))
    return whole and not kinds & {"country", "organisation", "medium", "role"}


def _placed(reading: Reading, first: int, last: int) -> bool:
    """Whether a place is told in tokens [first, last) behind a "yang": 'X yang menambang di Y'."""
    who = next((i for i in range(first, last) if reading.has("who", i)), last)
    return any(reading.has("place_words", i) for i in range(who, last))


def _further_place(reading: Reading, before: Range, segment: Range) -> bool:
    """Whether a segment is the wider place of one told before it: 'Ari saat ditemui di Andai, | Rimba, Rabu, mengatakan'."""
    start, stop = segment
    kinds = reading.kinds(start)
    if not kinds & {"place", "country"} or kinds & {"organisation", "medium"}:
        return False
    last = stop - reading.has("quarters", stop - 1)  # "di Husum, | Jerman utara, | Sari mengatakan"
    whole = any(hit.entry.kind == "place" and hit.last == last for hit in reading.doc.hits_at.get(start, ()))
    whole = whole or (last < stop and "country" in kinds and last == start + 1)
    return whole and any(reading.has("place_words", i) for i in range(before[0] + 1, before[1]))


def opens_aside(reading: Reading, parts: list[Range], found: int) -> Range | None:
    """The segment before an aside of several commas that holds a token: '| Sari, yang hadir bersama X, Y, dan Z, | mengatakan'.

    None where no comma closes the aside before the verb, or none opens before the token.
    """
    if parts[-1][0] < parts[-1][1]:
        return None
    opened = next((k for k in range(1, len(parts)) if reading.has("opens_aside", parts[k][0])), None)
    return parts[opened - 1] if opened is not None and found > parts[opened][0] else None


def when_only(reading: Reading, start: int) -> bool:
    """Whether a segment tells when something was done that only its verb names: 'Saat | tampil di sana, Sari mengatakan'."""
    if not reading.has("asked_when", start) or reading.upper(start + 1):
        return False
    return not (reading.has("people", start + 1) or reading.has("third", start + 1))


def beside(reading: Reading, start: int, stop: int) -> bool:
    """Whether a segment before the verb's own is an adverb, a date, or a clause with a verb of speech of its own."""
    if stop - start == 1 and reading.adverbial(start):
        return True
    clause = reading.has("border", start) and _verb_of_speech(reading, start + 1)
    return clause or when_only(reading, start) or _date_only(reading, start, stop)


def _date_only(reading: Reading, start: int, stop: int) -> bool:
    """Whether a segment is a date between commas: 'pada Kamis, | 3 Juli 2025, | Sri mengatakan'."""
    return reading.kind(start) == "number" and "month" in reading.kinds(start + 1) and stop - start <= DATE


def _verb_of_speech(reading: Reading, token: int) -> bool:
    """Whether a verb of speech stands at a token: 'Saat menanyakan langsung kepada korban, Sari mengatakan'."""
    cue = reading.cue_at.get(token)
    return cue is not None and cue.form == "active"


def told_behind(reading: Reading, cue: Cue) -> int | None:
    """Where the clause begins that a verb of speech tells behind a comma: 'Sari, Rabu, mengatakan | warga, yang …'."""
    telling = cue.form == "active" and cue.sense in TELLING and cue.first > cue.frame[0]
    return cue.last + reading.has("that", cue.last) if telling else None


def closes_quote(reading: Reading, start: int) -> bool:
    """Whether a stretch tells who spoke the quotation before it: '"…," kata X dalam pernyataan, bersumpah …'."""
    start += reading.kind(start) == "quote"
    cue = reading.cue_at.get(start)
    return cue is not None and cue.form == "bare" and reading.kind(start - 1) == "quote"


def insertion(reading: Reading, start: int, stop: int, nearest: bool) -> bool:
    """Whether a segment may stand between a subject and its verb; right before the verb only when or where he speaks."""
    bracketed = start + 1 < stop and reading.text(start) == "(" and reading.dated(start + 1)
    cue = reading.cue_at.get(start)
    if cue is not None and cue.form == "bare":
        return not closes_quote(reading, start)
    if nearest:
        asked = stop - start == 2 and reading.has("asked_when", start) and reading.has("reached", start + 1)
        when = stop - start > 1 and reading.has("opening", start) and reading.text(start - 1) == ","
        when = when and not any(reading.verb(i) for i in range(start + 1, stop))
        when = when and not _ends_in_name(reading, start, stop)
        return bracketed or reading.dated(start) or asked or when
    cites = reading.has("quotes_people", start)
    opens = reading.has("opening", start) or reading.has("border", start) or cites
    return opens or reading.dated(start) or bracketed


def _ends_in_name(reading: Reading, start: int, stop: int) -> bool:
    """Whether a segment ends in a name that is no day's and no place's: ', dalam artikel itu | Direktur Sari' speaks."""
    run = stop
    while run > start + 1 and reading.upper(run - 1):
        run -= 1
    heard = any(reading.has("hearer", i) for i in range(start + 1, run - 1))
    if heard and not reading.has("deixis", run - 1):
        return False  # ", dalam suratnya kepada para pemimpin | PBB"
    return run < stop and not (reading.dated(run) or reading.has("place_words", run - 1))
