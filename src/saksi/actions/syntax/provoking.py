"""Who does what a condition opens: those on whom a blow or an answer would fall for it.

"Iran akan membalas AS jika ikut menyerang", "mengancam akan menyerang Iran jika tidak menyerah".
"""

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.record.document import Clause
from saksi.record.mention import Mention

HOSTILE = ("assault", "sanction", "coerce", "mobilize")
BLOWS = ("assault", "sanction", "coerce")
YIELDING = "concede"
OBJECT = 3  # tokens from the verb of a blow to whom it would fall on


def struck_for(scene: Scene, clause: Clause, before: Clause, verbs: list[int]) -> list[Mention]:
    """Whom the clause before a condition would strike or answer for what the condition tells."""
    blow = next((i for i in verbs if _strikes(scene, i)), None)
    if clause.kind != "condition" or blow is None or not _provokes(scene, clause):
        return []
    near = [m for m in scene.parties(blow + 1, min(before.last, blow + 1 + OBJECT)) if scene.told(m)][:1]
    gap = range(blow + 1, near[0].first) if near else range(0)
    return [] if any(scene.norm(i) in scene.words.company for i in gap) else near


def _strikes(scene: Scene, i: int) -> bool:
    """Whether a verb tells a blow or an answer to one: "menyerang", "merespons"."""
    return scene.norm(i) in scene.words.answering or _kind(scene, i) in BLOWS


def _provokes(scene: Scene, clause: Clause) -> bool:
    """Whether a condition's first deed is a hostile one of somebody's own, or giving in that does not come."""
    small = {i for a, b, _, _ in scene.modals(clause.first, clause.last) for i in range(a, b)}
    for i in range(clause.first, clause.last):
        kind = _kind(scene, i)
        if kind in HOSTILE:
            return True
        if kind == YIELDING:
            return any(value == "negated" for _, _, value, _ in scene.modals(clause.first, i))
        if scene.verb(i) and i not in small and not scene.doc.entry(i, "light"):
            return scene.norm(i) in scene.words.joining_in
    return False


def _kind(scene: Scene, i: int) -> str:
    """The type of the deed that begins at a token, "" for none and for one told as a passive."""
    hit = scene.doc.entry(i, "deed")
    if hit is None or hit.first != i or hit.entry.form == "passive" or hit.entry.value not in by_sense():
        return ""
    return by_sense()[hit.entry.value].name
