"""What a denial is of: the deed that a report told, or only what is said of it ("membantah penangkapan itu bermotif politik").

Rules in the form of those in status/__init__.py, which lists them in its order.
"""

from saksi.actions.scene import Scene
from saksi.actions.status.prospects import SAID_REACH, TRIED_REACH, not_so
from saksi.actions.triggers import Trigger

REACH = 10  # tokens from a deed's noun to what is said of it
BACK = 4  # tokens from the denial to the deed's noun


def imputed(scene: Scene, trigger: Trigger) -> str | None:
    """A deed's noun that is the subject of what is denied: "Peru membantah bahwa | penangkapan mereka terkait kasus itu"."""
    if trigger.form != "noun" or trigger.verb != trigger.head:
        return None
    first, last = scene.bounds(trigger.head)
    near = range(trigger.first - 1, max(first, trigger.first - BACK) - 1, -1)
    denial = next((i for i in near if scene.norm(i) in scene.words.status.denials), None)
    if denial is None or any(
        scene.norm(i) in scene.words.status.of_being for i in range(denial, trigger.first)
    ):
        return None
    that = (
        scene.clause(trigger.first).kind == "content"
    )  # "membantah penangkapan terkait kasus itu": none was
    for i in range(trigger.last, min(last, trigger.last + REACH)):
        if scene.doc.tokens[i].kind == "mark" or scene.norm(i) in scene.words.relative:
            return None
        linked = that and scene.norm(i) in scene.words.status.tied_to
        if linked or scene.norm(i) in scene.words.status.imputing:
            return "actual"
    return None


def untrue(scene: Scene, trigger: Trigger) -> str | None:
    """What a rumour tells that is called false: "kabar penangkapan itu tidak benar"."""
    first, last = scene.bounds(trigger.head)
    start = max(first, trigger.first - TRIED_REACH)
    if not any(scene.norm(i) in scene.words.status.rumours for i in range(start, trigger.first)):
        return None
    for i in range(trigger.last, min(last, trigger.last + SAID_REACH)):
        if _called_untrue(scene, trigger, i):
            return "negated"
        if scene.norm(i) in scene.words.status.untrue or (
            scene.norm(i) in scene.words.status.so and not_so(scene, trigger.last, i)
        ):
            return "negated"
        if scene.norm(i) in scene.words.status.copula and scene.norm(i + 1) in scene.words.status.false:
            return "negated"
        if scene.doc.tokens[i].kind == "mark" and scene.norm(i + 1) not in scene.words.relative:
            return None
    return None


def _called_untrue(scene: Scene, trigger: Trigger, i: int) -> bool:
    """Whether what "bahwa" tells behind a report is denied at a token: "laporan bahwa Peru menahan mereka | dibantah"."""
    if scene.clause(trigger.first).kind != "content":
        return False
    groundless = scene.norm(i) in scene.words.status.grounded and not_so(scene, trigger.last, i)
    return groundless or scene.norm(i) in scene.words.status.denied_by
