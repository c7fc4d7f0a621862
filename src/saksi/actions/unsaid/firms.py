"""Firms that offices look into: the firm whose works are inspected or watched is whom it is done to.

"Menteri mengevaluasi aktivitas tambang yang dilakukan PT Gunung Jaya": the firm, through the next such acts too.
"""

from collections.abc import Sequence

import msgspec

from saksi.actions.scene import Scene
from saksi.actions.sides.parties import parties, told
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party
from saksi.record.mention import Mention

RULE = "actions.inspected_firm"
LOOKED_INTO = "inspect"
REACH = 16  # tokens behind the deed
FIRM = "company"
SHARED = 6  # deeds from one inspection of a firm to the next


def with_firms(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The inspections with the firm named behind them, or behind one shortly before."""
    whole: list[Action] = []
    firm: tuple[Party, ...] = ()
    since = 0
    for trigger, action in zip(triggers, found, strict=True):
        since += 1
        named = _firm(scene, trigger) if _open(action) else ()
        if named and not _same(named, action):
            firm, since = named, 0
        near = firm if since <= SHARED and _open(action) and not _same(firm, action) else ()
        whole.append(
            msgspec.structs.replace(action, recipients=near, recipients_rule=RULE) if near else action
        )
    return whole


def _open(action: Action) -> bool:
    """Whether an inspection tells of nobody that it was of."""
    told_of = told(action.recipients) or any(p.org for p in action.recipients)
    return action.sense == LOOKED_INTO and not told_of


def _same(firm: Sequence[Party], action: Action) -> bool:
    """Whether a firm is the doer of an act."""
    return any(p.org == q.org for p in firm for q in action.actors)


def _firm(scene: Scene, trigger: Trigger) -> tuple[Party, ...]:
    """The first firm named behind a deed in its sentence, before anybody else who is told."""
    _, end = scene.bounds(trigger.head)
    for mention in scene.parties(trigger.last, min(end, trigger.last + REACH)):
        if _is_firm(scene, mention):
            return parties(scene, [mention])
        place = (actor := scene.actor(mention)) is not None and actor.type in ("place", "state")
        if scene.told(mention) and not place:
            return ()
    return ()


def _is_firm(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is a firm with a name of its own."""
    actor = scene.actor(mention)
    return actor is not None and actor.type == FIRM and actor.org is not None
