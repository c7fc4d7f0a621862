"""Who threatens a deed that is told by its noun: "Peru mengancam serangan ke Chile", "… pemberlakuan tarif"."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import subject
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

HOSTILE = ("assault", "coerce", "sanction", "mobilize")
NEAR = 3  # tokens of "dengan", "sebuah", "akan" between the threat and the deed
THREAT = "threaten"


def menacer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The subject of the verb of threatening right before a hostile deed's noun."""
    if trigger.form != "noun" or trigger.type.name not in HOSTILE:
        return []
    first = max(scene.bounds(trigger.head)[0], trigger.first - NEAR)
    for i in range(trigger.first - 1, first - 1, -1):
        spoken = scene.doc.entry(i, "speech")
        if spoken is not None and spoken.entry.value == THREAT and spoken.entry.form == "active":
            return [m for m in subject(scene, spoken.first) if scene.told(m)]
        if scene.norm(i) not in scene.words.articles and scene.norm(i) != scene.words.means:
            return []
    return []
