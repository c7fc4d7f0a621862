"""Whom a deed befalls where only its place is told: "serangan di Gaza", "membagikan bantuan di Gaza"."""

from saksi.actions.places import another_story, in_later_clause
from saksi.actions.scene import Scene
from saksi.actions.sides.granted import of_gift
from saksi.actions.sides.leads import anothers_way, used_there
from saksi.actions.sides.nominals import nominal
from saksi.actions.syntax import preposition_before
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

CAPTIVE = "kidnap"


def place_owner(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Where an attack or aid with no other object falls: "tembakan militer Israel di Jalur Gaza"."""
    if trigger.sense not in trigger.type.placed or trigger.joint:
        return []
    if trigger.sense == CAPTIVE and trigger.form == "passive":
        return []  # "awak kapal menjadi sandera di Filipina": where they are held
    clause = scene.clause(trigger.last - 1)
    for mention in scene.parties(trigger.last, min(clause.last + 8, scene.bounds(trigger.head)[1])):
        at = preposition_before(scene, mention, trigger.last)
        actor = scene.actor(mention)
        if (
            at is not None
            and scene.norm(at) in scene.words.places
            and scene.norm(at + 1) not in scene.words.sides.amid
            and not in_later_clause(scene, clause, mention)
            and not any(scene.norm(i) in scene.words.equatives for i in range(trigger.last, mention.first))
            and actor
            and actor.type in ("place", "state")
        ):
            others = (anothers_way, used_there, another_story)
            return [] if any(told(scene, trigger, at) for told in others) else [mention]
    if trigger.form == "passive" and not nominal(scene, trigger):
        before = scene.parties(clause.first, trigger.first)
        if of_gift(scene, trigger):  # "beasiswa Peru ditambah"
            before = [m for m in before if scene.norm(m.first - 1) in scene.words.places]
        return [m for m in before if (actor := scene.actor(m)) and actor.type in ("place", "state")][:1]
    return []
