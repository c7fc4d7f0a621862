"""Police and other officers told without their state act for the one whose offices the report names."""

from collections.abc import Sequence

import msgspec

from saksi.actions.scene import Scene
from saksi.actions.sides.aside import office
from saksi.record.finding import Action, Party

LAWFUL = ("coerce", "investigate")
RULE = "actions.named_offices"


def officers(scene: Scene, found: Sequence[Action]) -> list[Action]:
    """The acts of law by unnamed officers with the state of the report's police, prosecutors or courts, where that is one."""
    if not any(_open(scene, p) for a in found if a.type in LAWFUL for p in a.actors):
        return list(found)
    states = {s for m in scene.mentions if office(scene, m) for s in scene.states(m)}
    return [_of(scene, a, next(iter(states))) for a in found] if len(states) == 1 else list(found)


def _of(scene: Scene, action: Action, state: str) -> Action:
    """One act of law with the state of its officers."""
    if action.type not in LAWFUL or not any(_open(scene, p) for p in action.actors):
        return action
    known = tuple(msgspec.structs.replace(p, country=state) if _open(scene, p) else p for p in action.actors)
    return msgspec.structs.replace(action, actors=known, actors_rule=RULE)


def _open(scene: Scene, party: Party) -> bool:
    """Whether a party is officers of the law whose state nothing tells."""
    words = party.text.lower().split()
    return party.country is None and party.org is None and not scene.words.enforcers.isdisjoint(words)
