"""Sides that what a deed is rules out, which are left empty.

Only a court convicts, and officers who tell of a crime are not its "dia".
"""

from collections.abc import Mapping, Sequence

import msgspec

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import sided
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party
from saksi.record.mention import Mention
from saksi.record.span import Span

Told = Mapping[Span | None, Mention]

RULING = "convict"
CONVICTING = (RULING, "prove")
GUESSED = (
    "actions.same_event",
    "actions.same_office",
    "actions.office_says",
    "actions.only_state",
)  # whoever did another deed of the report
CRIME = "assault"
BLAMING = senses("blaming")  # done to nobody told as a victim
OF_LAW = ("coerce", "investigate", "sanction")
OFFICERS = (
    "police_chief",
    "police_head",
    "prosecutor",
    "judge",
    "investigator",
    "spokesperson",
    "army_spokesperson",
)


def undoubted(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The acts without the sides that cannot be theirs."""
    told: Told = {m.span: m for m in scene.mentions}
    return [
        _of_somebody(scene, _by_court(scene, trigger, action), told)
        for trigger, action in zip(triggers, found, strict=True)
    ]


def _of_somebody(scene: Scene, action: Action, told: Told) -> Action:
    """One act without the officers who only tell of it on its sides."""
    crime, law = action.type == CRIME, action.type in OF_LAW
    who = tuple(p for p in action.actors if not (crime and _telling(scene, told, p)))
    whom = tuple(p for p in action.recipients if not (law and _telling(scene, told, p)))
    if action.sense in BLAMING:
        whom = tuple(p for p in whom if not _victim(scene, p))
    return sided(action, who, whom)


def _victim(scene: Scene, party: Party) -> bool:
    """Whether a party is told by a victim's word: "korban", "istri korban"."""
    return not scene.words.victims.isdisjoint((party.name or party.text).lower().split()[:1])


def _telling(scene: Scene, told: Told, party: Party) -> bool:
    """Whether a party is an officer of the law that only a pronoun stands for: he was the last to speak."""
    mention = told.get(party.span)
    actor = scene.actor(mention) if mention and mention.form == "pronoun" else None
    return actor is not None and actor.role in OFFICERS


def _by_court(scene: Scene, trigger: Trigger, action: Action) -> Action:
    """One conviction without a doer taken from another deed who is no court: prosecutors and police convict nobody."""
    if trigger.named not in CONVICTING or action.actors_rule not in GUESSED:
        return action  # whoever fines may be any office
    if all(_judges(scene, p) for p in action.actors):
        return action
    return msgspec.structs.replace(action, actors=(), actors_rule=None)


def _judges(scene: Scene, party: Party) -> bool:
    """Whether a party is a court or its judges, by its words, or a state: "majelis hakim", "Pengadilan Negeri Bogor"."""
    named = f"{party.text} {party.name or ''} {party.org or ''}".lower().split()
    return not set(scene.words.offices[RULING]).isdisjoint(named) or not (party.name or party.org)
