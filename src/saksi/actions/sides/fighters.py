"""Who is named right behind a noun of force and did it: a state that fights in the report, an armed group, officers.

"Penembakan Israel", "penculikan KKB", "penindakan pihak kepolisian", but "penembakan Joni Harmen".
"""

from saksi.actions.catalogue import FIGHT, by_sense
from saksi.actions.scene import Scene
from saksi.actions.sides.aside import office
from saksi.record.mention import Mention

CRACKDOWN = "restrict"
OF_FIGHTERS = ("shoot", "kidnap", "beat", "wound")
OF_ARMED_STATES = (*OF_FIGHTERS, "arrest", "detain", "evict", "raid")  # none of it is done to a state
BY_GROUPS = ("attack", "hold_hostage")  # "penyerangan KKB", not of "markas KKB"
FORCES = ("troops", "army")


def by_fighter(scene: Scene, sense: str, mention: Mention, *, right_behind: bool) -> bool:
    """Whether who stands behind a noun of force is known to do such things; right_behind: with no word between."""
    actor = scene.actor(mention)
    if actor is None:
        return False
    if actor.type == "group":
        return sense in OF_FIGHTERS or (right_behind and sense in BY_GROUPS)
    if actor.type == "state":
        return sense in OF_ARMED_STATES and any(_fights(scene, code) for code in scene.states(mention))
    return sense == CRACKDOWN and office(scene, mention)


def _fights(scene: Scene, code: str) -> bool:
    """Whether a report tells of a state's forces, or of its attack: "tentara Israel", "serangan Israel"."""
    return any(_forces(scene, m) or _struck(scene, m) for m in scene.mentions if code in scene.states(m))


def _forces(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is of armed forces."""
    actor = scene.actor(mention)
    return actor is not None and actor.role in FORCES


def _struck(scene: Scene, mention: Mention) -> bool:
    """Whether an attack's noun that names its doer stands right before a mention, or an attack's verb right behind it."""
    before, behind = scene.doc.entry(mention.first - 1, "deed"), scene.doc.entry(mention.last, "deed")
    noun = before is not None and before.entry.form == "noun" and _attack(before.entry.value)
    verb = behind is not None and behind.entry.form == "active" and _attack(behind.entry.value)
    return noun or verb


def _attack(sense: str) -> bool:
    """Whether a sense is an attack's, and none whose noun may name its place: "penembakan Kanada"."""
    kind = None if sense in OF_ARMED_STATES else by_sense().get(sense)
    return kind is not None and kind.name == FIGHT
