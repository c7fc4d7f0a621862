"""Whose deed it is that a quotation tells of "kami": its speaker's state."""

from saksi.actions.scene import Scene
from saksi.actions.sides.meetings import voice
from saksi.actions.sides.parties import told
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action


def doers(scene: Scene, trigger: Trigger, action: Action) -> frozenset[str]:
    """The states and bodies that did an act: those told, or the speaker's where only "kami" did it."""
    known = told(action.actors)
    if known or len(action.actors) != 1:
        return known
    said = action.actors[0].text.lower() in scene.words.first_person
    speaker = voice(scene, trigger.head) if said else None
    return frozenset(scene.keys(speaker)) if speaker is not None else known
