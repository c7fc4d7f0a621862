"""Saksi reads news reports into a record that can be checked.

>>> import saksi
>>> report = saksi.Article(id="contoh", text="Seoul memanggil Duta Besar Rusia.")
>>> findings = saksi.read(report)

>>> with saksi.open_ledger("saksi.db") as ledger:  # doctest: +SKIP
...     ledger.add(report)

`read`, `Ledger` and `open_ledger` are loaded when they are first asked for, so that importing saksi stays quick.
"""

import importlib
from typing import TYPE_CHECKING

from saksi.errors import SaksiError
from saksi.record.article import Article
from saksi.record.finding import Findings
from saksi.record.span import Span
from saksi.settings import Settings

if TYPE_CHECKING:
    from saksi.flow import read
    from saksi.keeping import open_ledger
    from saksi.ledger import Ledger

__version__ = "0.1.0"
__all__ = [
    "Article",
    "Findings",
    "Ledger",
    "SaksiError",
    "Settings",
    "Span",
    "__version__",
    "open_ledger",
    "read",
]
_LATER = {"read": "saksi.flow", "open_ledger": "saksi.keeping", "Ledger": "saksi.ledger"}


def __getattr__(name: str) -> object:
    """A public name that is loaded when it is asked for (PEP 562)."""
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(_LATER[name]), name)
