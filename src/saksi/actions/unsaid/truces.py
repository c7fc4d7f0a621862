"""The sides of a ceasefire, a clash or a fight that its sentence leaves out, where the report has two belligerents.

"Gencatan senjata" alone is between those who fight each other in the report; who asks for it, or stops shooting,
does so towards the adversary. A report with several wars says nothing.
"""

from collections.abc import Sequence

import msgspec

from saksi.actions.catalogue import FIGHT, senses
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import parties, told
from saksi.actions.syntax import subject
from saksi.actions.triggers import Trigger
from saksi.actions.unsaid.foes import Foes, foes, oppose
from saksi.actions.unsaid.sections import other_part
from saksi.actions.unsaid.sites import site
from saksi.record.finding import Action, Party

TRUCE = "cease_fire"
FIGHTS = senses("fights")
MEDIATED = "mediate"
TALKS = senses("talks")
ACCORDS = senses("accords")
TALKS_NEAR = 14  # tokens from talks to what says who mediates in them
LED_BY = 1  # words between an agreement and the truce it is for: "untuk"
ASKER = "actions.asker"
STOPPED = "actions.stopped"
RULE = "actions.belligerents"


def with_belligerents(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The ceasefires and fights with the belligerents of the report in the place of sides that are not told."""
    if not any(a.sense in (TRUCE, MEDIATED) or _fight(t, a) for t, a in zip(triggers, found, strict=True)):
        return list(found)
    against = _at_war(scene, triggers, found)
    found = [_mediated(triggers, found, k, against) for k in range(len(found))]
    filled = [
        action
        if _brought_about(scene, trigger, action, against)
        or _away(scene, trigger, against)
        or (not action.actors and other_part(scene, trigger, against))
        else _filled(trigger, action, against)
        for trigger, action in zip(triggers, found, strict=True)
    ]
    return [_talks(scene, triggers, filled, k) for k in range(len(filled))]


def _away(scene: Scene, trigger: Trigger, against: Foes) -> bool:
    """Whether a fight was in a state that is none of those who fight each other: "bentrokan di Los Angeles"."""
    where = (
        site(scene, trigger) if trigger.sense != TRUCE else frozenset()
    )  # talks about a truce are held abroad
    return bool(where) and where.isdisjoint(against)


def _at_war(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> Foes:
    """Who is at war with whom; an armed group that the report names stands for the land it fights from."""
    against = foes(scene, triggers, found)
    for action in found:
        sides = [*action.actors, *action.recipients]
        rules = (action.actors_rule, action.recipients_rule)
        theirs = action.sense == TRUCE and not {ASKER, STOPPED}.intersection(rules)
        if theirs and len(sides) == len(told(sides)) == 2:
            oppose(against, sides[0], sides[1])
    if not against and (pair := _rivals(scene)):
        oppose(against, *pair)
    for group, land in scene.words.unsaid.lands.items():
        named = next((a for a in scene.actors if a.type == "group" and a.org == group), None)
        if named is not None and group not in against.get(land, {group: None}):
            party = Party(text=named.name, org=group, name=None)
            _replace(against, land, group, party)
    return against


def _rivals(scene: Scene) -> tuple[Party, Party] | None:
    """The two of a well-known war that a report names both, None where it names none or several."""
    told = {key: m for m in reversed(scene.mentions) for key in scene.keys(m)}
    pairs = [(a, b) for a, b in scene.words.rivals.items() if a in told and b in told]
    if len(pairs) != 1:
        return None
    one, other = (next(iter(parties(scene, [told[key]]))) for key in pairs[0])
    return one, other


def _replace(against: Foes, land: str, group: str, party: Party) -> None:
    """Puts an armed group in the place of the land it fights from."""
    others = against.pop(land)
    for other, foe in others.items():
        against[other].pop(land, None)
        against[other][group] = party
        against.setdefault(group, {}).setdefault(other, foe)


def _brought_about(scene: Scene, trigger: Trigger, action: Action, against: Foes) -> bool:
    """Whether someone who is no belligerent acts in the clause of a ceasefire: "Trump mengupayakan gencatan senjata"."""
    if action.actors or trigger.form != "noun":
        return False
    first = scene.clause(trigger.head).first
    verbs = [i for i in range(first, trigger.first) if scene.verb(i)]
    others = subject(scene, verbs[-1]) if verbs else []
    return any(not against.keys() & set(scene.keys(m)) for m in others)


def _filled(trigger: Trigger, action: Action, against: Foes) -> Action:
    """One ceasefire, fight or mediation with what its sentence leaves out."""
    if action.sense != TRUCE and not _fight(trigger, action):
        return action
    who, whom = told(action.actors), told(action.recipients)
    if not action.actors and not who and len(against) == 2 and action.status != "demanded":
        both = _both(against)
        alone = trigger.form in ("noun", "reciprocal")
        return _with(action, both, ()) if whom <= told(both) and alone else action
    if action.sense != TRUCE or whom or len(who) != 1:
        return action
    one = next(iter(who))
    if action.actors_rule == ASKER and len(against) != 2:
        return action
    if len(others := against.get(one, {})) == 1:
        return _with(action, None, tuple(others.values()))
    if one not in against and action.actors_rule == ASKER:
        return _with(action, None, _both(against))
    return action


def _fight(trigger: Trigger, action: Action) -> bool:
    """Whether a deed is a fight of two sides: a battle, or blows told of both ("saling serang")."""
    return action.sense in FIGHTS or (action.type == FIGHT and trigger.form == "reciprocal")


def _mediated(triggers: Sequence[Trigger], found: Sequence[Action], k: int, against: Foes) -> Action:
    """A mediation between the only two who fight each other besides the mediator: "menengahi konflik itu".

    One told of talks is between those who talk: "pembicaraan antara Peru dan Chile yang | dimediasi PBB".
    """
    if k and triggers[k].sense == MEDIATED and triggers[k].form == "passive":
        talks = found[k - 1]
        both, near = (
            (*talks.actors, *talks.recipients),
            triggers[k].first - triggers[k - 1].last <= TALKS_NEAR,
        )
        apart = len(both) == len(told(both)) == 2 and not told(found[k].actors) & told(both)
        if talks.type == "consult" and near and apart and told(found[k].recipients) <= told(both):
            return _with(found[k], None, both)
    action, after = found[k], triggers[k + 1] if k + 1 < len(found) else None
    truce = after is not None and after.sense == TRUCE and after.first - triggers[k].last <= LED_BY
    if action.sense != MEDIATED or truce or not action.actors or action.recipients:
        return action
    ours = told(action.actors)
    pairs = {frozenset((one, other)) for one, others in against.items() for other in others}
    pairs = {pair for pair in pairs if not pair & ours}
    if len(pairs) != 1:
        return action
    one, other = sorted(next(iter(pairs)))
    return _with(action, None, (against[other][one], against[one][other]))


def _both(against: Foes) -> tuple[Party, ...]:
    """The two belligerents of the report."""
    return tuple(foe for others in against.values() for foe in others.values())[::-1]


def _talks(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action], k: int) -> Action:
    """Talks or an agreement about a ceasefire are between those who would make it: "perundingan gencatan senjata"."""
    action = found[k]
    if action.sense not in TALKS | ACCORDS or k + 1 == len(found) or action.actors or action.recipients:
        return action
    truce, gap = found[k + 1], range(triggers[k].last, triggers[k + 1].first)
    led = all(scene.norm(i) in scene.words.purpose for i in gap)
    beside = triggers[k].form == "noun" and len(gap) <= LED_BY and led
    if not beside or truce.sense != TRUCE:
        return action
    both = (*truce.actors, *truce.recipients)
    return _with(action, both, ()) if len(told(both)) == len(both) == 2 else action


def _with(action: Action, actors: tuple[Party, ...] | None, recipients: tuple[Party, ...]) -> Action:
    """An act with the belligerents as its sides; None leaves the actors as they are."""
    changed = msgspec.structs.replace(
        action, recipients=recipients, recipients_rule=RULE if recipients else None
    )
    if actors is None:
        return changed
    return msgspec.structs.replace(changed, actors=actors, actors_rule=RULE)
