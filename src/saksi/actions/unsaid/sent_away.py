"""Who expelled somebody, where his expulsion is told again without them: "Kang diusir karena fitnah"."""

from collections.abc import Sequence

import msgspec

from saksi.actions.sides.parties import told
from saksi.record.finding import Action

RULE = "actions.sent_away"
EXPULSIONS = ("expel", "deport")


def sent_away(found: Sequence[Action]) -> list[Action]:
    """The expulsions that tell nobody who did it, with the one state that the report tells to have expelled the same envoy."""
    return [_known(action, found) if _open(action) else action for action in found]


def _open(action: Action) -> bool:
    """Whether an expulsion that is no mere demand tells whom by name and not by whom."""
    named = action.sense in EXPULSIONS and not action.actors and action.status == "actual"
    return named and any(p.name for p in action.recipients)


def _known(action: Action, found: Sequence[Action]) -> Action:
    """One expulsion with who did it by another telling."""
    names = {p.name for p in action.recipients if p.name}
    others = [a for a in found if a.sense in EXPULSIONS and names & {p.name for p in a.recipients}]
    doers = [a.actors for a in others if len(told(a.actors)) == 1]
    if len({frozenset(told(side)) for side in doers}) != 1:
        return action
    return msgspec.structs.replace(action, actors=doers[0], actors_rule=RULE)
