"""Times: every expression that places something on the calendar, as EDTF."""

from saksi.mentions.times.read import times

__all__ = ["times"]
