"""Figures side by side: which figures count the same thing, and how they relate."""

from collections.abc import Callable, Sequence
from itertools import combinations

import msgspec

from saksi.affairs.calendar import when
from saksi.affairs.compare import Relation, Side, relate
from saksi.affairs.nouns import Nouns, counted
from saksi.affairs.report import Reason, Ref, Report, speaker_name
from saksi.affairs.surroundings import sentence_around
from saksi.record.finding import Figure, Findings, Party

_LARGE = 20
_VICTIMS = frozenset({"killed", "wounded"})
_TELLING = frozenset({"troops", "killed", "wounded", "missing", "detained", "displaced"})


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Figures that count the same thing, in the order of the reports.

    links: why each figure stands with the first one it was tied to. pairs: how each two relate.
    """

    measure: str
    kind: str | None
    country: str | None
    figures: tuple[Ref, ...]
    links: tuple[tuple[Ref, Ref, Reason], ...]
    pairs: tuple[Relation, ...]


def comparisons(reports: Sequence[Report], table: Nouns) -> list[Comparison]:
    """All figures of the reports, those that count the same thing together.

    A figure that nothing can be compared with makes a comparison of its own.
    """
    groups: dict[tuple[str, str | None], list[Side]] = {}
    for position, report in enumerate(reports):
        for index, figure in enumerate(report.findings.figures):
            seen = side(reports, Ref(position, "figure", index), figure, table)
            groups.setdefault(_key(seen, figure), []).append(seen)
    found = [
        _comparison(key, members, links)
        for key, sides in groups.items()
        for members, links in _components(sides)
    ]
    return sorted(found, key=lambda row: (len(row.figures) < 2, row.figures[0]))


def side(reports: Sequence[Report], ref: Ref, figure: Figure, table: Nouns) -> Side:
    """A figure with what is compared of it, resolved within its report."""
    findings = reports[ref.report].findings
    noun = counted(figure.counts, table)
    time = None if figure.as_of is None else findings.times[figure.as_of]
    text = reports[ref.report].article.text
    return Side(
        ref=ref,
        low=figure.low,
        high=figure.high,
        modifier=figure.modifier,
        phrase=figure.counts,
        counted=noun,
        population=noun.kind if noun.kind not in table.general else None,
        country=owner(findings, figure),
        place=figure.place,
        as_of=when(time.edtf) if time else None,
        as_of_text=time.span.of(text) if time else None,
        speaker=speaker_name(reports, ref.report, figure.said_by),
        event=_event(reports[ref.report], figure),
        whole=None if figure.part_of is None else Ref(ref.report, "figure", figure.part_of),
    )


def _event(report: Report, figure: Figure) -> tuple[frozenset[str], frozenset[str], str | None] | None:
    """Who assaulted whom, and where, in the sentence of a figure of victims; the nearest one told."""
    if figure.measure not in _VICTIMS:
        return None
    around = sentence_around(report.article.text, figure.span)
    near = [
        action
        for action in report.findings.actions
        if action.type == "assault" and action.status == "actual" and around.holds(action.trigger)
    ]
    if not near:
        return None
    told = min(near, key=lambda action: abs(action.trigger.start - figure.start))
    return _states(told.actors), _states(told.recipients), told.place


def _states(side: Sequence[Party]) -> frozenset[str]:
    """The states and bodies of one side of an act; unnamed people do not tell acts apart."""
    return frozenset(key for one in side if (key := one.country or one.org))


def owner(findings: Findings, figure: Figure) -> str | None:
    """Whose the counted are: as read, else the country of whom the counted phrase begins with."""
    if figure.country:
        return figure.country
    start = figure.counts_span.start if figure.counts_span else figure.end
    for mention in findings.mentions:
        if mention.actor is not None and mention.span.start <= start < mention.span.end:
            return findings.actors[mention.actor].country
    return None


def _key(seen: Side, figure: Figure) -> tuple[str, str | None]:
    """What two figures must share at least: measure, and what is counted where it does not say."""
    if figure.measure in _TELLING:
        return figure.measure, None
    noun = seen.counted.kind or seen.counted.head
    if noun is None:
        return figure.measure, f"{seen.ref.report} {seen.ref.index}"
    return f"{figure.measure} {figure.unit or ''}".strip(), noun


def same_owner(a: Side, b: Side) -> Reason | None:
    """Both are told to be of one country."""
    return Reason("same_owner", 1.0, (a.country,)) if a.country and a.country == b.country else None


def same_place(a: Side, b: Side) -> Reason | None:
    """Both are told of one place, and of no two countries."""
    if not a.place or not b.place or (a.country and b.country):
        return None
    return Reason("same_place", 0.75, (a.place,)) if a.place.casefold() == b.place.casefold() else None


def same_event(a: Side, b: Side) -> Reason | None:
    """Both count the victims of an assault told with the same agents and recipients."""
    if a.event is None or b.event is None or a.event[:2] != b.event[:2] or not all(a.event[:2]):
        return None
    return Reason("same_event", 0.75, tuple(sorted(a.event[0])) + tuple(sorted(a.event[1])))


def same_toll(a: Side, b: Side) -> Reason | None:
    """The same large number of victims is told of an assault by the same agents."""
    if a.event is None or b.event is None or not a.event[0] or a.event[0] != b.event[0]:
        return None
    if a.low is None or a.low != b.low or a.low < _LARGE or (a.event[1] and b.event[1]):
        return None
    return Reason("same_toll", 0.5, tuple(sorted(a.event[0])))


def same_phrase(a: Side, b: Side) -> Reason | None:
    """The same telling words name what is counted, and nothing speaks against it."""
    if len(a.counted.telling) < 2 or a.counted.telling != b.counted.telling or (a.country and b.country):
        return None
    return Reason("same_words", 0.75, (a.phrase or "",))


def whole_and_part(a: Side, b: Side) -> Reason | None:
    """One is told as a part of the other."""
    return Reason("part_of", 1.0) if a.whole == b.ref or b.whole == a.ref else None


LINKS: tuple[Callable[[Side, Side], Reason | None], ...] = (
    same_owner,
    same_place,
    same_event,
    same_toll,
    same_phrase,
    whole_and_part,
)


def _components(sides: Sequence[Side]) -> list[tuple[list[Side], list[tuple[Ref, Ref, Reason]]]]:
    """Figures tied to one another by a link, each with the link that tied it first."""
    found: list[tuple[list[Side], list[tuple[Ref, Ref, Reason]]]] = []
    for seen in sides:
        ties = [(group, tie) for group in found if (tie := _tie(group[0], seen))]
        if not ties:
            found.append(([seen], []))
            continue
        (members, links), tie = ties[0]
        members.append(seen)
        links.append(tie)
        for (others, more), second in ties[1:]:
            members.extend(others)
            links.extend((*more, second))
            found.remove((others, more))
    return found


def _tie(members: Sequence[Side], seen: Side) -> tuple[Ref, Ref, Reason] | None:
    """The first member that the figure is linked to, and why."""
    for member in members:
        for link in LINKS:
            reason = link(member, seen)
            if reason and _telling(member, seen, reason):
                return member.ref, seen.ref, reason
    return None


def _telling(a: Side, b: Side, reason: Reason) -> bool:
    """Whether a link is enough: a bare place does not tie figures of unlike nouns."""
    if reason.code != "same_place":
        return True
    return a.counted.kind == b.counted.kind and a.counted.kind is not None


def _comparison(
    key: tuple[str, str | None], members: Sequence[Side], links: Sequence[tuple[Ref, Ref, Reason]]
) -> Comparison:
    """The comparison of figures that were found to count the same thing."""
    ordered = sorted(members, key=lambda seen: seen.ref)
    countries = {seen.country for seen in ordered if seen.country}
    return Comparison(
        measure=key[0].split()[0],
        kind=key[1],
        country=countries.pop() if len(countries) == 1 else None,
        figures=tuple(seen.ref for seen in ordered),
        links=tuple(links),
        pairs=tuple(relate(a, b) for a, b in combinations(ordered, 2)),
    )
