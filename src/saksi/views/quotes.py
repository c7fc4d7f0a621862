"""Quotation marks: a stretch that holds one of a pair is shown with the other."""

import unicodedata

from saksi.record.span import Span

_OPENS, _CLOSES, _EITHER = "Pi", "Pf", '"'


def quoted(text: str, span: Span) -> Span:
    """The stretch, with the mark before or behind it that a mark inside belongs to."""
    left_open, left_closed = _unpaired(span.of(text))
    start = span.start - 1 if left_closed and _is(text, span.start - 1, _OPENS) else span.start
    end = span.end + 1 if left_open and _is(text, span.end, _CLOSES) else span.end
    if start == span.start and end == span.end and span.of(text).count(_EITHER) % 2:
        start -= _is(text, start - 1, "")
        end += start == span.start and _is(text, end, "")
    return Span(start, end)


def _unpaired(words: str) -> tuple[int, int]:
    """How many opening and how many closing marks have no partner inside."""
    opened = closed = 0
    for char in words:
        kind = unicodedata.category(char)
        if kind == _OPENS:
            opened += 1
        elif kind == _CLOSES and opened:
            opened -= 1
        elif kind == _CLOSES:
            closed += 1
    return opened, closed


def _is(text: str, at: int, kind: str) -> bool:
    """Whether a mark of a kind stands at a place; the straight one is of either kind."""
    if not 0 <= at < len(text):
        return False
    return text[at] == _EITHER or unicodedata.category(text[at]) == kind
