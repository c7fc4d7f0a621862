"""Article -> Document: tokens, quotations, sentences, clauses, word-table hits."""

from saksi.sentences.document import document

__all__ = ["document"]
