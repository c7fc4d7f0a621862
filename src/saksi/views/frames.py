"""The rows of coverage, source chains and open questions."""

from collections.abc import Iterator, Sequence

import msgspec

from saksi.affairs.questions import Question
from saksi.affairs.report import Ref, label
from saksi.affairs.sources import Coverage, Source, is_weak
from saksi.record.article import Credit
from saksi.record.lines import first_line
from saksi.record.span import Span
from saksi.views import cells as cell
from saksi.views.cells import EMPTY, Cell
from saksi.views.rows import CoverageRow, QuestionRow, SourceRow
from saksi.views.tables import Reports


def coverage_rows(reports: Reports, found: Sequence[Coverage]) -> tuple[CoverageRow, ...]:
    """The frame of each report."""
    return tuple(_frame(reports, frame) for frame in found)


def _frame(reports: Reports, frame: Coverage) -> CoverageRow:
    """One report's frame; what neither it nor its giver tells stays empty."""
    article, findings = reports[frame.report]
    layout = findings.article
    return CoverageRow(
        label=label(frame.report),
        finding=article.id,
        outlet=_fact(reports, frame.report, frame.outlet, None),
        published=_fact(reports, frame.report, frame.published, layout.published_span),
        title=_title(reports, frame.report),
        authors=tuple(_fact(reports, frame.report, name, None) for name in frame.authors),
        editors=tuple(_fact(reports, frame.report, name, None) for name in frame.editors),
        credits=tuple(_credit(reports, frame.report, credit) for credit in frame.credits),
        language=_fact(reports, frame.report, findings.language or article.language, None),
        url=_fact(reports, frame.report, article.url, None),
    )


def _fact(reports: Reports, report: int, text: str | None, span: Span | None) -> Cell:
    """A fact of a report's frame, with its stretch where it stands in the text."""
    if not text:
        return EMPTY
    article = reports[report].article
    return Cell(text=text, report=report, article=article.id, span=span)


def _title(reports: Reports, report: int) -> Cell:
    """The headline: the title that was given, else the headline of the text."""
    article, findings = reports[report]
    heads = findings.article.headlines
    if heads and not article.title:
        return cell.written(reports, report, heads[0])
    return _fact(reports, report, article.title or first_line(article.text)[:200], None)


def _credit(reports: Reports, report: int, credit: Credit) -> Cell:
    """A credited medium; `value` says how it is credited."""
    found = cell.inferred(reports, report, credit.span, credit.name, credit.rule)
    weak = is_weak(credit, reports[report].findings.article)
    return msgspec.structs.replace(
        found, ink=cell.WRITTEN, value=credit.kind, values=("weak",) if weak else ()
    )


def source_rows(reports: Reports, found: Sequence[Source]) -> tuple[SourceRow, ...]:
    """The source chains of all reports, each link below the one it reaches the reader through."""
    rows = [row for report, chain in enumerate(found) for row in _links(reports, report, chain, 0)]
    return tuple(msgspec.structs.replace(row, label=f"K{number}") for number, row in enumerate(rows, 1))


def _links(reports: Reports, report: int, source: Source, depth: int) -> Iterator[SourceRow]:
    """A link of a chain and all behind it."""
    name = _fact(reports, report, source.name, None)
    places = [cell.at(reports, ref) for ref in source.refs if ref.kind != "report"]
    places += [_credit(reports, report, credit) for credit in source.credits]
    yield SourceRow(
        label="",
        finding=reports[report].article.id,
        depth=depth,
        kind=Cell(text=source.kind, group="source"),
        how=Cell(text=source.how, group="how", ink=cell.INFERRED),
        name=name,
        weak=Cell(text="weak", group="weak", ink=cell.INFERRED) if source.weak else EMPTY,
        places=tuple(places),
    )
    for behind in source.behind:
        yield from _links(reports, report, behind, depth + 1)


def question_rows(
    reports: Reports, found: Sequence[Question], known: dict[Ref, str]
) -> tuple[QuestionRow, ...]:
    """The open questions, each with the stretches that raise it."""
    return tuple(
        QuestionRow(
            label=f"Q{number}",
            finding=question.code,
            question=Cell(text=question.code, group="question", ink=cell.INFERRED, values=_values(question)),
            about=tuple(_about(reports, ref, known) for ref in question.about),
        )
        for number, question in enumerate(found, 1)
    )


def _values(question: Question) -> tuple[str, ...]:
    """What fills in a question: the report's letter, how many places, then its own words."""
    return (label(question.about[0].report), str(len(question.about)), *question.values)


def _about(reports: Reports, ref: Ref, known: dict[Ref, str]) -> Cell:
    """A stretch that a question is about, with the row that shows it."""
    found = cell.at(reports, ref)
    return msgspec.structs.replace(found, rows=(known[ref],) if ref in known else ())
