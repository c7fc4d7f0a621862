"""A clock time that stands with its day: "21 Oktober 2024, 21:30 WIB"."""

import re

import msgspec

from saksi.mentions.times import calendar
from saksi.mentions.times.page import Found, Page, part_of_day

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
        return _led_by_clock(page, each)
    edtf = f"{each.edtf}T{int(match.group(1)):02}:{match.group(2)}:00{zone}"
    return msgspec.structs.replace(each, last=i + 1 + bool(zone), edtf=edtf)


def _led_by_clock(page: Page, each: Found) -> Found:
    """The expression with the clock time right before it: "pukul 09.30 WIB, Selasa (10/6/2025)"."""
    i, home = each.first - 1, each.first
    told = next((size for size in (2, 1) if part_of_day(page, i + 1 - size, home) == i + 1), 0)
    i -= told or page.has(i, home, "on_day")
    i -= page.norm(i, home) == ","
    zone = page.words["zones"].get(page.norm(i, home), "")
    i -= bool(zone)
    match = CLOCK.match(page.norm(i, home))
    before = page.earlier[-1].last if page.earlier else 0
    if not match or match.group(1) == "24" or i <= before or not page.has(i - 1, home, "clock_names"):
        return each
    edtf = f"{each.edtf}T{int(match.group(1)):02}:{match.group(2)}:00{zone}"
    return msgspec.structs.replace(each, first=i - 1, edtf=edtf)
