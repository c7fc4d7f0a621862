"""Whose deed goes on with one told with its doer: "diculik Peru | dan dibunuh", "direbut Peru setelah | dikepung"."""

from saksi.actions.catalogue import FIGHT, by_sense
from saksi.actions.scene import Scene
from saksi.actions.syntax import together
from saksi.actions.triggers import Trigger
from saksi.actions.triggers.choices import chosen
from saksi.record.document import Hit
from saksi.record.mention import Mention

LAWFUL = ("coerce", "investigate")
REACH = 14  # tokens back to the deed before


def goes_on(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who did the passive before it in the sentence, where only a joiner or a word of time leads on to this one."""
    if trigger.form != "passive" or trigger.type.name not in (FIGHT, *LAWFUL):
        return []
    opener = trigger.verb - 1
    led = scene.words.also | scene.words.occasions
    while scene.norm(opener) not in led and _small(scene, opener):
        opener -= 1
    joined = scene.norm(opener) in scene.words.also
    if scene.norm(opener) not in led:
        return []
    first = max(scene.bounds(trigger.verb)[0], opener - REACH)
    for before in (hit for i in range(opener - 1, first - 1, -1) if (hit := _passive(scene, i))):
        if not _one_course(scene, before, trigger, joined=joined):
            return []
        if found := _doer(scene, before, opener):
            return found
        if any(scene.told(m) for m in scene.parties(before.last, opener)):
            return []
    return []


def _small(scene: Scene, i: int) -> bool:
    """Whether a token only says how or whether something is done: "lalu | akhirnya | dibunuh"."""
    return scene.norm(i) in scene.words.between or scene.doc.entry(i, "modal") is not None


def _passive(scene: Scene, i: int) -> Hit | None:
    """The passive deed word that begins at a token."""
    hit = scene.doc.entry(i, "deed")
    return hit if hit is not None and hit.first == i and hit.entry.form == "passive" else None


def _one_course(scene: Scene, before: Hit, trigger: Trigger, *, joined: bool) -> bool:
    """Whether two deeds are of one course: a fight and what it led to, two acts of law; not "ditahan setelah dibajak"."""
    kind = by_sense().get(chosen(scene, before) or before.entry.value)
    if kind is None or kind.name not in (FIGHT, *LAWFUL):
        return False
    return joined or kind.name == FIGHT or trigger.type.name in LAWFUL


def _doer(scene: Scene, before: Hit, last: int) -> list[Mention]:
    """Who did a passive, named right behind it or behind "oleh", where nobody else stands up to a token outside a place."""
    at = before.last + (scene.norm(before.last) in scene.words.by)
    near = [m for m in scene.parties(at, at + 1) if scene.told(m)]
    found = together(scene, near[0], last) if near else []
    if not found:
        return []
    others = (m for m in scene.parties(found[-1].last, last) if scene.told(m))
    placed = all(scene.norm(m.first - 1) in scene.words.places for m in others)
    verbs = (i for i in range(found[-1].last, last) if scene.verb(i))
    return found if placed and all(_passive(scene, i) for i in verbs) else []
