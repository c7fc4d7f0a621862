"""Those named one by one behind "termasuk" as part of a side."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import OBJECT_REACH, together
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention


def listed(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Those whom "termasuk" names behind an object: "mengunjungi beberapa ibu kota, termasuk Paris dan Roma"."""
    last = scene.bounds(trigger.head)[1]
    near = scene.parties(trigger.last, min(last, trigger.last + OBJECT_REACH))
    lead = next((m for m in near if scene.norm(m.first - 1) in scene.words.including), None)
    return together(scene, lead, last) if lead is not None and scene.told(lead) else []


def list_end(scene: Scene, mention: Mention, last: int) -> int:
    """How far a list of names goes on that "termasuk" opens: to the end of its sentence."""
    among = scene.norm(mention.first - 1) in scene.words.including
    return scene.bounds(mention.first)[1] if among else last
