"""What the verb that carries a deed noun out tells of it: "pertemuan akan digelar".

A rule in the form of those in status/__init__.py, which lists them in its order.
"""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger


def light_after(scene: Scene, trigger: Trigger) -> str | None:
    """Before the verb that carries a deed noun: "pertemuan akan digelar", "mogok nasional bakal dilakukan"."""
    named = trigger.form == "noun" or (trigger.form == "active" and trigger.type.name == "protest")
    if not named or trigger.verb != trigger.head:
        return None
    clause = scene.clause(trigger.head)
    for i in range(trigger.last, min(clause.last, trigger.last + 12)):
        light = scene.doc.entry(i, "light")
        if (light and light.entry.form == "passive") or scene.norm(i) in scene.words.status.given:
            whole = scene.doc.entry(i - 1, "modal")  # "harus dilakukan" is one status word
            if whole is not None and whole.entry.form == "ask" and whole.last > i:
                return whole.entry.value
            near = (
                value
                for _, last, value, form in scene.modals(trigger.last, i)
                if form == "aux" and i - last <= 2
            )
            return next(near, None)
        if scene.predicates(i) and not scene.doc.entry(i, "modal"):
            return None
    return None
