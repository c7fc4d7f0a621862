"""Saksi reads news reports into a record that can be checked.

>>> import saksi
>>> report = saksi.Article(id="contoh", text="Seoul memanggil Duta Besar Rusia.")
>>> findings = saksi.read(report)
"""

from saksi.errors import SaksiError
from saksi.flow import read
from saksi.record.article import Article
from saksi.record.finding import Findings
from saksi.record.span import Span
from saksi.settings import Settings

__version__ = "0.1.0"
__all__ = ["Article", "Findings", "SaksiError", "Settings", "Span", "__version__", "read"]
