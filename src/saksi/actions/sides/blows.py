"""Whose blow it is where the verb's subject is the blow or the weapon: "serangan oleh Peru | menewaskan", "rudal dari Peru | menghantam"."""

from saksi.actions.catalogue import FIGHT, by_sense
from saksi.actions.scene import Scene
from saksi.actions.sides.aside import who_fell
from saksi.actions.sides.joint import with_party
from saksi.actions.syntax import subject, together
from saksi.actions.triggers import Trigger
from saksi.actions.triggers.choices import chosen
from saksi.record.mention import Mention

ARMS = ("weapons", "troops", "attack_noun", "vessel")
SENT = ("assault", "mobilize", "aid")  # types of what is done with a weapon before it strikes
NOUNS = ("noun", "process")
NEAR = 2  # tokens from "oleh" to whom it names
REACH = 8  # tokens back from a verb over its subject
BACK = 5  # tokens back from "dari" to the blow it comes from


def in_subject(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whom the subject of a verb names behind "oleh", "dari" or "milik", or as the doer of its relative clause."""
    clause = scene.clause(trigger.verb)
    if clause.kind == "relative" and clause.marker is not None:
        return _fired_by(scene, clause.marker, trigger)
    if trigger.type.name != FIGHT or trigger.form != "active":
        return []
    for i in range(trigger.verb - 1, max(clause.first, trigger.verb - REACH), -1):
        if scene.verb(i):
            return []
        named = scene.norm(i) in scene.words.by or scene.norm(i) in scene.words.out_of
        near = [m for m in scene.parties(i + 1, i + 1 + NEAR) if scene.told(m)] if named else []
        if near and _blow(scene, clause.first, i):
            return together(scene, near[0], trigger.verb)
    return []


def _fired_by(scene: Scene, marker: int, trigger: Trigger) -> list[Mention]:
    """The doer of a passive in the relative clause of a weapon or of who is led: "rudal | yang ditembakkan Peru | menghantam".

    "koalisi | yang dipimpin Peru | menyerang".
    """
    at, verb = marker + 1, trigger.verb
    done = (
        trigger.form != "noun" or trigger.carrier != ""
    )  # not "partai yang dipimpin Sari mengecam | serangan itu"
    led = done and scene.norm(at) in scene.words.sides.led
    if (
        not scene.verb(at)
        or not scene.norm(at).startswith(scene.words.passive[0])
        or trigger.form == "passive"
    ):
        return []
    fired = (
        trigger.type.name == FIGHT
        and trigger.form == "active"
        and _blow(scene, scene.bounds(verb)[0], marker)
        and _made(scene, at)
    )
    if not led and not fired:
        return []
    at += 1 + (scene.norm(at + 1) in scene.words.by)
    return [m for m in scene.parties(at, at + 1) if scene.told(m) and m.last <= verb]


def _made(scene: Scene, i: int) -> bool:
    """Whether a passive tells who made a blow or sent a weapon: not "serangan yang | dikecam Peru", "yang | diselidiki Peru"."""
    deed, light = scene.doc.entry(i, "deed"), scene.doc.entry(i, "light")
    kind = by_sense().get(chosen(scene, deed) or deed.entry.value) if deed is not None else None
    return (light is not None and light.entry.form == "passive") or (kind is not None and kind.name in SENT)


def _blow(scene: Scene, first: int, last: int) -> bool:
    """Whether an attack or a weapon is named in the last words before a token."""
    span = range(max(first, last - BACK), last)
    if any(kind in ARMS for i in span for kind in scene.classes(i)):
        return True
    deeds = (scene.doc.entry(i, "deed") for i in span)
    return any(hit is not None and (hit.entry.form in NOUNS or hit.first == first) for hit in deeds)


def fallen_fighters(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose people fell in a fight with others: "empat tentara Peru tewas dalam | baku tembak dengan Chile"."""
    if not trigger.joint:
        return []
    others = {key for m in with_party(scene, trigger) for key in scene.keys(m)}
    return [m for m in who_fell(scene, trigger) if not others.intersection(scene.keys(m))]


def struck_when(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who fell when it was done: "dua puluh warga Togo tewas | ketika Mali menembaki pasar"."""
    clause = scene.clause(trigger.verb)
    at = clause.first - 1
    first = scene.bounds(trigger.verb)[0]
    if trigger.type.name != FIGHT or trigger.form != "active" or clause.kind not in ("time", "reason"):
        return []
    between = (scene.words.sides.inside | scene.words.also) - scene.words.fallen
    while at > first and scene.norm(at) in between:
        at -= 1
    if scene.norm(at) not in scene.words.fallen:
        return []
    return [m for m in subject(scene, at, carry=False) if scene.told(m)]
