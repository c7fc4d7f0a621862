"""Articles: what a page is made of, its text apart from everything around it."""

from saksi.articles.language import language
from saksi.articles.layout import layout

__all__ = ["language", "layout"]
