"""The dossier as one self-contained page: no script, nothing fetched, text only ever escaped."""

import functools
import re
from collections.abc import Mapping, Sequence

import jinja2
import msgspec

from saksi.views.cells import Cell, stands_for
from saksi.views.dossier import Dossier
from saksi.views.pages import Mark, pages
from saksi.views.reliability import reliability
from saksi.views.rows import FigureRow, RelationRow, Row, SourceRow
from saksi.views.words import Words, words

MANY = 50
_CLOCK = re.compile(r"T(\d\d:\d\d)(?::\d\d)?")


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """How a page is written: language "id" or "en"; quotes_only leaves out uncited text.

    missed: what was given but could not be read, with the reason.
    """

    language: str = "id"
    quotes_only: bool = False
    version: str = ""
    missed: tuple[tuple[str, str], ...] = ()


class Bundle(msgspec.Struct, frozen=True):
    """Pairs of figures that relate alike with the same values, and the reasons they share.

    sides: the rows of either value, where each of one relates so to each of the other; else empty.
    """

    relation: Cell
    pairs: tuple[RelationRow, ...]
    reasons: tuple[Cell, ...]
    sides: tuple[tuple[str, ...], ...]


class Cluster(msgspec.Struct, frozen=True):
    """Figures of one value: the first one's row, and who gives it, or why nobody is named, in which rows."""

    row: FigureRow
    speakers: tuple[tuple[str, str, tuple[str, ...]], ...]


class Branch(msgspec.Struct, frozen=True):
    """A link of a source chain with what is behind it."""

    row: SourceRow
    behind: tuple["Branch", ...]


def page(dossier: Dossier, options: Options) -> str:
    """The whole page."""
    extent = "quotes" if options.quotes_only else "paragraphs" if len(dossier.reports) > MANY else "full"
    texts = words(options.language)
    shown = pages(dossier, extent)
    return _template(options.language).render(
        dossier=dossier,
        pages=shown,
        split=[(one.position, mark) for one in shown for mark in one.split],
        extent=extent,
        words=texts,
        options=options,
        groups=_groups(dossier),
        chains=_branches(dossier.sources.rows, 0),
        measured=reliability(),
    )


@functools.cache
def _template(language: str) -> jinja2.Template:
    """The page's template with the filters of one language."""
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("saksi.exports", "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        extensions=["jinja2.ext.do"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    texts = words(language)
    environment.filters |= {
        "anchor": anchor,
        "shown": texts.cell,
        "number": texts.number,
        "edtf": edtf,
        "stands_for": stands_for,
        "meant": texts.meant,
        "bounds": functools.partial(bounds, texts=texts),
        "shown_value": functools.partial(value, texts=texts),
    }
    environment.globals["say"] = texts.say
    return environment.get_template("dossier.html")


def anchor(cell: Cell | Mark, position: int | None = None) -> str:
    """The id of a stretch on the page: "a1-s524-634"."""
    report = cell.report if isinstance(cell, Cell) else position
    if report is None or cell.span is None:
        return ""
    return f"a{report + 1}-s{cell.span.start}-{cell.span.end}"


def bounds(row: FigureRow, texts: Words) -> str:
    """A figure's value as it was read: 1.500, 10–20, ≥ 24, ≤ 30."""
    low, high = texts.number(row.low.value), texts.number(row.high.value)
    if not high or not low:
        return f"≥\N{NO-BREAK SPACE}{low}" if low else f"≤\N{NO-BREAK SPACE}{high}" if high else ""
    if row.low.value == 0 and row.modifier.text == "at_most":
        return f"≤\N{NO-BREAK SPACE}{high}"
    return low if low == high else f"{low}–{high}"


def edtf(value: str | None) -> str:
    """A date value as a reader can take it in: sets and intervals without their brackets."""
    text = str(value or "").strip("{}[]").replace(",", ", ")
    return _CLOCK.sub(r" \1", text).replace("/", " – ").replace("..", "…")


def value(row: FigureRow, texts: Words) -> str:
    """A value for a list of values: its bounds, "about" and "vague" told in words."""
    shown = bounds(row, texts)
    return f"{texts.cell(row.modifier)} {shown}" if row.modifier.text in ("about", "vague") else shown


Group = tuple[int, list[FigureRow], list[Bundle], list[Cluster]]


def _groups(dossier: Dossier) -> list[Group]:
    """The comparisons: number, rows of figures, how they relate, which values there are."""
    figures: dict[int, list[FigureRow]] = {}
    pairs: dict[int, list[RelationRow]] = {}
    for row in dossier.figures.rows:
        if isinstance(row, FigureRow):
            figures.setdefault(row.group, []).append(row)
    for row in dossier.relations.rows:
        if isinstance(row, RelationRow):
            pairs.setdefault(row.group, []).append(row)
    return [
        (group, rows, _bundles(rows, pairs.get(group, [])), _clusters(rows))
        for group, rows in figures.items()
    ]


def _signature(row: FigureRow) -> tuple[object, object, str]:
    """What makes two figures one value."""
    return row.low.value, row.high.value, row.modifier.text


def _clusters(rows: Sequence[FigureRow]) -> list[Cluster]:
    """The values of a group with who gives each; none where every figure has its own."""
    found: dict[tuple[object, object, str], list[FigureRow]] = {}
    for row in rows:
        found.setdefault(_signature(row), []).append(row)
    if len(found) == len(rows):
        return []
    return [Cluster(same[0], _speakers(same)) for same in found.values()]


def _speakers(rows: Sequence[FigureRow]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Who gives a value, each with the rows where; "" and why where nobody is named."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        found.setdefault((row.speaker.text, row.silent), []).append(row.label)
    return tuple((name, why, tuple(labels)) for (name, why), labels in found.items())


def _bundles(rows: Sequence[FigureRow], pairs: Sequence[RelationRow]) -> list[Bundle]:
    """Pairs put together by their relation and their two values."""
    values = {row.label: _signature(row) for row in rows}
    found: dict[tuple[str, frozenset[object]], list[RelationRow]] = {}
    for pair in pairs:
        seen = frozenset(values[label] for label in _labels(pair))
        found.setdefault((pair.relation.text, seen), []).append(pair)
    return [
        Bundle(same[0].relation, tuple(same), _shared(same), _sides(same, values)) for same in found.values()
    ]


def _labels(pair: RelationRow) -> tuple[str, str]:
    """The rows of a pair."""
    first, second = (side.rows[0] for side in pair.figures)
    return first, second


def _sides(
    pairs: Sequence[RelationRow], values: Mapping[str, tuple[object, object, str]]
) -> tuple[tuple[str, ...], ...]:
    """The rows of either value of the pairs, where no pair of theirs is missing; else nothing."""
    sides: dict[object, list[str]] = {}
    for label in dict.fromkeys(label for pair in pairs for label in _labels(pair)):
        sides.setdefault(values[label], []).append(label)
    sizes = [len(side) for side in sides.values()]
    whole = sizes[0] * sizes[1] if len(sizes) == 2 else sizes[0] * (sizes[0] - 1) // 2
    if len(pairs) != whole or len(pairs) == 1:
        return ()
    return tuple(tuple(sorted(side, key=lambda label: int(label[1:]))) for side in sides.values())


def _shared(pairs: Sequence[RelationRow]) -> tuple[Cell, ...]:
    """The reasons all pairs have; where they saw different words, without the words."""
    found = []
    for reason in pairs[0].reasons:
        alike = [[one for one in pair.reasons if one.text == reason.text] for pair in pairs]
        if all(alike):
            differ = any(set(one[0].values) != set(reason.values) for one in alike)
            found.append(msgspec.structs.replace(reason, values=()) if differ else reason)
    return tuple(found)


def _branches(rows: Sequence[Row], depth: int) -> tuple[Branch, ...]:
    """Rows in order of reading, nested by their depth."""
    links = [row for row in rows if isinstance(row, SourceRow)]
    starts = [index for index, row in enumerate(links) if row.depth == depth]
    ends = [*starts[1:], len(links)][: len(starts)]
    return tuple(
        Branch(links[start], _branches(links[start + 1 : end], depth + 1))
        for start, end in zip(starts, ends, strict=True)
    )
