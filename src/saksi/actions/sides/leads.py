"""Prepositions after a deed that lead to something else than whom it is done to."""

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.actions.triggers.choices import chosen


def elsewhere(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether the preposition at a token goes with another word than the deed."""
    return any(rule(scene, trigger, at) for rule in (_on_outcome, _on_another, _told))


def _on_outcome(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a preposition goes with the outcome of a deed told before: "dampak serangan ini | terhadap Turki"."""
    bare = at == trigger.last or scene.norm(trigger.last) in scene.words.anaphors
    return trigger.form == "noun" and bare and scene.norm(trigger.first - 1) in scene.words.outcomes


def _told(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a preposition leads to what talks are about, or to the press that is told of them."""
    if trigger.type.name != "consult":
        return False
    return scene.norm(at) in scene.words.upon or "press" in scene.classes(at + 1)


def _on_another(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a preposition goes with another deed's noun: "ditetapkan dalam kasus pelemparan | terhadap Ansor"."""
    if trigger.type.name not in ("coerce", "investigate") or trigger.form == "noun":
        return False
    hits = (scene.doc.entry(i, "deed") for i in range(trigger.last, at))
    kinds = (by_sense().get(chosen(scene, h)) for h in hits if h and h.entry.form in ("noun", "process"))
    return any(kind is not None and kind.name == "assault" for kind in kinds)


def anothers_way(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether somebody else goes where a preposition leads: "akibat serangan itu Budi diterbangkan | ke Singapura"."""
    if trigger.form != "noun":
        return False
    verbs = (i for i in range(trigger.last, at) if scene.verb(i) and not scene.doc.entry(i, "light"))
    moved = next((i for i in verbs if scene.norm(i).startswith(scene.words.passive)), None)
    return moved is not None and any(scene.doc.tokens[i].capital for i in range(trigger.last, moved))
