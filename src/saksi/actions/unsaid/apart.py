"""What keeps two acts of one type apart, so that neither has the sides of the other."""

from collections.abc import Iterable, Sequence

from saksi.actions.catalogue import FIGHT
from saksi.actions.sides.parties import nobody, told
from saksi.actions.unsaid.telling import WHOLE, Telling
from saksi.record.finding import Action

CYBER = "cyber"  # an attack on computers
FAR = 6  # sentences beyond which the attack of one of several attackers is seldom the one told before


def several_attack(found: Iterable[Telling]) -> bool:
    """Whether a report tells of attacks by two doers or more."""
    doers = {frozenset(told(one.action.actors)) for one in found if one.action.type == FIGHT}
    return len(doers - {frozenset()}) > 1


def too_far(telling: Telling, other: Telling) -> bool:
    """Whether an attack is told too far from another one to be it, where several attack."""
    return telling.action.type == FIGHT and abs(telling.sentence - other.sentence) > FAR


def realms(found: Sequence[Telling]) -> list[str]:
    """Of each act whether it is an attack on computers: "serangan ini" right behind one is too, a missile is not."""
    realms: list[str] = []
    last = ""
    for telling in found:
        action = telling.action
        if action.type == "assault":
            bare = telling.again and nobody(action.actors) and action.sense in WHOLE
            last = CYBER if telling.trigger.named == CYBER or (bare and last == CYBER) else ""
        realms.append(last if action.type == "assault" else "")
    return realms


def elsewhere(telling: Telling, other: Action) -> bool:
    """Whether an act was done in a state that has no part in another one."""
    return bool(telling.site) and telling.site.isdisjoint(told(other.actors) | told(other.recipients))


def not_yet(action: Action, other: Action) -> bool:
    """Whether an attack that took place is set against one only feared or planned: it may be another's."""
    return action.type == FIGHT and action.status == "actual" and other.status in ("planned", "possible")
