"""What an EDTF value covers, to compare and sort dates of mixed precision."""

import calendar
import re

import msgspec

_PART = re.compile(r"[{\[]?([\dX]{4})(?:-(\d\d))?(?:-(\d\d))?(T[\d:]+(?:Z|[+-][\d:]+)?)?[?~%}\]]*$")


class When(msgspec.Struct, frozen=True):
    """The days [first, last] a value covers, as ISO dates; None where that side is open.

    precision: "time", "day", "days" (a set of separate days), "month", "year", "decade",
    "interval" or "open" (an interval without one end).
    """

    first: str | None
    last: str | None
    precision: str


def when(edtf: str | None) -> When | None:
    """Reads an EDTF level 1 value; None where there is none or it is not understood."""
    if not edtf:
        return None
    if "/" in edtf:
        return _interval(edtf)
    if "," in edtf:
        return _several(edtf)
    return _one(edtf)


def before(a: When, b: When) -> bool:
    """Whether every day of `a` lies before every day of `b`."""
    return a.last is not None and b.first is not None and a.last < b.first


def same(a: When, b: When) -> bool:
    """Whether both cover the same one day."""
    exact = ("time", "day")
    return a.precision in exact and b.precision in exact and a.first == b.first


def _one(edtf: str) -> When | None:
    """A single date, month, year or decade."""
    found = _PART.match(edtf.strip())
    if not found:
        return None
    year, month, day, clock = found.groups()
    if "X" in year:
        return When(f"{year.replace('X', '0')}-01-01", f"{year.replace('X', '9')}-12-31", "decade")
    if month is None:
        return When(f"{year}-01-01", f"{year}-12-31", "year")
    if day is None:
        return _month(year, month)
    return When(f"{year}-{month}-{day}", f"{year}-{month}-{day}", "time" if clock else "day")


def _month(year: str, month: str) -> When | None:
    """The days of a month; None where the number is no month (EDTF seasons are 21 and up)."""
    if not 1 <= int(month) <= 12 or int(year) == 0:
        return None
    last = calendar.monthrange(int(year), int(month))[1]
    return When(f"{year}-{month}-01", f"{year}-{month}-{last:02d}", "month")


def _interval(edtf: str) -> When | None:
    """From the first day of one side to the last day of the other."""
    left, _, right = edtf.partition("/")
    first, last = _one(left), _one(right)
    if first is None and last is None:
        return None
    precision = "interval" if first and last else "open"
    return When(first.first if first else None, last.last if last else None, precision)


def _several(edtf: str) -> When | None:
    """A set of separate days."""
    parts = [part for part in map(_one, edtf.strip("{}[]").split(",")) if part and part.first and part.last]
    if not parts:
        return None
    return When(min(str(part.first) for part in parts), max(str(part.last) for part in parts), "days")
