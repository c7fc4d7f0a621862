"""Whom an attack would strike from which somebody is shielded: "melindungi pesawatnya dari serangan Iran"."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import subject
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

BACK = 8  # tokens from an attack back to the verb of shielding
SMALL = 2  # words of "ancaman", "kemungkinan" between "dari" and the attack


def shielded(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who is shielded from it, or else who shields what is theirs."""
    if trigger.form != "noun" or trigger.type.name != "assault" or trigger.joint:
        return []
    first = scene.clause(trigger.head).first
    near = range(trigger.first - 1, max(first, trigger.first - 1 - SMALL) - 1, -1)
    at = next((i for i in near if scene.norm(i) in scene.words.sources), None)
    if at is None:
        return []
    for i in range(at - 1, max(first, at - BACK) - 1, -1):
        if scene.norm(i) in scene.words.sides.shielding:
            known = [m for m in scene.parties(i + 1, at) if scene.told(m)]
            return known[:1] or [m for m in subject(scene, i) if scene.told(m)]
        if scene.verb(i):
            return []
    return []
