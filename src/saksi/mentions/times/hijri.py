"""Dates of the Islamic calendar: "10 Zulhijah 1446 H", "Ramadan 2025".

Counted by the tabular calendar, which may differ by a day from the sighting of the moon; the
values are marked as inferred for that.
"""

from datetime import date, timedelta

from saksi.mentions.times import calendar
from saksi.mentions.times.dates import day_at
from saksi.mentions.times.page import Found, Page
from saksi.record.document import Hit

EPOCH = 1948055 - 1721425  # 1 Muharram of the year 1 as a day of `date`, less one
YEARS = range(1300, 1600)
INFERRED = "the tabular Islamic calendar"


def first_of(year: int, month: int) -> date:
    """The first day of a month of the tabular Islamic calendar."""
    days = (11 * year + 3) // 30 + 354 * year + 30 * month - (month - 1) // 2
    return date.fromordinal(days + 1 + EPOCH)


def islamic(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A day, a year or both beside an Islamic month; the month alone is no time."""
    home, month = hit.first, int(hit.entry.value)
    text = page.norm(hit.last, home)
    year = int(text) if len(text) == 4 and text.isdecimal() else None
    day = day_at(page, home - 1, home)
    if year is None or (year not in YEARS and year not in calendar.YEARS):
        return None
    last = hit.last + 1 + (page.norm(hit.last + 1, home) in page.words["calendars"])
    first = home - (day is not None)
    first -= day is None and page.has(home - 1, home, "the_month")
    if year in calendar.YEARS:
        year = _hijri_year(year, month)
    return (Found(first, last, _value(year, month, day), inferred=INFERRED),)


def _hijri_year(year: int, month: int) -> int:
    """The Islamic year whose month begins in a year of the common calendar."""
    guess = int((year - 622) * 33 / 32)
    return min(range(guess - 1, guess + 3), key=lambda y: abs((first_of(y, month) - date(year, 7, 1)).days))


def _value(year: int, month: int, day: int | None) -> str:
    """A day, or the interval of a whole month."""
    start = first_of(year, month)
    if day:
        return (start + timedelta(day - 1)).isoformat()
    end = first_of(year + month // 12, month % 12 + 1) - timedelta(1)
    return calendar.interval(start.isoformat(), end.isoformat())
