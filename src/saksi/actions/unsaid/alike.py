"""A side that a deed leaves out, where every other deed of its kind in the report has the same one.

In a report whose sanctions are all one state's, "dikenai tarif" tells of that state's too; where every attack of
one kind is on one state, "serangan terbaru" is on it as well. Who attacks is never put in so.
"""

from collections.abc import Iterator, Sequence

import msgspec

from saksi.actions.catalogue import FIGHT
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import told
from saksi.actions.triggers import Trigger
from saksi.actions.unsaid.carry import on_many_lands, past_year, unknown_doer
from saksi.actions.unsaid.one_way import state_named
from saksi.actions.unsaid.supposed import in_general
from saksi.record.finding import Action, Party

RULE = "actions.all_alike"
SANCTION = "sanction"
SANCTIONS, ATTACKS = 2, 3  # told with that side at least

Side = tuple[Party, ...]


def all_alike(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The sanctions and attacks of a report with a side that all its others have."""
    return [_whole(scene, trigger, action, found) for trigger, action in zip(triggers, found, strict=True)]


def _whole(scene: Scene, trigger: Trigger, action: Action, found: Sequence[Action]) -> Action:
    """One deed with what it leaves out."""
    apart = past_year(scene, action) or on_many_lands(scene, trigger) or in_general(scene, trigger, action)
    if action.type not in (SANCTION, FIGHT) or apart:
        return action
    if action.type == SANCTION and not action.actors and not unknown_doer(scene, trigger, action):
        who = _one([a.actors for a in found if a.type == SANCTION], SANCTIONS)
        if who and told(who).isdisjoint(told(action.recipients)):
            action = msgspec.structs.replace(action, actors=who, actors_rule=RULE)
    strange = bool(action.actors) and not told(action.actors)  # by "sekutu-sekutunya": of that state too
    if action.recipients or not trigger.received or trigger.joint or action.status == "negated" or strange:
        return action
    whom = _one(list(_struck(action, found)), SANCTIONS if action.type == SANCTION else ATTACKS)
    if not whom or told(whom) == {scene.words.home} or not told(whom).isdisjoint(told(action.actors)):
        return action
    named = state_named(scene, *told(whom)) or whom
    return msgspec.structs.replace(action, recipients=named, recipients_rule=RULE)


def _struck(action: Action, found: Sequence[Action]) -> Iterator[Side]:
    """Whom the deeds of a report like one are on: all sanctions, the attacks of its own kind."""
    for other in found:
        same = other.sense == action.sense or action.type == SANCTION
        if other.type == action.type and same:
            yield other.recipients


def _one(sides: Sequence[Side], least: int) -> Side:
    """The side that all those told are, by its last telling; nobody where they are few or differ."""
    known = [side for side in sides if told(side)]
    same = len({told(side) for side in known}) == 1
    return known[-1] if same and len(known) >= least and len(told(known[-1])) == 1 else ()
