"""Whom a tariff or ban on goods is on: whose goods they are, or the state that it is said to be for."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import subject
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

GOODS_REACH = 14
LEVY_REACH = 10
WARES = 5  # tokens of goods between a ban and whose they are
TARIFF = "tax_imports"
EASING = "concede"
BANS = ("embargo", "suspend", "restrict")


def goods_from(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose goods a tariff or ban is on: "mengenakan tarif atas produk dari Kanada"."""
    if theirs := wares(scene, trigger):
        return theirs
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


def export_market(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who lowers a tariff on exports: the state they go to, whoever brings it about: "Peru menurunkan tarif ekspor ke | Chile"."""
    named = {scene.norm(i) for i in range(trigger.first, trigger.last)}
    if trigger.type.name != EASING or not named & scene.words.sides.tariffs:
        return []  # "menurunkan bea keluar nikel": one's own
    last = min(scene.clause(trigger.last - 1).last, trigger.last + LEVY_REACH)
    sent = next((i for i in range(trigger.last, last) if scene.norm(i) in scene.words.sides.exports), last)
    near = (m for m in scene.parties(sent, last) if scene.norm(m.first - 1) in scene.words.recipients)
    return [m for m in near if (actor := scene.actor(m)) and actor.type == "state"][:1]


def exporter(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose exports they are on which another lowers a tariff: told behind them, else whoever brings it about."""
    market = export_market(scene, trigger)
    if not market:
        return []
    there = set(scene.states(market[0]))
    named = [m for m in scene.parties(trigger.last, market[0].first) if scene.states(m)]
    own = [m for m in (*named, *subject(scene, trigger.verb)) if scene.states(m)]
    return [m for m in own if there.isdisjoint(scene.states(m))][:1]


def shipped_from(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose goods a tariff is on that go to who levies it: "tarif atas barang ekspor dari | Peru ke Chile"."""
    if trigger.sense != TARIFF:
        return []
    last = min(scene.bounds(trigger.head)[1], trigger.last + GOODS_REACH)
    for mention in scene.parties(trigger.last, last):
        sent = scene.norm(mention.first - 1) in scene.words.sources and scene.states(mention)
        if sent and scene.norm(mention.last) in scene.words.recipients:
            goods = any(scene.norm(i) in scene.words.sides.goods for i in range(trigger.last, mention.first))
            return [mention] if goods else []
    return []


def proposer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who proposes or announces a ban on another state's goods: "Peru mengusulkan larangan impor minyak Chile"."""
    whose = wares(scene, trigger)
    first = max(scene.clause(trigger.head).first, trigger.first - WARES)
    at = next((i for i in range(trigger.first - 1, first - 1, -1) if scene.verb(i)), -1) if whose else -1
    if at < 0 or scene.norm(at) not in scene.words.sides.proposing:
        return []
    theirs = {s for m in whose for s in scene.states(m)}
    return [m for m in subject(scene, at) if scene.told(m) and theirs.isdisjoint(scene.states(m))]


def wares(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Another state whose goods a ban told as a noun names right behind it: "larangan impor minyak | Peru"; one may ban one's own exports."""
    if trigger.form != "noun" or trigger.sense not in BANS:
        return []
    last = min(scene.bounds(trigger.head)[1], trigger.last + WARES)
    near = [m for m in scene.parties(trigger.last, last)[:1] if scene.states(m)]
    gap = range(trigger.last, near[0].first) if near else range(0)
    named = [scene.norm(i) for i in range(trigger.first, gap.stop)]
    if not any(scene.norm(i) in scene.words.sides.wares for i in gap) or "ekspor" in named:
        return []
    led = any(scene.norm(i) in scene.words.prepositions - scene.words.sources for i in gap)
    if led or any(scene.verb(i) or scene.doc.tokens[i].kind != "word" for i in gap):
        return []
    behind = range(near[0].last, near[0].last + 2)
    aimed = any(scene.norm(i) in scene.words.facing | scene.words.recipients for i in behind)
    return [] if aimed or scene.words.home in scene.states(near[0]) else near


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
