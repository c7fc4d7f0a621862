"""Who acts for a state where an act of law has no doer told: the court convicts, the prosecutor charges.

Only in reports that name that office, and only where the sentence names no other state.
"""

from collections.abc import Sequence

import msgspec

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import parties, told
from saksi.actions.triggers import Trigger
from saksi.actions.unsaid.carry import some_day
from saksi.record.finding import Action, Party
from saksi.record.mention import Mention

LAWFUL = ("coerce", "investigate")
POLICED = senses("police_work")
RULE = "actions.same_office"
SEIZE = "seize"
FROM = "actions.seized_from"
CAUGHT = senses("caught")
CAUGHT_BACK = 8  # deeds between an arrest and what is seized from those arrested
SAYER_NEAR = 6
SITTING = ("judge", "prosecutor")


def with_offices(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The acts of law with the office that does them, where no doer is told."""
    return [_done(scene, triggers, found, k) for k in range(len(found))]


def seized(found: Sequence[Action]) -> list[Action]:
    """The seizures with those arrested just before by the same state, from whom nobody else is told they are."""
    return [_seized(found, k) for k in range(len(found))]


def _seized(found: Sequence[Action], k: int) -> Action:
    """One seizure with those it is from."""
    action, states = found[k], told(found[k].actors)
    if action.sense != SEIZE or not states or action.recipients:
        return action
    for j in range(k - 1, max(-1, k - 1 - CAUGHT_BACK), -1):
        other = found[j]
        if other.sense in CAUGHT and told(other.recipients) and states & told(other.actors):
            return msgspec.structs.replace(action, recipients=other.recipients, recipients_rule=FROM)
    return action


def _done(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action], k: int) -> Action:
    """One act with its office, when its words leave the doer out."""
    trigger, action = triggers[k], found[k]
    told_of = told(action.actors) or any(p.name for p in action.actors)
    bare = trigger.form in ("passive", "noun") or _pronounced(scene, trigger)
    if action.type not in LAWFUL or not bare or told_of or _open_to(scene, trigger, action):
        return action
    words = scene.words.offices.get(trigger.sense)
    if words is not None:
        office = _office(scene, trigger, frozenset(words))
        side, rule = (parties(scene, [office]) if office else ()), "actions.office"
    else:
        side, rule = _sayer(scene, trigger), "actions.office_says"
        if not side:
            side, rule = _same_office(scene, triggers, found, k), RULE
    if not side or _abroad(scene, trigger, side):
        return action
    return msgspec.structs.replace(action, actors=tuple(side), actors_rule=rule)


def _open_to(scene: Scene, trigger: Trigger, action: Action) -> bool:
    """Whether an act has no office of its own: what may be done some day, a hearing of both sides."""
    sitting = any(scene.norm(i) in scene.words.unsaid.hearings for i in range(trigger.first, trigger.last))
    return sitting or some_day(action)


def _pronounced(scene: Scene, trigger: Trigger) -> bool:
    """Whether a quotation opens with the verb of a ruling: '"Menjatuhkan pidana …," kata hakim'."""
    index = scene.doc.quote_of[trigger.first]
    return index is not None and scene.doc.quotes[index].first == trigger.first and trigger.form == "active"


def _office(scene: Scene, trigger: Trigger, words: frozenset[str]) -> Mention | None:
    """The mention of an office nearest to a deed: the one before it, failing that the one behind."""
    named = [
        m
        for m in scene.mentions
        if scene.states(m)
        and _itself(scene, m)
        and any(scene.norm(i) in words for i in range(m.first, m.last))
    ]
    before = [m for m in named if m.first < trigger.first]
    return before[-1] if before else (named[0] if named else None)


def _itself(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is an office or those who sit in it, not one who was there: "eks pejabat Mahkamah Agung"."""
    actor = scene.actor(mention)
    return actor is not None and (actor.type == "body" or actor.role in SITTING)


def _sayer(scene: Scene, trigger: Trigger) -> tuple[Party, ...]:
    """The police or prosecutors who tell of it in its sentence: "Polisi mengatakan dua orang ditangkap"."""
    if trigger.sense not in POLICED:
        return ()
    first, last = scene.bounds(trigger.head)
    for i in range(first, last):
        hit = scene.doc.entry(i, "speech")
        if hit is None or hit.first != i:
            continue
        near = [m for m in scene.parties(max(first, i - SAYER_NEAR), i) if m.last <= i][-1:]
        near += scene.parties(hit.last, hit.last + 1)
        for mention in near:
            side = parties(scene, [mention]) if scene.states(mention) else ()
            if side and all(_enforces(scene, p) or _interior(scene, p) for p in side):
                return side
    return ()


def _same_office(
    scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action], k: int
) -> tuple[Party, ...]:
    """Who does the acts of law told nearest to this one: police or prosecutors, not a court or a suitor."""
    trigger = triggers[k]
    taken = trigger.sense == SEIZE and trigger.root not in scene.words.unsaid.robbing
    if trigger.sense not in POLICED and not taken:
        return ()
    for j in sorted((j for j in range(len(found)) if j != k), key=lambda j: (abs(j - k), j)):
        other = found[j]
        if triggers[j].sense in POLICED and other.actors_rule != RULE and told(other.actors):
            return other.actors if all(_enforces(scene, p) for p in other.actors) else ()
    return ()


def _enforces(scene: Scene, party: Party) -> bool:
    """Whether a party is an office that enforces the law, by its words: "penyidik Polres"."""
    named = f"{party.text} {party.name or ''} {party.org or ''}".lower().split()
    return not scene.words.enforcers.isdisjoint(named)


def _interior(scene: Scene, party: Party) -> bool:
    """Whether a party is another state's interior minister or ministry, whose police arrest: no "Mendagri" at home."""
    text = party.text.lower()
    return party.country != scene.words.home and any(word in text for word in scene.words.unsaid.interior)


def _abroad(scene: Scene, trigger: Trigger, side: Sequence[Party]) -> bool:
    """Whether the deed's sentence names a state other than the office's."""
    home = {p.country for p in side}
    named = {s for m in scene.parties(*scene.bounds(trigger.head)) for s in scene.states(m)}
    return bool(named - home)
