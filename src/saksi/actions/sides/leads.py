"""Prepositions after a deed that lead to something else than whom it is done to."""

from saksi.actions.catalogue import FIGHT, by_sense, senses
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.actions.triggers.choices import chosen
from saksi.record.mention import Mention

DOES_NEAR = 3  # tokens from the subject behind a comma to its verb
OWN_FORCE = "use_force"  # "menggunakan kekuatan militer Peru terhadap Chile"
TELL_BACK = 4  # tokens from an attack back to the verb that tells it
HELD = senses("charged")
REPORTED = "sue"  # to the police, who are not the ones sued
INQUIRIES = senses("inquiry")
LED_AWAY = senses("led_away")
BODILY = senses("bodily")  # done "terhadap" somebody


def handed_on(scene: Scene, trigger: Trigger, at: int | None) -> bool:
    """Whether a preposition leads to the office that a case or its papers go to: "surat penyidikan | kepada kejaksaan"."""
    papers = at is not None and trigger.sense in INQUIRIES and scene.norm(at) in scene.words.recipients
    return trigger.sense == REPORTED or papers


def to_somewhere(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether "ke" at a token only tells where to: people are brought away, a file of a killing sent to a court."""
    return trigger.sense in LED_AWAY | BODILY and scene.norm(at) in scene.words.places


def elsewhere(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether the preposition at a token goes with another word than the deed."""
    return any(
        rule(scene, trigger, at)
        for rule in (_on_outcome, _on_another, _told, _meant_for, _told_to, _aided_by, _struck, _in_support)
    )


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
    """Whether a preposition goes with another deed: "ditetapkan dalam kasus pelemparan | terhadap Ansor".

    Behind a passive with another verb, too: "ditangkap, bocorkan data rahasia | ke Peru".
    """
    if trigger.type.name in (FIGHT, "concede") or trigger.form == "noun":
        return False  # "menghentikan serangan ke Peru"
    if trigger.form == "passive" and any(scene.verb(i) for i in range(trigger.last, at)):
        return True
    hits = (scene.doc.entry(i, "deed") for i in range(trigger.last, at))
    kinds = (by_sense().get(chosen(scene, h)) for h in hits if h and h.entry.form in ("noun", "process"))
    talked_of = (FIGHT, "consult") if trigger.type.name == "consult" else (FIGHT,)
    return any(kind is not None and kind.name in talked_of for kind in kinds)


def _told_to(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether somebody is told of an attack, or a court asked about it: "melaporkan serangan itu | kepada PBB"."""
    if trigger.form != "noun" or trigger.type.name != FIGHT or trigger.carrier:
        return False
    near = range(max(scene.bounds(trigger.head)[0], trigger.first - TELL_BACK), trigger.first)
    at_verb = next((i for i in reversed(near) if scene.verb(i)), None)
    if at_verb is None or scene.norm(at_verb).startswith(scene.words.passive):
        return False
    told = scene.doc.entry(at_verb, "speech") is not None or scene.norm(at_verb) in scene.words.sides.bringing
    to = scene.norm(at) in scene.words.recipients - scene.words.places  # "kepada"
    hearer = scene.parties(at + 1, at + 2)
    body = [a for m in hearer if (a := scene.actor(m)) and a.type in ("organisation", "body")]
    return told and (to or bool(body))


def _aided_by(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a preposition tells for whom a thing is that is struck: "menyerang konvoi bantuan | untuk Peru"."""
    return scene.norm(at) in scene.words.purpose and trigger.form == "active" and trigger.type.name == FIGHT


def _struck(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether whom an attack strikes stands right behind its verb: "menggempur Peru sebagai dukungan | ke warga Chile"."""
    other = trigger.carrier or trigger.sense in (*trigger.type.beside, OWN_FORCE)
    if trigger.type.name != FIGHT or trigger.form != "active" or other:
        return False
    near = scene.parties(trigger.last, trigger.last + 1)
    return any(scene.told(m) and m.last <= at for m in near)


def _in_support(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a preposition tells whom an attack was to back: "menggempur kota itu sebagai bentuk dukungan | ke warga Chile"."""
    backs = at > trigger.last and scene.norm(at - 1) in scene.words.sides.backing
    return backs and trigger.type.name == FIGHT


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
