"""Days, weeks, months and years as EDTF, counted from the day of a report.

Nothing here knows words. Weekdays are 0 (Monday) to 6; weeks run Monday to Sunday.
"""

import calendar
from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

YEARS = range(1900, 2100)  # of a number that stands alone
DATED = range(1000, 2100)  # of a number behind a month
SOON = 45  # days after a report in which a date that fits its weekday is believed
RECENT = 14  # days before a report in which the day and month swapped are believed
YEAR = 365  # days
LATE = 3  # days after a report in which a date is taken for the report's own


class Base(msgspec.Struct, frozen=True):
    """The day from which unclear dates are counted, and whether the sentence looks ahead of it."""

    day: date
    ahead: bool = False


class Written(msgspec.Struct, frozen=True):
    """A date as written, in the order day, month, year; a year may be missing or impossible.

    spelt: the month stands there by its name, and cannot be the day.
    """

    day: int
    month: int
    year: int | None = None
    weekday: int | None = None
    spelt: bool = False


def real(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    if not (1 <= month <= 12 and 1 <= year <= 9999 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def settle(written: Written, base: Base | None) -> date | None:
    """The day a written date means: of its readings the first that the report allows.

    A reading loses when it is impossible, or when it lies after the report and nothing in the
    sentence looks ahead and another reading does not.
    """
    if written.year is None:
        return _yearless(written, base) if base else None
    readings = [d for d in _readings(written, base) if d]
    typed = _mistyped(written, base, readings[0]) if base and readings and not base.ahead else None
    if typed or len(readings) < 2 or not base or base.ahead:
        return typed or (readings[0] if readings else None)
    first, swapped = readings
    fits = first <= base.day + timedelta(LATE) or first.weekday() == written.weekday
    if fits or swapped > base.day + timedelta(LATE):
        return first
    told = swapped.weekday() == written.weekday or base.day - swapped <= timedelta(RECENT)
    return swapped if told or first - base.day > timedelta(SOON) else first


def _mistyped(written: Written, base: Base, first: date) -> date | None:
    """The day just before the report that its weekday fits, with another year or month: "Rabu (18/6/2026)".

    Only where the day as written fits its weekday nowhere and lies long before the report, or after it.
    """
    lately = timedelta(-SOON) <= first - base.day <= timedelta(LATE)
    if written.weekday is None or lately or first.weekday() == written.weekday:
        return None
    months = [(base.day.year, written.month), (base.day.year, base.day.month)]
    months += [divmod(base.day.year * 12 + base.day.month - 2, 12)] if base.day.month > 1 else []
    for year_, month_ in months:
        here = real(year_, month_, written.day)
        if here and here.weekday() == written.weekday:
            near = timedelta(-RECENT) <= here - base.day <= timedelta(LATE)
            if near:
                return here
    return None


def _readings(written: Written, base: Base | None) -> Iterator[date | None]:
    """The ways to read a full date: as written, day and month swapped, with the report's year."""
    if written.year in DATED:
        yield real(written.year or 0, written.month, written.day)
        if not written.spelt:
            yield real(written.year or 0, written.day, written.month)
    elif base:
        yield _yearless(Written(written.day, written.month, None, written.weekday), base)


def _yearless(written: Written, base: Base) -> date | None:
    """The nearest such day not after the report, or not before it when the sentence looks ahead.

    A day shortly after the report is believed, unless a weekday written beside it speaks against it:
    the other reading lies most of a year back.
    """
    here = base.day
    days = [real(here.year + shift, written.month, written.day) for shift in (0, -1, 1)]
    same, before, after = days
    if same and same < here <= same + timedelta(SOON) and same.weekday() == written.weekday:
        return same
    if base.ahead:
        lately = same is not None and timedelta(0) < here - same <= timedelta(SOON)
        return same if same and (same >= here or lately) else after or same
    near = [d for d in (same, after) if d and timedelta(0) < d - here <= timedelta(SOON)]
    if near and written.weekday in (None, near[0].weekday()):
        return near[0]
    return same if same and same <= here else before or same


def weekday(which: int, base: Base, strict: bool = False) -> date:
    """The nearest such weekday not after the report; after it when looking ahead.

    strict: never the day of the report itself.
    """
    if base.ahead:
        step = (which - base.day.weekday()) % 7
        return base.day + timedelta(7 if strict and not step else step)
    step = (base.day.weekday() - which) % 7
    return base.day - timedelta(7 if strict and not step else step)


def ends_soon(written: Written, here: date) -> bool:
    """Whether the next such day is nearer than the last one."""
    day = real(here.year, written.month, written.day)
    return day is not None and closest_ahead((day - here).days, YEAR)


def closest_ahead(step: int, cycle: int) -> bool:
    """Whether the next time round is closer than the last one, `step` units ahead in a cycle."""
    return step % cycle <= -step % cycle


def in_week(which: int, day: date, shift: int) -> date:
    """The weekday in the week `shift` weeks from the week of `day`."""
    return day - timedelta(day.weekday()) + timedelta(which + 7 * shift)


def week(day: date, shift: int = 0) -> str:
    """The week of `day`, moved by `shift` weeks."""
    return interval(in_week(0, day, shift).isoformat(), in_week(6, day, shift).isoformat())


def weekend(day: date) -> str:
    """The week whose end is the last one begun on `day` or before."""
    return week(day, 0 if day.weekday() >= 5 else -1)


def month(day: date, shift: int = 0) -> str:
    """The month of `day`, moved by `shift` months."""
    year, index = divmod(day.year * 12 + day.month - 1 + shift, 12)
    return f"{year:04}-{index + 1:02}"


def year(day: date, shift: int = 0) -> str:
    """The year of `day`, moved by `shift` years."""
    return f"{day.year + shift:04}"


def nearest_month(which: int, base: Base, strict: bool = False) -> str:
    """The nearest such month not after the report's; not before it when looking ahead.

    strict: never the report's own month.
    """
    here = base.day
    if base.ahead:
        return f"{here.year + (which < here.month or (strict and which == here.month)):04}-{which:02}"
    return f"{here.year - (which > here.month or (strict and which == here.month)):04}-{which:02}"


def shifted(day: date, unit: str, amount: int) -> str:
    """A day, week, month or year `amount` units from that of `day`."""
    if unit == "day":
        return (day + timedelta(amount)).isoformat()
    if unit == "week":
        return week(day, amount)
    return month(day, amount) if unit == "month" else year(day, amount)


def window(day: date, unit: str, amount: int) -> str:
    """From `day` to `amount` units after it."""
    if unit in ("day", "week"):
        return interval(day.isoformat(), (day + timedelta(amount * (7 if unit == "week" else 1))).isoformat())
    months = amount * (12 if unit == "year" else 1)
    end = month(day, months)
    last = min(day.day, calendar.monthrange(int(end[:4]), int(end[5:]))[1])
    return interval(day.isoformat(), f"{end}-{last:02}")


def interval(first: str, last: str) -> str:
    """The EDTF interval from one value to another."""
    return f"{first}/{last}"


def is_day(edtf: str | None) -> bool:
    """Whether a value is a single day, with or without a clock time."""
    return bool(edtf) and "/" not in str(edtf) and str(edtf)[4:5] == "-" and str(edtf)[7:8] == "-"
