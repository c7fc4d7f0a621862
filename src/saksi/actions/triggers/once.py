"""Each act once: of two words that tell of one act, which of them stays."""

from collections.abc import Iterator

import msgspec

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.triggers.trigger import Trigger

CONVICT = "convict"
SUSPECT = "suspect"
INVOLVE = "involve"
FIGHTS = ("clash", "battle")  # what somebody is involved in
APPROACH = "approach"
SUSPECT_GAP = 12  # words of a name between "menetapkan" and "jadi tersangka"
OWN_VERB_GAP = 9
DEADLY = senses("deadly")  # what an attack does
WHOLE = ("aid",)  # what is given is no second gift
YIELDS = ("concede", "sanction")
YIELDED = ("coerce", "concede", "sanction")
LIFTING = senses("lifting")  # what a noun right behind tells the object of
PENALTY = "sanction"  # named by its own word


def once(scene: Scene, found: list[Trigger]) -> Iterator[Trigger]:
    """Each act once: a noun whose own verb follows gives way to it."""
    before: Trigger | None = None
    for k in range(len(found)):
        trigger = found[k]
        after = found[k + 1] if k + 1 < len(found) else None
        if after and _own_verb(scene, trigger, after):
            before, found[k + 1] = None, msgspec.structs.replace(after, absorbed=True)
            continue
        if after and _takes_part(trigger, after):
            found[k + 1] = msgspec.structs.replace(after, verb=trigger.head, carrier="attend")
            continue
        if before and any(same(scene, before, trigger) for same in SAME):
            continue
        yield trigger
        before = trigger


def _object_of(scene: Scene, verb: Trigger, noun: Trigger) -> bool:
    """Whether a noun is only what a verb is about: "mencabut blokade", "mengirim sejumlah bantuan"."""
    if noun.form != "noun" or noun.first - verb.last > 2 or verb.form == "noun":
        return False
    if scene.norm(noun.first - 1) in scene.words.also:  # "mengakhiri perang dan penarikan pasukan"
        return False
    if any(scene.norm(i) in scene.words.triggers.near_to for i in range(verb.last, noun.first)):
        return False  # "bertemu jelang kunjungan"
    if verb.sense == CONVICT == noun.sense and noun.first == verb.last:  # "menguatkan | hukuman"
        return True
    if verb.type.symmetric or verb.type.name in WHOLE:
        aimed = verb.type.symmetric and scene.norm(verb.last) in scene.words.purpose
        return noun.type is verb.type and not aimed  # "bertemu untuk melanjutkan negosiasi": two
    return verb.type.name in YIELDS and noun.type.name in YIELDED


def _doubled(scene: Scene, before: Trigger, noun: Trigger) -> bool:
    """Whether two nouns in a row name one act: "gempuran serangan", "operasi tangkap tangan (OTT)"."""
    beside = before.last + (before.last < noun.first and scene.doc.tokens[before.last].text == "(")
    return before.form == noun.form == "noun" and beside == noun.first and before.type is noun.type


def _lifted(_scene: Scene, before: Trigger, noun: Trigger) -> bool:
    """Whether sanctions are only what is lifted or eased: "pencabutan | sanksi"."""
    pair = before.form == noun.form == "noun" and before.last == noun.first
    return pair and before.sense in LIFTING and noun.named == PENALTY


def _told_of(scene: Scene, noun: Trigger, verb: Trigger) -> bool:
    """Whether a verb of hitting only says of an attack just named where it went: "serangan yang menargetkan"."""
    told = verb.named == "hit" and verb.form == "active" and noun.form == "noun"
    same = noun.type is verb.type and scene.doc.sentence_of[noun.head] == scene.doc.sentence_of[verb.head]
    return same and scene.clause(verb.head).kind == "relative" and told


def _course_of(scene: Scene, before: Trigger, trigger: Trigger) -> bool:
    """Whether a deed only tells of one just named what it was about, or by what means it was done."""
    if before.type is not trigger.type:
        return False
    if scene.doc.sentence_of[before.head] != scene.doc.sentence_of[trigger.head]:
        return False
    if trigger.named == "sting":  # "menangkap sepuluh orang dalam OTT"
        return True
    by_phone = trigger.form == "noun" and scene.norm(trigger.first - 1) in scene.words.triggers.by_way
    return trigger.named == "discuss" or (trigger.named == "phone" and by_phone)


def _named_suspect(scene: Scene, verb: Trigger, named: Trigger) -> bool:
    """Whether "jadi tersangka" only says what somebody was made: "menetapkan Yudi | jadi tersangka"."""
    if not verb.sense == named.sense == SUSPECT or verb.form != "active" or named.form != "passive":
        return False
    between = range(verb.last, named.first)
    here = scene.clause(verb.head) == scene.clause(named.head)
    return here and len(between) <= SUSPECT_GAP and not any(scene.verb(i) for i in between)


def _onward(_scene: Scene, before: Trigger, verb: Trigger) -> bool:
    """Whether a verb of moving right behind another only says where to: "bergerak maju | menuju bandara"."""
    return before.type is verb.type and verb.named == APPROACH and before.last == verb.first


SAME = (
    _doubled,
    _object_of,
    _lifted,
    _told_of,
    _course_of,
    _named_suspect,
    _onward,
)  # what makes no second act of a trigger


def _own_verb(scene: Scene, noun: Trigger, verb: Trigger) -> bool:
    """Whether the deed noun is the subject of a verb of the same kind: "serangan udara menghantam"."""
    if (
        noun.form != "noun"
        or verb.form not in ("active", "passive")
        or verb.type is not noun.type
        or verb.named == "discuss"
        or verb.first - noun.last > OWN_VERB_GAP
    ):
        return False
    if noun.verb != noun.head or _breaks_out(scene, noun):
        return False
    landed = verb.named == "land" and scene.clause(verb.head).kind == "relative"
    after = scene.clause(verb.head).first == noun.last or scene.headline(verb.head)
    deadly = verb.sense in DEADLY and after
    if not landed and not deadly and scene.norm(noun.first - 1) in scene.words.prepositions:
        return False
    if scene.clause(verb.head) is not scene.clause(noun.head) and not _about(scene, noun, verb):
        return False
    between = range(noun.last, verb.first)
    marks = [scene.doc.tokens[i].text for i in between if scene.doc.tokens[i].kind != "word"]
    if any(mark not in "()," for mark in marks):
        return False
    return not any(scene.verb(i) or scene.norm(i) in scene.words.joiners for i in between)


def _takes_part(verb: Trigger, noun: Trigger) -> bool:
    """Whether a verb only says who is in the fight named right behind it: "terlibat dalam | perang terbuka"."""
    beside = verb.named == INVOLVE and verb.form == "active" and noun.first - verb.last <= 1
    return beside and noun.form == "noun" and noun.sense in FIGHTS


def _breaks_out(scene: Scene, noun: Trigger) -> bool:
    """Whether a headline says of a deed noun that it came about: "Baku Tembak | Pecah, Jet Peru Bom Chile"."""
    light = scene.doc.entry(noun.last, "light") if scene.headline(noun.head) else None
    return light is not None and light.entry.form == "passive"


def _about(scene: Scene, noun: Trigger, verb: Trigger) -> bool:
    """Whether a relative clause says of the deed noun what it did: "serangan, yang …", "serangan yang menghantam"."""
    clause = scene.clause(verb.head)
    if clause.kind != "relative":
        return False
    if verb.sense in DEADLY and noun.last == clause.first:
        return True
    if scene.norm(clause.first - 1) == "," or verb.named == "land":
        return verb.named == "land" or noun.first == scene.clause(noun.head).first
    return False
