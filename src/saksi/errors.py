"""Everything Saksi raises on purpose.

SaksiError              a fault that a user can act on; str(error) says what and what next
├── InputError          a file or item that cannot be read as a report
│   └── UnreadableError   … for a reason that can be told in any interface language (reports/reason.py)
├── OutputError         a place that cannot be written to
├── PackError           a language pack or word table that is not well formed
└── SpanError           a finding whose span does not lie in its article
"""


class SaksiError(Exception):
    """A fault that a user can act on: says what is wrong and what to do next."""


class InputError(SaksiError):
    """A file or item that cannot be read as a report."""


class OutputError(SaksiError):
    """A place that cannot be written to."""


class PackError(SaksiError):
    """A language pack or word table that is not well formed."""


class SpanError(SaksiError):
    """A finding whose span does not lie in its article's text."""
