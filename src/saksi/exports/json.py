"""Tables as JSON: one object a line, every cell with its words, stretch, ink and rule."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from saksi.affairs.report import Report
from saksi.exports.frame import frame
from saksi.views.cells import EMPTY, Cell
from saksi.views.rows import Row, Table


def lines(reports: Sequence[Report], table: Table) -> Iterator[bytes]:
    """One line per row, each with its line end."""
    for row in table.rows:
        yield record(reports, table, row)


def record(reports: Sequence[Report], table: Table, row: Row) -> bytes:
    """The line of a row."""
    return msgspec.json.encode(plain(reports, table, row)) + b"\n"


def plain(reports: Sequence[Report], table: Table, row: Row) -> dict[str, Any]:
    """A row as plain values: its frame, then its fields; an empty cell is null."""
    fields = {column: _field(getattr(row, column)) for column in table.columns}
    return {**frame(reports, table, row), **fields}


def _field(value: Cell | tuple[Cell, ...] | int) -> Any:  # noqa: ANN401 - a JSON value
    """A field as a JSON value."""
    if isinstance(value, int):
        return value
    if isinstance(value, tuple):
        return [_cell(cell) for cell in value]
    return None if value is EMPTY else _cell(value)


def _cell(cell: Cell) -> dict[str, Any]:
    """A cell: its words (or code), where it rests, its ink and rule, and the value behind it."""
    found: dict[str, Any] = {"text": cell.text, "ink": cell.ink}
    if cell.article is not None:
        found["article"] = cell.article
    if cell.span is not None:
        found |= {"start": cell.span.start, "end": cell.span.end}
    for name in ("rule", "value"):
        if getattr(cell, name) is not None:
            found[name] = getattr(cell, name)
    for name in ("values", "rows"):
        if getattr(cell, name):
            found[name] = list(getattr(cell, name))
    return found
