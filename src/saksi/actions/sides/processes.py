"""A deed noun that names whom it was done to names its doer where that is a state and the other side stands behind it.

"Pembatasan Israel terhadap media", "penyiksaan pasukan Israel", but "penangkapan aktivis Israel".
"""

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.fighters import by_fighter
from saksi.actions.sides.grounds import borne_behind
from saksi.actions.syntax import after
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

NEAR = 3
PROBE = "investigate"
TYPES = ("assault", "coerce", "sanction", "investigate")
OF_BODIES = senses("of_bodies")  # done by a state's forces, never to a state
OF_STATES = (
    "kill",
    "blockade",
    "surround",
    "restrict",
    "limit",
    "investigate",
)  # no state is killed; it besieges and restricts
BY_STATES = ("bomb", "storm", "take")  # "pendudukan Israel", "pemboman Israel"


def own_process(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The state, army or office right behind such a noun that did it."""
    if trigger.form != "noun" or trigger.outcome or trigger.type.name not in TYPES:
        return []
    near = [] if borne_behind(scene, trigger) else after(scene, trigger, NEAR)[:1]
    if not near or not _plain(scene, trigger.last, near[0].first):
        return []
    kind = _kind(scene, near[0])
    if not kind:
        return []
    onto = scene.norm(near[0].last) in scene.words.facing
    if trigger.sense == PROBE and near[0].first > trigger.last:
        return []  # "penyelidikan campur tangan Peru"
    if scene.norm(near[0].last) in scene.words.by:
        return []  # "pendudukan Peru oleh Chile"
    theirs = trigger.sense in OF_STATES or (trigger.named in BY_STATES and near[0].first == trigger.last)
    by_nature = trigger.sense in OF_BODIES or (kind == "state" and theirs)
    right_behind = near[0].first == trigger.last
    fights = by_fighter(scene, trigger.sense, near[0], right_behind=right_behind)
    return near if onto or by_nature or fights else []


def _kind(scene: Scene, mention: Mention) -> str:
    """What acts for a state: "state" itself, "force" for its army or police, "" for people and others."""
    actor = scene.actor(mention)
    if actor is None or mention.form == "clitic":
        return ""
    if actor.type in ("state", "group"):
        return "state"
    return "force" if actor.type == "body" or actor.role in ("troops", "army", "police") else ""


def _plain(scene: Scene, first: int, last: int) -> bool:
    """Whether no mark, preposition or verb stands among tokens [first, last)."""
    small = scene.words.prepositions | scene.words.relative | scene.words.joiners
    return all(
        scene.doc.tokens[i].kind == "word" and scene.norm(i) not in small and not scene.verb(i)
        for i in range(first, last)
    )
