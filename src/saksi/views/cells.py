"""A cell: what a reader sees, and the stretch of which report it rests on."""

from collections.abc import Iterator, Sequence

import msgspec

from saksi.affairs.report import Reason, Ref, Report, in_headline, label, main_span, named
from saksi.affairs.surroundings import sentence_around
from saksi.record.finding import Action, Commitment, Figure, Party, Statement
from saksi.record.span import Span

WRITTEN, INFERRED, DECIDED = "written", "inferred", "decided"


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """What a reader sees, with where it can be opened.

    text: the words shown; with `group` it is a code, shown by that group's label.
    report, article, span: the report's position and id, and the stretch it rests on; None for
    facts that were given with a report and stand nowhere in its text.
    ink: "written" (the text says so), "inferred" (`rule` says so), "decided" (a person does).
    value: the value behind the words: a number, an EDTF date; rows: labels of related rows.
    """

    text: str
    group: str | None = None
    report: int | None = None
    article: str | None = None
    span: Span | None = None
    ink: str = WRITTEN
    rule: str | None = None
    value: str | int | float | None = None
    values: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()

    @property
    def place(self) -> str | None:
        """The stretch as a reader cites it: "A 524-634"."""
        if self.report is None or self.span is None:
            return None
        return f"{label(self.report)} {self.span.start}-{self.span.end}"


EMPTY = Cell(text="")


def written(reports: Sequence[Report], report: int, span: Span | None, rule: str | None = None) -> Cell:
    """The words of a stretch as they stand in the report; an empty cell without a stretch."""
    if span is None:
        return EMPTY
    article = reports[report].article
    return Cell(text=span.of(article.text), report=report, article=article.id, span=span, rule=rule)


def inferred(reports: Sequence[Report], report: int, span: Span | None, text: str, rule: str | None) -> Cell:
    """Words that a rule gives for a stretch."""
    article = reports[report].article
    return Cell(text=text, report=report, article=article.id, span=span, ink=INFERRED, rule=rule)


def coded(cell: Cell, group: str) -> Cell:
    """The cell with its text read as a code of a label group."""
    return msgspec.structs.replace(cell, group=group)


def speaker(reports: Sequence[Report], report: int, index: int | None) -> Cell:
    """Who makes a statement: as written where the text names them there, else as resolved.

    Empty for no statement; without text, but with its stretch, where somebody speaks whom the report does not tell.
    values of a resolved one: the words that stand for them there ("ia"); of one not told: how they speak ("dituduh").
    """
    if index is None:
        return EMPTY
    statement = reports[report].findings.statements[index]
    cell = written(reports, report, statement.speaker, statement.speaker_rule or statement.rule)
    name = statement.speaker_id
    if not name and not cell.text:
        spoken = written(reports, report, statement.cue or main_span(statement), statement.rule)
        return msgspec.structs.replace(
            spoken, text="", ink=INFERRED, values=(spoken.text,) if statement.cue else ()
        )
    if not name or name.casefold() in cell.text.casefold():
        return cell
    place = statement.speaker or statement.cue or main_span(statement)
    found = inferred(reports, report, place, name, statement.speaker_rule or statement.rule)
    return msgspec.structs.replace(found, values=(cell.text,) if cell.text else ())


def stands_for(cell: Cell) -> str:
    """The words that a resolved speaker is named by in the text, where they are not of the name itself."""
    words = cell.values[0].strip(' "“”') if cell.values else ""
    return "" if words.casefold() in cell.text.casefold() else words


def part(reports: Sequence[Report], report: int, span: Span | None) -> Cell:
    """That a stretch stands in the headline; empty for any other place."""
    if span is None or not in_headline(reports[report].findings, span):
        return EMPTY
    return coded(inferred(reports, report, span, "headline", "articles.headline"), "part")


def time(reports: Sequence[Report], report: int, index: int | None, rule: str | None = None) -> Cell:
    """A time as worded, its EDTF value behind it; `rule` says what tied it to its row."""
    if index is None:
        return EMPTY
    found = reports[report].findings.times[index]
    cell = written(reports, report, found.span, rule or found.rule)
    ink = INFERRED if rule or found.inferred else WRITTEN
    return msgspec.structs.replace(cell, value=found.edtf, ink=ink)


def party(reports: Sequence[Report], report: int, one: Party, act: Span, rule: str) -> Cell:
    """One party of an act: its words, and the country, body or person it stands for; else it rests on the act's.

    In the ink of a rule where its words stand in another sentence than the act's: that it is the same deed is concluded.
    """
    article = reports[report].article
    span = one.span if one.span is not None else act
    told = one.span is not None and sentence_around(article.text, act).holds(one.span)
    return Cell(
        text=one.text or one.name or one.org or one.country or "",
        group=None if one.text or one.name or one.org else "country",
        report=report,
        article=article.id,
        span=span,
        ink=WRITTEN if told else INFERRED,
        rule=rule,
        value=one.country or one.org or one.name,
    )


def because(reason: Reason) -> Cell:
    """A reason as a cell: its code, with the words it saw and its weight."""
    return Cell(text=reason.code, group="reason", ink=INFERRED, values=reason.values, value=reason.weight)


Finding = Statement | Action | Figure | Commitment


def finding(reports: Sequence[Report], ref: Ref) -> Finding:
    """The finding that a reference points at; the reference is to none of the page's frame."""
    found = reports[ref.report].findings
    table: dict[str, Sequence[Finding]] = {
        "statement": found.statements,
        "action": found.actions,
        "figure": found.figures,
        "commitment": found.commitments,
    }
    return table[ref.kind][ref.index]


def span_of(reports: Sequence[Report], ref: Ref) -> Span | None:
    """The stretch that a finding, or a time, is shown by; None for a report as a whole."""
    if ref.kind == "report":
        return None
    if ref.kind == "time":
        return reports[ref.report].findings.times[ref.index].span
    found = finding(reports, ref)
    if isinstance(found, Statement):
        return main_span(found)
    if isinstance(found, Action):
        return found.trigger
    return found.span if isinstance(found, Figure) else found.action


def at(reports: Sequence[Report], ref: Ref) -> Cell:
    """The stretch that a finding is shown by, as a cell; a whole report is shown by its outlet."""
    if ref.kind == "report":
        article = reports[ref.report].article
        return Cell(text=label(ref.report), report=ref.report, article=article.id)
    return written(reports, ref.report, span_of(reports, ref))


def who(reports: Sequence[Report], ref: Ref) -> str | None:
    """The name of the speaker of a statement, or of the one who tells an act or figure."""
    found = finding(reports, ref)
    if isinstance(found, Statement):
        return named(found, reports[ref.report].article.text)
    index = found.statement if isinstance(found, Commitment) else found.said_by
    if index is None:
        return None
    return named(reports[ref.report].findings.statements[index], reports[ref.report].article.text)


def cells(row: msgspec.Struct) -> Iterator[tuple[str, Cell]]:
    """All filled cells of a row with the field each stands in."""
    for field in row.__struct_fields__:
        value = getattr(row, field)
        if isinstance(value, Cell):
            if value is not EMPTY:
                yield field, value
        elif isinstance(value, tuple):
            yield from ((field, item) for item in value if isinstance(item, Cell))
