"""Deed nouns that stand before another deed's verb: its own noun, or one whose victim is named behind it."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import OBJECT_REACH
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

AGAIN = 3  # words from a noun to "itu"
WEAPONS = "weapons"
ARMS = ("weapons", "troops", "vessel", "aircraft", "ships")
SITES = ("embassy", "halls", "site", "property", "territory")


def own_noun(scene: Scene, trigger: Trigger) -> int:
    """The deed noun that is the subject of an absorbing verb: a name before it is not the doer's."""
    for i in range(trigger.first - 1, max(0, trigger.first - OBJECT_REACH) - 1, -1):
        hit = scene.doc.entry(i, "deed")
        if hit and hit.entry.form in ("noun", "process"):
            return hit.first
    return -1


def named_again(scene: Scene, trigger: Trigger) -> bool:
    """Whether the noun that a verb absorbed takes up one told before: "serangan itu | menewaskan"."""
    at = own_noun(scene, trigger) if trigger.absorbed else -1
    near = range(at + 1, min(at + 1 + AGAIN, trigger.first))
    return at >= 0 and any(scene.norm(i) in scene.words.anaphors for i in near)


def suffered(scene: Scene, mention: Mention) -> bool:
    """Whether a name stands inside what a deed noun was done to: "penembakan sekolah Austria menewaskan"."""
    if scene.doc.tokens[mention.first - 1].kind == "mark":
        return False
    opens = scene.bounds(mention.first)[0]  # no headline's noun before it
    for i in range(mention.first - 1, max(opens, mention.first - 4) - 1, -1):
        if scene.doc.entry(i, "clause"):
            return False  # "kesepakatan itu gagal setelah | Peru menyerang"
        hit = scene.doc.entry(i, "deed")
        if hit and hit.entry.form in ("noun", "process") and facility(scene, hit.last, mention.last):
            return True
        if i == mention.first - 1:
            continue
        if hit and hit.last < mention.first and hit.entry.form in ("noun", "process"):
            if any(kind == WEAPONS for k in range(hit.last, mention.first) for kind in scene.classes(k)):
                return False  # "penembakan artileri pasukan Mali melukai": theirs
            root = hit.entry.data.get("root", "").partition(" ")[0]
            return not scene.norm(hit.first).startswith(root) or hit.entry.form == "process"
        if scene.verb(i) or scene.doc.tokens[i].kind != "word":
            return False
    return False


def facility(scene: Scene, first: int, last: int) -> bool:
    """Whether a building or the like is named right at a token, no ship or plane: "pengeboman | konsulat Peru" was on it."""
    hits = [h for h in scene.doc.hits_at.get(first, ()) if h.entry.kind == "thing" and h.last <= last]
    kinds = {h.entry.value for h in hits}
    return bool(kinds.intersection(SITES)) and not kinds.intersection(ARMS)
