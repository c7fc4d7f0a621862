"""People and offices told without their state, in a report that tells of one state alone: they are its own.

An act of law that nobody is told to do is then done by the office told nearest before it.
"""

from collections import Counter
from collections.abc import Sequence

import msgspec

from saksi.actions.catalogue import FIGHT, senses
from saksi.actions.scene import Scene
from saksi.actions.sides.aside import office
from saksi.actions.sides.parties import parties, told
from saksi.actions.triggers import Trigger
from saksi.actions.unsaid.carry import some_day
from saksi.record.finding import Action, Party
from saksi.record.mention import Mention
from saksi.record.span import Span

RULE = "actions.only_state"
LAWFUL = ("coerce", "investigate")
BY_ANY = senses("checking")  # by any body of a state, not the police alone
SUIT = "sue"  # anybody may
BY_OFFICES = senses("by_offices")
BY_POLICE = senses("by_police")
SITTING = senses("rulings")  # by a court or a prosecutor
COURTS = "convict"  # who does it is a court
TOLD = 3  # mentions of its state that a report has at least
MANY = 10  # mentions beside which a single one of another state is in passing


def natives(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The assaults and acts of law with people and offices of no told state taken for the report's only state's."""
    if all(action.type not in (FIGHT, *LAWFUL) for action in found):
        return list(found)
    state = only_state(scene)
    if state is None:
        return list(found)
    singles = {m.span for m in scene.mentions if (a := scene.actor(m)) and a.type == "person"}
    natives = [_native(a, state, singles) if a.type in (FIGHT, *LAWFUL) else a for a in found]
    return [_officer(scene, t, action, state) for t, action in zip(triggers, natives, strict=True)]


def _officer(scene: Scene, trigger: Trigger, action: Action, state: str) -> Action:
    """One act of law by whoever is told to do it, or by the nearest office where only an office does such."""
    if action.type not in LAWFUL or action.sense == SUIT or told(action.actors):
        return action
    if action.actors:
        owned = tuple(msgspec.structs.replace(p, country=state) for p in action.actors)
        return msgspec.structs.replace(action, actors=owned, actors_rule=RULE)
    if action.sense not in BY_OFFICES or trigger.form not in ("noun", "passive") or some_day(action):
        return action
    bodies = [m for m in scene.mentions if (a := scene.actor(m)) and a.type == "body" and scene.states(m)]
    offices = [m for m in bodies if action.sense in BY_ANY or office(scene, m)]
    if action.sense in BY_POLICE:
        offices = [m for m in offices if not _court(scene, m)]
    if not offices:
        offices = [m for m in scene.mentions if _officer_named(scene, m)]
    before = [m for m in offices if m.first < trigger.first]
    side = parties(scene, (before[-1:] or offices[:1]))
    return msgspec.structs.replace(action, actors=side, actors_rule=RULE) if side else action


def _officer_named(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is an officer of the police by name, no judge or prosecutor: "Kapolres Bungo AKBP Joni Harmen"."""
    actor = scene.actor(mention)
    person = actor is not None and actor.type == "person" and bool(scene.states(mention))
    words = {scene.norm(i) for i in range(mention.first, mention.last)}
    others = any(words.intersection(scene.words.offices[sense]) for sense in SITTING)
    return person and office(scene, mention) and not others


def _court(scene: Scene, mention: Mention) -> bool:
    """Whether a body is a court, which hears a case but looks into none."""
    words = set(scene.words.offices[COURTS])
    return any(scene.norm(i) in words for i in range(mention.first, mention.last))


def only_state(scene: Scene) -> str | None:
    """The one state that the parties of a report act for or come from, None where there are others or hardly any."""
    states = Counter(s for m in scene.mentions for s in scene.states(m)).most_common(3)
    if not states or states[0][1] < TOLD or len(states) > 2:
        return None
    passing = len(states) == 1 or (states[1][1] == 1 and states[0][1] >= MANY)
    return states[0][0] if passing else None


def _native(action: Action, state: str, singles: set[Span]) -> Action:
    """One assault with the persons of the report's state."""
    for side in ("actors", "recipients"):
        parties: tuple[Party, ...] = getattr(action, side)
        if parties and all(p.country is None and p.org is None and p.span in singles for p in parties):
            owned = tuple(msgspec.structs.replace(p, country=state) for p in parties)
            action = msgspec.structs.replace(action, **{side: owned, f"{side}_rule": RULE})
    return action
