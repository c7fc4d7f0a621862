"""Doers that what a deed is rules out: only a court convicts."""

from collections.abc import Sequence

import msgspec

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party

RULING = "convict"
CONVICTING = (RULING, "prove")
GUESSED = (
    "actions.same_event",
    "actions.same_office",
    "actions.office_says",
    "actions.only_state",
)  # whoever did another deed of the report


def by_court(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The acts, convictions without a doer taken from another deed who is no court: prosecutors and police convict nobody."""
    return [_ruled(scene, trigger, action) for trigger, action in zip(triggers, found, strict=True)]


def _ruled(scene: Scene, trigger: Trigger, action: Action) -> Action:
    if trigger.named not in CONVICTING or action.actors_rule not in GUESSED:
        return action  # whoever fines may be any office
    if all(_judges(scene, p) for p in action.actors):
        return action
    return msgspec.structs.replace(action, actors=(), actors_rule=None)


def _judges(scene: Scene, party: Party) -> bool:
    """Whether a party is a court or its judges, by its words, or a state: "majelis hakim", "Pengadilan Negeri Bogor"."""
    named = f"{party.text} {party.name or ''} {party.org or ''}".lower().split()
    return not set(scene.words.offices[RULING]).isdisjoint(named) or not (party.name or party.org)
