"""Aid told with a bare name behind it is for that state, where the report's other aid goes to it: "bantuan perang Peru"."""

from collections.abc import Sequence

import msgspec

from saksi.actions.sides.parties import told
from saksi.record.finding import Action

RULE = "actions.helped"
AID = "aid"
BARE = "actions.of_agent"


def helped(found: Sequence[Action]) -> list[Action]:
    """The aid of a report with those on its other side who only ever get aid there."""
    whole = [a for a in found if a.type == AID and told(a.actors) and told(a.recipients)]
    givers = {code for a in whole for code in told(a.actors)}
    getters = {code for a in whole for code in told(a.recipients)} - givers
    return [_turned(action, whole) if _of_getter(action, getters) else action for action in found]


def _of_getter(action: Action, getters: set[str]) -> bool:
    """Whether aid is told with nothing but the name of one who gets aid."""
    named = action.type == AID and action.actors_rule == BARE and not action.recipients
    return named and len(told(action.actors)) == 1 and told(action.actors) <= getters


def _turned(action: Action, whole: Sequence[Action]) -> Action:
    """One aid for the one named with it, by who gives it elsewhere where that is one alone."""
    given = [a.actors for a in whole if told(a.recipients) == told(action.actors)]
    one = len({frozenset(told(side)) for side in given}) == 1
    return msgspec.structs.replace(
        action,
        actors=given[-1] if one else (),
        recipients=action.actors,
        actors_rule=RULE if one else None,
        recipients_rule=RULE,
    )
