"""Deeds that are asked for: bidden in a quotation, or told in a clause with "agar"."""

from saksi.actions.scene import Scene
from saksi.actions.status.coordination import closing_verb
from saksi.actions.triggers import Trigger, imperatives

TOLD_REACH = 12


def called_for(scene: Scene, trigger: Trigger) -> str | None:
    """What a quotation bids somebody do is asked for."""
    return "demanded" if imperatives.bidden(scene, trigger.head) else None


def bidden(scene: Scene, trigger: Trigger) -> str | None:
    """In a clause with "agar": asked for where someone speaks before it, else what is aimed at."""
    clause = scene.clause(trigger.first)
    if closing_verb(scene, clause) == trigger.first:
        clause = scene.clause(clause.first - 1)  # "agar para preman yang ditangkap diadili"
    if clause.marker is None or scene.norm(clause.marker) not in scene.words.so_that:
        return None
    if trigger.form == "noun" and trigger.verb == trigger.head and not scene.verb(trigger.last):
        return None
    first, _ = scene.bounds(trigger.first)
    before = range(max(first, clause.marker - TOLD_REACH), clause.marker)
    asks = any(form == "ask" for _, _, _, form in scene.modals(before.start, before.stop))
    told = asks or any(scene.doc.entry(i, "speech") for i in before)
    return "demanded" if told else "planned"
