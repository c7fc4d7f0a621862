"""Articles with every cited stretch marked: one sweep over the text, marks properly nested.

A page is a list of paragraphs, each a list of parts in reading order. The text parts put
together give the stored text of what is shown, character for character.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from saksi.affairs.report import label
from saksi.record.finding import Findings
from saksi.record.lines import lines
from saksi.record.span import Span
from saksi.views.cells import cells
from saksi.views.dossier import Dossier
from saksi.views.rows import Row, main_cell

CONTEXT = 32
_ELSEWHERE = frozenset({"demands", "relations"})  # what these cite has a row in another table, too
_BESIDE = frozenset({"relations", "sources", "questions"})


class Mark(msgspec.Struct, frozen=True, order=True):
    """A stretch to mark: cited by `rows` (labels), of which `main` rest on it first of all.

    kind: "cited", or "furniture" (page matter that was not read).
    """

    span: Span
    kind: str = "cited"
    rows: tuple[str, ...] = ()
    main: tuple[str, ...] = ()


class Part(msgspec.Struct, frozen=True):
    """A step of the sweep: "open" a mark, "text", "close" a mark, or "gap" (text left out).

    mark: what is opened or closed. again: opened again after a crossing mark ended inside it,
    so this is not its first piece; last: closed for good.
    """

    kind: str
    text: str = ""
    mark: Mark | None = None
    again: bool = False
    last: bool = True


class Paragraph(msgspec.Struct, frozen=True):
    """One line of the text, or what is shown of it; `start` is its first character's offset."""

    start: int
    headline: bool
    parts: tuple[Part, ...]


class Page(msgspec.Struct, frozen=True):
    """A report as shown: letter, position, SHA-256 of its text, paragraphs; whole: no line was left out.

    split: marks shown in several pieces, because they run over a line end or another mark's end.
    """

    label: str
    position: int
    digest: str
    paragraphs: tuple[Paragraph, ...]
    whole: bool
    split: tuple[Mark, ...]


def pages(shown: Dossier, extent: str) -> list[Page]:
    """All reports with what the dossier cites of them marked.

    extent: "full" text, "paragraphs" (only those cited), or "quotes" (only the cited stretches
    with 32 characters of context on either side).
    """
    marks = _marks(shown)
    return [
        page(report.findings, report.article.text, position, marks.get(position, []), extent)
        for position, report in enumerate(shown.reports)
    ]


def page(findings: Findings, text: str, position: int, marks: Sequence[Mark], extent: str) -> Page:
    """One report with its marks."""
    heads = findings.article.headlines
    inked = sorted([*marks, *_furniture(findings)], key=_outer_first)
    paragraphs = []
    for line in _lines(text):
        windows = _windows(line, inked, extent)
        if windows:
            headline = any(head.meets(line) for head in heads)
            paragraphs.append(Paragraph(line.start, headline, tuple(_sweep(text, line, windows, inked))))
    pieces = _pieces(paragraphs)
    split = tuple(mark for mark in marks if pieces[mark] > 1)
    whole = len(paragraphs) == sum(1 for _ in _lines(text)) and extent != "quotes"
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Page(label(position), position, digest, tuple(paragraphs), whole, split)


def _marks(shown: Dossier) -> dict[int, list[Mark]]:
    """The cited stretches of each report, each once, with the labels of the rows that cite it."""
    cited: dict[tuple[int, Span], tuple[dict[str, None], dict[str, None]]] = {}
    for table in shown.tables:
        if table.name in _ELSEWHERE:
            continue
        for row in table.rows:
            first = main_cell(table, row)
            for key in _places(row):
                rows, main = cited.setdefault(key, ({}, {}))
                rows[row.label] = None
                if key == (first.report, first.span) and table.name not in _BESIDE:
                    main[row.label] = None
    found: dict[int, list[Mark]] = {}
    for (report, span), (rows, main) in cited.items():
        found.setdefault(report, []).append(Mark(span, "cited", tuple(rows), tuple(main)))
    return found


def _places(row: Row) -> Iterator[tuple[int, Span]]:
    """The stretches that a row's cells rest on."""
    for _, cell in cells(row):
        if cell.report is not None and cell.span is not None and cell.span.start < cell.span.end:
            yield cell.report, cell.span


def _furniture(findings: Findings) -> Iterable[Mark]:
    """Page matter, to be shown as not read."""
    return (Mark(piece.span, "furniture") for piece in findings.article.furniture)


def _outer_first(mark: Mark) -> tuple[int, int, bool]:
    """Marks in the order they open: by start, the longer first, furniture outermost."""
    return mark.span.start, -mark.span.end, mark.kind != "furniture"


def _lines(text: str) -> Iterable[Span]:
    """The lines of a text that hold more than spaces."""
    return (line for line in lines(text) if line.of(text).strip())


def _windows(line: Span, marks: Sequence[Mark], extent: str) -> list[Span]:
    """What is shown of a line: all, all if cited, or its cited stretches with context."""
    if extent == "full":
        return [line]
    cited = [mark.span for mark in marks if mark.kind == "cited" and mark.span.meets(line)]
    if extent == "paragraphs":
        return [line] if cited else []
    windows: list[Span] = []
    for span in cited:
        wide = Span(max(line.start, span.start - CONTEXT), min(line.end, span.end + CONTEXT))
        if windows and wide.start <= windows[-1].end:
            windows[-1] = Span(windows[-1].start, max(windows[-1].end, wide.end))
        else:
            windows.append(wide)
    return windows


def _sweep(text: str, line: Span, windows: Sequence[Span], marks: Sequence[Mark]) -> Iterator[Part]:
    """The parts of one line, with a gap wherever text is left out."""
    shown = line.start
    for window in windows:
        if window.start > shown:
            yield Part("gap")
        inside = [mark for mark in marks if mark.span.meets(window)]
        yield from _nest(text, window, inside)
        shown = window.end
    if shown < line.end:
        yield Part("gap")


def _nest(text: str, window: Span, marks: Sequence[Mark]) -> Iterator[Part]:
    """The parts of one window: marks that cross are closed and opened again."""
    stops = {window.start, window.end}
    for mark in marks:
        stops |= {max(mark.span.start, window.start), min(mark.span.end, window.end)}
    ordered, stack = sorted(stops), list[Mark]()
    for stop, after in zip(ordered, [*ordered[1:], None], strict=True):
        yield from _close(stack, stop)
        if after is None:
            break
        for mark in marks:
            if max(mark.span.start, window.start) == stop:
                stack.append(mark)
                yield Part("open", mark=mark, again=mark.span.start < stop)
        yield Part("text", text[stop:after])
    while stack:
        yield Part("close", mark=stack.pop(), last=False)


def _close(stack: list[Mark], stop: int) -> Iterator[Part]:
    """Close the marks that end here; those above them on the stack are opened again."""
    ending = [depth for depth, mark in enumerate(stack) if mark.span.end <= stop]
    if not ending:
        return
    above = stack[ending[0] :]
    for mark in reversed(above):
        yield Part("close", mark=mark, last=mark.span.end <= stop)
    del stack[ending[0] :]
    for mark in above:
        if mark.span.end > stop:
            stack.append(mark)
            yield Part("open", mark=mark, again=True)


def _pieces(paragraphs: Sequence[Paragraph]) -> Counter[Mark | None]:
    """In how many pieces each mark is shown."""
    return Counter(part.mark for paragraph in paragraphs for part in paragraph.parts if part.kind == "open")
