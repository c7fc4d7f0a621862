"""Whose weapon strikes, where it stands right before the verb and another deed's subject opens the clause."""

from collections.abc import Sequence

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

STRUCK = senses("striking")
WEAPONS = "weapons"


def wielder(scene: Scene, trigger: Trigger, found: Sequence[Mention]) -> list[Mention]:
    """The owner of the weapon right before a verb: "Pelaut Lanjutkan Lomba di Bawah Drone Peru | Menghantam Chile"."""
    if not found or trigger.form != "active" or trigger.sense not in STRUCK:
        return []
    near = [
        m for m in scene.parties(found[-1].last, trigger.verb) if m.last == trigger.verb and scene.told(m)
    ]
    weapon = near[-1].first - 1 if near else 0
    if not near or WEAPONS not in scene.classes(weapon):
        return []
    means = scene.words.company | scene.words.using  # "Peru dengan rudal Togo menghantam Chile"
    return [] if scene.norm(weapon - 1) in means else near[-1:]
