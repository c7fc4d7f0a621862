"""A deed noun of which a relative clause says that it was done, whatever governs the noun."""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger

REACH = 3  # tokens from "yang" to the verb that carries the deed


def accomplished(scene: Scene, trigger: Trigger) -> str | None:
    """Done already: "ingin mengetahui hasil penelusuran yang telah dilakukan"."""
    if trigger.form != "noun" or scene.norm(trigger.last) not in scene.words.relative:
        return None
    first = trigger.last + 1
    told = [m for m in scene.modals(first, first + REACH) if m[0] == first and m[3] == "aux"]
    if not told or told[0][2] != "actual":
        return None
    light = scene.doc.entry(told[0][1], "light")
    return "actual" if light is not None and light.entry.form == "passive" else None
