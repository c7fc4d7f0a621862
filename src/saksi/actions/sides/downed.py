"""Whose the thing is, or who sent it, that was shot down or hit: "Peru mengakui pesawat nirawaknya ditembak jatuh di atas Chile"."""

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.syntax import subject
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

STRUCK = senses("striking")
WARDED = senses("warding_off")
CLAIMED = senses("downing")
SENT_THINGS = ("weapons", "troops", "vessel")
SHOT = "shoot"  # "menembak jatuh"
SENT = ("fire_missile", "fire", "launch", "shoot", "send", "move")
HELD_BY = 4  # tokens from "yang" to "milik"
SENT_REACH = 8  # tokens from shooting it down to the clause that tells who sent it
BACK = 6  # tokens from the verb back to the thing with its owner's ending
OWN = ("state", "body", "group")


def thing_owner(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The state or force told before a weapon or vessel with the ending that says whose it is, as the passive's subject."""
    if trigger.form != "passive" or trigger.type.name != "assault" or trigger.sense not in STRUCK:
        return []
    first = scene.bounds(trigger.head)[0]
    for i in range(trigger.verb - 1, max(first, trigger.verb - BACK) - 1, -1):
        word = scene.norm(i)
        if scene.doc.entry(i, "numeral"):
            return []  # "salah | satunya"
        if word.endswith(scene.words.nominal) and scene.pack.lexicon.bare(word) != word:
            return _before(scene, first, i)
        if scene.verb(i) and not scene.doc.entry(i, "modal"):
            return []
    return []


def launched(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who sent what was shot down: "mencegat rudal yang ditembakkan Peru", "drone yang diluncurkan dari Peru"."""
    downed = trigger.sense == SHOT and _down(scene, trigger)
    if trigger.form != "active" or not (trigger.sense in WARDED or downed):
        return []
    last = min(scene.bounds(trigger.head)[1] - 1, trigger.last + SENT_REACH)
    marker = next((i for i in range(trigger.last, last) if scene.norm(i) in scene.words.relative), last)
    held = next(
        (i for i in range(marker, min(marker + HELD_BY, last)) if scene.norm(i) in scene.words.out_of), last
    )
    if held < last:
        return [m for m in scene.parties(held + 1, held + 2) if scene.told(m)]  # "yang diduga milik Peru"
    hit = scene.doc.entry(marker + 1, "deed")
    if marker >= last or hit is None or hit.entry.form != "passive" or hit.entry.value not in SENT:
        return []
    led = scene.words.by | scene.words.sources
    at = hit.last + (scene.norm(hit.last) in led)
    at += scene.norm(at) in scene.words.sides.spots  # "dari wilayah Peru"
    return [m for m in scene.parties(at, at + 1) if scene.told(m)]


def claimer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose forces claim that another's weapons were shot down: "Kemhan Peru mengatakan 22 drone Chile dihancurkan"."""
    shot = trigger.sense == SHOT and not _down(
        scene, trigger
    )  # "20 polisi Peru ditembak": whose shots is not told
    if trigger.form != "passive" or trigger.sense not in CLAIMED or shot:
        return []
    theirs = {s for m in subject(scene, trigger.verb) for s in scene.states(m)}
    first = scene.bounds(trigger.head)[0]
    near = range(max(first, trigger.verb - BACK), trigger.verb)
    if not any(kind in SENT_THINGS for i in near for kind in scene.classes(i)):
        return []
    for i in range(trigger.verb - 1, first, -1):
        hit = scene.doc.entry(i, "speech")
        if hit is not None and hit.first == i and hit.entry.form == "active":
            found = [m for m in subject(scene, i) if scene.states(m)]
            return [m for m in found if theirs and theirs.isdisjoint(scene.states(m))]
    return []


def _down(scene: Scene, trigger: Trigger) -> bool:
    """Whether something is shot down, not only shot at."""
    return any(scene.norm(i) in scene.words.sides.downed for i in range(trigger.first, trigger.last))


def _before(scene: Scene, first: int, last: int) -> list[Mention]:
    """The nearest state, force or armed group among tokens [first, last), none where a person stands nearer."""
    near = [m for m in scene.parties(first, last) if m.last <= last and m.form != "clitic"][-1:]
    return [m for m in near if (a := scene.actor(m)) and (a.type in OWN or scene.told(m))]
