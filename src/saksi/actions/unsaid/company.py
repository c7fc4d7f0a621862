"""Who meets whom: a joint deed has both its sides when it tells two states, or two persons by name of one state."""

from collections.abc import Sequence

import msgspec

from saksi.actions.catalogue import FIGHT
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import told
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party

RULE = "actions.same_event"
TRUCE = "concede"
QUALITIES = 3  # words between a noun and "itu"
MEDIATE = "mediate"
PREPARED = ("confer", "visit")  # a sitting prepares a visit: it is not one
CONVENED = "actions.convener"


def with_sides(action: Action, actors: Sequence[Party] | None, recipients: Sequence[Party] | None) -> Action:
    """An act with sides put in its place; None leaves a side as it is."""
    changes: dict[str, object] = {}
    if actors is not None:
        changes |= {"actors": tuple(actors), "actors_rule": RULE}
    if recipients is not None:
        changes |= {"recipients": tuple(recipients), "recipients_rule": RULE}
    return msgspec.structs.replace(action, **changes)


def that_one(scene: Scene, trigger: Trigger) -> bool:
    """Whether a joint deed's noun says that it is one told before: "pertemuan tertutup | itu"."""
    if trigger.form != "noun" or not trigger.type.symmetric:
        return False
    at = trigger.last
    while at < trigger.last + QUALITIES and _quality(scene, at):
        at += 1
    return scene.norm(at) in scene.words.anaphors


def _quality(scene: Scene, i: int) -> bool:
    """Whether a token only goes on with a noun: "dialog | tingkat tinggi itu"."""
    ends = scene.words.anaphors | scene.words.prepositions | scene.words.relative | scene.words.joiners
    word = scene.doc.tokens[i].kind == "word" if i < len(scene.doc.tokens) else False
    return word and not scene.verb(i) and scene.norm(i) not in ends and not scene.parties(i, i + 1)


def complete(action: Action, persons: frozenset[str]) -> bool:
    """Whether a joint act tells both of its sides: "Peru bertemu Chile", "Presiden Joni bertemu Sari"."""
    return len(told(_all(action))) > 1 or _of_one_state(action, persons)


def joined(action: Action, other: Action, persons: frozenset[str], *, same: bool) -> Action:
    """A joint act with both parties of another one that agrees with it; those who fight stand side by side.

    same: whether its noun says that it is that one; only then it is taken for one of two persons of one state.
    """
    here, there = told(_all(action)), told(_all(other))
    apart = action.type == TRUCE or other.recipients_rule == CONVENED
    other_deed = apart and action.sense != other.sense
    other_deed = other_deed or (action.sense, other.sense) == PREPARED
    other_deed = other_deed or (other.sense == MEDIATE and not other.recipients)  # who mediates alone
    if not complete(other, persons) or not here <= there or other_deed or _strangers(action, other, persons):
        return action
    if len(there) < 2:
        return with_sides(action, other.actors, other.recipients) if same else action
    if action.type == FIGHT:
        return with_sides(action, (*other.actors, *other.recipients), ())
    rest = tuple(p for p in other.recipients if not told((p,)) <= told(other.actors))
    return with_sides(action, other.actors, rest)


def ends_search(action: Action, other: Action, persons: frozenset[str]) -> bool:
    """Whether a joint act without sides may be one of two persons of one state: no farther one is it."""
    return not told(_all(action)) - told(_all(other)) and _of_one_state(other, persons)


def _strangers(action: Action, other: Action, persons: frozenset[str]) -> bool:
    """Whether two acts tell of one state by other persons: "Menlu Joni bertemu" is not the president's meeting."""
    for state in told(_all(action)) & told(_all(other)):
        mine, theirs = (_faces([p for p in _all(a) if p.country == state], persons) for a in (action, other))
        if mine and theirs and mine.isdisjoint(theirs):
            return True
    return False


def _of_one_state(action: Action, persons: frozenset[str]) -> bool:
    """Whether both sides are persons by name of one state or of none that is told, none of them on both."""
    who, whom = _faces(action.actors, persons), _faces(action.recipients, persons)
    return len(told(_all(action))) < 2 and bool(who and whom) and who.isdisjoint(whom)


def _all(action: Action) -> tuple[Party, ...]:
    """Both sides of an act."""
    return (*action.actors, *action.recipients)


def _faces(side: Sequence[Party], persons: frozenset[str]) -> frozenset[str]:
    """The persons of a side by name."""
    return frozenset(p.name for p in side if p.name and p.name in persons)
