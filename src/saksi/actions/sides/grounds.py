"""Who or what is named right behind a deed's noun and does nothing itself: land shut in or taken, people led away.

"Blokade Gaza", "aneksasi Krimea", "deportasi warga Chile".
"""

from saksi.actions.scene import Scene
from saksi.actions.sides.aside import office
from saksi.actions.syntax import after
from saksi.actions.triggers import Trigger
from saksi.actions.triggers.powers import numbered
from saksi.record.mention import Mention

SHUT_IN = "blockade"
LED_AWAY = ("deport", "kidnap")
PEOPLE = ("people", "person")


def borne_behind(scene: Scene, trigger: Trigger) -> bool:
    """Whether such a noun has right behind it what it was done to, not "serangan Gaza ke Peru"."""
    if trigger.form != "noun":
        return False
    near = [m for m in after(scene, trigger, 1) if m.first == trigger.last]
    force = trigger.type.name == "assault" or trigger.sense == SHUT_IN
    if force and any(land(scene, m) and scene.norm(m.last) not in scene.words.toward for m in near):
        return True
    return trigger.sense in LED_AWAY and any(_plain_people(scene, m) for m in near)


def land(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is a stretch of land: a place, or an area of a state ("Gaza"); no capital, no state."""
    actor = scene.actor(mention)
    named = scene.doc.entry(mention.first, "country")
    return (actor is not None and actor.type == "place") or (named is not None and named.entry.form == "area")


def _plain_people(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is of people who hold no office and are not counted: "warga Chile"."""
    actor = scene.actor(mention)
    plain = actor is not None and actor.type in PEOPLE and not office(scene, mention)
    return plain and not numbered(scene, mention.first)
