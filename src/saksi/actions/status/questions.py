"""Deeds that are only asked about: "AS Serang Iran?", "Mungkinkah perang meluas?".

A question with "mengapa" or "kapan" takes its deed for granted; one that asks whether does not.
"""

from saksi.actions.scene import Scene
from saksi.actions.syntax.predicates import comma
from saksi.actions.triggers import Trigger

OPEN_REACH = 8
LONG = 16  # tokens: a longer sentence outside a headline tells more than it asks


def asked(scene: Scene, trigger: Trigger) -> str | None:
    """In a sentence that asks whether it is so."""
    first, last = scene.bounds(trigger.head)
    if scene.doc.tokens[last - 1].text != "?":
        return None
    line = scene.headline(trigger.head)
    if not line and (
        last - first > LONG or scene.clause(trigger.head).kind in ("relative", "time", "reason")
    ):
        return None
    return None if _granted(scene, trigger, first, last) else "possible"


def undated(scene: Scene, trigger: Trigger) -> str | None:
    """Of which it is yet to be settled when it will be: "belum menentukan kapan mogok nasional berlangsung"."""
    if trigger.type.name == "assault":
        return None
    first, _ = scene.bounds(trigger.head)
    for i in range(trigger.first - 1, max(first, trigger.first - OPEN_REACH) - 1, -1):
        if scene.doc.tokens[i].kind == "mark":
            return None
        if scene.norm(i) in scene.words.status.when_open:
            settled = scene.norm(i - 1) in scene.words.status.settling
            near = (
                v for _, last, v, form in scene.modals(max(first, i - OPEN_REACH), i - 1) if form == "aux"
            )
            return "planned" if settled and "negated" in near else None
    return None


def left_open(scene: Scene, trigger: Trigger) -> str | None:
    """Of which it is still to be decided whether it will be: "memutuskan mengajukan banding atau tidak"."""
    if trigger.form not in ("active", "passive"):
        return None
    last = min(
        scene.clause(trigger.head).last + 1, trigger.last + OPEN_REACH, scene.bounds(trigger.head)[1] - 1
    )
    for i in range(trigger.last, last):
        if (
            scene.norm(i) == scene.words.status.whether_or[0]
            and scene.norm(i + 1) in scene.words.status.whether_or[1:]
        ):
            return "possible"
        if scene.verb(i) or scene.doc.tokens[i].kind == "mark":
            return None
    return None


def _granted(scene: Scene, trigger: Trigger, first: int, last: int) -> bool:
    """Whether the question is about something else: why, who, when, or what follows after a comma."""
    for i in range(first, last):
        if scene.norm(i) in scene.words.questions:
            return i < trigger.first or comma(scene, trigger.last, i)
    return comma(scene, trigger.last, last)
