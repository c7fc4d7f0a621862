"""What an event made somebody do, what it may bring about, and what was not the reason.

"Serangan itu mendorong Teheran membalas"; but "Oman mendorong Teheran untuk berunding".
"""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger

HOSTILE = ("assault", "coerce", "sanction")
AUX = 3  # tokens of "tidak akan"
NAMED_BACK = 12  # tokens back to who may be the one that "yang" goes on with


def driven(scene: Scene, found: tuple[int, int, str, str]) -> str | None:
    """What an event made somebody do, where that is told as done: "serangan itu mendorong Iran membalas"."""
    at = found[0]
    opens = scene.clause(at).first
    if scene.norm(at) not in scene.words.status.driving:
        return None
    if scene.norm(opens) not in scene.words.status.happenings and not _follows(scene, at):
        return None
    near = (value for _, last, value, form in scene.modals(opens, at) if form == "aux" and last == at)
    return next(near, "actual")


def _follows(scene: Scene, at: int) -> bool:
    """Whether a verb tells what came of the clause before it: "…, mendorong AS mengirim kapal", "pengeboman yang mendorong Iran"."""
    if scene.norm(at - 1) == ",":
        return not scene.headline(at)
    if scene.norm(at - 1) not in scene.words.relative:
        return False
    return not any(m.last in (at - 1, at - 2) for m in scene.parties(max(0, at - NAMED_BACK), at - 1))


def caused(scene: Scene, trigger: Trigger, modal: tuple[int, int, str, str]) -> str | None:
    """What something would bring about, or has nothing to do with: "dapat mengakibatkan deportasi", "tidak terkait aksi teror"."""
    at = modal[0]
    word = scene.norm(at)
    near = (v for _, last, v, form in scene.modals(max(0, at - AUX), at) if form == "aux" and last == at)
    value = next(near, None)
    if word in scene.words.status.causing and value in ("planned", "possible"):
        return value
    pointed = scene.norm(trigger.last) in scene.words.anaphors
    apart = word in scene.words.status.causes and value == "negated" and not pointed
    return "negated" if apart and not scene.parties(trigger.last, trigger.last + 1) else None


def not_because(scene: Scene, trigger: Trigger) -> str | None:
    """What is said not to be the reason: "pulang bukan karena diusir"."""
    at = scene.clause(trigger.verb).marker
    if trigger.form == "noun" or at is None or trigger.verb != at + 1:
        return None
    because = scene.norm(at) in scene.words.status.causes and scene.norm(at - 1) in scene.words.status.no_such
    return "negated" if because else None


def brought_about(scene: Scene, trigger: Trigger, at: int, last: int) -> bool:
    """Whether "untuk" parts a deed noun from what governs: "menyusul inisiatif untuk melakukan negosiasi", "mengaku dan dibawa untuk pemeriksaan"."""
    if scene.norm(trigger.verb - 1) not in scene.words.purpose:
        return False
    if trigger.verb == trigger.head:
        return trigger.type.name not in HOSTILE and last < trigger.verb - 1
    charged = any(scene.norm(i) in scene.words.status.mandates for i in range(last, trigger.verb))
    if scene.doc.entry(at, "speech") is not None and not charged:
        return False  # "dituduh memakai pesawat untuk melakukan serangan"
    return last <= trigger.verb - 1
