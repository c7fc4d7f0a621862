"""Deeds that people protest against: those are there already."""

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger

FELT = ("assault", "coerce")  # what people stand up against is there already
TOLD_OF = 3  # words between protesters and what they say no to


def stood_up_to(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether people protest against a deed that is there already, or one that is told of further: "menentang razia yang …"."""
    first, _ = scene.bounds(at)
    crowd = any(scene.norm(i) in scene.words.protesters for i in range(max(first, at - TOLD_OF), at))
    if crowd and trigger.form == "noun" and trigger.type.name in FELT and scene.verb(at):
        return True  # "demonstran yang menolak razia"
    if (
        scene.norm(at) not in scene.words.status.opposing
        or trigger.form != "noun"
        or trigger.type.name not in FELT
    ):
        return False
    senses = (hit.entry.value for i in range(first, at) if (hit := scene.doc.entry(i, "deed")))
    protest = any(s in by_sense() and by_sense()[s].name == "protest" for s in senses)
    return protest or scene.norm(trigger.last) in scene.words.relative
