"""Whom a tariff or ban on goods is on: whose goods they are, or the state that it is said to be for."""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

GOODS_REACH = 14
LEVY_REACH = 10
TARIFF = "tax_imports"


def goods_from(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose goods a tariff or ban is on: "mengenakan tarif atas produk dari Kanada"."""
    if trigger.sense not in trigger.type.goods:
        return []
    if upon := _levied_for(scene, trigger):
        return upon
    clause = scene.clause(trigger.last - 1)
    for mention in scene.parties(trigger.last, min(clause.last, trigger.last + GOODS_REACH)):
        goods = any(scene.norm(i) in scene.words.sides.goods for i in range(trigger.first, mention.first))
        if goods and scene.norm(mention.first - 1) in scene.words.sources and scene.states(mention):
            return [mention]
    return []


def _levied_for(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The state that a tariff is said to be for: "tarif yang dikenakan Peru untuk | Chile", "menurunkan tarif untuk Chile"."""
    lowered = any(scene.norm(i) in scene.words.sides.levies for i in range(trigger.first, trigger.last))
    if trigger.sense != TARIFF and not lowered:
        return []
    last = min(scene.bounds(trigger.head)[1], trigger.last + LEVY_REACH)
    near = (m for m in scene.parties(trigger.last, last) if scene.norm(m.first - 1) in scene.words.purpose)
    levied = [m for m in near if (actor := scene.actor(m)) and actor.type == "state"]
    does = (scene.verb(m.last) and scene.norm(m.last) not in scene.words.equatives for m in levied)
    return [m for m, other in zip(levied, does, strict=True) if not other][:1]
