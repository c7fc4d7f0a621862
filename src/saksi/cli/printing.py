"""Tables printed: whole, or page by page while their rows come."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from saksi.affairs.report import Report, label
from saksi.cli.language import interface
from saksi.cli.opening import Opens
from saksi.cli.output import emit, finish, line, screen
from saksi.exports import csv, json, terminal
from saksi.record.span import Span
from saksi.views.passing import Present
from saksi.views.rows import Row, Table, main_cell

PAGE = 100  # rows that share a layout on a terminal when the rest is not yet there
Rows = Iterable[tuple[Present, Sequence[Row]]]


def show(
    reports: Sequence[Report],
    table: Table,
    options: dict[str, Any],
    opens: Opens,
    *,
    cited_only: bool = False,
) -> None:
    """Prints a table as CSV, as JSON lines, or for a terminal, where the letters of its reports come first.

    opens: how a place is opened; cited_only: only the letters of those that a row opens.
    """
    if options["as_csv"]:
        for record in csv.lines(reports, table):
            emit(record)
    elif options["as_json"]:
        for row in json.lines(reports, table):
            emit(row)
    else:
        cited = _first(table)
        for position, report in enumerate(reports):
            if position in cited or not cited_only:
                _letter(position, report, opens, cited)
        for shown in terminal.table_lines(table, interface(options["lang"]), screen()):
            line(shown)


def show_passing(found: Rows, table: Table, options: dict[str, Any], opens: Opens) -> None:
    """Prints rows as they come, in the same three ways; `table` names their columns and has no rows."""
    if options["as_csv"] or options["as_json"]:
        _records(found, table, as_csv=options["as_csv"])
        return
    texts, count = interface(options["lang"]), 0
    for reports, rows in _pages(found):
        page = msgspec.structs.replace(table, rows=rows)
        cited = _first(page)
        for present in reports:
            _letter(present.position, present.report, opens, cited)
        for shown in terminal.grid(page, texts, screen()) if rows else ():
            line(shown)
        finish()
        count += len(rows)
    for shown in terminal.marks(texts, screen()) if count else (texts.say("page", "none_found"),):
        line(shown)
    line(screen().dim(texts.counted("rows", count)))


def _records(found: Rows, table: Table, *, as_csv: bool) -> None:
    """Prints rows as CSV or JSON lines, those of a report at once."""
    if as_csv:
        emit(csv.head(table))
    for present, rows in found:
        for row in rows:
            emit(csv.record(present, table, row) if as_csv else json.record(present, table, row))
        if rows:
            finish()


def _pages(found: Rows) -> Iterator[tuple[list[Present], tuple[Row, ...]]]:
    """Reports with their rows, put together until a page is full; the last page may hold none."""
    reports: list[Present] = []
    rows: list[Row] = []
    for present, more in found:
        reports.append(present)
        rows += more
        if len(rows) >= PAGE:
            yield reports, tuple(rows)
            reports, rows = [], []
    if reports:
        yield reports, tuple(rows)


def _first(table: Table) -> dict[int | None, Span]:
    """The place of the first row of each report that has one."""
    found: dict[int | None, Span] = {}
    for row in table.rows:
        cell = main_cell(table, row)
        if cell.span is not None:
            found.setdefault(cell.report, cell.span)
    return found


def _letter(position: int, report: Report, opens: Opens, cited: Mapping[int | None, Span]) -> None:
    """Which report a letter stands for, and the command that opens its first row's place."""
    span = cited.get(position)
    command = None if span is None else opens(report, span)
    shown = f"{label(position)} = {report.article.id}" + (f"  {command}" if command else "")
    line(screen().dim(terminal.flat(shown)))
