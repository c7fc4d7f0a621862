"""Statements that only pass on another one: "AFP reported: the minister said …" is told once.

The one who passes it on is not lost: the statement passed on names it as its way to the reader.
"""

from collections.abc import Sequence

from saksi.affairs.report import Ref, Report, hull
from saksi.record.finding import Findings, Statement
from saksi.record.span import Span

_NEUTRAL = "say"
_PASSING = "cite"


def carriers(findings: Findings) -> frozenset[int]:
    """The statements whose whole content is told again as statements that name them as their way."""
    carried: dict[int, list[Span]] = {}
    for index, statement in enumerate(findings.statements):
        whole = hull(statement)
        if statement.via is not None and whole is not None and not _closes_circle(findings, index):
            carried.setdefault(statement.via, []).append(whole)
    return frozenset(
        index for index, spans in carried.items() if _adds_nothing(findings.statements[index], spans)
    )


def told(reports: Sequence[Report]) -> list[Ref]:
    """All statements but those that only pass on another one, in the order of the reports."""
    return [
        Ref(position, "statement", index)
        for position, report in enumerate(reports)
        for index in sorted(set(range(len(report.findings.statements))) - carriers(report.findings))
    ]


def way(findings: Findings, index: int) -> list[int]:
    """The statements that one reached the reader through, the nearest to its speaker first."""
    found: list[int] = []
    via = findings.statements[index].via
    while via is not None and via not in found:
        found.append(via)
        via = findings.statements[via].via
    return found


def _closes_circle(findings: Findings, index: int) -> bool:
    """Whether a statement passes on, by a round way, the very one it came through: then it came through none.

    Of such a circle the one that cites is the way of the others, else the first.
    """
    circle = way(findings, index)
    if index not in circle:
        return False
    return index == min(circle, key=lambda one: (findings.statements[one].cue_sense != _PASSING, one))


def _adds_nothing(statement: Statement, spans: Sequence[Span]) -> bool:
    """Whether a statement says nothing of its own beside the stretches of those it passes on."""
    return statement.act == _NEUTRAL and all(
        any(span.holds(part) for span in spans) for part in statement.content
    )
