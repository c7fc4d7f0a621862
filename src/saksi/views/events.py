"""The rows of acts: who did what to whom, and the timeline on which acts and statements stand."""

from collections.abc import Sequence

import msgspec

from saksi.affairs.report import Ref, main_span
from saksi.affairs.surroundings import sentence_around
from saksi.affairs.timeline import Entry, entry_of_act
from saksi.record.finding import Action, Party
from saksi.record.span import Span
from saksi.views import cells as cell
from saksi.views.cells import EMPTY, Cell
from saksi.views.rows import ActionRow, Cells, TimelineRow
from saksi.views.tables import Reports, code, every, identity

_AHEAD = 72


def actions(reports: Reports) -> tuple[ActionRow, ...]:
    """All acts in the order of the reports, dated or not."""
    refs = enumerate(every(reports, "action"), 1)
    return tuple(action_row(reports, ref, f"E{number}") for number, ref in refs)


def action_row(reports: Reports, ref: Ref, label: str) -> ActionRow:
    """One act: what was done, by whom and to whom, whether it is done, when, where, and who says so."""
    report = ref.report
    article, findings = reports[report]
    act = findings.actions[ref.index]
    actors, recipients = _sides(reports, report, act)
    return ActionRow(
        label=label,
        finding=identity(reports, ref),
        kind=code(reports, ref, act.trigger, act.type, "action"),
        actors=actors,
        what=cell.at(reports, ref),
        goes_on=_goes_on(article.text, act),
        recipients=recipients,
        status=_status(reports, ref, act),
        when=_when(reports, ref),
        place=_place(reports, report, act),
        speaker=cell.speaker(reports, report, act.said_by),
        part=cell.part(reports, report, act.trigger),
    )


def _when(reports: Reports, ref: Ref) -> Cell:
    """The time that dates an act, as worded; without a date behind it where the report does not fix the day."""
    article, findings = reports[ref.report]
    entry = entry_of_act(article.text, findings, ref)
    if entry is None:
        return EMPTY
    if entry.time is None:
        trigger = findings.actions[ref.index].trigger
        found = cell.inferred(reports, ref.report, trigger, entry.date or "", entry.rule)
    else:
        found = cell.time(reports, ref.report, entry.time, entry.rule)
    return msgspec.structs.replace(found, value=entry.date)


def timeline_row(reports: Reports, entry: Entry, label: str) -> TimelineRow:
    """One entry of the timeline: when, how precisely, what, who, and who says so."""
    ref, report = entry.ref, entry.ref.report
    found = cell.finding(reports, ref)
    wording = cell.time(reports, report, entry.time, entry.rule)
    date = cell.inferred(
        reports, report, wording.span or cell.span_of(reports, ref), entry.date or "", entry.rule
    )
    precision = entry.when.precision if entry.when else "unfixed"
    act = found if isinstance(found, Action) else None
    kind = code(reports, ref, cell.span_of(reports, ref), act.type, "action") if act else _act(reports, ref)
    actors, recipients = _sides(reports, report, act)
    return TimelineRow(
        label=label,
        finding=identity(reports, ref),
        date=msgspec.structs.replace(date, value=entry.date),
        precision=cell.coded(cell.inferred(reports, report, date.span, precision, entry.rule), "precision"),
        wording=wording,
        kind=kind,
        what=cell.at(reports, ref),
        goes_on=_goes_on(reports[report].article.text, act),
        actors=actors,
        recipients=recipients,
        status=_status(reports, ref, act),
        place=_place(reports, report, act),
        speaker=cell.speaker(reports, report, act.said_by if act else ref.index),
    )


def _goes_on(text: str, action: Action | None) -> Cell:
    """The words behind an act's verb in its sentence, cut between words."""
    if action is None:
        return EMPTY
    end = sentence_around(text, action.trigger).end
    words = text[action.trigger.end : end]
    if len(words) > _AHEAD:
        words = words[:_AHEAD].rpartition(" ")[0] + " …"
    return Cell(text=words.strip()) if words.strip() else EMPTY


def _act(reports: Reports, ref: Ref) -> Cell:
    """The speech act of a statement, for the timeline's column of kinds."""
    statement = reports[ref.report].findings.statements[ref.index]
    return code(reports, ref, statement.cue or main_span(statement), statement.act, "act")


def _sides(reports: Reports, report: int, act: Action | None) -> tuple[Cells, Cells]:
    """The doers and the receivers of an act, each by the rule that gave that side."""
    if act is None:
        return (), ()
    return (
        _parties(reports, report, act.actors, (act.trigger, act.actors_rule or act.rule)),
        _parties(reports, report, act.recipients, (act.trigger, act.recipients_rule or act.rule)),
    )


def _parties(reports: Reports, report: int, parties: Sequence[Party], rests: tuple[Span, str]) -> Cells:
    """The parties of one side; rests: the act's words, for one carried over from elsewhere, and the rule."""
    return tuple(cell.party(reports, report, one, *rests) for one in parties)


def _status(reports: Reports, ref: Ref, action: Action | None) -> Cell:
    """Whether an act is told as done, planned, possible, demanded or not done."""
    if action is None:
        return EMPTY
    found = code(reports, ref, action.trigger, action.status, "status")
    return msgspec.structs.replace(found, rule=action.status_rule or action.rule)


def _place(reports: Reports, report: int, action: Action | None) -> Cell:
    """Where an act is told to have happened, as written."""
    if action is None or not action.place:
        return EMPTY
    return cell.inferred(reports, report, action.trigger, action.place, action.rule)
