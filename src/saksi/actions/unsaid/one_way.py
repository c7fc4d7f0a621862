"""Attacks told without anybody, in a report whose every attack goes one way: they are of that side and on the other.

Where somebody strikes back, or a third one strikes, or the verb has a subject of its own, nobody is put in.
"""

from collections.abc import Sequence

import msgspec

from saksi.actions.catalogue import FIGHT
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import nobody, parties, told
from saksi.actions.triggers import Trigger
from saksi.actions.unsaid.carry import past_year, unknown_doer
from saksi.actions.unsaid.strangers import of_strangers
from saksi.actions.unsaid.supposed import in_general
from saksi.record.finding import Action, Party
from saksi.record.mention import Mention

RULE = "actions.one_way"
LEAST = 2  # attacks told with both sides

Sides = tuple[tuple[Party, ...], tuple[Party, ...]]


def one_way(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The acts of a report, attacks that tell nobody with the sides of all its others."""
    sides = _sides(scene, [a for t, a in zip(triggers, found, strict=True) if not t.joint])
    if sides is None:
        return list(found)
    strange = of_strangers(scene, triggers, found)
    return [
        _struck(action, sides) if not stranger and _tells_nobody(scene, trigger, action, sides) else action
        for trigger, action, stranger in zip(triggers, found, strange, strict=True)
    ]


def _sides(scene: Scene, found: Sequence[Action]) -> Sides | None:
    """Who strikes whom in all attacks told with both sides; None where they are few or differ."""
    whole = [a for a in found if a.type == FIGHT and told(a.actors) and told(a.recipients)]
    ways = {(told(a.actors), told(a.recipients)) for a in whole}
    if len(whole) < LEAST or len(ways) != 1:
        return None
    who, whom = ways.pop()
    if len(who) != 1 or len(whom) != 1 or who == whom:
        return None
    return state_named(scene, *who) or whole[0].actors, state_named(scene, *whom) or whole[0].recipients


def state_named(scene: Scene, code: str) -> tuple[Party, ...]:
    """The party of the first mention of a state by its name."""
    return parties(scene, [m for m in scene.mentions if _of_state(scene, m, code)][:1])


def _of_state(scene: Scene, mention: Mention, code: str) -> bool:
    actor = scene.actor(mention)
    return actor is not None and actor.type == "state" and scene.states(mention) == (code,)


def _tells_nobody(scene: Scene, trigger: Trigger, action: Action, sides: Sides) -> bool:
    """Whether an attack tells neither side, and its sentence of no third state but home."""
    if action.type != FIGHT or action.status == "negated" or trigger.joint:
        return False
    if action.actors or not nobody(action.recipients) or any(p.org for p in action.recipients):
        return False
    if unknown_doer(scene, trigger, action) or past_year(scene, action) or in_general(scene, trigger, action):
        return False
    own = scene.doc.sentence_of[trigger.head]
    here = (m for m in scene.mentions if scene.doc.sentence_of[m.first] == own)
    others = {code for m in here for code in scene.states(m)} - told((*sides[0], *sides[1]))
    return others <= {scene.words.home}


def _struck(action: Action, sides: Sides) -> Action:
    """One attack with both sides; people it was on are of the side that is struck."""
    who, whom = sides
    struck = tuple(msgspec.structs.replace(p, country=whom[0].country) for p in action.recipients) or whom
    return msgspec.structs.replace(
        action, actors=who, recipients=struck, actors_rule=RULE, recipients_rule=RULE
    )
