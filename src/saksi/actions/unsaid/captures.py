"""Captures told again: whose ship "kapal itu" is, who made "penangkapan ini", and who did the second of two told together.

A ship has its own flag: those arrested before are not whom another ship is taken from.
"""

from collections.abc import Sequence

import msgspec

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import told
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action

RULE = "actions.same_capture"
OF_PEOPLE = ("actions.dealt_with", "actions.seized_from")  # those arrested before
TAKEN_OVER = "actions.same_event"
VESSEL = "vessel"
OBJECT_NEAR = 5  # tokens behind a deed in which its ship begins
SUBJECT_NEAR = 8  # tokens before a passive in which its ship begins
DEFINITE_NEAR = 2  # tokens behind a ship's words to "itu"
TOGETHER = 8  # tokens between two captures told in one breath
AGO = 2  # sentences back to the capture that "penangkapan itu" takes up
TAKING = senses("holding")


def captures(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The captures of a report, those of ships with whose they are and those told again with who made them."""
    done: list[Action] = []
    last: tuple[Trigger, Action] | None = None
    ship: Action | None = None
    for trigger, action in zip(triggers, found, strict=True):
        whole = action
        if action.type == "coerce" and action.sense in TAKING:
            whole = _again(scene, trigger, action, last)
            if (end := _ship(scene, trigger)) is not None:
                whole = _of_ship(scene, end, whole, ship)
                ship = whole if told(whole.recipients) else ship
            last = trigger, whole
        done.append(whole)
    return done


def _ship(scene: Scene, trigger: Trigger) -> int | None:
    """Where the words for the ship that is taken end; None where none is."""
    clause = scene.clause(trigger.verb)
    if trigger.form == "passive":
        opens = scene.bounds(trigger.head)[0]
        near = range(trigger.first - 1, max(opens, trigger.first - SUBJECT_NEAR) - 1, -1)
    else:
        near = range(trigger.last, min(clause.last, trigger.last + OBJECT_NEAR))
    for i in near:
        hit = next((h for h in scene.doc.hits_at.get(i, ()) if h.entry.value == VESSEL), None)
        if hit is not None and hit.entry.kind == "thing":
            return hit.last
        if scene.verb(i) or scene.norm(i) in scene.words.prepositions:
            return None
    return None


def _of_ship(scene: Scene, end: int, action: Action, ship: Action | None) -> Action:
    """One capture of a ship with the state whose it is: of "kapal itu" that of the last ship told."""
    of_people = action.recipients_rule in OF_PEOPLE
    again = any(scene.norm(i) in scene.words.anaphors for i in range(end, end + DEFINITE_NEAR))
    own = action.recipients_rule == TAKEN_OVER and told(action.recipients) <= told(action.actors)
    if again and ship is not None and (of_people or own or not told(action.recipients)):
        who, rule = (action.actors, action.actors_rule) if told(action.actors) else (ship.actors, RULE)
        if told(who).isdisjoint(told(ship.recipients)):
            action = msgspec.structs.replace(action, actors=who, actors_rule=rule)
            return msgspec.structs.replace(action, recipients=ship.recipients, recipients_rule=RULE)
    return msgspec.structs.replace(action, recipients=(), recipients_rule=None) if of_people else action


def _again(scene: Scene, trigger: Trigger, action: Action, last: tuple[Trigger, Action] | None) -> Action:
    """One capture by nobody told with who made the one it takes up or goes on with."""
    if action.actors or last is None or last[1].status != action.status or not told(last[1].actors):
        return action
    same = trigger.form == "noun" and scene.norm(trigger.last) in scene.words.anaphors
    far = scene.doc.sentence_of[trigger.head] - scene.doc.sentence_of[last[0].head]
    if far > AGO or not (
        same or _in_one_breath(scene, trigger, last[0]) or _leads(scene, trigger, action, last)
    ):
        return action
    action = msgspec.structs.replace(action, actors=last[1].actors, actors_rule=RULE)
    if action.recipients or not same or not last[1].recipients:
        return action
    return msgspec.structs.replace(action, recipients=last[1].recipients, recipients_rule=RULE)


def _leads(scene: Scene, trigger: Trigger, action: Action, last: tuple[Trigger, Action]) -> bool:
    """Whether a report's first sentence tells again, as done to somebody, what its headline tells of nobody known."""
    opens = scene.doc.sentence_of[last[0].head] == 0 and scene.doc.tokens[scene.bounds(0)[1] - 1].text != "."
    first = scene.doc.sentence_of[trigger.head] == 1 and trigger.form == "passive"
    return opens and first and action.sense == last[1].sense and not told(last[1].recipients)


def _in_one_breath(scene: Scene, trigger: Trigger, last: Trigger) -> bool:
    """Whether a passive goes on with a capture in its sentence: "kapal Peru disita Chile, lima awaknya | ditahan"."""
    here = scene.bounds(trigger.head) == scene.bounds(last.head)
    return here and trigger.form == "passive" and trigger.first - last.first <= TOGETHER
