"""Dates written out: "21/10/2024", "8 dan 13 Oktober", "4 sampai 23 November 2025"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from saksi.mentions.times import calendar
from saksi.mentions.times.ahead import open_end, points_ahead
from saksi.mentions.times.calendar import Written
from saksi.mentions.times.page import Found, Page, part_of_day
from saksi.record.document import Hit

SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})(?:(?:[/.](\d{2}|\d{4}))|/(\d{3}))?$")
DAYS = range(1, 32)
SHORT = 3  # letters of an abbreviation in a paper's number
RECENT = timedelta(60)  # days back to which a date without a year is news
STORY = timedelta(120)  # days by which a story goes on from one date to the next


def year_at(page: Page, i: int, home: int, years: range = calendar.YEARS) -> int | None:
    """The four-digit year at `i`, in the sentence of `home`, if it is one of `years`."""
    if not page.inside(i, home):
        return None
    text = page.doc.tokens[i].text
    return int(text) if len(text) == 4 and text.isdecimal() and int(text) in years else None


def day_at(page: Page, i: int, home: int) -> int | None:
    """The day of a month written as one or two digits at `i`."""
    text = page.norm(i, home)
    return int(text) if len(text) <= 2 and text.isdecimal() and int(text) in DAYS else None


def slashed(text: str) -> Written | None:
    """The parts of "21/10/2024", "18/6" or "18.6.2024"; None where day and month cannot be."""
    match = SLASHED.match(text)
    if not match or ("." in text and not match.group(3)):
        return None
    day, month, year = int(match.group(1)), int(match.group(2)), match.group(3) or match.group(4)
    if not (day in DAYS and month in DAYS and min(day, month) <= 12):
        return None
    return Written(day, month, (2000 if year and len(year) == 2 else 0) + int(year) if year else None)


def date_at(page: Page, i: int, home: int) -> tuple[Written, int] | None:
    """The written date that begins at token `i`, and the token after it."""
    if not page.inside(i, home) or page.doc.tokens[i].kind != "number":
        return None
    written = slashed(page.doc.tokens[i].text)
    if written:
        return written, i + 1
    day = day_at(page, i, home)
    month = page.hit(i + 1, home, "month")
    if not day:
        return None
    if month:
        year, last = _year_after(page, month.last, home)
        return Written(day, int(month.entry.value), year, spelt=True), last
    return _dashed(page, i, home, day)


def _dashed(page: Page, i: int, home: int, day: int) -> tuple[Written, int] | None:
    """A date in digits and dashes: "21-10-2024"."""
    month, year = day_at(page, i + 2, home), year_at(page, i + 4, home)
    marks = {page.norm(i + 1, home), page.norm(i + 3, home)}
    return (Written(day, month, year), i + 5) if month and year and marks == {"-"} else None


def _year_after(page: Page, i: int, home: int) -> tuple[int | None, int]:
    """The year behind a month ("2025", "tahun 2025", ", 2025"), and the token after it all."""
    for skip in (0, 1):
        year = year_at(page, i + skip, home, calendar.DATED)
        if year and (not skip or page.norm(i, home) == "," or page.has(i, home, "the_year")):
            return year, i + skip + 1
    return _counted_year(page, i, home)


def _counted_year(page: Page, i: int, home: int) -> tuple[int | None, int]:
    """The year said by counting from the report ("tahun lalu", "dua tahun lalu"), and the token after it."""
    ends = (page.number_at.get(i + size) for size in (1, 2, 3))
    number = next((n for n in ends if n and n.first == i), None)
    shift = page.hit(number.last if number else i, home, "deictic")
    if not shift or not page.day or shift.entry.form not in (("year", "years") if number else ("year",)):
        return None, i
    if shift.entry.value == "0" and number:
        return None, i
    back = int(shift.entry.value) * (int(number.low) if number else 1)
    year = page.day.year + back
    return (year, shift.last) if year in calendar.DATED else (None, i)


def join_at(page: Page, i: int, home: int) -> int | None:
    """The token after a word or dash that makes a range, or None when there is none at `i`."""
    if not page.has(i, home, "joins"):
        return _short_join(page, i, home)
    if page.norm(i, home) == page.norm(i + 1, home) == "-":
        return i + 2
    return i + 2 if page.has(i + 1, home, "join_ends") else i + 1


def _short_join(page: Page, i: int, home: int) -> int | None:
    """The token after a join written short ("s.d.", "s/d"), or None."""
    if not page.has(i, home, "join_begins"):
        return None
    spelled = [page.norm(k, home) for k in range(i, i + 4)]
    return next((i + size for size in (4, 3) if "".join(spelled[:size]) in page.words["joins"]), None)


def resolved(page: Page, written: Written, first: int, last: int) -> str | None:
    """The EDTF day of a written date at tokens [first, last)."""
    ahead = page.has(last, first, "next") or points_ahead(page, first, last)
    if written.year is None and page.near and open_end(page, first):
        ahead = ahead or calendar.ends_soon(written, page.near)
    day = calendar.settle(written, page.base(ahead))
    if day and written.year is None and not ahead:
        day = _in_story(page, written, first, day)
    return day.isoformat() if day else None


def _in_story(page: Page, written: Written, first: int, day: date) -> date:
    """The day in the years of what is told: behind "13 Agustus 2021" a "20 Agustus" is of 2021."""
    before = page.earlier[-1] if page.earlier else None
    owner = page.doc.sentence_of
    if not before or before.inferred or not before.edtf or owner[first] - owner[before.first] > 1:
        return day
    if not calendar.is_day(before.edtf) or not page.near or page.near - day < RECENT:
        return day
    begun = date.fromisoformat(before.edtf[:10])
    days = [calendar.real(begun.year + shift, written.month, written.day) for shift in (0, 1)]
    follows = next((d for d in days if d and d >= begun), None)
    return follows if follows and follows - begun <= STORY and follows < day else day


def found(page: Page, first: int, last: int, edtf: str | None, fixed: bool) -> tuple[Found, ...]:
    """One expression; `fixed` says that the text alone gives its value."""
    return (Found(first, last, edtf, inferred=None if fixed or edtf is None else page.assumed),)


def titled(page: Page, first: int) -> int:
    """The first token with a word before it that belongs to it ("tanggal 5 Juni")."""
    return first - 1 if page.has(first - 1, first, "the_date") else first


def day_span(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """Two days with one month: "13-15 Juni 2025", "4 sampai 23 November"."""
    second = hit.first - 1
    end = day_at(page, second, hit.first)
    for size in (2, 3, 4, 5):
        start = day_at(page, second - size, hit.first)
        if start and end and start < end and join_at(page, second - size + 1, hit.first) == second:
            return _span(page, titled(page, second - size), hit, (start, end))
    return None


def _span(page: Page, first: int, hit: Hit, days: tuple[int, int]) -> tuple[Found, ...]:
    year, last = _year_after(page, hit.last, hit.first)
    values = [
        resolved(page, Written(d, int(hit.entry.value), year, spelt=True), first, last)
        for d in reversed(days)
    ]
    edtf = None
    if values[0] and values[1]:
        edtf = calendar.interval(values[0][:4] + values[1][4:], values[0])
    return found(page, first, last, edtf, year is not None)


def day_list(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """Days listed with one month, each by itself: "8 dan 13 Oktober", "2, 5, dan 9 Juni"."""
    places = list(_listed(page, hit))
    if len(places) < 2:
        return None
    year, last = _year_after(page, hit.last, hit.first)
    out: list[Found] = []
    for place in reversed(places):
        day = day_at(page, place, hit.first) or 0
        edtf = resolved(page, Written(day, int(hit.entry.value), year, spelt=True), place, last)
        end = last if place == hit.first - 1 else place + 1
        out += found(page, place, end, edtf, year is not None)
    return tuple(out)


def _listed(page: Page, hit: Hit) -> Iterator[int]:
    """The tokens of the days of a list, from the last one before the month backwards."""
    i, home, chained = hit.first - 1, hit.first, False
    while day_at(page, i, home):
        yield i
        back = i - 1
        if page.has(back, home, "lists"):
            chained = True
            back -= page.norm(back - 1, home) == ","
        elif not (chained and page.norm(back, home) == ","):
            return
        i = back - 1


def date_span(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """Two dates of a range: "30 Juni hingga 2 Juli 2025"."""
    first = hit.first - 1
    start = date_at(page, first, hit.first)
    after = join_at(page, start[1], hit.first) if start else None
    if not start or not after:
        return None
    after += page.has(after, hit.first, "the_date")
    end = date_at(page, after, hit.first)
    if not end or page.doc.tokens[after].text.count("/"):
        return None
    (begun, _), (ended, last) = start, end
    if begun.year is None and ended.year is not None:
        year = ended.year - (begun.month > ended.month)
        begun = msgspec.structs.replace(begun, year=year)
    values = resolved(page, begun, first, last), resolved(page, ended, first, last)
    edtf = calendar.interval(*values) if values[0] and values[1] else None  # type: ignore[arg-type]
    return found(page, titled(page, first), last, edtf, begun.year is not None)


def day_month(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A day with its month: "5 Mei 2025", "tanggal 1 Juni", "13 Juni lalu"."""
    first = hit.first - 1
    read = date_at(page, first, hit.first)
    if not read:
        return None
    written, last = read
    if written.year is None and page.has(last, hit.first, "lists"):
        other = date_at(page, last + 1, hit.first)
        written = msgspec.structs.replace(written, year=other[0].year if other else None)
    edtf = resolved(page, written, first, last)
    if page.has(last, hit.first, "yearly") and page.has(last + 1, hit.first, "years_each"):
        edtf = None
    if page.has(titled(page, first) - 1, hit.first, "yearly"):
        edtf = None
    last = page.gone(last, hit.first) if not page.has(last, hit.first, "next") else last + 1
    last = part_of_day(page, last, hit.first)
    return found(page, titled(page, first), last, edtf, written.year is not None)


def numeric(page: Page, i: int) -> tuple[Found, ...] | None:
    """A date in digits alone: "10/6/2025", "(18/6)", "21-10-2024".

    Without a year it counts only in brackets or after "tanggal"; "1/2 kg" is no date, nor is the end
    of a paper's number ("Fd.2/11/2025").
    """
    glued = page.norm(i - 1, i) == "." and page.doc.tokens[i - 1].end == page.doc.tokens[i].start
    if glued and len(page.norm(i - 2, i)) <= SHORT:
        return None
    day = day_at(page, i, i)
    read = date_at(page, i, i) if not day else _dashed(page, i, i, day)
    if not read:
        return None
    written, last = read
    bracketed = page.norm(i - 1, i) == "(" and page.norm(last, i) == ")"
    if written.year is None and not (bracketed or page.has(i - 1, i, "the_date")):
        return None
    return found(page, titled(page, i), last, resolved(page, written, i, last), written.year is not None)
