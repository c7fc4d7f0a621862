"""Pairing quotation marks, paragraph by paragraph, whatever marks an outlet uses.

A mark's side is read from what stands beside it, so that ” on both sides, straight marks and a
missing partner are all read; a quotation that never closes ends with its paragraph.
"""

from collections.abc import Iterator, Sequence

from saksi.record.document import Quote, Token
from saksi.record.span import Span

OPENING = "“„«"
SINGLE = "'‘’"


def quotes(text: str, tokens: Sequence[Token], bounds: tuple[int, int], paragraph: int) -> Iterator[Quote]:
    """The quotations among tokens [bounds[0], bounds[1]) of one paragraph; index is 0, to be set."""
    first, last = bounds
    opened: int | None = None
    for i in range(first, last):
        if tokens[i].kind != "quote" or (opened is not None and _other(tokens[opened], tokens[i])):
            continue
        if opened is None:
            if _opens(text, tokens, i, last) and _paired(tokens, i, last):
                opened = i
        elif tokens[i].text in OPENING and _opens(text, tokens, i, last) and not _closes(tokens, i, last):
            yield from _quote(tokens, opened, i, paragraph, closed=False)
            opened = i
        else:
            yield from _quote(tokens, opened, i, paragraph, closed=True)
            opened = None
    if opened is not None:
        yield from _quote(tokens, opened, last, paragraph, closed=False)


def _other(opened: Token, mark: Token) -> bool:
    """Whether a mark is of the other kind than the one that opened, so that it quotes within or closes nothing."""
    return (opened.text in SINGLE) != (mark.text in SINGLE)


def _paired(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether a single mark that opens is closed before any double one; a double mark needs no partner."""
    if tokens[i].text not in SINGLE:
        return True
    if tokens[i].text == "’":
        return False
    following = next((t for t in tokens[i + 1 : last] if t.kind == "quote"), None)
    return following is not None and following.text in "'’"


def _opens(text: str, tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether the mark at `i` can open: something follows it without a space, or a space stands before."""
    if i + 1 >= last:
        return False
    mark = tokens[i]
    tight_after = tokens[i + 1].start == mark.end
    before = text[mark.start - 1 : mark.start]
    return tight_after or not before or before.isspace() or before in "([:-—–"


def _closes(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether an opening-looking mark is really a closing one: glued to the left, not to the right."""
    tight_before = tokens[i - 1].end == tokens[i].start
    tight_after = i + 1 < last and tokens[i + 1].start == tokens[i].end
    return tight_before and not tight_after


def _quote(
    tokens: Sequence[Token], opened: int, end: int, paragraph: int, *, closed: bool
) -> Iterator[Quote]:
    """The quotation between the mark at `opened` and `end`, unless it is empty."""
    if end <= opened + 1:
        return
    yield Quote(
        index=0,
        paragraph=paragraph,
        first=opened + 1,
        last=end,
        outer=(opened, end + 1 if closed else end),
        span=Span(tokens[opened + 1].start, tokens[end - 1].end),
        closed=closed,
    )
