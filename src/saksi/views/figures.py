"""The rows of figures side by side, and of how they relate."""

from collections.abc import Sequence

import msgspec

from saksi.affairs.compare import Relation
from saksi.affairs.figures import Comparison, owner
from saksi.affairs.report import Ref
from saksi.record.finding import Figure
from saksi.views import cells as cell
from saksi.views.cells import EMPTY, Cell
from saksi.views.rows import FigureRow, RelationRow
from saksi.views.tables import Reports, code, identity


def figure_rows(reports: Reports, found: Sequence[Comparison]) -> tuple[FigureRow, ...]:
    """All figures, those that count the same thing together, numbered in that order."""
    placed = [(group, ref) for group, comparison in enumerate(found, 1) for ref in comparison.figures]
    return tuple(_row(reports, group, ref, f"F{number}") for number, (group, ref) in enumerate(placed, 1))


def labels(found: Sequence[Comparison]) -> dict[Ref, str]:
    """The label of each figure's row."""
    refs = [ref for comparison in found for ref in comparison.figures]
    return {ref: f"F{number}" for number, ref in enumerate(refs, 1)}


def _row(reports: Reports, group: int, ref: Ref, label: str) -> FigureRow:
    """One figure: value as written and as read, what is counted, whose, where, when, who says."""
    figure = reports[ref.report].findings.figures[ref.index]
    return FigureRow(
        label=label,
        finding=identity(reports, ref),
        group=group,
        figure=cell.written(reports, ref.report, figure.span, figure.rule),
        low=_number(reports, ref, figure, figure.low),
        high=_number(reports, ref, figure, figure.high),
        modifier=code(reports, ref, figure.span, figure.modifier, "modifier"),
        measure=code(reports, ref, figure.span, figure.measure, "measure"),
        counts=_counts(reports, ref, figure),
        country=code(
            reports,
            ref,
            figure.counts_span or figure.span,
            owner(reports[ref.report].findings, figure),
            "country",
        ),
        place=_place(reports, ref, figure),
        as_of=cell.time(reports, ref.report, figure.as_of, "figures.as_of"),
        speaker=cell.speaker(reports, ref.report, figure.said_by),
        part=cell.part(reports, ref.report, figure.span),
    )


def _number(reports: Reports, ref: Ref, figure: Figure, value: float | None) -> Cell:
    """A bound of the value, as a number."""
    if value is None:
        return EMPTY
    found = cell.inferred(reports, ref.report, figure.span, f"{value:.15g}", figure.rule)
    return msgspec.structs.replace(found, value=value)


def _counts(reports: Reports, ref: Ref, figure: Figure) -> Cell:
    """What is counted, as written."""
    if figure.counts_span is not None:
        return cell.written(reports, ref.report, figure.counts_span, figure.rule)
    return (
        cell.inferred(reports, ref.report, figure.span, figure.counts, figure.rule)
        if figure.counts
        else EMPTY
    )


def _place(reports: Reports, ref: Ref, figure: Figure) -> Cell:
    """Where it is counted, as written."""
    if not figure.place:
        return EMPTY
    return cell.inferred(reports, ref.report, figure.counts_span or figure.span, figure.place, figure.rule)


def together(found: Sequence[Comparison]) -> tuple[tuple[Cell, ...], ...]:
    """For each comparison why its figures stand together, each reason once."""
    return tuple(
        tuple(cell.because(reason) for reason in dict.fromkeys(reason for _, _, reason in comparison.links))
        for comparison in found
    )


def relation_rows(reports: Reports, found: Sequence[Comparison]) -> tuple[RelationRow, ...]:
    """How each two figures of a comparison relate, in the order of the comparisons."""
    known = labels(found)
    pairs = [(group, pair) for group, comparison in enumerate(found, 1) for pair in comparison.pairs]
    return tuple(_relation(reports, group, pair, known) for group, pair in pairs)


def _relation(reports: Reports, group: int, pair: Relation, known: dict[Ref, str]) -> RelationRow:
    """One pair with its relation, the line of the table that decided, and what was observed."""
    sides = (pair.a, pair.b)
    return RelationRow(
        label=f"{known[pair.a]}-{known[pair.b]}",
        finding=" ".join(identity(reports, side) for side in sides),
        group=group,
        figures=tuple(msgspec.structs.replace(cell.at(reports, side), rows=(known[side],)) for side in sides),
        relation=Cell(text=pair.relation, group="relation", ink=cell.INFERRED, rule=pair.rule),
        reasons=tuple(cell.because(reason) for reason in pair.reasons),
    )
