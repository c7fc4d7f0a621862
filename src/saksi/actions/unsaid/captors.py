"""Who would set people free where it is not said: whoever the report tells to hold them."""

from collections.abc import Sequence

import msgspec

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import told, unnamed
from saksi.record.finding import Action

RULE = "actions.captor"
FREED = "release"
ACTIVE = "actions.active"
HOLDING = senses("holding")


def with_captors(scene: Scene, found: Sequence[Action]) -> list[Action]:
    """The releases of people of a told state, by nobody told, with who holds people of that state in the report."""
    if all(action.sense != FREED for action in found):
        return list(found)
    known = [_captives(scene, found, k) for k in range(len(found))]
    return [_freed(action, known) for action in known]


def _captives(scene: Scene, found: Sequence[Action], k: int) -> Action:
    """One release of "para sandera" with those last told to be taken."""
    action = found[k]
    if action.sense != FREED or told(action.recipients) or not action.recipients:
        return action
    words = {word for p in action.recipients for word in p.text.lower().split()}
    held = [a for a in found[:k] if a.sense in HOLDING and a.status == "actual"][-1:]
    if words.isdisjoint(scene.words.unsaid.captives) or not held or not told(held[0].recipients):
        return action
    if told(action.actors) and told(held[0].actors).isdisjoint(told(action.actors)):
        return action  # held by others than who sets these free
    return msgspec.structs.replace(action, recipients=held[0].recipients, recipients_rule=RULE)


def _freed(action: Action, found: Sequence[Action]) -> Action:
    """One release with the only captor of those people."""
    whom = told(action.recipients)
    if action.sense != FREED or told(action.actors) or not unnamed(action.actors) or not whom:
        return action
    if action.rule == ACTIVE and action.status in ("planned", "possible"):
        return action  # "kita akan berupaya membebaskan": those who strive for it
    held = [a for a in found if a.sense in HOLDING and a.status == "actual" and whom & told(a.recipients)]
    captors = {p.country or p.org: p for a in held for p in a.actors if told((p,)) and not told((p,)) & whom}
    if len(captors) != 1:
        return action
    return msgspec.structs.replace(action, actors=tuple(captors.values()), actors_rule=RULE)
