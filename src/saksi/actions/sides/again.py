"""Whom a deed strikes, told by what its sentence says next or by a place named before.

"serangan yang menargetkan fasilitas Iran", "blokade di wilayah itu".
"""

from saksi.actions.scene import Scene
from saksi.actions.syntax import preposition_before, subject, together
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

AIM_REACH = 14
AIMED_AT = 10
BACK = 40  # tokens before a deed's sentence where its place may have been named
HITS = ("hit", "land")
STRIKING = ("assault", "coerce")
LANDS = ("place", "state")
INHABITED = ("place", "people")
CITIZENS = "citizens"
VISIT = "visit"


def aimed(scene: Scene, trigger: Trigger) -> list[Mention]:
    """What a relative clause of an attack says it was aimed at: "serangan yang menargetkan pangkalan Iran"."""
    if (
        trigger.type.name != "assault"
        or trigger.form == "passive"
        or trigger.sense not in trigger.type.placed
    ):
        return []
    _, end = scene.bounds(trigger.head)
    for i in range(trigger.last, min(end, trigger.last + AIM_REACH)):
        hit = scene.doc.entry(i, "deed")
        if hit is None or hit.first != i:
            continue
        if hit.entry.value not in HITS or hit.entry.form != "active" or scene.clause(i).kind != "relative":
            return []
        last = min(scene.clause(i).last, hit.last + AIMED_AT)
        for mention in scene.parties(hit.last, last):
            if scene.told(mention) and preposition_before(scene, mention, hit.last) is None:
                return together(scene, mention, last)
        return _where_aimed(scene, hit.last, last)
    return []


def _where_aimed(scene: Scene, first: int, last: int) -> list[Mention]:
    """The place of what an attack was aimed at, right behind it: "menyasar | kawasan sipil di Chile"."""
    for mention in scene.parties(first, last):
        actor, at = scene.actor(mention), mention.first - 1
        landed = at > first and scene.norm(at) in scene.words.places and scene.states(mention)
        if landed and actor and actor.type in LANDS:
            return [] if any(scene.verb(i) for i in range(first, at)) else [mention]
    return []


def befallen(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who became the victim of a deed told by its noun: "pengacara itu menjadi korban penganiayaan"."""
    if trigger.form != "noun" or trigger.type.symmetric:
        return []
    at = trigger.first - 1
    if scene.norm(at) in scene.words.victim_links:
        at -= 1
    if scene.norm(at) not in scene.words.victims or scene.norm(at - 1) not in scene.words.befallen:
        return []
    return subject(scene, at - 1)


def there_again(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The place named before that "wilayah itu", "kota tersebut" takes up."""
    visit = trigger.sense == VISIT
    if not visit and (trigger.sense not in trigger.type.placed or trigger.type.name not in STRIKING):
        return []
    clause = scene.clause(trigger.last - 1)
    spots = (i for i in range(trigger.last if visit else clause.first, clause.last - 1) if _spot(scene, i))
    if not any(not visit or i == trigger.last or scene.norm(i - 1) in scene.words.toward for i in spots):
        return []
    first, _ = scene.bounds(trigger.head)
    for mention in reversed(scene.parties(max(0, first - BACK), trigger.first)):
        actor = scene.actor(mention)
        kinds = LANDS if visit else INHABITED
        if actor and actor.type in kinds and scene.states(mention) and not _in_office(scene, mention):
            return [mention]
    return []


def _in_office(scene: Scene, mention: Mention) -> bool:
    """Whether people are officers, not those who live in a place: "petugas"."""
    actor = scene.actor(mention)
    return actor is not None and actor.type == "people" and actor.role != CITIZENS


def _spot(scene: Scene, i: int) -> bool:
    """Whether a word for a place stands at a token with "itu" or "tersebut" right behind it."""
    return scene.norm(i) in scene.words.sides.spots and scene.norm(i + 1) in scene.words.anaphors
