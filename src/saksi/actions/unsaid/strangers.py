"""Attacks that an active verb tells of somebody whom the report does not name: "sekelompok peretas | menyerang sebuah bank".

They are nobody's whom another sentence names, nor is "serangan ini" right behind one.
"""

from collections.abc import Sequence

from saksi.actions.catalogue import FIGHT
from saksi.actions.scene import Scene
from saksi.actions.syntax.predicates import overt, past_relative
from saksi.actions.triggers import Trigger
from saksi.actions.unsaid.carry import this_one
from saksi.record.finding import Action

WEAPONS = ("weapons", "arms", "aircraft", "war", "hardware")
HEAD = 4  # tokens before "yang" in which such a one would be named


def by_stranger(scene: Scene, trigger: Trigger, action: Action) -> bool:
    """Whether an attack's verb has somebody for its subject whom no mention knows."""
    if action.type != FIGHT or trigger.form != "active" or trigger.absorbed or action.actors:
        return False
    clause = scene.clause(trigger.verb)
    if _he(scene, clause.first, trigger.verb):
        return True  # "polisi menyebut | dia menyerang petugas"
    if clause.kind == "relative" and clause.marker is not None and clause.marker < trigger.verb:
        first = max(scene.bounds(trigger.verb)[0], clause.marker - HEAD)
        return not past_relative(scene, clause.marker, trigger.verb) and _someone(scene, first, clause.marker)
    return overt(scene, clause, trigger.verb) and _someone(scene, clause.first, trigger.verb)


def of_strangers(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[bool]:
    """Of each act whether it is an attack by such a one, or "serangan ini" right behind it."""
    strange: list[bool] = []
    last: int | None = None
    for k, (trigger, action) in enumerate(zip(triggers, found, strict=True)):
        again = this_one(scene, trigger) if action.type == FIGHT and not action.actors else None
        near = last is not None and again is not None and _next(scene, triggers[last], again)
        strange.append(by_stranger(scene, trigger, action) or (near and last is not None and strange[last]))
        last = k if action.type == FIGHT else last
    return strange


def _next(scene: Scene, before: Trigger, sentence: int) -> bool:
    """Whether a deed is told in a sentence or in the one before it."""
    return sentence - 1 <= scene.doc.sentence_of[before.head] <= sentence


def _he(scene: Scene, first: int, last: int) -> bool:
    """Whether a "dia" that no mention covers stands among tokens [first, last)."""
    told = (i for i in range(first, last) if scene.norm(i) in scene.words.syntax.someone)
    return any(not scene.parties(i, i + 1) for i in told)


def _someone(scene: Scene, first: int, last: int) -> bool:
    """Whether tokens [first, last) name somebody who strikes of himself, and neither a party nor a weapon."""
    words = scene.words.unsaid.assailants
    told = any(scene.norm(i) in words for i in range(first, last)) and not scene.parties(first, last)
    return told and not any(kind in WEAPONS for i in range(first, last) for kind in scene.classes(i))
