"""The tables a reader gets: one typed row per finding, fields in the order they are shown."""

import msgspec

from saksi.views.cells import EMPTY, Cell

Cells = tuple[Cell, ...]
OWN_VOICE, NOT_TOLD = "not_in_text", "not_recorded"


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A row with the label it is known by on the page, and its finding's lasting id.

    label: "S3"; finding: "article-id#statement-3".
    """

    label: str
    finding: str

    @property
    def silent(self) -> str:
        """What stands where no speaker is named, as a key: nobody speaks there but the outlet, or it is not told who."""
        said: Cell = getattr(self, "speaker", EMPTY)
        return OWN_VOICE if said.span is None else NOT_TOLD


class StatementRow(Row, frozen=True, kw_only=True):
    """Who says what; `via`: through whom, the nearest first; `part`: "headline" where it stands there."""

    speaker: Cell
    act: Cell
    says: Cells
    mode: Cell
    target: Cell
    when: Cell
    via: Cells
    part: Cell


class FigureRow(Row, frozen=True, kw_only=True):
    """How many of what, per whom; `group` numbers the comparison it stands in."""

    group: int
    figure: Cell
    low: Cell
    high: Cell
    modifier: Cell
    measure: Cell
    counts: Cell
    country: Cell
    place: Cell
    as_of: Cell
    speaker: Cell
    part: Cell


class RelationRow(Row, frozen=True, kw_only=True):
    """How two figures of one comparison relate, and what was observed of them."""

    group: int
    figures: Cells
    relation: Cell
    reasons: Cells


class DenialRow(Row, frozen=True, kw_only=True):
    """A denial with what it denies, or a non-answer (kind "evade")."""

    kind: Cell
    speaker: Cell
    says: Cells
    when: Cell
    denies: Cells
    reasons: Cells


class CommitmentRow(Row, frozen=True, kw_only=True):
    """An obligation or conditional resolve; its status is a person's to set."""

    debtors: Cells
    beneficiary: Cell
    kind: Cell
    strength: Cell
    condition: Cell
    action: Cell
    deadline: Cell
    speaker: Cell
    status: Cell


class ActionRow(Row, frozen=True, kw_only=True):
    """Who did what to whom: the doers, the act's words, whom it was done to, and whether it was done.

    goes_on: the report's words behind the act's verb, for reading only; when: what dates the
    act, empty where the report does not; speaker: who tells it, empty in the outlet's own voice.
    """

    kind: Cell
    actors: Cells
    what: Cell
    goes_on: Cell
    recipients: Cells
    status: Cell
    when: Cell
    place: Cell
    speaker: Cell
    part: Cell


class TimelineRow(Row, frozen=True, kw_only=True):
    """Something that happened or was said, with when and how precisely that is told.

    goes_on: the report's words behind an act's verb, for reading only.
    """

    date: Cell
    precision: Cell
    wording: Cell
    kind: Cell
    what: Cell
    goes_on: Cell
    actors: Cells
    recipients: Cells
    status: Cell
    place: Cell
    speaker: Cell


class CoverageRow(Row, frozen=True, kw_only=True):
    """A report's frame: whose it is, when it came out, from whom it is carried."""

    outlet: Cell
    published: Cell
    title: Cell
    authors: Cells
    editors: Cells
    credits: Cells
    language: Cell
    url: Cell


class SourceRow(Row, frozen=True, kw_only=True):
    """A link of a report's source chain; depth 0 is the outlet, each next is behind it."""

    depth: int
    kind: Cell
    how: Cell
    name: Cell
    weak: Cell
    places: Cells


class QuestionRow(Row, frozen=True, kw_only=True):
    """Something the reports leave open, with the stretches that raise it."""

    question: Cell
    about: Cells


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A table by its name with its rows; `main` names the field whose stretch stands for a row."""

    name: str
    main: str
    rows: tuple[Row, ...]
    row_type: type[Row]

    @property
    def columns(self) -> tuple[str, ...]:
        """The fields of a row that a reader is shown, in order."""
        return tuple(field for field in self.row_type.__struct_fields__ if field not in ("label", "finding"))

    def head(self, column: str) -> str:
        """The key of a column's head: beside an act the speaker is who tells of it."""
        told = issubclass(self.row_type, ActionRow | TimelineRow)
        return "teller" if column == "speaker" and told else column


def main_cell(table: Table, row: Row) -> Cell:
    """The cell whose stretch stands for the row: its main field's, else its first with one."""
    value = getattr(row, table.main)
    first = value[0] if isinstance(value, tuple) and value else value
    if isinstance(first, Cell) and first.span is not None:
        return first
    for field in table.columns:
        other = getattr(row, field)
        for cell in other if isinstance(other, tuple) else (other,):
            if isinstance(cell, Cell) and cell.span is not None:
                return cell
    return EMPTY
