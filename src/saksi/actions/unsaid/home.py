"""Reports of home affairs: whoever they tell of without a state is of the home state.

So are those to whom a deed of law or a crime must have been done, where they are not told.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from saksi.actions.catalogue import FIGHT, senses
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import parties, told
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party
from saksi.record.span import Span

RULE = "actions.at_home"
PUT_IN = ("actions.only_state", "actions.only_two")  # rules that put in for whom nobody tells
TOLD = 3  # mentions of its state that a report has at least
SHARE = 0.85  # of all mentions of states that are of the home state
OWN = ("person", "people", "body")
LAW = senses("by_law")
OF_THINGS = ("question",)
CRIMES = senses("crimes_at_home")
BY_ANYBODY = senses("by_anybody")  # plain people do it, or have it done: known by no state
BEHIND = 4  # tokens behind a deed where a preposition tells of what it is about


def at_home(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The acts of a report of home affairs with those it leaves without a state."""
    if not home_affairs(scene):
        return list(found)
    own: dict[Span | None, int] = {
        m.span: m.last for m in scene.mentions if (a := scene.actor(m)) is None or a.type in OWN
    }
    return [
        _whole(scene, trigger, _owned(scene, action, own))
        for trigger, action in zip(triggers, found, strict=True)
    ]


def home_affairs(scene: Scene) -> bool:
    """Whether nearly all that a report tells of states is of the home state."""
    counts = Counter(code for m in scene.mentions for code in scene.states(m))
    here = counts[scene.words.home]
    return here >= TOLD and here >= SHARE * counts.total()


def general(scene: Scene, trigger: Trigger, action: Action) -> bool:
    """Whether a noun of common work with nobody told is no deed in a report of home affairs: "kolaborasi lintas sektor"."""
    bare = trigger.form == "noun" and trigger.sense in trigger.type.general
    told = action.recipients or (action.actors and action.actors_rule not in PUT_IN)
    return bare and not told and home_affairs(scene)


def _owned(scene: Scene, action: Action, own: Mapping[Span | None, int]) -> Action:
    """One act with its people and bodies of no told state taken for the home state's."""
    for side in ("actors", "recipients"):
        if action.sense in BY_ANYBODY and not _crowd(scene, getattr(action, side)):
            continue
        side_of: tuple[Party, ...] = getattr(action, side)
        crime = side == "actors" and action.type == FIGHT
        named = all(p.span in own and not _anybody(scene, p, own[p.span], crime) for p in side_of)
        if side_of and named and not told(side_of):
            owned = tuple(msgspec.structs.replace(p, country=scene.words.home) for p in side_of)
            action = msgspec.structs.replace(action, **{side: owned, f"{side}_rule": RULE})
    return action


def _crowd(scene: Scene, side: Sequence[Party]) -> bool:
    """Whether a side is those who demonstrate, told as such: "massa", "para pengunjuk rasa"."""
    return any(not scene.words.protesters.isdisjoint(p.text.lower().split()) for p in side)


def _anybody(scene: Scene, party: Party, last: int, crime: bool) -> bool:
    """Whether a party is foreigners, or a mere number of people but for those who did a crime: "9 orang ditangkap"."""
    words = party.text.lower().split()
    mere = words[-1] in scene.words.counters
    strange = scene.norm(last) in scene.words.unsaid.unknown  # "tiga orang | tak dikenal"
    return not scene.words.foreign.isdisjoint(words) or (mere and (strange or not crime or len(words) == 1))


def _whole(scene: Scene, trigger: Trigger, action: Action) -> Action:
    """One act with a side that it must have had."""
    if not action.actors and action.sense in CRIMES and not armed(scene):
        action = _with(scene, trigger, action, "actors", scene.words.accused)
    if action.recipients or action.status == "negated" or not trigger.received:
        return action
    if action.sense in CRIMES:
        return _with(scene, trigger, action, "recipients", scene.words.victims)
    if action.sense not in LAW or not _on_someone(scene, trigger):
        return action
    return _with(scene, trigger, action, "recipients", scene.words.accused)


def armed(scene: Scene) -> bool:
    """Whether a report tells of an armed group: "para pelaku penembakan" there may be its, not the state's people."""
    return any((a := scene.actor(m)) is not None and a.type == "group" for m in scene.mentions)


def _with(scene: Scene, trigger: Trigger, action: Action, side: str, words: Iterable[str]) -> Action:
    """One act with the last of such people told before it on one of its sides."""
    people = [
        m
        for m in scene.mentions
        if m.last <= trigger.first and any(scene.norm(i) in words for i in range(m.first, m.last))
    ]
    sides = tuple(msgspec.structs.replace(p, country=scene.words.home) for p in parties(scene, people[-1:]))
    return msgspec.structs.replace(action, **{side: sides, f"{side}_rule": RULE}) if sides else action


def _on_someone(scene: Scene, trigger: Trigger) -> bool:
    """Whether no word right behind a deed of law tells what it is about: "memeriksa | dugaan suap"."""
    if trigger.sense in OF_THINGS and trigger.form == "active":
        return False
    last = min(scene.clause(trigger.last - 1).last, trigger.last + BEHIND)
    return not any(scene.norm(i) in scene.words.unsaid.matters for i in range(trigger.last, last))
