"""One timeline over the reports: what happened or was said when, as precisely as told.

Nothing is dated that the reports do not date: a weekday that cannot be fixed stays open,
with its wording, and no date is proposed.
"""

from collections.abc import Iterator, Sequence

import msgspec

from saksi.affairs.calendar import When, when
from saksi.affairs.carriers import carriers
from saksi.affairs.report import Ref, Report
from saksi.affairs.surroundings import time_of, time_of_act, time_of_statement
from saksi.record.finding import Findings
from saksi.record.mention import Time

_TOLD = frozenset({"actual", "planned", "negated"})  # beside the others a time dates the telling


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """An act or a statement with the expression that dates it.

    date: EDTF, or None where the expression stays open; when: what that covers.
    time: index of the expression in its report, or None. rule: what tied time and entry.
    """

    ref: Ref
    date: str | None
    when: When | None
    time: int | None
    rule: str


class Timeline(msgspec.Struct, frozen=True):
    """dated: in the order of time. open: an expression stands there, but fixes no day.

    undated: acts and statements beside which no time is named (counted, not listed).
    """

    dated: tuple[Entry, ...]
    open: tuple[Entry, ...]
    undated: int


def timeline(reports: Sequence[Report]) -> Timeline:
    """All acts and statements of the reports that a time stands with."""
    entries = [entry for position in range(len(reports)) for entry in _entries(reports, position)]
    total = sum(
        len(report.findings.actions) + len(report.findings.statements) - len(carriers(report.findings))
        for report in reports
    )
    dated = [entry for entry in entries if entry.when is not None]
    return Timeline(
        tuple(sorted(dated, key=_order)),
        tuple(entry for entry in entries if entry.when is None),
        total - len(entries),
    )


def _order(entry: Entry) -> tuple[str, str, Ref]:
    """Earliest first; at the same start, the more precise first."""
    first = entry.when.first if entry.when else None
    last = entry.when.last if entry.when else None
    return first or last or "", last or "9999", entry.ref


def _entries(reports: Sequence[Report], position: int) -> Iterator[Entry]:
    """The entries of one report, acts before statements."""
    article, findings = reports[position]
    for index in range(len(findings.actions)):
        entry = entry_of_act(article.text, findings, Ref(position, "action", index))
        if entry:
            yield entry
    for index in sorted(set(range(len(findings.statements))) - carriers(findings)):
        time = time_of_statement(article.text, findings, index)
        if time is not None:
            date = findings.times[time].edtf
            yield Entry(
                ref=Ref(position, "statement", index),
                date=date,
                when=when(date),
                time=time,
                rule="affairs.time_beside_cue",
            )


def entry_of_act(text: str, findings: Findings, ref: Ref) -> Entry | None:
    """The entry of an act: by its date, else by an open expression in its sentence; None where no time stands there."""
    action = findings.actions[ref.index]
    if action.date:
        time = time_of(findings, action.trigger, action.date)
        rule = action.date_rule or "actions.date"
        return Entry(
            ref=ref,
            date=action.date,
            when=when(action.date),
            time=_index(findings, time),
            rule=rule,
        )
    beside = time_of_act(text, findings, action) if action.status in _TOLD else None
    if beside is None or findings.times[beside].edtf is not None:
        return None
    return Entry(ref=ref, date=None, when=None, time=beside, rule="affairs.time_in_sentence")


def _index(findings: Findings, time: Time | None) -> int | None:
    """Where a time stands among the report's times."""
    return None if time is None else findings.times.index(time)
