"""One person has one state through a report: where an act leaves it out, it is that of his other acts."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from saksi.actions.scene import Scene
from saksi.record.finding import Action, Party

ASSUMED = "actions.own_people"  # whose state nothing tells: surer at home
SIDES = ("actors", "recipients")


def same_persons(scene: Scene, found: Sequence[Action]) -> list[Action]:
    """The acts with the states of named persons that other acts of the report tell."""
    states: defaultdict[str, set[str]] = defaultdict(set)
    persons = {a.name for m in scene.mentions if (a := scene.actor(m)) and a.type == "person"}
    for action in found:
        assumed = action.recipients if action.recipients_rule == ASSUMED else ()
        for party in (*action.actors, *action.recipients):
            sure = party not in assumed or party.country == scene.words.home
            if party.name in persons and party.name and party.country and sure:
                states[party.name].add(party.country)
    one = {name: next(iter(codes)) for name, codes in states.items() if len(codes) == 1}
    return [_known(action, one) for action in found] if one else list(found)


def _known(action: Action, states: Mapping[str, str]) -> Action:
    """One act with the states of its persons."""
    sides = {side: tuple(_of(p, states) for p in getattr(action, side)) for side in SIDES}
    return msgspec.structs.replace(action, **sides)


def _of(party: Party, states: Mapping[str, str]) -> Party:
    """One party with its state, where it has none."""
    state = states.get(party.name or "")
    open_side = state is not None and party.country is None and party.org is None and party.text[:1].isupper()
    return msgspec.structs.replace(party, country=state) if open_side else party
