"""Those named one by one behind "termasuk" as part of a side."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import OBJECT_REACH, together
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

NEAR = 8  # tokens from "oleh" to the word that lists


def listed(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Those whom "termasuk" names behind an object: "mengunjungi beberapa ibu kota, termasuk Paris dan Roma"."""
    last = scene.bounds(trigger.head)[1]
    near = scene.parties(trigger.last, min(last, trigger.last + OBJECT_REACH))
    lead = next((m for m in near if scene.norm(m.first - 1) in scene.words.including), None)
    if lead is not None and scene.told(lead):
        return together(scene, lead, last)
    at = next(
        (i for i in range(trigger.last, trigger.last + NEAR) if scene.norm(i) in scene.words.including), last
    )
    return _one_by_one(scene, at + 1, last)


def _one_by_one(scene: Scene, first: int, last: int) -> list[Mention]:
    """The people whose states are told with their names: "yakni | UTW, warga negara Peru, dan MJP, warga negara Chile"."""
    verb = next((i for i in range(first, last) if scene.verb(i)), last)
    return [
        m
        for m in scene.parties(first, verb)
        if (a := scene.actor(m)) and a.type == "people" and scene.told(m)
    ]


def list_end(scene: Scene, mention: Mention, last: int) -> int:
    """How far a list of names goes on that "termasuk" opens: to the end of its sentence."""
    among = scene.norm(mention.first - 1) in scene.words.including
    return scene.bounds(mention.first)[1] if among else last


def instances(scene: Scene, first: int, last: int) -> list[Mention]:
    """Those named as examples of some that have no name: "oleh | sejumlah negara, seperti Peru dan Chile"."""
    for i in range(first, min(last, first + NEAR)):
        if scene.norm(i) in scene.words.including or scene.norm(i) in scene.words.such_as:
            near = [m for m in scene.parties(i + 1, i + 2) if scene.told(m)]
            return together(scene, near[0], last) if near else []
        if scene.verb(i) or any(scene.told(m) for m in scene.parties(i, i + 1)):
            return []
    return []
