"""Who does what a condition opens: those on whom a blow or an answer would fall for it.

"Iran akan membalas AS jika ikut menyerang", "mengancam akan menyerang Iran jika tidak menyerah".
"""

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.syntax.groups import together
from saksi.actions.triggers.choices import chosen
from saksi.record.document import Clause
from saksi.record.mention import Mention

HOSTILE = ("assault", "sanction", "coerce", "mobilize")
BLOWS = ("assault", "sanction", "coerce")
YIELDING = "concede"
REPAYING = ("condemn", "accuse", "support")
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
    if hit is None or hit.first != i or hit.entry.form == "passive":
        return ""
    kind = by_sense().get(chosen(scene, hit) or hit.entry.value)
    return kind.name if kind is not None else ""


def repaid(scene: Scene, clause: Clause, before: Clause) -> list[Mention] | None:
    """Who is punished, blamed or praised for what a clause of reason tells: "menghukum warga Peru | karena membunuh turis".

    None where the clause before tells nothing of the kind, none where nobody is named there.
    """
    at = next((i for i in range(before.first, before.last) if _repays(scene, i)), None)
    marker = scene.norm(clause.first if clause.marker is None else clause.marker)
    reason = clause.kind == "reason" and marker not in scene.words.syntax.resulting
    if at is None or not reason or not _deed_of_theirs(scene, clause, at):
        return None
    struck = _kind(scene, at) == "assault"
    for mention in scene.parties(at + 1, before.last):
        if any(scene.norm(i) in scene.words.places for i in range(mention.first - 2, mention.first)):
            return None  # "menutup kedutaannya di Peru"
        known = scene.told(mention) or scene.actor(mention) is not None
        if mention.form != "clitic" and (known or not struck):
            return together(scene, mention, before.last)
    return None


def _repays(scene: Scene, i: int) -> bool:
    """Whether an active verb of punishing, striking, blaming, praising or thanking stands at a token."""
    said = scene.doc.entry(i, "speech")
    if said is not None and said.first == i and said.entry.form not in ("noun", "passive"):
        return said.entry.value in REPAYING or _kind(scene, i) in BLOWS
    return scene.verb(i) and _kind(scene, i) in BLOWS


def _deed_of_theirs(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a clause of reason opens with an active deed, not with what somebody feels or thinks: "karena takut menyerang"."""
    small = {i for a, b, _, _ in scene.modals(clause.first, clause.last) for i in range(a, b)}
    for i in range(clause.first, clause.last):
        if scene.norm(i) in scene.words.syntax.minding or scene.parties(i, i + 1):
            return False
        if kind := _kind(scene, i):
            return _kind(scene, at) != "assault" or kind in HOSTILE
        if scene.verb(i) and i not in small and not scene.doc.entry(i, "light"):
            return False
    return False
