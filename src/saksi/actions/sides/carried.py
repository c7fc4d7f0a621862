"""Who did it, told right behind the light verb of a deed noun: "serangan itu dilancarkan Israel"."""

from saksi.actions.catalogue import FIGHT
from saksi.actions.scene import Scene
from saksi.actions.syntax import preposition_before
from saksi.actions.triggers import Trigger
from saksi.record.document import Hit
from saksi.record.mention import Mention

NEAR = 3  # words of what belongs to those it was done to: "terhadap fasilitas nuklir Chile"
SANCTION = "sanction"
FORCE = ("assault", "coerce", "sanction")
WHOM = 8  # words from such a deed to "yang", behind whom it was done to


def carried_out(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Right behind the light verb in the passive whose subject a deed noun is, that opens its clause, without "oleh".

    Not "penyelidikan atas serangan itu dilakukan polisi", whose subject is another noun.
    """
    light = carrying(scene, trigger)
    near = scene.parties(light.last, light.last + 1) if light else []
    return [m for m in near if light and m.first == light.last][:1]


def announced_by(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who announces a sanction, told right behind the passive: "sanksi baru (yang) diumumkan | Peru"."""
    if trigger.form != "noun" or trigger.type.name != SANCTION:
        return []
    last = min(scene.bounds(trigger.head)[1], trigger.last + NEAR + 1)
    at = next((i for i in range(trigger.last, last) if scene.norm(i) in scene.words.sides.announced), last)
    if at == last or any(
        scene.doc.tokens[i].kind != "word" or scene.verb(i) for i in range(trigger.last, at)
    ):
        return []
    behind = at + 1 + (scene.norm(at + 1) in scene.words.by)
    return [m for m in scene.parties(behind, behind + 1) if m.first == behind and scene.told(m)]


def carrying(scene: Scene, trigger: Trigger) -> Hit | None:
    """The light verb in the passive whose subject a deed noun is that opens its clause: "serangan itu | dilancarkan"."""
    clause = scene.clause(trigger.head)
    opens = trigger.first == clause.first or trigger.first - 1 == clause.marker
    opens = opens or scene.doc.tokens[trigger.first - 1].kind == "mark"
    if trigger.form != "noun" or trigger.type.symmetric or not opens:
        return None
    at = next((i for i in range(trigger.last, clause.last) if scene.verb(i)), clause.last)
    light = scene.doc.entry(at, "light") if at < clause.last else None
    if light is None or light.entry.form != "passive" or not scene.norm(at).startswith(scene.words.passive):
        return None
    related = any(scene.norm(i) in scene.words.relative for i in range(trigger.last, at))
    return None if related else light


def done_behind(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who did it, told in a clause behind whom it was done to: "serangan terhadap Chile yang dilakukan | Peru"."""
    force = trigger.form == "noun" and trigger.type.name in FORCE
    if not force or scene.norm(trigger.last) not in scene.words.toward:
        return []
    last = min(scene.bounds(trigger.head)[1] - 1, trigger.last + WHOM)
    at = next((i for i in range(trigger.last, last) if scene.norm(i) in scene.words.relative), last)
    light = scene.doc.entry(at + 1, "light")
    told = at < last and any(m.last == at for m in scene.parties(trigger.last + 1, at))
    if not told or light is None or light.entry.form != "passive" or _another(scene, trigger.last, at):
        return []
    behind = light.last + (scene.norm(light.last) in scene.words.by)
    return [m for m in scene.parties(behind, behind + 1) if m.first == behind][:1]


def done_against(scene: Scene, trigger: Trigger) -> list[Mention]:
    """To whom it was done, told right behind who did it: "serangan itu dilancarkan Peru | terhadap Chile"."""
    attack = trigger.type.name == FIGHT and scene.norm(trigger.last) not in scene.words.toward
    light = carrying(scene, trigger) if attack else None
    if light is None:
        return []
    at = light.last + (scene.norm(light.last) in scene.words.by)
    doer = [m for m in scene.parties(at, at + 1) if m.first == at][:1]
    at = doer[0].last if doer else light.last
    if scene.norm(at) not in scene.words.toward:
        return []
    near = scene.parties(at + 1, at + 1 + NEAR)[:1]
    return [m for m in near if preposition_before(scene, m, at) == at]


def _another(scene: Scene, first: int, last: int) -> bool:
    """Whether another deed is named among tokens [first, last): "serangan terhadap pengungsian warga Chile yang dilakukan"."""
    return any(scene.doc.entry(i, "deed") for i in range(first, last))
