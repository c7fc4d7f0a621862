"""Whose enemy enters a war: one of those who fight it warns of it. "Peru memperingatkan bahwa keterlibatan Togo …"."""

from saksi.actions.scene import Scene
from saksi.actions.sides.parties import parties, told
from saksi.actions.syntax import subject
from saksi.actions.triggers import Trigger
from saksi.actions.unsaid.foes import Foes
from saksi.record.finding import Party

WARNING = ("threaten", "warn")


def warner(scene: Scene, trigger: Trigger, against: Foes, who: frozenset[str]) -> list[Party]:
    """The one of those who fight that warns of a deed of somebody else, [] where it is told without a warning."""
    first, _ = scene.bounds(trigger.head)
    for i in range(trigger.first - 1, first - 1, -1):
        spoken = scene.doc.entry(i, "speech")
        if spoken is None or spoken.entry.value not in WARNING or spoken.entry.form != "active":
            continue
        warning = told(parties(scene, [m for m in subject(scene, spoken.first) if scene.told(m)][:1]))
        return [q for foes in against.values() for side, q in foes.items() if side in warning - who][:1]
    return []
