"""Whose the prisoners are whom one of two sets free who exchange them: the other's."""

from collections.abc import Sequence

import msgspec

from saksi.actions.scene import Scene
from saksi.actions.sides.parties import told
from saksi.actions.unsaid.one_way import state_named
from saksi.record.finding import Action

RULE = "actions.exchanged"
EXCHANGE, RELEASE = "exchange", "release"
STATE = 3  # letters of a state's code


def exchanged(scene: Scene, found: Sequence[Action]) -> list[Action]:
    """The releases of a report of two states' exchange of prisoners, with the one whose people were set free."""
    pairs = {frozenset(told((*a.actors, *a.recipients))) for a in found if a.sense == EXCHANGE}
    found = [_of_group(scene, action) for action in found]
    pairs = {pair for pair in pairs if len(pair) == 2 and all(len(code) == STATE for code in pair)}
    if len(pairs) != 1:
        return list(found)
    pair = next(iter(pairs))
    return [_freed(scene, action, pair) if _open(action, pair) else action for action in found]


def _open(action: Action, pair: frozenset[str]) -> bool:
    """Whether a release is by one of the two and does not tell whose people it is of."""
    who = told(action.actors)
    released = action.sense == RELEASE and len(who) == 1 and who <= pair
    return released and not told(action.recipients)


def _freed(scene: Scene, action: Action, pair: frozenset[str]) -> Action:
    """One release of the other's prisoners, where soldiers or prisoners are told; "10 orang asing" are anybody's."""
    other = next(iter(pair - told(action.actors)))
    words = {word for p in action.recipients for word in p.text.lower().split()}
    if action.recipients and words.isdisjoint(scene.words.unsaid.freed):
        return action
    state = state_named(scene, other)
    whom = tuple(msgspec.structs.replace(p, country=other) for p in action.recipients) or state
    return msgspec.structs.replace(action, recipients=whom, recipients_rule=RULE)


def _of_group(scene: Scene, action: Action) -> Action:
    """One release by the state that an armed group of the report fights: its prisoners are of the group's people."""
    if action.sense != RELEASE or told(action.recipients) or len(told(action.actors)) != 1:
        return action
    state = next(iter(told(action.actors)))
    named = {a.org for m in scene.mentions if (a := scene.actor(m)) and a.org in scene.words.unsaid.lands}
    foes = [group for group in named if group and scene.words.rivals.get(group) == state]
    words = {word for p in action.recipients for word in p.text.lower().split()}
    if len(foes) != 1 or words.isdisjoint(scene.words.sides.prisoners):
        return action
    code = scene.words.unsaid.lands[foes[0]]
    whom = tuple(msgspec.structs.replace(p, country=code) for p in action.recipients)
    return msgspec.structs.replace(action, recipients=whom, recipients_rule=RULE)
