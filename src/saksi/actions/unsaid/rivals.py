"""Attacks told too far apart to be the same one, in a report where two or more attack."""

from collections.abc import Iterable

from saksi.actions.sides.parties import told
from saksi.actions.unsaid.company import FIGHT
from saksi.record.finding import Action

FAR = 6  # sentences beyond which the attack of one of several attackers is seldom the one told before


def several_attack(found: Iterable[Action]) -> bool:
    """Whether a report tells of attacks by two doers or more."""
    doers = {frozenset(told(action.actors)) for action in found if action.type == FIGHT}
    return len(doers - {frozenset()}) > 1
