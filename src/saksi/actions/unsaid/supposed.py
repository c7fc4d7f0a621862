"""Attacks told of in general or only supposed: they have nobody's sides but those that their own words name.

"Setiap serangan akan dibalas", "menyerang instalasi nuklir akan melanggar hukum", "jika Natanz diserang".
"""

from saksi.actions.catalogue import FIGHT
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import nobody
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action

GENERAL = ("actions.supposed", "actions.of_any_kind", "actions.by_means")
CONDITION = "actions.condition"


def in_general(scene: Scene, trigger: Trigger, action: Action) -> bool:
    """Whether an attack that may be somebody's names nobody who would make it; "serangan itu" is one told before."""
    if action.type != FIGHT or trigger.joint or action.status != "possible" or not nobody(action.actors):
        return False
    if scene.norm(trigger.last) in scene.words.anaphors:
        return False
    return action.status_rule in GENERAL or (
        action.status_rule == CONDITION and trigger.form == "passive" and not action.actors
    )
