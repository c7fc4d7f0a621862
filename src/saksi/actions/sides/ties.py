"""With whom it was what somebody closes or breaks off: "menutup perbatasan dengan Peru", "menghentikan perdagangan dengan Peru"."""

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.syntax import subject, together
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

BROKEN = senses("breaking_ties")
RECALLED = "recall_envoy"
REACH = 8  # tokens from the deed to "dengan"


def parted_from(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Behind "dengan" after a word for what ties two states; behind "dari" where envoys are called home."""
    last = scene.clause(trigger.last - 1).last
    if trigger.sense == RECALLED:
        near = scene.parties(trigger.last, min(last, trigger.last + REACH))
        led = scene.words.sources | scene.words.places | scene.words.purpose  # "duta besarnya untuk Peru"
        behind = [m for m in near if scene.norm(m.first - 1) in led and scene.told(m)]
        behind = behind or [m for m in near if any(scene.norm(i) in led for i in range(m.first, m.last))]
        own = {state for m in subject(scene, trigger.verb) for state in scene.states(m)}
        whom = together(scene, behind[0], last) if behind else []
        return [m for m in whom if scene.told(m) and own and own.isdisjoint(scene.states(m))]
    if trigger.sense not in BROKEN:
        return []
    tied = -1
    for i in range(trigger.head, min(last, trigger.last + REACH)):
        if scene.norm(i) in scene.words.sides.ties:
            tied = i
        elif scene.norm(i) == scene.words.means and tied >= 0:
            near = [m for m in scene.parties(i + 1, i + 2) if scene.told(m)]
            return together(scene, near[0], last) if near else []
        elif i >= trigger.last and scene.verb(i):
            return []
    return []
