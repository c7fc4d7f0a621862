"""Nobody does a thing to himself: where one name stands on both sides, one of them was misread."""

import msgspec

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import sided
from saksi.record.finding import Action, Party

LAWFUL = ("coerce", "investigate")
HELD = ("assault", "coerce", "sanction")
BESIDE = ("actions.of_agent", "actions.owner")  # "OTT Gubernur Joni", "pemeriksaannya": whom it befell
HOMEWARD = senses("homeward")  # a people's own state brings it home


def not_himself(scene: Scene, action: Action) -> Action:
    """An act without the side that names whom the other names: the one that only a pronoun tells, or whom it befell."""
    doers = {_key(p): p for p in action.actors if _named(p)}
    twice = [p for p in action.recipients if _named(p) and _key(p) in doers]
    told = {p.span for p in action.actors if p.span is not None}
    again = [p for p in action.recipients if p.span in told]  # the very same words
    again += _their_own(scene, action)
    if twice:
        many = {m.span for m in scene.mentions if (a := scene.actor(m)) and a.type == "people"}
        twice = [p for p in twice if p.span not in many]
    if action.sense in HOMEWARD or not (twice or again):
        return action
    lawful = action.type in LAWFUL and action.actors_rule in BESIDE
    misread = {
        _key(p)
        for p in twice
        if (lawful and p.org is None) or (p.text[:1].isupper() and doers[_key(p)].text[:1].islower())
    }
    who = tuple(p for p in action.actors if _key(p) not in misread)
    whom = tuple(p for p in action.recipients if p not in (*twice, *again) or _key(p) in misread)
    return sided(action, who, whom)


def _their_own(scene: Scene, action: Action) -> list[Party]:
    """The doers' own state among several that "mereka" was taken for, whom they held or struck."""
    if action.type not in HELD or len(action.recipients) < 2:
        return []
    states = {p.country for p in action.actors if p.country}
    them = [p for p in action.recipients if p.text.lower() in scene.words.third_person]
    own = [p for p in them if p.country in states]
    return own if len(own) < len(action.recipients) else []


def by_their_state(action: Action) -> Action:
    """People brought home by a state that only they tell of: the state by its code, not "WNI | evakuasi | WNI"."""
    theirs = {p.text.lower() for p in action.recipients}
    if action.sense not in HOMEWARD or theirs.isdisjoint(p.text.lower() for p in action.actors):
        return action
    told = tuple(p for p in action.actors if p.text.lower() not in theirs)
    states = dict.fromkeys(p.country for p in action.actors if p.text.lower() in theirs)
    only = tuple(Party(text="", country=code) for code in states if code)
    return msgspec.structs.replace(action, actors=(*told, *only))


def _key(party: Party) -> tuple[str, str | None, str | None]:
    """What makes two parties one."""
    return ((party.name or "").lower(), party.country, party.org)


def _named(party: Party) -> bool:
    """Whether a party is a person or body by name: not "warga", of whom there are many, nor a state and its land."""
    return party.name is not None and party.name[:1].isupper()
