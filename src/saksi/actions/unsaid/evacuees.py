"""People told only by their number, whom an office of their own state counts among those brought to safety."""

from collections.abc import Sequence

import msgspec

from saksi.actions.scene import Scene
from saksi.actions.sides.parties import parties, told
from saksi.actions.syntax import subject
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action

RULE = "actions.counted_at_home"
AWAY = "evacuate"


def evacuees(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The evacuations with the state whose office tells how many people were brought away."""
    return [_counted(scene, trigger, action) for trigger, action in zip(triggers, found, strict=True)]


def _counted(scene: Scene, trigger: Trigger, action: Action) -> Action:
    """One evacuation: "Kementerian Kesehatan Peru melaporkan 500 orang telah | dievakuasi"."""
    if action.sense != AWAY or trigger.form != "passive" or not action.recipients or told(action.recipients):
        return action
    mere = all(p.text.lower().rpartition(" ")[2] in scene.words.counters for p in action.recipients)
    first = scene.bounds(trigger.head)[0]
    cues = (scene.doc.entry(i, "speech") for i in range(first, trigger.first))
    cue = next((c for c in cues if c is not None and c.entry.form == "active"), None)
    if not mere or cue is None:
        return action
    tellers = [m for m in subject(scene, cue.first) if (a := scene.actor(m)) and a.type == "body"]
    states = [p.country for p in parties(scene, tellers) if p.country]
    if len(states) != 1:
        return action
    whom = tuple(msgspec.structs.replace(p, country=states[0]) for p in action.recipients)
    return msgspec.structs.replace(action, recipients=whom, recipients_rule=RULE)
