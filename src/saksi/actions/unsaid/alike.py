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
TARIFF = "tax_imports"
SANCTIONS, ATTACKS = 2, 3  # told with that side at least

Side = tuple[Party, ...]


def all_alike(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The sanctions and attacks of a report with a side that all its others have."""
    done = [_done(scene, t, a, found) for t, a in zip(triggers, found, strict=True)]
    return [_aimed(scene, t, a, done) for t, a in zip(triggers, done, strict=True)]


def _apart(scene: Scene, trigger: Trigger, action: Action) -> bool:
    """Whether a deed is no sanction or attack, or not of those that the report tells of."""
    if action.type not in (SANCTION, FIGHT):
        return True
    general = on_many_lands(scene, trigger) or in_general(scene, trigger, action)
    return bool(past_year(scene, action)) or general


def _done(scene: Scene, trigger: Trigger, action: Action, found: Sequence[Action]) -> Action:
    """One sanction with who imposes it."""
    if action.type != SANCTION or action.actors or _apart(scene, trigger, action):
        return action
    who = _one([a.actors for a in found if a.type == SANCTION], SANCTIONS)
    known = who and told(who).isdisjoint(told(action.recipients)) and not unknown_doer(scene, trigger, action)
    return msgspec.structs.replace(action, actors=who, actors_rule=RULE) if known else action


def _aimed(scene: Scene, trigger: Trigger, action: Action, found: Sequence[Action]) -> Action:
    """One deed with whom it is on."""
    strange = bool(action.actors) and not told(action.actors)  # by "sekutu-sekutunya": of that state too
    if action.recipients or not trigger.received or trigger.joint or action.status == "negated" or strange:
        return action
    if _apart(scene, trigger, action):
        return action
    whom = _one(list(_struck(action, found)), SANCTIONS if action.type == SANCTION else ATTACKS)
    if not whom and action.sense != TARIFF:  # a tariff may be on the goods of all
        whom = _one(list(_sanctioned_by(action, found)), 1)
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


def _sanctioned_by(action: Action, found: Sequence[Action]) -> Iterator[Side]:
    """Whom the sanctions of a report are on that are by those who impose one of them."""
    who = told(action.actors)
    for other in found if action.type == SANCTION and who else ():
        if other.type == SANCTION and who == told(other.actors):
            yield other.recipients


def _one(sides: Sequence[Side], least: int) -> Side:
    """The side that all those told are, by its last telling; nobody where they are few or differ."""
    known = [side for side in sides if told(side)]
    same = len({told(side) for side in known}) == 1
    return known[-1] if same and len(known) >= least and len(told(known[-1])) == 1 else ()
