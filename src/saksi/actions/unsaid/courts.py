"""Whose courts and prisons they are that nobody is told to have: "didakwa di Peru", "dipenjara di Peru".

Filled in last, so that no other arrest takes its doer from there.
"""

from collections.abc import Sequence

import msgspec

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import parties
from saksi.actions.syntax import OBJECT_REACH
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action
from saksi.record.mention import Mention

TRIED = senses("tried")
COURTS = ("charge", "convict")  # only a state's own courts do that
LANDS = ("place", "state")


def tried_abroad(scene: Scene, told: Sequence[Trigger], actions: Sequence[Action]) -> list[Action]:
    """Let the other state in which somebody was charged, convicted or imprisoned be the one that did it."""
    return [_by_state(scene, t, action) for t, action in zip(told, actions, strict=True)]


def _by_state(scene: Scene, trigger: Trigger, action: Action) -> Action:
    jailed = trigger.sense in TRIED and scene.norm(trigger.head) in scene.words.sides.jailed
    tried = trigger.form == "passive" and (trigger.sense in COURTS or jailed)
    if not tried or action.actors or action.status != "actual":
        return action
    who = parties(scene, _there(scene, trigger))
    return msgspec.structs.replace(action, actors=who, actors_rule="actions.tried_abroad") if who else action


def _there(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The state or its town right behind "di", with nothing else between: not "divonis atas serangan di Peru"."""
    last = min(scene.clause(trigger.last - 1).last, trigger.last + OBJECT_REACH)
    for mention in scene.parties(trigger.last, last)[:1]:
        at = next((i for i in range(trigger.last, mention.first) if _parts(scene, i)), -1)
        there = at == mention.first - 1 and scene.norm(at) in scene.words.places - scene.words.toward
        actor, states = scene.actor(mention), scene.states(mention)
        abroad = states and scene.words.home not in states
        return [mention] if there and abroad and actor and actor.type in LANDS else []
    return []


def _parts(scene: Scene, i: int) -> bool:
    """Whether something else begins at a token: another deed, a verb, what a preposition leads."""
    other = scene.doc.entry(i, "deed") is not None or scene.verb(i)
    return other or scene.norm(i) in scene.words.prepositions or scene.doc.tokens[i].kind == "mark"
