"""Tables as CSV (RFC 4180): one line per row, codes and words as found, numbers as numbers.

A text cell that a spreadsheet would take for a formula gets an apostrophe in front.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from saksi.affairs.report import Report
from saksi.exports.frame import FIELDS, frame
from saksi.views.cells import WRITTEN, Cell
from saksi.views.rows import Row, Table

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BEHIND = {
    "when": "when_edtf",
    "as_of": "as_of_edtf",
    "actors": "actors_id",
    "recipients": "recipients_id",
    "denies": "denies_finding",
    "speaker": "speaker_written",
}
_NUMERIC = frozenset({"low", "high"})

Value = str | int | float


def guard(value: Value) -> Value:
    """A text cell made harmless to spreadsheets; a number stays a number."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value


def lines(reports: Sequence[Report], table: Table) -> Iterator[str]:
    """The lines of the file, each with its CRLF; the first one names the columns."""
    yield head(table)
    for row in table.rows:
        yield record(reports, table, row)


def head(table: Table) -> str:
    """The line that names the columns."""
    columns = list(FIELDS)
    for column in table.columns:
        columns += [column, _BEHIND[column]] if column in _BEHIND else [column]
    return line(columns)


def record(reports: Sequence[Report], table: Table, row: Row) -> str:
    """The line of a row."""
    return line([guard(value) for value in _values(reports, table, row)])


def line(values: Sequence[Value]) -> str:
    """One record as RFC 4180 writes it."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(values)
    return buffer.getvalue()


def _values(reports: Sequence[Report], table: Table, row: Row) -> Iterator[Value]:
    """The values of a row in the order of the columns."""
    for value in frame(reports, table, row).values():
        yield "" if value is None else value
    for column in table.columns:
        field = getattr(row, column)
        cells: tuple[Cell, ...] = field if isinstance(field, tuple) else (field,)
        if isinstance(field, int):
            yield field
        elif column in _NUMERIC:
            yield "" if cells[0].value is None else cells[0].value
        else:
            yield " | ".join(_text(cell) for cell in cells if cell.text)
        if column == "speaker":
            yield " | ".join(_as_written(cell) for cell in cells)
        elif column in _BEHIND:
            yield _values_behind(cells)


def _as_written(cell: Cell) -> str:
    """The words of the text that name a speaker, or stand for one who is named elsewhere; "" where nobody is."""
    return cell.values[0] if cell.text and cell.values else cell.text if cell.ink == WRITTEN else ""


def _text(cell: Cell) -> str:
    """A cell's words; a code with what it saw, as "same_value: …"."""
    return f"{cell.text}: {' / '.join(cell.values)}" if cell.group == "reason" and cell.values else cell.text


def _values_behind(cells: Sequence[Cell]) -> str:
    """The values behind cells in their order, an empty place for one without; empty where none has any."""
    known = any(cell.value is not None for cell in cells)
    return " | ".join("" if cell.value is None else str(cell.value) for cell in cells) if known else ""
