"""What only may come of something: "alat untuk mengakhiri perang", "bisa mengirim kapal untuk membantu".

A purpose is planned; but what is a means or a chance for a deed makes it no more than possible.
"""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger

MEANS_GAP = 5  # tokens from "jalur" to "untuk": "jalur hukum bagi negara itu untuk"
SEIZED_GAP = 3  # tokens from "memberi" to "kesempatan": "memberi negara itu kesempatan"


def enabled(scene: Scene, trigger: Trigger) -> bool:
    """Whether what "untuk" stands behind only lets a deed come about."""
    at = _opening(scene, trigger)
    if at is None:
        return False
    return scene.norm(at - 1) in scene.words.status.fitting or _means(scene, at) or _may(scene, at)


def _opening(scene: Scene, trigger: Trigger) -> int | None:
    """Where the "untuk" stands that opens a deed's purpose."""
    if scene.norm(trigger.verb - 1) in scene.words.purpose:
        return trigger.verb - 1
    clause = scene.clause(trigger.verb)
    opens = clause.kind == "purpose" and scene.norm(clause.first) in scene.words.purpose
    return clause.first if opens else None


def _means(scene: Scene, at: int) -> bool:
    """Whether a means or a chance stands before "untuk", which nobody is told to have used or to be given."""
    first = max(scene.bounds(at)[0], at - MEANS_GAP)
    for i in range(at - 1, first - 1, -1):
        if scene.norm(i) in scene.words.status.means_to:
            return not any(scene.norm(k) in scene.words.status.seizing for k in range(i - SEIZED_GAP, i))
        if scene.verb(i) or scene.doc.tokens[i].kind == "mark" or scene.norm(i) in scene.words.relative:
            return False
    return False


def _may(scene: Scene, at: int) -> bool:
    """Whether the verb before "untuk" itself is only possible: "bisa mengirim kapal untuk"."""
    before = scene.clause(at - 1)
    verb = next((i for i in range(at - 1, before.first - 1, -1) if scene.verb(i)), None)
    if verb is None:
        return False
    near = scene.modals(before.first, verb)
    return any(v == "possible" and form == "aux" and last == verb for _, last, v, form in near)
