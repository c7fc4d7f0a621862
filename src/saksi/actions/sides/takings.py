"""People taken somewhere and goods taken from somebody: who is struck by it, and what only tells the way."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import subject, together
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

SEIZE = "seize"
LAWFUL = ("coerce", "sanction", "investigate")
OWNERS = ("person", "people", "company", "group")
AGENT = 4  # words of the agent between a passive and where it leads
REACH = 14  # tokens behind a seizure within which it is told whose the goods were


def brought(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a preposition leads to where those are brought whom a passive is about: "tersangka digelandang | ke polda"."""
    if trigger.form != "passive" or trigger.type.name not in LAWFUL or at - trigger.last > AGENT:
        return False
    if scene.norm(at) not in scene.words.places or any(scene.verb(i) for i in range(trigger.last, at)):
        return False
    return bool(subject(scene, trigger.verb))


def taken_from(scene: Scene, trigger: Trigger) -> list[Mention]:
    """From whom goods are seized: "menyita uang Rp 2 miliar dari | Gubernur Bengkulu", "menyita rumah milik | Ipong"."""
    if trigger.sense != SEIZE or trigger.form == "noun":
        return []
    last = min(scene.clause(trigger.last - 1).last, trigger.last + REACH)
    for mention in scene.parties(trigger.last, last):
        actor = scene.actor(mention)
        led = scene.norm(mention.first - 1) in scene.words.out_of
        if led and actor is not None and actor.type in OWNERS:
            return together(scene, mention, last)
    return []
