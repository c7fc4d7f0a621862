"""Document -> statements."""

from saksi.lang import Pack
from saksi.record.document import Document
from saksi.record.finding import Statement
from saksi.record.mention import Mentions
from saksi.statements.assemble import statements

__all__ = ["Document", "Mentions", "Pack", "Statement", "statements"]
