"""The report's own text: what is left of each line, and which pieces belong together."""

from saksi.articles.dateline import Dateline
from saksi.articles.page import Cut, Line, Page, stripped, subtract
from saksi.record.article import Block
from saksi.record.span import Span

ENDS = '.!?…:;"”’)]'
STOPS = (".", "!", "?", "…", ":", ";")
CLOSING = "\"”’')] "
GOES_ON = ",.;:)!?%"
FRAGMENT = 60
PROSE = 40
LINKS = 3  # lines a page may break one sentence into where links stand
QUOTES = '"”“'


def blocks(page: Page, cuts: list[Cut], dateline: Dateline | None) -> tuple[Block, ...]:
    """The headline and the body in blocks, furniture and dateline left out."""
    found = [Block(span=Span(line.start, line.end), role="headline") for line in page.lines[: page.body]]
    if dateline:
        cuts = sorted([*cuts, Cut(dateline.start, dateline.end, "")])
    at = 0
    for i in range(page.body, len(page.lines)):
        line = page.lines[i]
        while at < len(cuts) and cuts[at].end <= line.start:
            at += 1
        stop = at
        while stop < len(cuts) and cuts[stop].start < line.end:
            stop += 1
        pieces = _pieces(page, line, cuts[at:stop])
        for k, piece in enumerate(pieces):
            joined = k > 0 or (len(found) > page.body and _goes_on(page, found[-1], piece, i))
            found.append(Block(span=piece, joined=joined))
    return tuple(found)


def _pieces(page: Page, line: Line, cuts: list[Cut]) -> list[Span]:
    """The stretches of a line that no cut takes away."""
    whole = Span(line.start, line.end)
    left = [stripped(page.text, span) for span in subtract(whole, cuts)] if cuts else [whole]
    return [span for span in left if span.end > span.start]


def _goes_on(page: Page, before: Block, piece: Span, i: int) -> bool:
    """Whether a line continues the paragraph before it, as where a page breaks at its links."""
    text = page.text
    last, first = text[before.span.end - 1], text[piece.start]
    if first in GOES_ON and (piece.end - piece.start == 1 or last not in ENDS):
        return True
    if first.islower():
        return text[piece.start + 1 : piece.start + 2] not in (".", ")") and not _finished(text, before.span)
    if _closes(text[piece.start : piece.end]):
        return not _finished(text, before.span)
    if not first.isalpha() or (last in ENDS and not _opens(text, before.span)):
        return False
    long = before.joined or before.span.end - before.span.start >= PROSE
    if long and piece.end - piece.start > FRAGMENT:
        return False
    return _later_goes_on(page, i)


def _finished(text: str, span: Span) -> bool:
    """Whether a stretch ends with the end of a sentence, closing marks aside."""
    bare = text[max(span.start, span.end - 4) : span.end].rstrip(CLOSING)
    return bare[-1:] in STOPS


def _closes(text: str) -> bool:
    """Whether a line begins with the mark that closes a quotation: '" terhadap mantan presiden'."""
    return text[0] in QUOTES and text[1:2] == " " and text.count('"') % 2 == 1


def _opens(text: str, span: Span) -> bool:
    """Whether a stretch ends with the mark that opens a quotation: 'memulai penyelidikan "'."""
    return text[span.end - 1] in QUOTES and text[span.end - 2 : span.end - 1] == " "


def _later_goes_on(page: Page, i: int) -> bool:
    """Whether one of the few lines after line i begins in the middle of a sentence, none before it ending one."""
    for k in range(i, min(i + LINKS, len(page.lines) - 1)):
        line, first = page.lines[k], page.lines[k + 1].text[0]
        if line.text[-1] in ENDS and not _opens(page.text, Span(line.start, line.end)):
            return False
        if first.islower() or first in GOES_ON:
            return True
    return False
