"""All tables over a set of reports, and each table by its name."""

from collections.abc import Callable, Sequence

import msgspec

from saksi import lang
from saksi.affairs.carriers import told
from saksi.affairs.denials import denials, non_answers
from saksi.affairs.figures import comparisons
from saksi.affairs.nouns import Nouns, nouns
from saksi.affairs.questions import questions
from saksi.affairs.report import Ref, Report
from saksi.affairs.sources import chains, coverage
from saksi.affairs.timeline import timeline
from saksi.views.cells import Cell
from saksi.views.events import actions, timeline_row
from saksi.views.figures import figure_rows, labels, relation_rows, together
from saksi.views.frames import coverage_rows, question_rows, source_rows
from saksi.views.rows import (
    ActionRow,
    CommitmentRow,
    CoverageRow,
    DenialRow,
    FigureRow,
    QuestionRow,
    RelationRow,
    SourceRow,
    StatementRow,
    Table,
    TimelineRow,
)
from saksi.views.tables import commitments, denial_rows, statements


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a dossier shows of a set of reports.

    together: for each group of figures why they stand together.
    undated: acts and statements beside which no time is named, hence on no timeline.
    """

    reports: tuple[Report, ...]
    coverage: Table
    statements: Table
    actions: Table
    figures: Table
    relations: Table
    denials: Table
    non_answers: Table
    demands: Table
    commitments: Table
    timeline: Table
    open_days: Table
    sources: Table
    questions: Table
    together: tuple[tuple[Cell, ...], ...]
    undated: int

    @property
    def tables(self) -> tuple[Table, ...]:
        """All tables in the order of the page."""
        return tuple(
            value for field in self.__struct_fields__ if isinstance(value := getattr(self, field), Table)
        )


def known_nouns(reports: Sequence[Report]) -> Nouns:
    """The noun classes of every language the reports are in."""
    spoken = sorted({report.findings.language or "" for report in reports} & set(lang.languages()))
    tables = [nouns(lang.load(language).table("counted")) for language in spoken]
    return Nouns(
        {word: kind for table in tables for word, kind in table.classes.items()},
        frozenset().union(*(table.general for table in tables)),
        frozenset().union(*(table.elided for table in tables)),
    )


def dossier(reports: Sequence[Report]) -> Dossier:
    """All tables over the reports, rows numbered so that they can point to each other."""
    compared = comparisons(reports, known_nouns(reports))
    denied, days = denials(reports), timeline(reports)
    known = labels(compared) | _statement_labels(reports)
    refusals = denial_rows(reports, denied, non_answers(reports), known)
    dates = [
        timeline_row(reports, entry, f"T{number}")
        for number, entry in enumerate((*days.dated, *days.open), 1)
    ]
    asked = questions(reports, compared, denied)
    return Dossier(
        reports=tuple(reports),
        coverage=_table("coverage", "published", coverage_rows(reports, coverage(reports)), CoverageRow),
        statements=_table("statements", "says", statements(reports), StatementRow),
        actions=_table("actions", "what", actions(reports), ActionRow),
        figures=_table("figures", "figure", figure_rows(reports, compared), FigureRow),
        relations=_table("relations", "figures", relation_rows(reports, compared), RelationRow),
        denials=_table("denials", "says", refusals[: len(denied)], DenialRow),
        non_answers=_table("non_answers", "says", refusals[len(denied) :], DenialRow),
        demands=_table("demands", "says", statements(reports, frozenset({"demand"})), StatementRow),
        commitments=_table("commitments", "action", commitments(reports), CommitmentRow),
        timeline=_table("timeline", "what", dates[: len(days.dated)], TimelineRow),
        open_days=_table("open_days", "what", dates[len(days.dated) :], TimelineRow),
        sources=_table("sources", "places", source_rows(reports, chains(reports)), SourceRow),
        questions=_table("questions", "about", question_rows(reports, asked, known), QuestionRow),
        together=together(compared),
        undated=days.undated,
    )


def _table(name: str, main: str, rows: Sequence[object], row_type: type) -> Table:
    """A table of rows."""
    return Table(name=name, main=main, rows=tuple(rows), row_type=row_type)  # type: ignore[arg-type]


def _statement_labels(reports: Sequence[Report]) -> dict[Ref, str]:
    """The label of each statement's row."""
    return {ref: f"S{number}" for number, ref in enumerate(told(reports), 1)}


def statement_table(reports: Sequence[Report]) -> Table:
    """Who says what."""
    return _table("statements", "says", statements(reports), StatementRow)


def action_table(reports: Sequence[Report]) -> Table:
    """Who did what to whom."""
    return _table("actions", "what", actions(reports), ActionRow)


def figure_table(reports: Sequence[Report]) -> Table:
    """Figures, those that count the same thing together."""
    found = comparisons(reports, known_nouns(reports))
    return _table("figures", "figure", figure_rows(reports, found), FigureRow)


def relation_table(reports: Sequence[Report]) -> Table:
    """How each two comparable figures relate."""
    found = comparisons(reports, known_nouns(reports))
    return _table("relations", "figures", relation_rows(reports, found), RelationRow)


def denial_table(reports: Sequence[Report]) -> Table:
    """Denials with what they deny, then non-answers."""
    rows = denial_rows(reports, denials(reports), non_answers(reports), _statement_labels(reports))
    return _table("denials", "says", rows, DenialRow)


def commitment_table(reports: Sequence[Report]) -> Table:
    """Obligations and conditional resolves."""
    return _table("commitments", "action", commitments(reports), CommitmentRow)


def timeline_table(reports: Sequence[Report]) -> Table:
    """What happened or was said when; what stands beside an open date comes last."""
    found = timeline(reports)
    entries = (*found.dated, *found.open)
    rows = [timeline_row(reports, entry, f"T{number}") for number, entry in enumerate(entries, 1)]
    return _table("timeline", "what", rows, TimelineRow)


TABLES: dict[str, Callable[[Sequence[Report]], Table]] = {
    "statements": statement_table,
    "actions": action_table,
    "figures": figure_table,
    "relations": relation_table,
    "denials": denial_table,
    "commitments": commitment_table,
    "timeline": timeline_table,
}
