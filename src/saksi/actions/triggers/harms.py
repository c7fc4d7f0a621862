"""What of a report's words tells of harm: the noun of an assault, and so many words of force that a war is told of."""

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.triggers.doers import abroad

ASSAULT = "assault"
NOUNS = ("noun", "process")
WARLIKE = ("attack_noun", "hostilities", "war")
WAR = 3  # words of force that make a report one of war


def harm_noun(scene: Scene, i: int) -> bool:
    """Whether the noun of an assault stands at a token: "penyerangan", "pembunuhan"."""
    hit = scene.doc.entry(i, "deed")
    kind = by_sense().get(hit.entry.value) if hit is not None and hit.entry.form in NOUNS else None
    return kind is not None and kind.name == ASSAULT


def tells_of_war(scene: Scene) -> bool:
    """Whether a report tells of foreign states or armed groups and of force."""
    things = scene.doc.hits_of.get("thing", ())
    told = {thing.first for thing in things if thing.entry.value in WARLIKE}
    return len(told) >= WAR and any(abroad(scene, mention) for mention in scene.mentions)
