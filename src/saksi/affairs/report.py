"""A report that was read, and pointers to what was found in it."""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from saksi.record.article import Article
from saksi.record.finding import Findings, Party, Statement
from saksi.record.span import Span


class Report(NamedTuple):
    """An article with what was read in it."""

    article: Article
    findings: Findings


class Ref(msgspec.Struct, frozen=True, order=True):
    """A finding: the report's position, the kind of finding, its position in that report.

    kind: "statement", "action", "figure", "commitment", "time" or "report" (index 0).
    """

    report: int
    kind: str
    index: int = 0


class Reason(msgspec.Struct, frozen=True):
    """Why something was related to something: what was observed, its weight, the words it saw."""

    code: str
    weight: float = 0.0
    values: tuple[str, ...] = ()


def label(position: int) -> str:
    """The letter a reader knows a report by: A to Z, then AA, AB and so on."""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def speaker_name(reports: Sequence[Report], report: int, statement: int | None) -> str | None:
    """Who makes a statement: the resolved name, else the words of the text, else None."""
    if statement is None:
        return None
    said = reports[report].findings.statements[statement]
    return named(said, reports[report].article.text)


def in_headline(findings: Findings, span: Span) -> bool:
    """Whether a stretch lies in a headline of its report."""
    return any(head.holds(span) for head in findings.article.headlines)


def named(statement: Statement, text: str) -> str | None:
    """The statement's speaker by resolved name, else as written, else None."""
    if statement.speaker_id:
        return statement.speaker_id
    return statement.speaker.of(text) if statement.speaker else None


def parties(side: Sequence[Party]) -> frozenset[str]:
    """Who a side of an act is, by country, else by organisation, else by name."""
    return frozenset(key for party in side if (key := party.country or party.org or party.name))


def main_span(statement: Statement) -> Span | None:
    """The stretch a statement is shown by: its first content, else its cue, else its speaker."""
    if statement.content:
        return statement.content[0]
    return statement.cue or statement.speaker


def hull(statement: Statement) -> Span | None:
    """The stretch from the first to the last character that the statement rests on."""
    parts = [part for part in (statement.cue, statement.speaker, *statement.content) if part is not None]
    if not parts:
        return None
    return Span(min(part.start for part in parts), max(part.end for part in parts))
