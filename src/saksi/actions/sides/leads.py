"""Prepositions after a deed that lead to something else than whom it is done to."""

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.actions.triggers.choices import chosen
from saksi.record.mention import Mention

DOES_NEAR = 3  # tokens from the subject behind a comma to its verb
HELD = ("suspect", "arrest", "detain", "charge")


def elsewhere(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether the preposition at a token goes with another word than the deed."""
    return any(rule(scene, trigger, at) for rule in (_on_outcome, _on_another, _told, _meant_for))


def _meant_for(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a preposition tells for whom something in a case was: "menetapkan tersangka korupsi dana hibah | untuk warga"."""
    inquiry = trigger.type.name == "investigate" or trigger.sense in HELD
    return inquiry and scene.norm(at) in scene.words.purpose and at > trigger.last


def _on_outcome(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a preposition goes with the outcome of a deed told before: "dampak serangan ini | terhadap Turki"."""
    bare = at == trigger.last or scene.norm(trigger.last) in scene.words.anaphors
    return trigger.form == "noun" and bare and scene.norm(trigger.first - 1) in scene.words.sides.outcomes


def _told(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a preposition leads to what talks are about, or to the press that is told of them."""
    if trigger.type.name != "consult":
        return False
    return scene.norm(at) in scene.words.sides.upon or "press" in scene.classes(at + 1)


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


def used_there(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a place is where a base is that somebody uses: "pengeboman B-2 atau pangkalan udara Akrotiri | di Siprus"."""
    bases = [i for i in range(trigger.last, at) if scene.norm(i) in scene.words.sides.bases]
    joined = (
        any(scene.norm(i) in scene.words.also for i in range(trigger.last, bases[-1])) if bases else False
    )
    return joined or any(scene.norm(i) in scene.words.using for i in range(trigger.last, at))


def asked_of(scene: Scene, trigger: Trigger, mention: Mention) -> bool:
    """Whether a question word stands between an inquiry and a name: that is in the question."""
    asking = scene.words.questions | scene.words.whether
    inquiry = trigger.type.name == "investigate"
    return inquiry and any(scene.norm(i) in asking for i in range(trigger.last, mention.first))


def behind_name(scene: Scene, trigger: Trigger, mention: Mention) -> bool:
    """Whether a comma parts a party from a name that nobody knows, right behind the verb: "setelah membunuh RK, | Budi pergi"."""
    tokens = scene.doc.tokens
    comma = next((i for i in range(trigger.last, mention.first) if tokens[i].text == ","), trigger.last)
    named = comma > trigger.last and all(tokens[i].capital for i in range(trigger.last, comma))
    return named and any(
        scene.verb(i) for i in range(mention.last, min(len(tokens), mention.last + DOES_NEAR))
    )
