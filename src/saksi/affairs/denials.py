"""Denials and what they deny; non-answers, which are neither denial nor confirmation.

A denial is linked only to an act of the same type told of the same parties. Where nothing
in the reports matches, it stands alone: "target not found in these reports".
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from saksi.affairs.report import Reason, Ref, Report, hull, main_span, named, parties
from saksi.affairs.surroundings import sentence_around
from saksi.record.finding import Action, Party, Statement
from saksi.record.lines import line_end

_ENOUGH = 3.0
_NEAR = 80
_BARE = 30
_SYMMETRIC = frozenset({"agree", "consult", "cooperate"})
_TELLS = frozenset({"say", "confirm", "accuse", "condemn"})


class Link(msgspec.Struct, frozen=True):
    """What a denial denies: a statement or an act in the outlet's voice, and why it is meant.

    target: the statement that holds the act, else the act. act: the act itself, where one is.
    """

    target: Ref
    act: Ref | None
    weight: float
    reasons: tuple[Reason, ...]


class Denial(msgspec.Struct, frozen=True):
    """A denial with what it denies, statements first; no links = target not found.

    source: the denying statement, or the act told as not done. kind: "deny" or "negated".
    """

    source: Ref
    kind: str
    links: tuple[Link, ...]


class Told(msgspec.Struct, frozen=True):
    """An act with where it stands and who tells it."""

    ref: Ref
    action: Action
    statement: Statement | None
    speaker: str | None


def denials(reports: Sequence[Report]) -> list[Denial]:
    """All denials of the reports, in their order, each linked to what it denies."""
    told = [act for position in range(len(reports)) for act in _told(reports, position)]
    claims = [act for act in told if _is_claim(act)]
    found = list(_denying(reports, told, claims))
    for act in told:
        if _is_negated(act):
            links = tuple(
                link for link in _links(act, act.speaker, claims) if _contradicts(act.ref, link, claims)
            )
            if links:
                found.append(Denial(act.ref, "negated", links))
    return sorted(found, key=lambda denial: denial.source)


def non_answers(reports: Sequence[Report]) -> list[Ref]:
    """Statements in which someone declines to answer."""
    return [
        Ref(position, "statement", index)
        for position, report in enumerate(reports)
        for index, statement in enumerate(report.findings.statements)
        if statement.act == "evade"
    ]


def _denying(reports: Sequence[Report], told: Sequence[Told], claims: Sequence[Told]) -> Iterator[Denial]:
    """Statements that deny, each with the links of the acts it speaks of."""
    for position, report in enumerate(reports):
        before: dict[int, tuple[Link, ...]] = {}
        for index, statement in enumerate(report.findings.statements):
            if statement.act != "deny":
                continue
            speaker = named(statement, report.article.text)
            inner = [act for act in told if act.ref.report == position and _inside(act.action, statement)]
            links = [link for act in inner for link in _links(_by_denier(act, statement), speaker, claims)]
            if not inner:
                links = [*_accusations(report, position, index), *_going_on(report, index, before)]
            before[index] = _best(links)
            yield Denial(Ref(position, "statement", index), "deny", before[index])


def _going_on(report: Report, index: int, before: Mapping[int, tuple[Link, ...]]) -> Iterator[Link]:
    """What the same speaker denied just before, in the same sentence or the one before it."""
    statement, text = report.findings.statements[index], report.article.text
    last = report.findings.statements[index - 1] if index - 1 in before else None
    if last is None or named(last, text) != named(statement, text) or not _close(text, last, statement):
        return
    for link in before[index - 1]:
        reasons = (Reason("same_denial", 0.0), *link.reasons)
        yield Link(link.target, link.act, link.weight, reasons)


def _close(text: str, last: Statement, statement: Statement) -> bool:
    """Whether two statements stand in one paragraph with at most one sentence end between."""
    first, second = hull(last), hull(statement)
    if first is None or second is None:
        return False
    between = text[min(first.end, second.start) : second.start]
    return line_end(between, 0) == len(between) < _NEAR


def _told(reports: Sequence[Report], position: int) -> Iterator[Told]:
    """The acts of one report with who tells them."""
    article, findings = reports[position]
    for index, action in enumerate(findings.actions):
        said = None if action.said_by is None else findings.statements[action.said_by]
        speaker = named(said, article.text) if said else None
        yield Told(Ref(position, "action", index), action, said, speaker)


def _is_claim(act: Told) -> bool:
    """Whether the act is told as a fact, a plan or a fear, by someone who does not deny it."""
    if act.action.status not in ("actual", "planned", "possible"):
        return False
    return act.statement is None or act.statement.act in _TELLS


def _is_negated(act: Told) -> bool:
    """Whether the act is told as not done (and not merely unwanted, refused or denied)."""
    return act.action.status == "negated" and (act.statement is None or act.statement.act in _TELLS)


def _contradicts(denied: Ref, link: Link, claims: Sequence[Told]) -> bool:
    """Whether a link of an act told as not done leads to the very same act told as done.

    The same parties do the same more than once: it must be in one report, or on one day.
    """
    done = any(claim.ref == link.act and claim.action.status == "actual" for claim in claims)
    codes = {reason.code for reason in link.reasons}
    here = link.target.report == denied.report or "same_date" in codes
    return done and here and {"same_agent", "same_recipient", "same_sense"} <= codes


def _inside(action: Action, statement: Statement) -> bool:
    """Whether the act stands in what the statement says."""
    return any(part.holds(action.trigger) for part in statement.content)


def _by_denier(act: Told, statement: Statement) -> Told:
    """The denied act; where it names no agent, the one who denies it is taken for its agent."""
    if act.action.actors or not (statement.speaker_country or statement.speaker_org):
        return act
    denier = Party(
        text=statement.speaker_id or "", country=statement.speaker_country, org=statement.speaker_org
    )
    return msgspec.structs.replace(act, action=msgspec.structs.replace(act.action, actors=(denier,)))


def _sides(action: Action) -> tuple[frozenset[str], frozenset[str]]:
    """Agents and recipients; all in one where the act has no direction."""
    actors, recipients = parties(action.actors), parties(action.recipients)
    return (actors | recipients, frozenset()) if action.type in _SYMMETRIC else (actors, recipients)


def same_type(denied: Told, claim: Told) -> Reason | None:
    """The acts are of one type."""
    alike = denied.action.type == claim.action.type
    return Reason("same_type", 1.0, (denied.action.type,)) if alike else Reason("other_type", -9.0)


def same_agent(denied: Told, claim: Told) -> Reason | None:
    """The same party is told to have done it."""
    one, other = _sides(denied.action)[0], _sides(claim.action)[0]
    if one & other:
        return Reason("same_agent", 2.0, tuple(sorted(one & other)))
    return Reason("other_agent", -9.0) if one and other else None


def same_recipient(denied: Told, claim: Told) -> Reason | None:
    """It was done to the same party."""
    one, other = _sides(denied.action)[1], _sides(claim.action)[1]
    if one & other:
        return Reason("same_recipient", 1.0, tuple(sorted(one & other)))
    return Reason("other_recipient", -1.5) if one and other else None


def same_verb(denied: Told, claim: Told) -> Reason | None:
    """The verbs have one sense; or senses that are not even of one mode, as a ceasefire and a delay."""
    one, other = denied.action, claim.action
    if not one.sense or not other.sense:
        return None
    if one.sense == other.sense:
        return Reason("same_sense", 0.5, (one.sense,))
    return None if one.mode == other.mode else Reason("other_sense", -0.5, (one.sense, other.sense))


def same_date(denied: Told, claim: Told) -> Reason | None:
    """Both are dated, alike or not."""
    one, other = denied.action.date, claim.action.date
    if not one or not other:
        return None
    return Reason("same_date", 0.5, (one,)) if one == other else Reason("other_date", -2.0, (one, other))


EVIDENCE: tuple[Callable[[Told, Told], Reason | None], ...] = (
    same_type,
    same_agent,
    same_recipient,
    same_verb,
    same_date,
)


def _links(denied: Told, speaker: str | None, claims: Sequence[Told]) -> tuple[Link, ...]:
    """The claims that the denied act matches well enough."""
    found = []
    for claim in claims:
        if claim.ref == denied.ref or (speaker and claim.speaker == speaker):
            continue
        if claim.action.type != denied.action.type:
            continue
        reasons = tuple(reason for look in EVIDENCE if (reason := look(denied, claim)))
        weight = sum(reason.weight for reason in reasons)
        if weight >= _ENOUGH:
            found.append(_link(claim, weight, reasons))
    return _best(found)


def _link(claim: Told, weight: float, reasons: tuple[Reason, ...]) -> Link:
    """A link to the statement that tells the act, else to the act."""
    said_by = claim.action.said_by
    target = claim.ref if said_by is None else Ref(claim.ref.report, "statement", said_by)
    return Link(target, claim.ref, weight, reasons)


def _accusations(report: Report, position: int, index: int) -> Iterator[Link]:
    """What someone else said that a denial takes up with a bare word ("tudingan itu").

    An accusation made earlier in the report against the one who denies; else the last thing
    another speaker said before, if it is an accusation or stands in the same sentence.
    """
    denial, text = report.findings.statements[index], report.article.text
    who = named(denial, text)
    accused = {party for party in (denial.speaker_country, denial.speaker_org, who) if party}
    for other in range(index):
        statement = report.findings.statements[other]
        shared = accused & set(statement.target)
        if statement.act == "accuse" and shared:
            reasons = (Reason("accused_before", 3.0, tuple(sorted(shared))),)
            yield Link(Ref(position, "statement", other), None, 3.0, reasons)
        elif other == index - 1 and _takes_up(text, statement, denial):
            yield Link(Ref(position, "statement", other), None, 3.0, (Reason("said_just_before", 3.0),))


def _takes_up(text: str, said: Statement, denial: Statement) -> bool:
    """Whether a denial in a bare word follows upon another speaker's accusation or sentence."""
    bare = sum(part.end - part.start for part in denial.content) <= _BARE
    if not bare or said.act not in _TELLS or named(said, text) in (None, named(denial, text)):
        return False
    anchor = denial.cue or main_span(denial)
    whole = hull(said)
    if anchor is None or whole is None:
        return False
    return said.act == "accuse" or sentence_around(text, anchor).meets(whole)


def _best(links: Sequence[Link]) -> tuple[Link, ...]:
    """One link per target, the weightiest; what someone says first, then by weight."""
    best: dict[Ref, Link] = {}
    for link in links:
        if link.target not in best or best[link.target].weight < link.weight:
            best[link.target] = link
    order = {"statement": 0}  # what someone says can be named before what an outlet tells
    return tuple(
        sorted(best.values(), key=lambda link: (order.get(link.target.kind, 1), -link.weight, link.target))
    )
