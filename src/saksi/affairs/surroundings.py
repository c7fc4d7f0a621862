"""What stands beside a stretch: its sentence, and the times named there."""

import re
from collections.abc import Iterable

from saksi.affairs.report import hull
from saksi.record.finding import Action, Findings, Statement
from saksi.record.lines import line_start
from saksi.record.mention import Time
from saksi.record.span import Span

_END = re.compile(r"[\r\n]|(?<=[^\W\d])[.?!][\"”']?(?=\s+[\"“'A-Z0-9])|(?<=\d)[.?!][\"”']?(?=\s+[\"“'A-Z])")
_REACH = 600


def sentence_around(text: str, span: Span) -> Span:
    """The stretch from the end of the sentence before to the end of the span's own sentence.

    A rough cut at line ends and full stops, for weighing what stands near what; it never
    reaches further than 600 characters to either side.
    """
    start = line_start(text, span.start, max(0, span.start - _REACH))
    for found in _END.finditer(
        text, start, span.start + 1
    ):  # the first letter tells a sentence's end before it
        start = min(found.end(), span.start)
    high = min(len(text), span.end + _REACH)
    end = _END.search(text, max(span.end - 1, 0), high)
    return Span(start, end.start() if end else high)


def times_beside(text: str, findings: Findings, span: Span, outside: Iterable[Span] = ()) -> list[int]:
    """Times in the span's sentence that lie in none of `outside`, nearest first."""
    around, barred = sentence_around(text, span), tuple(outside)
    near = [
        (_gap(span, time.span), position)
        for position, time in enumerate(findings.times)
        if around.holds(time.span) and not any(part.meets(time.span) for part in barred)
    ]
    return [position for _, position in sorted(near)]


def time_of_act(text: str, findings: Findings, action: Action) -> int | None:
    """The time in whose reach an act is told: in the same sentence, and told by the same one.

    An act inside a statement takes no time from outside what is said: that one dates the saying.
    """
    said = () if action.said_by is None else findings.statements[action.said_by].content
    others = [part for statement in findings.statements for part in statement.content]
    for position in times_beside(text, findings, action.trigger):
        span = findings.times[position].span
        own = any(part.holds(span) and part.holds(action.trigger) for part in said)
        if own or (not said and not any(part.holds(span) for part in others)):
            return position
    return None


def time_of_statement(text: str, findings: Findings, index: int) -> int | None:
    """The time at which a statement was made: beside its cue, outside all that is said.

    None where another statement's cue lies between or nothing stands there.
    """
    statement = findings.statements[index]
    anchor = statement.cue or statement.speaker
    if anchor is None:
        return None
    around = sentence_around(text, anchor)
    rivals = [
        other
        for other in findings.statements
        if other is not statement and other.cue and around.holds(other.cue)
    ]
    for position in times_beside(text, findings, anchor, statement.content):
        time = findings.times[position]
        taken = _enclosed(findings, statement, time) or _acted(findings, statement, time)
        if not taken and not _claimed(rivals, statement, anchor, time):
            return position
    return None


def time_of(findings: Findings, span: Span, edtf: str) -> Time | None:
    """The expression nearest to `span` that has this very value, or is a part of it."""
    members = re.split(r"[,/]", edtf.strip("{}[]"))
    alike = [time for time in findings.times if time.edtf == edtf]
    alike = alike or [time for time in findings.times if time.edtf in members]
    return min(alike, key=lambda time: _gap(span, time.span), default=None)


def _claimed(rivals: Iterable[Statement], statement: Statement, anchor: Span, time: Time) -> bool:
    """Whether the time lies in another's words, or another cue of the sentence stands nearer to it."""
    for other in rivals:
        if any(part.holds(time.span) and not part.meets(anchor) for part in other.content):
            return True
        if other.cue and _gap(other.cue, time.span) < _gap(anchor, time.span):
            return _apart(other, statement)
    return False


def _enclosed(findings: Findings, statement: Statement, time: Time) -> bool:
    """Whether the time dates an act told in passing between speaker and cue."""
    if statement.cue is None or statement.speaker is None:
        return False
    first, second = sorted((statement.cue, statement.speaker))
    if not first.end <= time.start < second.start:
        return False
    return any(first.end <= action.trigger.start < second.start for action in findings.actions)


def _acted(findings: Findings, statement: Statement, time: Time) -> bool:
    """Whether an act told between the time and the cue has it for its day: "pada Januari menandatangani X, dan Y menuduh"."""
    cue = statement.cue
    return cue is not None and any(
        action.date == time.edtf
        and time.end <= action.trigger.start < cue.start
        and not any(part.holds(action.trigger) for part in statement.content)
        for action in findings.actions
        if action.date
    )


def _apart(a: Statement, b: Statement) -> bool:
    """Whether neither statement lies inside the other."""
    first, second = hull(a), hull(b)
    return first is not None and second is not None and not first.holds(second) and not second.holds(first)


def _gap(a: Span, b: Span) -> int:
    """How many characters lie between two stretches; 0 where they meet."""
    return max(a.start - b.end, b.start - a.end, 0)
