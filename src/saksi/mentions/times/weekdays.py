"""Weekdays, alone or with their date: "Senin (21/10/2024)", "hari Kamis", "Sabtu pekan lalu"."""

from datetime import date, timedelta

import msgspec

from saksi.mentions.times import calendar
from saksi.mentions.times.ahead import open_end, points_ahead
from saksi.mentions.times.calendar import Base
from saksi.mentions.times.dates import date_at, day_at, found, join_at, resolved
from saksi.mentions.times.page import Found, Page, part_of_day
from saksi.record.document import Hit

BY_WEEKDAY = "the weekday written beside it"
NEAR = 12  # tokens on either side where a list of weekdays is looked for


def no_day(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """No day of the calendar: "Pasar Minggu", "salat Jumat", "setiap Senin dan Rabu", "Senin-Jumat"."""
    if dated(page, hit):
        return None
    before, after = page.norm(_listed(page, hit.first) - 1, hit.first), page.norm(hit.last, hit.first)
    ranged = _in_range(page, hit) or len(_listed_with(page, hit)) > 2  # a timetable
    weeks = hit.first in page.number_at  # "Dua Minggu" are weeks
    district = page.has(hit.first, hit.first, "district_days") and after == ","
    refused = district or before in page.words["not_weekday"] or after in page.words["not_weekday_after"]
    return () if refused or weeks or ranged or hit.entry.form == "short" else None


def _listed_with(page: Page, hit: Hit) -> list[Hit]:
    """The weekdays of the list that holds this one."""
    run: list[Hit] = []
    for other in page.doc.between("weekday", hit.first - NEAR, hit.last + NEAR):
        if run and run[-1].first == other.first:
            continue  # two spellings of one table
        gap = [page.norm(i, hit.first) for i in range(run[-1].last, other.first)] if run else []
        if (
            not all(word in (",", *page.words["the_day"], *page.words["lists"]) for word in gap)
            or len(gap) > 3
        ):
            if hit in run:
                return run
            run = []
        if page.inside(other.first, hit.first):
            run.append(other)
    return run if hit in run else [hit]


def _in_range(page: Page, hit: Hit) -> bool:
    """Whether a dash joins the weekday to another ("Senin-Jumat"), no date for both behind."""
    if page.norm(hit.last, hit.first) in ("-", "–", "—") and page.hit(hit.last + 1, hit.first, "weekday"):
        return not weekday_dates(page, hit)
    before = page.norm(hit.first - 1, hit.first) in ("-", "–", "—")
    return before and page.hit(hit.first - 2, hit.first, "weekday") is not None


def _listed(page: Page, first: int) -> int:
    """The first token of a list of weekdays that goes on at `first`, with "hari" before it."""
    i = titled(page, first)
    while page.norm(i - 1, first) in (",", *page.words["joins"], *page.words["lists"]):
        back = i - 1 - (page.norm(i - 2, first) == ",")
        if not page.hit(back - 1, first, "weekday"):
            return i
        i = titled(page, back - 1)
    return i


def weekday_dates(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """Days with one bracket for all: "Sabtu-Minggu (7-8/6/2025)", "Selasa (10-12/6/2025)"."""
    home, i = hit.first, hit.last
    other = (
        page.hit(i + 1, home, "weekday") if page.has(i, home, "joins") or page.has(i, home, "lists") else None
    )
    i = other.last if other else i
    if page.norm(i, home) != "(":
        return None
    start, after = day_at(page, i + 1, home), join_at(page, i + 2, home)
    end = date_at(page, after, home) if after else None
    if not start or not end:
        return None
    last = end[1] + (page.norm(end[1], home) == ")")
    written = msgspec.structs.replace(end[0], day=start)
    values = [resolved(page, w, home, last) for w in (written, end[0])]
    edtf = calendar.interval(values[0], values[1]) if values[0] and values[1] else None
    return found(page, titled(page, home), last, edtf, written.year is not None)


def weekday_span(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """From one day to another, both with their date: "Jumat (13/6) malam hingga Senin (16/6/2025)"."""
    begun = dated(page, hit)
    after = join_at(page, part_of_day(page, begun[1], hit.first), hit.first) if begun else None
    other = page.hit(after + page.has(after, hit.first, "the_day"), hit.first, "weekday") if after else None
    ended = dated(page, other) if other else None
    if not begun or not other or not ended:
        return None
    last = part_of_day(page, ended[1], hit.first)
    values = [
        resolved(page, msgspec.structs.replace(w, weekday=int(h.entry.value)), h.first, i)
        for h, (w, i) in ((hit, begun), (other, ended))
    ]
    edtf = calendar.interval(values[0], values[1]) if values[0] and values[1] else None
    return found(page, titled(page, hit.first), last, edtf, begun[0].year is not None)


def weekday_date(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A weekday with its date, which decides: "Rabu (18/6/2025) malam", "Selasa, 10 Juni 2025"."""
    read = dated(page, hit)
    if not read:
        return None
    written, last = read
    written = msgspec.structs.replace(written, weekday=int(hit.entry.value))
    edtf = resolved(page, written, hit.first, last)
    last = part_of_day(page, last, hit.first)
    last = page.gone(last, hit.first)
    (read_as,) = found(page, titled(page, hit.first), last, edtf, written.year is not None)
    return (_weighed(read_as, written),)


def _weighed(read_as: Found, written: calendar.Written) -> Found:
    """The same with what its weekday says: that it clashes with the date, or settled how to read it."""
    if not read_as.edtf:
        return read_as
    day = date.fromisoformat(read_as.edtf[:10])
    slip = (written.year or day.year) != day.year or {written.day, written.month} != {day.day, day.month}
    settled = slip or (written.day, written.month) != (day.day, day.month)
    return msgspec.structs.replace(
        read_as,
        clash=slip or day.weekday() != written.weekday,
        inferred=BY_WEEKDAY if settled and written.year else read_as.inferred,
    )


def dated(page: Page, hit: Hit) -> tuple[calendar.Written, int] | None:
    """The date that belongs to a weekday, and the token after it and its bracket."""
    home = hit.first
    i = part_of_day(page, hit.last, home)
    told = _told_otherwise(page, i, home)
    i = told if page.norm(told, home) == "(" else i
    i += page.norm(i, home) == ","
    bracket = page.norm(i, home) == "("
    i += bracket + page.has(i + bracket, home, "the_date")
    read = date_at(page, i, home)
    if not read:
        return None
    written, last = read
    return written, last + (bracket and page.norm(last, home) == ")")


def _told_otherwise(page: Page, i: int, home: int) -> int:
    """The token after "kemarin" or "pekan lalu" at `i`, which may stand before a date in brackets."""
    week = page.hit(i, home, "deictic")
    if week and week.entry.form == "week":
        return week.last
    return i + 1 if page.has(i, home, "next") or page.has(i, home, "this") else page.gone(i, home)


def titled(page: Page, first: int) -> int:
    """The first token with "hari" before it."""
    return first - 1 if page.has(first - 1, first, "the_day") else first


def weekday_of_week(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A weekday of another week: "Senin pekan depan", "Sabtu minggu lalu"."""
    week = page.hit(part_of_day(page, hit.last, hit.first), hit.first, "deictic")
    if not week or week.entry.form != "week":
        return None
    edtf = None
    if page.near:
        edtf = calendar.in_week(int(hit.entry.value), page.near, int(week.entry.value)).isoformat()
    return found(page, titled(page, hit.first), week.last, edtf, fixed=False)


def weekday_alone(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A weekday without a date: "hari Kamis", "Jumat lalu", "Senin mendatang", "Rabu malam"."""
    last = part_of_day(page, hit.last, hit.first)
    gone = page.has(last, hit.first, "strictly_past")
    comes = page.has(last, hit.first, "next")
    now = page.has(last, hit.first, "this")
    first = titled(page, hit.first)
    ahead = comes or (not gone and points_ahead(page, first, last))
    if page.near and not gone and open_end(page, first):
        ahead = ahead or calendar.closest_ahead(int(hit.entry.value) - page.near.weekday(), 7)
    last += gone or comes or now
    edtf = None
    if page.near:
        day = calendar.weekday(int(hit.entry.value), Base(page.near, ahead), strict=gone or comes)
        day = day if gone or comes else _in_turn(page, hit, day)
        edtf = day.isoformat()
    return found(page, first, last, edtf, fixed=False)


def _in_turn(page: Page, hit: Hit, day: date) -> date:
    """The first such day behind the one that the list names before: "Rabu dan Kamis", said on a Wednesday."""
    before, base = page.earlier[-1] if page.earlier else None, page.base(ahead=True)
    if (
        not before
        or before.rule != "weekday_alone"
        or not before.edtf
        or _listed(page, hit.first) > before.first
    ):
        return day
    named = date.fromisoformat(before.edtf[:10])
    follows = named + timedelta((int(hit.entry.value) - named.weekday()) % 7)
    return follows if base and named == base.day else day
