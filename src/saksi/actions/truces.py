"""The sides of a ceasefire, a clash or a fight that its sentence leaves out, where the report has two belligerents.

"Gencatan senjata" alone is between those who fight each other in the report; who asks for it, or stops shooting,
does so towards the adversary. A report with several wars says nothing.
"""

from collections.abc import Sequence

import msgspec

from saksi.actions.carry import told
from saksi.actions.foes import Foes, foes, oppose
from saksi.actions.scene import Scene
from saksi.actions.syntax import subject
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party

TRUCE = "cease_fire"
FIGHTS = ("battle", "clash")
TALKS = ("negotiate", "talk")
ASKER = "actions.asker"
RULE = "actions.belligerents"


def with_belligerents(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The ceasefires and fights with the belligerents of the report in the place of sides that are not told."""
    if all(action.sense != TRUCE and action.sense not in FIGHTS for action in found):
        return list(found)
    against = _at_war(scene, triggers, found)
    filled = [
        action if _brought_about(scene, trigger, action, against) else _filled(trigger, action, against)
        for trigger, action in zip(triggers, found, strict=True)
    ]
    return [_talks(triggers, filled, k) for k in range(len(filled))]


def _at_war(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> Foes:
    """Who is at war with whom; an armed group that the report names stands for the land it fights from."""
    against = foes(scene, triggers, found)
    for action in found:
        sides = [*action.actors, *action.recipients]
        if action.sense == TRUCE and len(sides) == len(told(sides)) == 2 and action.actors_rule != ASKER:
            oppose(against, sides[0], sides[1])
    for group, land in scene.words.lands.items():
        named = next((a for a in scene.actors if a.type == "group" and a.org == group), None)
        if named is not None and land in against:
            party = Party(text=named.name, org=group, name=None)
            _replace(against, land, group, party)
    return against


def _replace(against: Foes, land: str, group: str, party: Party) -> None:
    """Puts an armed group in the place of the land it fights from."""
    others = against.pop(land)
    for other, foe in others.items():
        against[other].pop(land, None)
        against[other][group] = party
        against.setdefault(group, {}).setdefault(other, foe)


def _brought_about(scene: Scene, trigger: Trigger, action: Action, against: Foes) -> bool:
    """Whether someone who is no belligerent acts in the clause of a ceasefire: "Trump mengupayakan gencatan senjata"."""
    if action.actors or trigger.form != "noun":
        return False
    first = scene.clause(trigger.head).first
    verbs = [i for i in range(first, trigger.first) if scene.verb(i)]
    others = subject(scene, verbs[-1]) if verbs else []
    return any(not against.keys() & set(scene.keys(m)) for m in others)


def _filled(trigger: Trigger, action: Action, against: Foes) -> Action:
    """One ceasefire or fight with what its sentence leaves out."""
    if action.sense != TRUCE and action.sense not in FIGHTS:
        return action
    who, whom = told(action.actors), told(action.recipients)
    if not action.actors and not who and len(against) == 2 and action.status != "demanded":
        both = _both(against)
        return _with(action, both, ()) if whom <= told(both) and trigger.form == "noun" else action
    if action.sense != TRUCE or whom or len(who) != 1:
        return action
    one = next(iter(who))
    if action.actors_rule == ASKER and len(against) != 2:
        return action
    if len(others := against.get(one, {})) == 1:
        return _with(action, None, tuple(others.values()))
    if one not in against and action.actors_rule == ASKER:
        return _with(action, None, _both(against))
    return action


def _both(against: Foes) -> tuple[Party, ...]:
    """The two belligerents of the report."""
    return tuple(foe for others in against.values() for foe in others.values())[::-1]


def _talks(triggers: Sequence[Trigger], found: Sequence[Action], k: int) -> Action:
    """Talks about a ceasefire are between those who would make it: "perundingan gencatan senjata"."""
    action = found[k]
    if action.sense not in TALKS or k + 1 == len(found) or action.actors or action.recipients:
        return action
    truce = found[k + 1]
    beside = triggers[k].form == "noun" and triggers[k + 1].first == triggers[k].last
    if not beside or truce.sense != TRUCE or truce.recipients:
        return action
    return _with(action, truce.actors, ()) if len(told(truce.actors)) == len(truce.actors) == 2 else action


def _with(action: Action, actors: tuple[Party, ...] | None, recipients: tuple[Party, ...]) -> Action:
    """An act with the belligerents as its sides; None leaves the actors as they are."""
    changed = msgspec.structs.replace(action, recipients=recipients, recipients_rule=RULE if recipients else None)
    if actors is None:
        return changed
    return msgspec.structs.replace(changed, actors=actors, actors_rule=RULE)
