"""Whom an attack was on, where its sentence leaves that out and the attacker has one adversary in the report.

In a report in which two states strike each other, or that names their war, "serangan Iran" is on the other one,
and the people killed in it are its people. Who did it is never filled in so: a doer is written or unknown.
"""

from collections.abc import Callable, Sequence

import msgspec

from saksi.actions.catalogue import FIGHT
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import nobody, told
from saksi.actions.triggers import Trigger
from saksi.actions.unsaid.carry import on_many_lands
from saksi.actions.unsaid.foes import Foes, attacks, chief, foes, only
from saksi.actions.unsaid.speaking import doers, voiced
from saksi.actions.unsaid.warned import warner
from saksi.record.finding import Action, Party

RULE = "actions.only_adversary"
SITE = "actions.place_owner"
ENTERED = "actions.enemy_in_war"
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
    spoken = [voiced(scene, t, action) for t, action in zip(triggers, found, strict=True)]
    against, ties = foes(scene, triggers, spoken), attacks(triggers, spoken, settled=False)
    whole = [
        action
        if on_many_lands(scene, trigger)
        else _whole(
            trigger,
            _not_own(action, against),
            doers(scene, trigger, action),
            lambda who: only(against, who) or chief(triggers, found, who),
        )
        for trigger, action in zip(triggers, found, strict=True)
    ]
    return [
        _entering(scene, trigger, action, (against, ties))
        for trigger, action in zip(triggers, whole, strict=True)
    ]


def _not_own(action: Action, against: Foes) -> Action:
    """An attack of one who fights others without its site as its target: "tentara Peru menembaki posisi lawan di Lima"."""
    who = told(action.actors)
    at_home = action.type == FIGHT and action.recipients_rule == SITE and who == told(action.recipients)
    if not at_home or not any(against.get(side) for side in who):
        return action
    return msgspec.structs.replace(action, recipients=(), recipients_rule=None)


def _entering(scene: Scene, trigger: Trigger, action: Action, known: tuple[Foes, Foes]) -> Action:
    """Entering a war with its enemy in it: the one belligerent whom attacks tie to who enters, or who warns of it."""
    against, ties = known
    who = told(action.actors)
    if (
        trigger.sense not in trigger.type.beside
        or len(who) != 1
        or len(action.actors) != 1
        or action.recipients
    ):
        return action
    foes = [q for key, q in ties.get(next(iter(who)), {}).items() if key in against]
    foes = foes or warner(scene, trigger, against, who)
    if len(foes) != 1:
        return action
    return msgspec.structs.replace(action, recipients=(foes[0],), recipients_rule=ENTERED)


def _whole(
    trigger: Trigger,
    action: Action,
    who: frozenset[str],
    adversary: Callable[[frozenset[str]], Party | None],
) -> Action:
    """One act with its missing side; who: those who did it."""
    if action.type != FIGHT or trigger.joint or not trigger.received:
        return action
    sure = action.actors_rule in WRITTEN
    if sure and len(who) == 1 and nobody(action.recipients) and (other := adversary(who)):
        struck = tuple(msgspec.structs.replace(p, country=other.country) for p in action.recipients)
        whom = struck if other.country else (other,)
        return msgspec.structs.replace(action, recipients=whom or (other,), recipients_rule=RULE)
    return action
