"""Who did a crime of home affairs that a report tells again without its doer: "Pria itu membunuh tetangganya. | Pembunuhan itu …"."""

from collections.abc import Sequence

import msgspec

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import told
from saksi.actions.triggers import Trigger
from saksi.actions.unsaid.carry import takes_up
from saksi.actions.unsaid.home import armed, home_affairs
from saksi.record.finding import Action, Party

RULE = "actions.same_crime"
CRIMES = senses("crimes")
DONE = "actual"


def crimes_again(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The crimes told again by their noun with who is told to have done them, where that is one and the same."""
    if all(action.sense not in CRIMES for action in found) or not home_affairs(scene) or armed(scene):
        return list(found)
    if any(_counted(scene, t) for t, a in zip(triggers, found, strict=True) if a.sense in CRIMES):
        return list(found)
    return [_done(scene, triggers, found, k) for k in range(len(found))]


def _done(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action], k: int) -> Action:
    """One crime with its doer."""
    action = found[k]
    again = triggers[k].form == "noun" and (takes_up(scene, triggers, k) or _befell(scene, triggers[k]))
    if action.sense not in CRIMES or action.actors or action.status != DONE or not again:
        return action
    whole = [j for j, a in enumerate(found) if a.sense == action.sense and a.status == DONE and a.actors]
    home = {scene.words.home}
    one = len({n for j in whole for n in _names(found[j].actors)}) <= 1
    if not one or any(told(found[j].actors) != home or _another(action, found[j]) for j in whole):
        return action
    nearest = [j for j in whole if j < k][-1:] or whole[:1]
    actors = found[nearest[0]].actors if nearest else ()
    return msgspec.structs.replace(action, actors=actors, actors_rule=RULE) if actors else action


def _counted(scene: Scene, trigger: Trigger) -> bool:
    """Whether a report counts such crimes: "19 kasus | pembunuhan"."""
    at = trigger.first - 1
    while scene.norm(at) in scene.words.cases:
        at -= 1
    return at >= 0 and (scene.doc.tokens[at].kind == "number" or scene.doc.entry(at, "numeral") is not None)


def _befell(scene: Scene, trigger: Trigger) -> bool:
    """Whether a noun only tells that it happened: "pembunuhan yang | terjadi pada Senin"."""
    happens = scene.norm(trigger.last + 1) in scene.words.unsaid.occurring
    return scene.norm(trigger.last) in scene.words.relative and happens


def _names(side: Sequence[Party]) -> set[str]:
    """The persons whom a side names."""
    return {p.name for p in side if p.name and p.text[:1].isupper()}


def _another(action: Action, other: Action) -> bool:
    """Whether two crimes have victims of different names, or were done on different days."""
    victims = _names(action.recipients), _names(other.recipients)
    apart = all(victims) and victims[0].isdisjoint(victims[1])
    return apart or (action.date is not None and other.date is not None and action.date != other.date)
