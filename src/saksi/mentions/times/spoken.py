"""The day on which a quotation was spoken, from which its "hari ini" and "kemarin" count."""

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from saksi.mentions.times import calendar
from saksi.mentions.times.dates import resolved
from saksi.mentions.times.page import Page
from saksi.mentions.times.weekdays import dated
from saksi.record.document import Hit

INFERRED = "the day on which the quotation was spoken"
STALE = timedelta(31)  # a quotation older than that is not told as news
FRESH = timedelta(7)  # a day taken over from another quotation is no older than that


def with_days(page: Page) -> Page:
    """The page with the days that its quotations were spoken on."""
    spoken = dict(_days(page))
    return msgspec.structs.replace(page, spoken=spoken, event=None if spoken else _event(page))


def _event(page: Page) -> date | None:
    """The only day that the report writes out with its weekday, when it is the day before the report."""
    read = [(hit, dated(page, hit)) for hit in page.doc.hits_of.get("weekday", ()) if page.day]
    days = {_day(page, hit, written) for hit, written in read if written}
    day = days.pop() if len(days) == 1 else None
    return day if day and page.day and page.day - day == timedelta(1) else None


def _days(page: Page) -> Iterator[tuple[int, date]]:
    """The quotations whose sentence says the day (``"…," kata dia, Senin (9/6/2025)``).

    Days of sayings told without a quotation ("pada Kamis (19/6) menjelaskan") come with their sentence's
    number below 0: -1 for the first.
    """
    for hit in page.doc.hits_of.get("weekday", ()):
        if page.doc.quote_of[hit.first] is not None:
            continue
        read = dated(page, hit)
        last = read[1] if read else hit.last
        quote = _attributed(page, hit, last)
        day = _day(page, hit, read) if quote is not None else None
        if quote is not None and day:
            yield quote, day


def _day(page: Page, hit: Hit, read: tuple[calendar.Written, int] | None) -> date | None:
    """The day that a weekday means, with its date or without."""
    if read:
        written = msgspec.structs.replace(read[0], weekday=int(hit.entry.value))
        edtf = resolved(page, written, hit.first, read[1])
        return date.fromisoformat(edtf) if edtf else None
    base = page.base()
    return calendar.weekday(int(hit.entry.value), base) if base else None


def _attributed(page: Page, hit: Hit, last: int) -> int | None:
    """The quotation that a weekday dates, or the number of a sentence that tells a saying; None for neither."""
    quote = _closed_before(page, hit)
    if quote is not None:
        behind = page.doc.quotes[quote].outer[1]
        said = any(page.hit(i, hit.first, "speech") for i in (behind, behind + 1))
        return quote if said and page.norm(hit.first - 1, hit.first) == "," else None
    return -page.doc.sentence_of[hit.first] - 1 if _reported(page, hit, last) else None


def _reported(page: Page, hit: Hit, last: int) -> bool:
    """Whether a weekday dates a saying told in the reporter's words.

    "pada Kamis (19/6) menjelaskan", "…, kata dia, Kamis (19/6)." and "mengatakan pada Kamis (19/6)".
    """
    before = page.norm(hit.first - 1, hit.first)
    verb = page.hit(last, hit.first, "speech") or page.hit(last + 1, hit.first, "speech")
    if before in page.words["on_day"]:
        return verb is not None or page.hit(hit.first - 2, hit.first, "speech") is not None
    sentence = page.doc.sentences[page.doc.sentence_of[hit.first]]
    closes = page.norm(last, hit.first) in ("", ".")
    return before == "," and closes and bool(page.doc.between("speech", sentence.first, hit.first))


def _closed_before(page: Page, hit: Hit) -> int | None:
    """The last quotation that closes before a weekday in its sentence."""
    first = page.doc.sentences[page.doc.sentence_of[hit.first]].first
    owner = page.doc.quote_of
    return next((owner[i] for i in range(hit.first - 1, first - 1, -1) if owner[i] is not None), None)


def at(page: Page, i: int) -> Page:
    """The page as an expression at token `i` sees it: inside what was said, from the day that was said on."""
    day = _day_of(page, i)
    if day is None or day == page.day:
        return page
    return msgspec.structs.replace(page, day=day, near=day, assumed=INFERRED)


def _day_of(page: Page, i: int) -> date | None:
    """The day that the saying at token `i` is of, as far as the report tells it.

    A quotation without a day of its own takes the one told of last before it, or that of the event told of.
    """
    if page.norm(i - 1, i) == "(":
        return None  # brackets are the reporter's
    if not page.spoken:
        return page.event if page.event and page.doc.quote_of[i] is not None else None
    quote = page.doc.quote_of[i]
    told = page.spoken.get(-page.doc.sentence_of[i] - 1 if quote is None else quote)
    reach = STALE
    if told is None and quote is not None:
        told, reach = _carried(page, quote), FRESH
    fits = told and (page.day is None or timedelta(0) <= page.day - told <= reach)
    return told if fits else None


def _carried(page: Page, quote: int) -> date | None:
    """The day of the last quotation before this one that has its own, or the one that all sayings have."""
    before = [index for index in page.spoken if 0 <= index < quote]
    if before:
        return page.spoken[max(before)]
    days = set(page.spoken.values())
    return days.pop() if len(days) == 1 else None
