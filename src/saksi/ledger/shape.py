"""Findings as rows: what each finding gives its table, and every stretch that it rests on."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any

import msgspec

from saksi.ledger.faults import Told
from saksi.ledger.names import keys
from saksi.ledger.schema import FINDINGS, ROOM
from saksi.record.finding import Action, Commitment, Figure, Findings, Party, Statement
from saksi.record.mention import Actor, Time
from saksi.record.span import Span

Values = tuple[str | int | float | None, ...]
Stretch = tuple[str, Span]
TYPES: dict[str, Hashable] = {
    "times": Time,
    "figures": Figure,
    "statements": Statement,
    "actions": Action,
    "commitments": Commitment,
    "actors": Actor,
}
_ENCODER = msgspec.json.Encoder()


class Misplaced(Exception):  # noqa: N818 - it never leaves this folder
    """A stretch that is not in the text; `why` tells it."""

    def __init__(self, kind: str, position: int, span: Span | None) -> None:
        place = (span.start, span.end) if span else ("?", "?")
        self.why = Told("bad_stretch", (kind, position, *place))
        super().__init__(str(self.why))


def shaped(findings: Findings, text: str, version: int) -> dict[str, list[Values]]:
    """The rows of one version by table, columns in the order of the schema; Misplaced where a stretch does not lie in the text."""
    rows: dict[str, list[Values]] = {"spans": []}
    first = version * ROOM
    for kind in FINDINGS:
        columns, stretches = SHAPES[kind]
        rows[kind] = []
        for position, finding in enumerate(getattr(findings, kind)):
            places = tuple(stretches(finding))
            main = _checked(kind, position, places, len(text))
            for role, span in places:
                spot = (role, span.start, span.end, span.of(text))
                rows["spans"].append((first + len(rows["spans"]), version, kind, position, *spot))
            head = (first + position, version, position, *columns(finding, findings, text))
            tail = (main.start, main.end, main.of(text), finding.rule, encoded(finding))
            rows[kind].append((*head, *tail))
    rows["actors"] = [
        (first + n, version, n, a.id, a.type, a.name, a.country, a.org, a.role, a.rule, encoded(a))
        for n, a in enumerate(findings.actors)
    ]
    return rows


def encoded(value: object) -> str:
    """A record as JSON."""
    return _ENCODER.encode(value).decode()


def framed(findings: Findings, text: str) -> tuple[str, str, str]:
    """Layout, mentions and notes as JSON, their stretches checked."""
    layout = findings.article
    pieces = [block.span for block in layout.blocks]
    pieces += [piece.span for piece in layout.furniture] + [credit.span for credit in layout.credits]
    pieces += [span for span in (layout.published_span, layout.dateline_span) if span]
    for kind, spans in (("layout", pieces), ("mentions", [m.span for m in findings.mentions])):
        for position, span in enumerate(spans):
            if not 0 <= span.start <= span.end <= len(text):
                raise Misplaced(kind, position, span)
    return encoded(layout), encoded(findings.mentions), encoded(findings.notes)


def _checked(kind: str, position: int, places: Sequence[Stretch], length: int) -> Span:
    """The main stretch of a finding, the first; all of them must lie in the text."""
    for _, span in places:
        if not 0 <= span.start < span.end <= length:
            raise Misplaced(kind, position, span)
    if not places:
        raise Misplaced(kind, position, None)
    return places[0][1]


def _statement(found: Statement, _all: Findings, text: str) -> Values:
    speaker = speaker_of(found, text)
    target = ", ".join(found.target) or None
    country, org = found.speaker_country, found.speaker_org
    concerned = keys([country], [speaker, org])
    return (speaker, country, org, found.act, found.quote, target, concerned)


def _action(found: Action, findings: Findings, text: str) -> Values:
    sides = (*found.actors, *found.recipients)
    concerned = keys([p.country for p in sides], [name for p in sides for name in (p.name, p.org, p.text)])
    said = _said(found.said_by, findings)
    return (
        found.type, found.mode, found.status, _label(found.actors), _label(found.recipients),
        found.date, found.place, speaker_of(said, text) if said else None, concerned,
    )  # fmt: skip


def _figure(found: Figure, findings: Findings, text: str) -> Values:
    said = _said(found.said_by, findings)
    speaker = speaker_of(said, text) if said else None
    concerned = keys(
        [found.country, said.speaker_country if said else None], [speaker, said.speaker_org if said else None]
    )
    return (
        found.low, found.high, found.modifier, found.measure, found.counts, found.unit, found.country,
        found.place, speaker, concerned,
    )  # fmt: skip


def _commitment(found: Commitment, _all: Findings, text: str) -> Values:
    sides = [*found.debtors, found.beneficiary]
    codes = [side for side in sides if side and side.isupper()]
    return (
        ", ".join(found.debtors) or None, found.beneficiary, found.kind, found.strength, found.status,
        found.condition.of(text) if found.condition else None, found.deadline, keys(codes, sides),
    )  # fmt: skip


def _time(found: Time, _all: Findings, _text: str) -> Values:
    return (found.edtf, None)


def _statement_spans(found: Statement) -> Iterator[Stretch]:
    for span in found.content:
        yield "content", span
    if found.cue:
        yield "cue", found.cue
    if found.speaker:
        yield "speaker", found.speaker


def _action_spans(found: Action) -> Iterator[Stretch]:
    yield "trigger", found.trigger
    for role, side in (("actor", found.actors), ("recipient", found.recipients)):
        for party in side:
            if party.span:
                yield role, party.span


def _figure_spans(found: Figure) -> Iterator[Stretch]:
    yield "number", found.span
    if found.counts_span:
        yield "counts", found.counts_span


def _commitment_spans(found: Commitment) -> Iterator[Stretch]:
    yield "action", found.action
    if found.condition:
        yield "condition", found.condition


def _time_spans(found: Time) -> Iterator[Stretch]:
    yield "time", found.span


def speaker_of(said: Statement, text: str) -> str | None:
    """Who makes a statement: the resolved name, else the words of the text, else None."""
    return said.speaker_id or (said.speaker.of(text) if said.speaker else None)


def _said(position: int | None, findings: Findings) -> Statement | None:
    """The statement a finding is said in."""
    return None if position is None else findings.statements[position]


def _label(side: Iterable[Party]) -> str | None:
    """One side of an act in words."""
    return ", ".join(party.name or party.org or party.country or party.text for party in side) or None


Columns = Callable[[Any, Findings, str], Values]
Spans = Callable[[Any], Iterator[Stretch]]
SHAPES: dict[str, tuple[Columns, Spans]] = {
    "times": (_time, _time_spans),
    "figures": (_figure, _figure_spans),
    "statements": (_statement, _statement_spans),
    "actions": (_action, _action_spans),
    "commitments": (_commitment, _commitment_spans),
}
