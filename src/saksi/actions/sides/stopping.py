"""Who gives up what others would end, and to whom it is done that somebody stops another's deed."""

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.syntax import subject
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

TRUCE = "cease_fire"
HALT = "halt"
OBJECT = 3  # words from a verb of stopping to the attack it stops
OWNER = 3  # words from the attack to whose it is


def stopped(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose attack another stops: "Amerika Serikat dapat menghentikan serangan Israel ke Iran"."""
    if trigger.sense != TRUCE or trigger.form != "active":
        return []
    for i in range(trigger.head + 1, trigger.last + OBJECT):
        hit = scene.doc.entry(i, "deed")
        if hit is None or hit.first != i or hit.entry.form != "noun":
            continue
        near = scene.parties(hit.last, hit.last + OWNER)[:1]
        gap = range(hit.last, near[0].first) if near else range(0)
        plain = all(
            scene.doc.tokens[j].kind == "word" and scene.norm(j) not in scene.words.prepositions for j in gap
        )
        if not near or not plain or not scene.told(near[0]):
            return []
        who = {key for m in subject(scene, trigger.verb) for key in scene.keys(m)}
        return near if who and who.isdisjoint(scene.keys(near[0])) else []
    return []


def made_to_halt(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose programme it is that others would end: "AS ingin menghentikan program nuklir | Iran" would be Iran's giving up."""
    if trigger.sense != HALT or trigger.form != "active":
        return []
    last = min(scene.clause(trigger.head).last, trigger.last + OBJECT + OWNER)
    near = [m for m in scene.parties(trigger.last, last) if scene.told(m)][:1]
    gap = range(trigger.last, near[0].first) if near else range(0)
    plain = all(
        scene.doc.tokens[i].kind == "word"
        and scene.norm(i) not in scene.words.prepositions
        and not scene.verb(i)
        for i in gap
    )
    who = {key for m in subject(scene, trigger.verb) for key in scene.keys(m)}
    if not near:
        return [m for m in _struck_before(scene, trigger) if who.isdisjoint(scene.keys(m))]
    return near if plain and gap and who.isdisjoint(scene.keys(near[0])) else []


def _struck_before(scene: Scene, trigger: Trigger) -> list[Mention]:
    """On whom a blow falls that is to end what is theirs: "menggempur Iran untuk | menghentikan aktivitas nuklirnya"."""
    clause = scene.clause(trigger.head)
    words = [scene.norm(i) for i in range(trigger.last, min(clause.last, trigger.last + OBJECT))]
    if clause.kind != "purpose" or not any(scene.pack.lexicon.bare(w) != w or scene.clitic(w) for w in words):
        return []
    before = scene.clause(clause.first - 1)
    blow = next((i for i in range(before.first, before.last) if _blow(scene, i)), before.last)
    return [m for m in scene.parties(blow + 1, min(before.last, blow + 1 + OBJECT)) if scene.told(m)][:1]


def _blow(scene: Scene, i: int) -> bool:
    """Whether an active verb of striking or forcing somebody stands at a token."""
    hit = scene.doc.entry(i, "deed")
    kind = by_sense().get(hit.entry.value) if hit is not None and hit.entry.form == "active" else None
    return kind is not None and kind.name in ("assault", "coerce", "sanction")


def of_its_stopper(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who is asked to stop it, or stops what is their own: "meminta Israel menghentikan serangannya"."""
    if trigger.form != "noun":
        return []
    word, first = scene.norm(trigger.head), scene.bounds(trigger.head)[0]
    asked = any(value == "demanded" for _, _, value, _ in scene.modals(first, trigger.first))
    bare = not asked and scene.pack.lexicon.bare(word) == word
    if bare and not (trigger.type.name == "assault" and trigger.outcome):
        return []
    if bare and _anothers_attack(scene, trigger):
        return []
    for i in range(trigger.first - 1, max(0, trigger.first - 3) - 1, -1):
        hit = scene.doc.entry(i, "deed")
        if hit and hit.entry.value == "stop" and hit.entry.form != "noun":
            return [m for m in subject(scene, i) if _fights(scene, m)]
    return []


def _anothers_attack(scene: Scene, trigger: Trigger) -> bool:
    """Whether an attack that is stopped is another's: "gagal menghentikan serangan", "menghentikan serangan | pemberontak"."""
    clause = scene.clause(trigger.first - 1)
    tried = (scene.norm(i) in scene.words.sides.striving for i in range(clause.first, trigger.first))
    return any(tried) or bool(scene.parties(trigger.last, trigger.last + 1))


def _fights(scene: Scene, mention: Mention) -> bool:
    """Whether who stops an attack without saying whose may have made it: a state, its forces, an armed group."""
    actor = scene.actor(mention)
    if actor is None:
        return False
    return actor.type in ("group", "state") or actor.role in ("troops", "army")
