"""What would follow from a deed that is only thought of: "menyerang Iran akan memicu perang"."""

from saksi.actions.scene import Scene
from saksi.actions.syntax.predicates import comma
from saksi.actions.triggers import Trigger


def supposed(scene: Scene, trigger: Trigger) -> str | None:
    """What would follow from a deed: "menyerang Iran akan memicu perang", "memperingatkan bahwa bantuan AS dapat …"."""
    clause = scene.clause(trigger.first)
    first, last = scene.bounds(trigger.first)
    opens = trigger.first in (clause.first, (clause.marker or clause.first - 1) + 1)
    if not opens or clause.kind not in ("main", "content") or not _ahead(scene, trigger.last, last):
        return None
    if scene.doc.tokens[last - 1].text == "?" or (
        scene.headline(trigger.head) and comma(scene, trigger.last, last)
    ):
        return None
    if trigger.form == "noun":
        warned = any(
            (hit := scene.doc.entry(i, "speech")) and hit.entry.value == "warn"
            for i in range(first, clause.first)
        )
        warned = warned or (clause.kind == "content" and _effect(scene, trigger.last, clause.last))
        return "possible" if warned and scene.norm(trigger.last) not in scene.words.anaphors else None
    return "possible" if trigger.form == "active" else None


def _effect(scene: Scene, first: int, last: int) -> bool:
    """Whether the first verb among tokens [first, last) tells what something would bring about: "akan memicu perang"."""
    verbs = (i for i in range(first, last) if scene.verb(i) and not scene.doc.entry(i, "modal"))
    return scene.norm(next(verbs, -1)) in scene.words.effects


def auxiliaries(scene: Scene, first: int, last: int) -> list[str]:
    """The status words that stand before verbs among tokens [first, last), nearest to `last` first."""
    return [value for _, _, value, form in scene.modals(first, last) if form == "aux"]


def _ahead(scene: Scene, first: int, last: int) -> bool:
    """Whether what may or will be is told among tokens [first, last)."""
    return not {"planned", "possible"}.isdisjoint(auxiliaries(scene, first, last))
