"""Small questions that `governing` asks: what was done at once, what was never ordered, what is agreed on.

"Setelah menerima laporan, petugas segera mendatangi lokasi"; "belum mengeluarkan perintah penahanan".
"""

from saksi.actions.scene import Scene
from saksi.actions.status.conditions import conditional
from saksi.actions.triggers import Trigger

FINDING = 2  # tokens from "serangan itu" to what is found of it
STORIED = ("assault", "coerce", "mobilize", "aid", "investigate", "consult")  # what police and helpers do


def at_once(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether "segera" tells how soon something was done: "setelah menerima laporan, petugas segera mendatangi lokasi"."""
    if scene.norm(at) not in scene.words.status.at_once or trigger.type.name not in STORIED:
        return False
    if scene.norm(at - 1) in scene.words.status.not_yet:
        return False
    first, last = scene.bounds(at)
    told = any(scene.norm(i) in scene.words.status.narrating for i in range(first, at))
    told = told or any(scene.norm(i) in scene.words.status.clock for i in range(trigger.last, last))
    if not told or scene.clause(at).kind not in ("main", "content", "coordinate", "contrast"):
        return False
    spoken = any(q.first <= at < q.last for q in scene.doc.quotes)
    others = any(value != "actual" for _, _, value, _ in scene.modals(first, at))
    return not spoken and not others and not scene.headline(at) and not conditional(scene, trigger)


def not_made(scene: Scene, at: int) -> bool:
    """Whether an order or plan is said not to have been made: "tidak menyusun | rencana serangan"."""
    verb = scene.verb(at - 1) and scene.norm(at) not in scene.words.status.rulings
    near = scene.modals(max(0, at - 3), at - 1)
    return verb and any(v == "negated" and form == "aux" and last == at - 1 for _, last, v, form in near)


def approved(trigger: Trigger) -> bool:
    """Whether something is agreed on or held, told in the passive: no one is asked for it."""
    return trigger.form == "passive" and trigger.type.name in ("agree", "consult")


def found_so(scene: Scene, trigger: Trigger) -> bool:
    """Whether a court finds something of a deed that is there: "memutuskan | serangan itu melanggar hukum"."""
    pointed = scene.norm(trigger.last) in scene.words.anaphors
    return pointed and any(scene.verb(i) for i in range(trigger.last + 1, trigger.last + 1 + FINDING))


def own_plan(scene: Scene, trigger: Trigger, modal: tuple[int, int, str, str]) -> bool:
    """Whether one asks a favour of others for a deed of one's own: "meminta izin Peru untuk | menyerang"."""
    _, last, _, form = modal
    opened = scene.norm(trigger.verb - 1) in scene.words.purpose
    return form == "ask" and opened and scene.norm(last) in scene.words.syntax.favours


def ends_reach(scene: Scene, i: int, *, verbs: bool) -> bool:
    """Whether a token ends the reach of a governing noun."""
    token = scene.doc.tokens[i]
    mark = token.kind == "mark" and token.text not in "()"
    hit = scene.doc.entry(i, "clause")
    mark = mark or (hit is not None and hit.entry.value in ("time", "reason", "contrast"))
    verb = verbs and scene.verb(i) and token.norm not in scene.words.status.comings
    return mark or token.norm in scene.words.relative or verb
