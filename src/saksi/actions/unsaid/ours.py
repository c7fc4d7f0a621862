"""Whose people a quotation tells of as "pasukan kami", "rakyat kami": its speaker's state's."""

import msgspec

from saksi.actions.scene import Scene
from saksi.actions.sides.fronted import fronted
from saksi.actions.sides.told_there import voice
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party
from saksi.record.span import Span

SIDES = ("actors", "recipients")
OURS = ("people", "body", "person")


def ours(scene: Scene, trigger: Trigger, action: Action) -> Action:
    """An act with the speaker's state for the people whom "kami" right behind them calls the speaker's."""
    if fronted(scene, trigger) or not any(_unknown(p) for side in SIDES for p in getattr(action, side)):
        return action  # "pelaku kami amankan": we do it
    speaker = voice(scene, trigger.head)
    keys = scene.keys(speaker) if speaker is not None else ()
    if speaker is None or len(keys) != 1:
        return action
    theirs = {"country" if scene.states(speaker) else "org": keys[0]}
    spans = _called_ours(scene, trigger)
    for name in SIDES:
        side: tuple[Party, ...] = getattr(action, name)
        told = tuple(
            msgspec.structs.replace(p, **theirs) if _unknown(p) and p.span in spans else p for p in side
        )
        action = msgspec.structs.replace(action, **{name: told})
    return action


def _unknown(party: Party) -> bool:
    """Whether a party is of no state or body that is told."""
    return party.country is None and party.org is None


def _called_ours(scene: Scene, trigger: Trigger) -> set[Span]:
    """The people in a deed's sentence with "kami" or "kita" right behind them."""
    near = scene.parties(*scene.bounds(trigger.head))
    return {
        m.span
        for m in near
        if scene.norm(m.last) in scene.words.unsaid.ours and (a := scene.actor(m)) and a.type in OURS
    }
