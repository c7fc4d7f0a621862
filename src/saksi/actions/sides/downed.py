"""Whose the thing is that was shot down or hit: "Peru mengakui pesawat nirawaknya ditembak jatuh di atas Chile"."""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

STRUCK = ("intercept", "shoot_down", "destroy", "attack", "bomb", "hit", "shoot", "sabotage")
BACK = 6  # tokens from the verb back to the thing with its owner's ending
OWN = ("state", "body", "group")


def thing_owner(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The state or force told before a weapon or vessel with the ending that says whose it is, as the passive's subject."""
    if trigger.form != "passive" or trigger.type.name != "assault" or trigger.sense not in STRUCK:
        return []
    first = scene.bounds(trigger.head)[0]
    for i in range(trigger.verb - 1, max(first, trigger.verb - BACK) - 1, -1):
        word = scene.norm(i)
        if word.endswith(scene.words.nominal) and scene.pack.lexicon.bare(word) != word:
            return _before(scene, first, i)
        if scene.verb(i) and not scene.doc.entry(i, "modal"):
            return []
    return []


def _before(scene: Scene, first: int, last: int) -> list[Mention]:
    """The nearest state, force or armed group among tokens [first, last), none where a person stands nearer."""
    near = [m for m in scene.parties(first, last) if m.last <= last and m.form != "clitic"][-1:]
    return [m for m in near if (a := scene.actor(m)) and (a.type in OWN or scene.told(m))]
