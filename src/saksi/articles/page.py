"""A page as its lines: where each stands in the text, and the stretches cut out of it."""

from typing import NamedTuple

import msgspec

from saksi.articles.outlets import Outlet
from saksi.articles.words import Words
from saksi.record.article import Article
from saksi.record.lines import lines as lines_of
from saksi.record.span import Span

HEAD = 450


class Line(NamedTuple):
    """One line without the blanks around it; `low` is the lower-cased beginning of it."""

    start: int
    end: int
    text: str
    low: str


class Cut(NamedTuple):
    """A stretch [start, end) that is not the report, and the rule that says so."""

    start: int
    end: int
    rule: str


class Page(msgspec.Struct, frozen=True):
    """An article's lines with the word tables and the outlet that explain them.

    body: index of the first line after the headline.
    """

    article: Article
    lines: tuple[Line, ...]
    words: Words
    outlet: Outlet
    body: int

    @property
    def text(self) -> str:
        """The article's text, which every offset counts in."""
        return self.article.text

    def cut(self, first: int, count: int, rule: str) -> list[Cut]:
        """One cut for each of `count` lines from `first` on."""
        return [Cut(line.start, line.end, rule) for line in self.lines[first : first + count]]


def lines(text: str) -> tuple[Line, ...]:
    """The lines of a text that hold more than blanks, with their offsets."""
    found: list[Line] = []
    for span in lines_of(text):
        raw = span.of(text)
        stripped = raw.strip()
        if stripped:
            start = span.start + len(raw) - len(raw.lstrip())
            found.append(Line(start, start + len(stripped), stripped, stripped[:HEAD].lower()))
    return tuple(found)


def subtract(span: Span, cuts: list[Cut]) -> list[Span]:
    """What is left of a stretch when the cuts (in order) are taken out of it."""
    left: list[Span] = []
    at = span.start
    for cut in cuts:
        if cut.end <= at or cut.start >= span.end:
            continue
        if cut.start > at:
            left.append(Span(at, cut.start))
        at = max(at, cut.end)
    if at < span.end:
        left.append(Span(at, span.end))
    return left


def stripped(text: str, span: Span) -> Span:
    """A stretch without the blanks at its ends; it may become empty."""
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, max(start, span.start + len(piece.rstrip())))
