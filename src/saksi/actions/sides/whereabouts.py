"""Who did it, by where it was done: the office in whose seat someone is held, the state that someone is sent from."""

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.agents import OFFICERS, by
from saksi.actions.sides.aside import office
from saksi.actions.syntax import OBJECT_REACH, preposition_before, subject
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

HELD = senses("looked_into")
ABROAD = senses("tried")
LANDS = ("place", "state")  # "yang dideportasi itu terdiri dari dua warga Peru": those who are


def held_at(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The office in whose seat someone is held or heard: "diamankan di Polres Kendal", "pemeriksaan di Gedung KPK"."""
    told_so = trigger.form == "passive" or (
        trigger.form == "noun" and trigger.sense in ("question", "detain")
    )
    if trigger.sense not in HELD or not told_so:
        return []
    last = min(scene.clause(trigger.last - 1).last, trigger.last + OBJECT_REACH)
    for mention in scene.parties(trigger.last, last):
        at = preposition_before(scene, mention, trigger.last)
        if at is not None and scene.norm(at) in scene.words.places and office(scene, mention):
            away = scene.norm(at + 1) in (scene.words.nowhere | scene.words.sides.spots)
            return [mention] if scene.states(mention) and not away else []
    return []


def sent_from(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The state that somebody is deported from: "dideportasi dari Bali", "diusir dari Peru"."""
    if trigger.sense not in ("deport", "expel") or trigger.form == "active":
        return []
    last = min(scene.clause(trigger.last - 1).last, trigger.last + OBJECT_REACH)
    lands = [m for m in scene.parties(trigger.last, last) if (a := scene.actor(m)) and a.type in LANDS]
    return [m for m in lands if scene.norm(m.first - 1) in scene.words.sources and scene.states(m)][:1]


def summoned_to(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The ministry that an envoy is called to: "kuasa usaha Chile dipanggil ke Kementerian Luar Negeri Peru"."""
    if trigger.sense != "summon_envoy" or trigger.form == "active":
        return []
    last = min(scene.clause(trigger.last - 1).last, trigger.last + OBJECT_REACH)
    near = scene.parties(trigger.last, last)
    return [m for m in near if scene.norm(m.first - 1) in scene.words.places and scene.states(m)][:1]


def held_abroad(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The state in which another state's people are held, where no one else is told: "WNI yang ditahan di Inggris"."""
    if trigger.sense not in ABROAD or trigger.form != "passive":
        return []
    theirs = {s for m in subject(scene, trigger.verb) for s in scene.states(m)}
    officers = any((a := scene.actor(m)) and a.role in OFFICERS for m in by(scene, trigger))
    last = min(scene.clause(trigger.last - 1).last, trigger.last + OBJECT_REACH)
    for mention in scene.parties(trigger.last, last) if theirs or officers else ():
        at, states = preposition_before(scene, mention, trigger.last), scene.states(mention)
        led = any(
            scene.verb(i) for i in range(trigger.last, mention.first)
        )  # "ditangkap, kirim data ke Peru"
        placed = at is not None and scene.norm(at) in scene.words.places - scene.words.toward
        if placed and states and not led:
            return [] if theirs.intersection(states) else [mention]
    return []
