"""Tables whose rows need one report each: made report by report, so that none has to be kept."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import overload

import msgspec

from saksi.affairs.carriers import told
from saksi.affairs.report import Ref, Report
from saksi.views.events import action_row
from saksi.views.rows import ActionRow, CommitmentRow, Row, StatementRow, Table
from saksi.views.tables import commitment_row, statement_row

Wanted = Callable[[Report, str, int], bool]  # a report, the kind and position of a finding in it


class Present(Sequence[Report]):
    """One report of many under its own position; those before it are gone, those behind not there yet."""

    def __init__(self, position: int, report: Report) -> None:
        self.position = position
        self.report = report

    @overload
    def __getitem__(self, index: int) -> Report: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Report]: ...
    def __getitem__(self, index: int | slice) -> Report | Sequence[Report]:
        if index != self.position:
            raise IndexError(index)
        return self.report

    def __len__(self) -> int:
        return self.position + 1


class Shape(msgspec.Struct, frozen=True):
    """How a table's rows are made from one report.

    kind: of the findings; letter: of the labels; indexes: which findings have a row; row: makes it.
    """

    kind: str
    letter: str
    empty: Table
    indexes: Callable[[Report], Iterable[int]]
    row: Callable[[Sequence[Report], Ref, str], Row]


def passing(shape: Shape, reports: Iterable[Report], wanted: Wanted) -> Iterator[tuple[Present, list[Row]]]:
    """Each report with its rows, numbered on from report to report."""
    number = 0
    for position, report in enumerate(reports):
        present, rows = Present(position, report), []
        for index in shape.indexes(report):
            if wanted(report, shape.kind, index):
                number += 1
                rows.append(shape.row(present, Ref(position, shape.kind, index), f"{shape.letter}{number}"))
        yield present, rows


SHAPES = {
    "statements": Shape(
        "statement",
        "S",
        Table(name="statements", main="says", rows=(), row_type=StatementRow),
        lambda report: [ref.index for ref in told([report])],
        statement_row,
    ),
    "actions": Shape(
        "action",
        "E",
        Table(name="actions", main="what", rows=(), row_type=ActionRow),
        lambda report: range(len(report.findings.actions)),
        action_row,
    ),
    "commitments": Shape(
        "commitment",
        "C",
        Table(name="commitments", main="action", rows=(), row_type=CommitmentRow),
        lambda report: range(len(report.findings.commitments)),
        commitment_row,
    ),
}
