"""Feasts that fix a day: "hari kedua Idul Adha", "Hari Raya Idul Fitri 1446 Hijriah"."""

from datetime import date, timedelta

from saksi.mentions.times.page import Found, Page
from saksi.record.document import Hit


def feast(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A feast named as a day, with its ordinal or its year.

    A feast named only as an occasion ("perayaan Idul Adha", "salat Idul Adha") is no time.
    """
    home, first = hit.first, hit.first
    first -= page.has(first - 1, home, "feast_of")
    shift = page.words["ordinals"].get(page.norm(first - 1, home))
    first -= bool(shift)
    named = page.has(first - 1, home, "the_day")
    day, last = feast_day(page, hit)
    if not (named or (hit.entry.form == "fixed" and last > hit.last)):
        return None
    value = (day + timedelta((shift or 1) - 1)).isoformat() if day else None
    return (Found(first - named, last, value),)


def feast_day(page: Page, hit: Hit) -> tuple[date | None, int]:
    """The day of a feast, and the token after it and its year."""
    home, last = hit.first, hit.last
    year = page.norm(last, home)
    if len(year) == 4 and year.isdecimal():
        last += 1 + (page.norm(last + 1, home) in page.words["calendars"])
    else:
        year = ""
    return _day(page, hit, year), last


def _day(page: Page, hit: Hit, year: str) -> date | None:
    """The day of the feast in the year written, else in the year of the report."""
    key = year or (str(page.day.year) if page.day else "")
    if hit.entry.form == "moving":
        value = page.words["moving"][hit.entry.value].get(key, "")
    else:
        value = hit.entry.value if key else ""
    if not value:
        return None
    return date.fromisoformat(value if len(value) == 10 else f"{key}-{value}")
