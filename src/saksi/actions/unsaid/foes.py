"""Who fights whom in a report: from the attacks it tells whole and the wars it names."""

from collections import Counter
from collections.abc import Sequence

from saksi.actions.catalogue import FIGHT
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import parties, told
from saksi.actions.sides.wars import named_wars, standing_war
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party

TAKEN_HOSTAGE = "kidnap"  # hostages are no belligerents
LEAD = 3  # blows exchanged with a chief adversary at least
Foes = dict[str, dict[str, Party]]


def foes(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> Foes:
    """The adversaries of each belligerent: by what was done, and by the names of wars."""
    against = attacks(triggers, found)
    for one, other in (parties(scene, pair) for pair in named_wars(scene)):
        oppose(against, one, other)
    if not against and (sides := standing_war(scene)):
        oppose(against, *(parties(scene, [m])[0] for m in sides))
    return against


def attacks(triggers: Sequence[Trigger], found: Sequence[Action], *, settled: bool = True) -> Foes:
    """Who strikes whom in a report, both ways; unsettled: who may, too."""
    against: Foes = {}
    for trigger, action in zip(triggers, found, strict=True):
        if action.type != FIGHT or action.sense == TAKEN_HOSTAGE or (settled and action.status != "actual"):
            continue
        sides = _halves(action) if trigger.joint else (action.actors, action.recipients)
        for one, other in (sides, sides[::-1]):
            for p in one:
                for q in other:
                    _set_against(against, p, q)
    return against


def oppose(against: Foes, one: Party, other: Party) -> None:
    """Sets two parties against each other."""
    _set_against(against, one, other)
    _set_against(against, other, one)


def _set_against(against: Foes, one: Party, other: Party) -> None:
    """Notes the other party as an adversary of one."""
    if (a := key(one)) and (b := key(other)) and a != b:
        against.setdefault(a, {}).setdefault(b, other)


def _halves(action: Action) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """The two sides of a fight told of both at once."""
    return (action.actors[:1], action.actors[1:]) if len(action.actors) == 2 else ((), ())


def key(party: Party) -> str | None:
    """The state or armed group a party stands for."""
    return next(iter(told((party,))), None)


def only(against: Foes, side: frozenset[str]) -> Party | None:
    """The one adversary of a side, None when it has none or several."""
    others = against.get(next(iter(side)), {})
    return next(iter(others.values())) if len(others) == 1 else None


def chief(triggers: Sequence[Trigger], found: Sequence[Action], side: frozenset[str]) -> Party | None:
    """The adversary with whom a side exchanges most blows by far in a report, None when there is none."""
    blows: Counter[str] = Counter()
    named: dict[str, Party] = {}
    for trigger, action in zip(triggers, found, strict=True):
        if action.type != FIGHT or action.status == "negated":
            continue
        one, other = _halves(action) if trigger.joint else (action.actors, action.recipients)
        for near, far in ((one, other), (other, one)):
            if len(far) == 1 and told(near) == side and (theirs := key(far[0])) and theirs not in side:
                blows[theirs] += 1
                named.setdefault(theirs, far[0])
    most = blows.most_common(2)
    clear = len(most) > 0 and most[0][1] >= LEAD and (len(most) == 1 or most[0][1] >= 2 * most[1][1])
    return named[most[0][0]] if clear else None
