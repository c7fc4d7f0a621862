"""The rows of each table, built from the reports and what was found across them."""

from collections.abc import Sequence

import msgspec

from saksi.affairs.carriers import told, way
from saksi.affairs.denials import Denial
from saksi.affairs.report import Ref, Report, main_span
from saksi.affairs.surroundings import time_of_statement
from saksi.record.finding import Action, Statement
from saksi.record.span import Span
from saksi.views import cells as cell
from saksi.views.cells import EMPTY, Cell
from saksi.views.quotes import quoted
from saksi.views.rows import CommitmentRow, DenialRow, StatementRow

Reports = Sequence[Report]


def identity(reports: Reports, ref: Ref) -> str:
    """A finding's lasting id: the article's id, the kind, the position in its report."""
    return f"{reports[ref.report].article.id}#{ref.kind}-{ref.index}"


def code(reports: Reports, ref: Ref, span: Span | None, text: str | None, group: str) -> Cell:
    """A label that a rule gave; empty where it gave none."""
    if not text:
        return EMPTY
    found = cell.inferred(reports, ref.report, span, text, _rule(cell.finding(reports, ref)))
    return cell.coded(found, group)


def _rule(found: cell.Finding) -> str:
    """The rule that found something."""
    return found.rule


def statement_row(reports: Reports, ref: Ref, label: str) -> StatementRow:
    """One statement: who, the act, what is said, how, to whom, when, through whom."""
    article, findings = reports[ref.report]
    statement = findings.statements[ref.index]
    cue = statement.cue or main_span(statement)
    target = " + ".join(statement.target)
    act = code(reports, ref, cue, statement.act, "act")
    time = time_of_statement(article.text, findings, ref.index)
    return StatementRow(
        label=label,
        finding=identity(reports, ref),
        speaker=cell.speaker(reports, ref.report, ref.index),
        act=msgspec.structs.replace(act, rule=statement.act_rule or statement.rule),
        says=_says(reports, ref, statement),
        mode=code(reports, ref, main_span(statement), statement.quote, "quote"),
        target=code(reports, ref, main_span(statement), target, "country"),
        when=cell.time(reports, ref.report, time, "affairs.time_beside_cue"),
        via=tuple(one for one in _way(reports, ref) if one.text),
        part=cell.part(reports, ref.report, main_span(statement)),
    )


def _way(reports: Reports, ref: Ref) -> list[Cell]:
    """Through whom a statement reached the reader."""
    return [cell.speaker(reports, ref.report, one) for one in way(reports[ref.report].findings, ref.index)]


def _says(reports: Reports, ref: Ref, statement: Statement) -> tuple[Cell, ...]:
    """What is said; where the text gives no words, the cue itself."""
    parts = statement.content or tuple(part for part in (statement.cue,) if part)
    text = reports[ref.report].article.text
    return tuple(cell.written(reports, ref.report, quoted(text, part), statement.rule) for part in parts)


def statements(reports: Reports, acts: frozenset[str] | None = None) -> tuple[StatementRow, ...]:
    """All statements in the order of the reports, numbered; only those of `acts` where given."""
    rows = (statement_row(reports, ref, f"S{number}") for number, ref in enumerate(told(reports), 1))
    return tuple(row for row in rows if acts is None or row.act.text in acts)


def every(reports: Reports, kind: str) -> list[Ref]:
    """All findings of a kind ("action", "commitment"), in the order of the reports."""
    return [
        Ref(position, kind, index)
        for position, report in enumerate(reports)
        for index in range(len(getattr(report.findings, f"{kind}s")))
    ]


def commitments(reports: Reports) -> tuple[CommitmentRow, ...]:
    """All obligations and conditional resolves, in the order of the reports."""
    refs = enumerate(every(reports, "commitment"), 1)
    return tuple(commitment_row(reports, ref, f"C{number}") for number, ref in refs)


def commitment_row(reports: Reports, ref: Ref, label: str) -> CommitmentRow:
    """One commitment, each cell with the stretch it rests on."""
    found = reports[ref.report].findings.commitments[ref.index]
    debtors = tuple(code(reports, ref, found.action, debtor, "country") for debtor in found.debtors)
    deadline = cell.inferred(reports, ref.report, found.action, found.deadline or "", found.rule)
    text = reports[ref.report].article.text
    condition = None if found.condition is None else quoted(text, found.condition)
    return CommitmentRow(
        label=label,
        finding=identity(reports, ref),
        debtors=debtors,
        beneficiary=code(reports, ref, found.action, found.beneficiary, "country"),
        kind=code(reports, ref, found.action, found.kind, "commitment"),
        strength=code(reports, ref, found.action, found.strength, "strength"),
        condition=cell.written(reports, ref.report, condition, found.rule),
        action=cell.written(reports, ref.report, quoted(text, found.action), found.rule),
        deadline=deadline if found.deadline else EMPTY,
        speaker=cell.speaker(reports, ref.report, found.statement),
        status=Cell(text=found.status, group="commitment_status"),
    )


def denial_rows(
    reports: Reports, found: Sequence[Denial], evaded: Sequence[Ref], known: dict[Ref, str]
) -> tuple[DenialRow, ...]:
    """Denials, then non-answers; `known` gives the labels of rows they can point to."""
    denied = [_denial(reports, denial, f"D{number}", known) for number, denial in enumerate(found, 1)]
    silent = [
        _denial(reports, Denial(ref, "evade", ()), f"N{number}", known)
        for number, ref in enumerate(evaded, 1)
    ]
    return (*denied, *silent)


def _denial(reports: Reports, denial: Denial, label: str, known: dict[Ref, str]) -> DenialRow:
    """One denial: who, in what words, when, and the claims it is linked to with the reasons."""
    ref, report = denial.source, denial.source.report
    found = cell.finding(reports, ref)
    said = ref.index if isinstance(found, Statement) else found.said_by if isinstance(found, Action) else None
    time = (
        time_of_statement(reports[report].article.text, reports[report].findings, said)
        if said is not None
        else None
    )
    kind = code(reports, ref, cell.span_of(reports, ref), denial.kind, "denial")
    rule = "affairs.denied_act" if denial.kind == "negated" else kind.rule
    return DenialRow(
        label=label,
        finding=identity(reports, ref),
        kind=msgspec.structs.replace(kind, rule=rule),
        speaker=cell.speaker(reports, report, said),
        says=_says(reports, ref, found) if isinstance(found, Statement) else (cell.at(reports, ref),),
        when=cell.time(reports, report, time, "affairs.time_beside_cue"),
        denies=tuple(_claim(reports, link.act or link.target, link.target, known) for link in denial.links),
        reasons=_reasons(denial),
    )


def _claim(reports: Reports, shown: Ref, target: Ref, known: dict[Ref, str]) -> Cell:
    """What is denied: the words of the statement or act, with the row that shows it."""
    claim = cell.at(reports, target)
    lasting = identity(reports, target)
    act = cell.at(reports, shown)
    rows = (known[target],) if target in known else ()
    speaker = cell.who(reports, target) or ""
    return msgspec.structs.replace(
        claim,
        ink=cell.INFERRED,
        rule="affairs.denied_act",
        rows=rows,
        values=(speaker, act.text),
        value=lasting,
    )


def _reasons(denial: Denial) -> tuple[Cell, ...]:
    """The reasons of the best link, each by its code."""
    if not denial.links:
        return ()
    return tuple(cell.because(reason) for reason in denial.links[0].reasons)
