"""Whom an attack was on, where its sentence leaves that out and the attacker has one adversary in the report.

In a report in which two states strike each other, or that names their war, "serangan Iran" is on the other one,
and the people killed in it are its people. Who did it is never filled in so: a doer is written or unknown.
"""

from collections.abc import Sequence

import msgspec

from saksi.actions.carry import nobody, told
from saksi.actions.parties import parties
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.actions.wars import named_wars
from saksi.record.finding import Action, Party

FIGHT = "assault"
RULE = "actions.only_adversary"
ENTERED = "actions.enemy_in_war"
Foes = dict[str, dict[str, Party]]
WRITTEN = (
    "actions.by",
    "actions.of_agent",
    "actions.bare_agent",
    "actions.done_by",
    "actions.sender",
    "actions.from_where",
    "actions.verb_subject",
    "actions.light_subject",
    "actions.answering",
    "actions.weapon_owner",
)


def with_adversaries(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The attacks with their doer's only adversary in the place of a side that is not told."""
    if all(action.type != FIGHT for action in found):
        return list(found)
    against, ties = _adversaries(triggers, found), _adversaries(triggers, found, settled=False)
    for one, other in (parties(scene, pair) for pair in named_wars(scene)):
        _oppose(against, one, other)
    whole = [_whole(trigger, action, against) for trigger, action in zip(triggers, found, strict=True)]
    return [
        _entering(trigger, action, against, ties) for trigger, action in zip(triggers, whole, strict=True)
    ]


def _adversaries(triggers: Sequence[Trigger], found: Sequence[Action], *, settled: bool = True) -> Foes:
    """Who fights whom in a report, both ways; unsettled: who may, too."""
    against: Foes = {}
    for trigger, action in zip(triggers, found, strict=True):
        if action.type != FIGHT or (settled and action.status != "actual"):
            continue
        sides = _halves(action) if trigger.joint else (action.actors, action.recipients)
        for one, other in (sides, sides[::-1]):
            for p in one:
                for q in other:
                    _set_against(against, p, q)
    return against


def _oppose(against: Foes, one: Party, other: Party) -> None:
    """Sets two parties against each other."""
    _set_against(against, one, other)
    _set_against(against, other, one)


def _set_against(against: Foes, one: Party, other: Party) -> None:
    """Notes the other party as an adversary of one."""
    if (a := _key(one)) and (b := _key(other)) and a != b:
        against.setdefault(a, {}).setdefault(b, other)


def _halves(action: Action) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """The two sides of a fight told of both at once."""
    return (action.actors[:1], action.actors[1:]) if len(action.actors) == 2 else ((), ())


def _key(party: Party) -> str | None:
    """The state or armed group a party stands for."""
    return next(iter(told((party,))), None)


def _entering(trigger: Trigger, action: Action, against: Foes, ties: Foes) -> Action:
    """Entering a war with its enemy in it: the one belligerent whom attacks tie to who enters."""
    who = told(action.actors)
    if (
        trigger.sense not in trigger.type.beside
        or len(who) != 1
        or len(action.actors) != 1
        or action.recipients
    ):
        return action
    foes = [q for key, q in ties.get(next(iter(who)), {}).items() if key in against]
    if len(foes) != 1:
        return action
    return msgspec.structs.replace(action, recipients=(foes[0],), recipients_rule=ENTERED)


def _whole(trigger: Trigger, action: Action, against: Foes) -> Action:
    """One act with its missing side."""
    if action.type != FIGHT or trigger.joint or not trigger.received:
        return action
    who = told(action.actors)
    sure = action.actors_rule in WRITTEN
    if sure and len(who) == 1 and nobody(action.recipients) and (other := _only(against, who)):
        struck = tuple(msgspec.structs.replace(p, country=other.country) for p in action.recipients)
        whom = struck if other.country else (other,)
        return msgspec.structs.replace(action, recipients=whom or (other,), recipients_rule=RULE)
    return action


def _only(against: Foes, side: frozenset[str]) -> Party | None:
    """The one adversary of a side, None when it has none or several."""
    others = against.get(next(iter(side)), {})
    return next(iter(others.values())) if len(others) == 1 else None
