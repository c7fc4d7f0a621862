"""Whose deed it is that a quotation tells of "kami": its speaker's state's."""

import msgspec

from saksi.actions.scene import Scene
from saksi.actions.sides.parties import told
from saksi.actions.sides.told_there import voice
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action
from saksi.record.mention import Mention


def voiced(scene: Scene, trigger: Trigger, action: Action) -> Action:
    """An act with the one state that speaks in the place of "kami"."""
    speaker = _speaker(scene, trigger, action)
    states = scene.states(speaker) if speaker is not None else ()
    if len(states) != 1:
        return action
    return msgspec.structs.replace(
        action, actors=(msgspec.structs.replace(action.actors[0], country=states[0]),)
    )


def doers(scene: Scene, trigger: Trigger, action: Action) -> frozenset[str]:
    """The states and bodies that did an act: those told, or the speaker's where only "kami" did it."""
    speaker = _speaker(scene, trigger, action)
    return told(action.actors) if speaker is None else frozenset(scene.keys(speaker))


def _speaker(scene: Scene, trigger: Trigger, action: Action) -> Mention | None:
    """Who speaks where only "kami" did an act."""
    if told(action.actors) or len(action.actors) != 1:
        return None
    said = action.actors[0].text.lower() in scene.words.first_person
    return voice(scene, trigger.head) if said else None
