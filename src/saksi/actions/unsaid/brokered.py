"""Whose an agreement is that is told by who brought it about, or as the one by which two have just exchanged prisoners."""

from collections.abc import Sequence

import msgspec

from saksi.actions.scene import Scene
from saksi.actions.sides.parties import told
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party

OUTCOME = "actions.outcome"
MEDIATE = "mediate"
AGREED = "agree"
MADE = ("exchange", "cease_fire", "reach_agreement", "sign")  # what two do by an agreement
NEAR = 5  # tokens from an agreement to who brought it about
BACK = 6  # deeds back to what two did


def brought_about(
    scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action], k: int
) -> Action | None:
    """One agreement without sides, or one act of mediating without those between whom it is, with the two; None for all others."""
    action, trigger = found[k], triggers[k]
    if action.sense == MEDIATE and action.actors and not told(action.recipients):
        two = _two_before(scene, triggers, found, k)
        apart = told(two).isdisjoint(told(action.actors))
        return (
            msgspec.structs.replace(action, recipients=two, recipients_rule=OUTCOME)
            if two and apart
            else None
        )
    if action.type != AGREED or trigger.form not in ("noun", "passive") or action.actors or action.recipients:
        return None
    two = _mediated(scene, triggers, found, k)
    if not two and _takes_up(scene, trigger):
        two = _two_before(scene, triggers, found, k)
    return msgspec.structs.replace(action, actors=two, actors_rule=OUTCOME) if two else None


def _mediated(
    scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action], k: int
) -> tuple[Party, ...]:
    """Between whom somebody stands who is told right behind an agreement: "kesepakatan yang | ditengahi Peru"."""
    if k + 1 == len(found) or found[k + 1].sense != MEDIATE:
        return ()
    own, after = triggers[k], triggers[k + 1]
    same = scene.doc.sentence_of[own.head] == scene.doc.sentence_of[after.head]
    if not same or after.first - own.last > NEAR:
        return ()
    between = found[k + 1].recipients
    two = between if len(told(between)) == 2 else _two_before(scene, triggers, found, k)
    return two if told(two).isdisjoint(told(found[k + 1].actors)) else ()


def _takes_up(scene: Scene, trigger: Trigger) -> bool:
    """Whether an agreement is told as that one, or as that on an exchange: "kesepakatan | itu", "kesepakatan | pertukaran"."""
    return scene.norm(trigger.last) in scene.words.anaphors | scene.words.sides.exchanges


def _two_before(
    scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action], k: int
) -> tuple[Party, ...]:
    """The two who exchanged, agreed or stopped fighting in the deed of that kind told last, a sentence or two before."""
    own = scene.doc.sentence_of[triggers[k].head]
    for j in range(k - 1, max(-1, k - 1 - BACK), -1):
        if own - scene.doc.sentence_of[triggers[j].head] > 2:
            return ()
        both = (*found[j].actors, *found[j].recipients)
        if found[j].sense in MADE and both:
            return both if len(told(both)) == len(both) == 2 else ()
    return ()
