"""Everything Saksi raises on purpose.

SaksiError              a fault that a user can act on; str(error) says what and what next
├── InputError          a file or item that cannot be read as a report
│   └── UnreadableError   … for a reason that can be told in any interface language (reports/reason.py)
├── OutputError         a place that cannot be written to
├── LedgerError         a ledger that cannot be opened, read or written; told(language) says it in that language
├── PackError           a language pack or word table that is not well formed
└── SpanError           a finding whose span does not lie in its article
"""

from collections.abc import Mapping


class SaksiError(Exception):
    """A fault that a user can act on: says what is wrong and what to do next."""


class InputError(SaksiError):
    """A file or item that cannot be read as a report."""


class OutputError(SaksiError):
    """A place that cannot be written to."""


class LedgerError(SaksiError):
    """A ledger that cannot be opened, read or written: `key` names the fault, `texts` tell it by language."""

    def __init__(self, key: str, texts: Mapping[str, str]) -> None:
        self.key = key
        self.texts = texts
        super().__init__(texts["en"])

    def told(self, language: str) -> str:
        """The fault in an interface language; in English where there are no words in it."""
        return self.texts.get(language, self.texts["en"])


class PackError(SaksiError):
    """A language pack or word table that is not well formed."""


class SpanError(SaksiError):
    """A finding whose span does not lie in its article's text."""
