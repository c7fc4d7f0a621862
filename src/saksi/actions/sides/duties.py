"""Whose a duty is that lies on goods: "tarif 20 persen dari Chile yang dikenakan", "menghadapi tarif dari Chile"."""

from itertools import takewhile

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

LEVY = "tax_imports"
DUTIES = ("duty", "import_duty")
BEFORE = 14  # tokens from a duty to the verb that lays it on
AFTER = 5  # tokens from "menghadapi tarif" to whose duty it is
QUALITIES = 1  # words between a duty and its owner: "tarif tinggi AS"


def duty_of(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who lays on the duty that a passive is about, where the duty's own phrase names it."""
    if trigger.sense != LEVY or trigger.form != "passive":
        return []
    last = trigger.last - 1
    if _duty(scene, last):
        return _owner(scene, last, min(scene.bounds(last)[1], trigger.last + AFTER), 0)
    first = max(scene.bounds(trigger.head)[0], trigger.head - BEFORE)
    at = next((i for i in range(trigger.head - 1, first - 1, -1) if _duty(scene, i)), None)
    return [] if at is None else _owner(scene, at, trigger.head, QUALITIES)


def _duty(scene: Scene, i: int) -> bool:
    """Whether a word is that of a duty."""
    return any(name in DUTIES for name in scene.classes(i))


def _owner(scene: Scene, duty: int, last: int, qualities: int) -> list[Mention]:
    """The first party behind a duty: after "dari", or right behind it."""
    thing = next((hit for hit in scene.doc.hits_at.get(duty, ()) if hit.entry.value in DUTIES), None)
    first = duty + 1 if thing is None else thing.last
    near = [m for m in scene.parties(first, last) if scene.told(m)][:1]
    between = range(first, near[0].first) if near else range(0)
    words = [i for i in between if scene.doc.tokens[i].kind == "word"]
    if words and scene.norm(words[-1]) in scene.words.sources:
        amount = all(scene.doc.entry(i, "deed") is None and not scene.verb(i) for i in words)
        return near if amount and not _goods(scene, words) else []
    plain = list(takewhile(lambda i: scene.norm(i) not in scene.words.prepositions, words))
    return near if len(plain) == len(words) <= qualities and len(between) == len(words) else []


def _goods(scene: Scene, words: list[int]) -> bool:
    """Whether a preposition before "dari" tells what the duty lies on: "tarif atas baja dari Peru"."""
    return any(scene.norm(i) in scene.words.prepositions for i in words[:-1])
