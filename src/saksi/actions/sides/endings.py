"""Whom the ending of a deed's own verb stands for: "membunuhnya", "melucuti Hizbullah dan mengusirnya"."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import preposition_before, subject
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

PERSON_REACH = 30
QUOTED_BACK = 4  # tokens from a speaker to his words
OBJECT_BACK = 8  # tokens back to the verb whose object an ending takes up


def clitic(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The ending of the verb itself: "membunuhnya"."""
    if trigger.form != "active" or trigger.sense in trigger.type.topical:
        return []
    found = [m for m in scene.parties(trigger.head, trigger.head + 1) if m.form == "clitic"]
    return _object_before(scene, trigger) or found or _person_before(scene, trigger)


def _object_before(scene: Scene, trigger: Trigger) -> list[Mention]:
    """What the verb before had for its object: "melucuti Hizbullah dan mengusirnya"."""
    first, _ = scene.bounds(trigger.head)
    at, word = trigger.head - 1, scene.norm(trigger.head)
    if at <= first or scene.norm(at) not in scene.words.also or scene.pack.lexicon.bare(word) == word:
        return []
    for i in range(at - 1, max(first, at - OBJECT_BACK) - 1, -1):
        if scene.verb(i) and not scene.doc.entry(i, "modal"):
            near = [m for m in scene.parties(i + 1, at) if preposition_before(scene, m, i + 1) is None]
            return near[:1]
    return []


def _person_before(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The person that an ending stands for: the nearest before who is not the doer."""
    word = scene.norm(trigger.head)
    if scene.pack.lexicon.bare(word) == word:
        return []
    doers = [m.actor for m in subject(scene, trigger.verb)]
    doers += [m.actor for m in _quoted(scene, trigger) if None in doers]
    first, _ = scene.bounds(trigger.head)
    for mention in reversed(scene.parties(max(0, first - PERSON_REACH), trigger.head)):
        actor = scene.actor(mention)
        if actor and actor.type == "person" and mention.actor not in doers:
            return [mention]
    return []


def _quoted(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Those told right before the quotation a deed stands in: 'dia mengatakan, "Kami akan membunuhnya"'."""
    index = scene.doc.quote_of[trigger.head]
    first = scene.doc.quotes[index].first if index is not None else 0
    return scene.parties(max(0, first - QUOTED_BACK), first)
