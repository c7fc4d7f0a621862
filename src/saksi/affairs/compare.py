"""How two figures of one thing relate: what is observed, and the table that decides.

Undecided is the answer whenever the reports do not settle it. A conflict needs the same
thing, the same place and the same day, and two exact values that differ.
"""

from collections.abc import Callable

import msgspec

from saksi.affairs.calendar import When, before, same
from saksi.affairs.nouns import Counted
from saksi.affairs.report import Reason, Ref

_EXACT = "exact"
_LOOSE = ("about", "vague")


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """A figure as far as it is compared; values None where the report does not say.

    event: agents, recipients and place of the assault told in the figure's sentence.
    """

    ref: Ref
    low: float | None
    high: float | None
    modifier: str
    phrase: str | None
    counted: Counted
    population: str | None
    country: str | None
    place: str | None
    as_of: When | None
    as_of_text: str | None
    speaker: str | None
    whole: Ref | None
    event: tuple[frozenset[str], frozenset[str], str | None] | None = None


class Verdict(msgspec.Struct, frozen=True):
    """A line of the verdict table: all of `needs` observed and none of `bars`."""

    relation: str
    needs: frozenset[str]
    bars: frozenset[str] = frozenset()


class Relation(msgspec.Struct, frozen=True):
    """How figure `a` relates to figure `b`, by which line of the table, and why.

    relation: agree | update | scope | conflict | undecided; update reads "b updates a".
    """

    a: Ref
    b: Ref
    relation: str
    rule: str
    reasons: tuple[Reason, ...]


def values(a: Side, b: Side) -> Reason:
    """Whether the numbers are the same, leave room for each other, or lie apart."""
    shown = (_shown(a), _shown(b))
    if (a.low, a.high, a.modifier) == (b.low, b.high, b.modifier) and a.modifier != "vague":
        return Reason("same_value", 1.0, shown)
    if "vague" in (a.modifier, b.modifier):
        return Reason("vague_value", 0.0, shown)
    if _fits(a, b):
        return Reason("values_fit", 0.5, shown)
    if a.modifier in _LOOSE or b.modifier in _LOOSE:
        return Reason("apart_loosely", -0.5, shown)
    if a.modifier == b.modifier == _EXACT:
        return Reason("apart_exactly", -1.0, shown)
    return Reason("apart_bounds", -0.75, shown)


def growth(a: Side, b: Side) -> Reason | None:
    """Whether the later of the two figures is the larger one."""
    if a.as_of is None or b.as_of is None or a.low is None or b.low is None:
        return None
    later, sooner = (b, a) if before(a.as_of, b.as_of) else (a, b)
    apart = before(a.as_of, b.as_of) or before(b.as_of, a.as_of)
    if apart and (later.low or 0) > (sooner.low or 0):
        return Reason("later_is_larger", 0.5)
    return None


def things(a: Side, b: Side) -> Reason:
    """Whether the same words name what is counted."""
    if a.phrase is None or b.phrase is None:
        return Reason("thing_unknown", 0.0)
    if a.population and b.population and a.population != b.population:
        return Reason("other_population", -1.0, (a.phrase, b.phrase))
    if a.counted.words == b.counted.words:
        return Reason("same_words", 1.0, (a.phrase,))
    return Reason("other_words", -0.25, (a.phrase, b.phrase))


def places(a: Side, b: Side) -> Reason:
    """Whether both are told of the same place."""
    if a.place is None and b.place is None:
        return Reason("no_places", 0.0)
    if a.place is None or b.place is None:
        return Reason("place_unknown", 0.0, (a.place or b.place or "",))
    if a.place.casefold() == b.place.casefold():
        return Reason("same_place", 0.5, (a.place,))
    if a.place.casefold() in b.place.casefold() or b.place.casefold() in a.place.casefold():
        return Reason("place_within", 0.0, (a.place, b.place))
    return Reason("other_place", -0.5, (a.place, b.place))


def days(a: Side, b: Side) -> Reason:
    """Whether both hold as of the same day."""
    if a.as_of is None or b.as_of is None:
        told = tuple(side.as_of_text for side in (a, b) if side.as_of_text)
        return Reason("day_unknown", 0.0, told)
    shown = (a.as_of_text or "", b.as_of_text or "")
    if same(a.as_of, b.as_of):
        return Reason("same_day", 0.5, shown)
    if before(a.as_of, b.as_of) or before(b.as_of, a.as_of):
        return Reason("other_day", -0.25, shown)
    return Reason("days_meet", 0.0, shown)


def parts(a: Side, b: Side) -> Reason | None:
    """Whether one is told as a part of the other."""
    return Reason("part_of", -1.0) if a.whole == b.ref or b.whole == a.ref else None


def owners(a: Side, b: Side) -> Reason | None:
    """Whether it is said of both whose they are."""
    return None if a.country and a.country == b.country else Reason("owner_unknown", 0.0)


def speakers(a: Side, b: Side) -> Reason | None:
    """Whether one speaker gives both, or one report tells both."""
    if a.speaker and a.speaker == b.speaker:
        return Reason("same_speaker", 0.0, (a.speaker,))
    return Reason("same_report", 0.0) if a.ref.report == b.ref.report else None


OBSERVATIONS: tuple[Callable[[Side, Side], Reason | None], ...] = (
    parts,
    values,
    growth,
    things,
    places,
    days,
    owners,
    speakers,
)

VERDICTS = (
    Verdict("scope", frozenset({"part_of"})),
    Verdict("scope", frozenset({"other_population"})),
    Verdict("scope", frozenset({"other_place"})),
    Verdict("agree", frozenset({"same_value"})),
    Verdict("update", frozenset({"later_is_larger", "same_words"}), frozenset({"vague_value"})),
    Verdict("agree", frozenset({"values_fit"}), frozenset({"other_words", "thing_unknown", "other_day"})),
    Verdict(
        "conflict",
        frozenset({"apart_exactly", "same_words", "same_day", "same_place"}),
        frozenset({"same_report"}),
    ),
    Verdict(
        "conflict",
        frozenset({"apart_exactly", "same_words", "same_day", "no_places"}),
        frozenset({"same_report"}),
    ),
)


def relate(a: Side, b: Side) -> Relation:
    """The relation of two figures of one thing, with all that was observed."""
    seen = [reason for look in OBSERVATIONS if (reason := look(a, b))]
    codes = {reason.code for reason in seen}
    first, second = (b, a) if a.as_of and b.as_of and before(b.as_of, a.as_of) else (a, b)
    for verdict in VERDICTS:
        if verdict.needs <= codes and not verdict.bars & codes:
            rule = "affairs." + "+".join(sorted(verdict.needs))
            return Relation(first.ref, second.ref, verdict.relation, rule, tuple(seen))
    return Relation(first.ref, second.ref, "undecided", "affairs.not_settled", tuple(seen))


def _fits(a: Side, b: Side) -> bool:
    """Whether one number can satisfy both."""
    low = max(a.low or 0, b.low or 0)
    highs = [side.high for side in (a, b) if side.high is not None]
    return not highs or low <= min(highs)


def _shown(side: Side) -> str:
    """The value in digits with its modifier, for a reason."""
    low, high = side.low, side.high
    if low == high:
        return f"{side.modifier} {low:g}" if low is not None else side.modifier
    return f"{side.modifier} {'' if low is None else format(low, 'g')}..{'' if high is None else format(high, 'g')}"
