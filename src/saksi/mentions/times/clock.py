"""A clock time that stands with its day: "21 Oktober 2024, 21:30 WIB"."""

import re

import msgspec

from saksi.mentions.times import calendar
from saksi.mentions.times.page import Found, Page

CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)$")


def with_clock(page: Page, each: Found) -> Found:
    """The expression with the clock time that follows it, where one does and its day is fixed."""
    i, home = each.last, each.last - 1
    if not each.edtf or not calendar.is_day(each.edtf):
        return each
    i += page.norm(i, home) == ","
    named = False
    while page.has(i, home, "clock_before"):
        named = named or not page.has(i, home, "about")
        i += 1 + (page.norm(i + 1, home) == ".")
    match = CLOCK.match(page.norm(i, home))
    zone = page.words["zones"].get(page.norm(i + 1, home), "")
    if not match or not (zone or named) or match.group(1) == "24":
        return each
    edtf = f"{each.edtf}T{int(match.group(1)):02}:{match.group(2)}:00{zone}"
    return msgspec.structs.replace(each, last=i + 1 + bool(zone), edtf=edtf)
