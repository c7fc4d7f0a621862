"""Mentions turned into the parties of an act."""

from collections.abc import Iterator, Sequence

import msgspec

from saksi.actions.carry import told
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party
from saksi.record.mention import Mention

NAMED = ("person", "people", "party", "company", "body")


def parties(scene: Scene, mentions: Sequence[Mention]) -> tuple[Party, ...]:
    """The parties that mentions stand for, each state, body or name once."""
    made: dict[tuple[str | None, ...], Party] = {}
    for mention in mentions:
        for party in _parties(scene, mention):
            made.setdefault((party.country, party.org, party.name or party.text), party)
    return tuple(made.values())


def _parties(scene: Scene, mention: Mention) -> Iterator[Party]:
    """The party a mention stands for, one for each of its states."""
    actor, text = scene.actor(mention), mention.span.of(scene.doc.text)
    if actor is None:
        yield Party(text=text, span=mention.span)
        return
    if actor.type == "place" and not scene.states(mention):
        return
    name = actor.name if actor.type in NAMED else None
    for code in scene.states(mention) or (None,):
        yield Party(text=text, country=code, org=actor.org, name=name, span=mention.span)


def own_people(scene: Scene, trigger: Trigger, action: Action) -> Action:
    """Officers of a state act on people of no other state: they are taken to be its own."""
    states: set[str] = {p.country for p in action.actors if p.country}
    known = bool(told(action.recipients))
    if trigger.sense not in trigger.type.home or len(states) != 1 or not action.recipients or known:
        return action
    named = {s for m in scene.parties(trigger.last, scene.bounds(trigger.head)[1]) for s in scene.states(m)}
    of_one = any(p.name for p in action.recipients)
    if named - states or (of_one and _abroad(scene, states)):
        return action
    whom = tuple(msgspec.structs.replace(p, country=next(iter(states))) for p in action.recipients)
    return msgspec.structs.replace(action, recipients=whom, recipients_rule="actions.own_people")


def lonely(trigger: Trigger, action: Action) -> bool:
    """Whether a joint deed's verb has nobody at all to do it: "dua garis bertemu"."""
    nobody = not action.actors and not action.recipients
    return trigger.sense in trigger.type.paired and trigger.form == "active" and nobody


def _abroad(scene: Scene, states: set[str]) -> bool:
    """Whether the report tells of another state's citizens: officers may then have acted on one of them."""
    people = (a for m in scene.mentions if (a := scene.actor(m)) and a.type == "people" and a.country)
    return any(a.country not in states for a in people)
