"""Mentions turned into the parties of an act."""

from collections.abc import Iterator, Sequence

import msgspec

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.branches import whole_name
from saksi.actions.sides.foreigners import of_elsewhere
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party
from saksi.record.mention import Mention

LIST_NEAR = 6
REVOKED = "revoke"
LICENSED = senses("licensing")
ACCUSED = "suspect"  # whom an office names its suspects is told
PERMIT_NEAR = 6
JOINT = "mentions.joint_before"
NAMED = ("person", "people", "party", "company", "body")


def told(parties: Sequence[Party]) -> frozenset[str]:
    """The states, organisations and armed groups that a side names; a firm without its state is not enough."""
    return frozenset(key for p in parties if (key := p.country or (None if p.name == p.org else p.org)))


def nobody(side: Sequence[Party]) -> bool:
    """Whether a side is empty, or people of no state told without a name: "128 orang"."""
    return not told(side) and unnamed(side)


def unnamed(side: Sequence[Party]) -> bool:
    """Whether a side names nobody: empty, or only words in lower case ("penyidik", "para pelaku")."""
    return all(p.org or p.name is None or p.text[:1].islower() or p.text[:1].isdigit() for p in side)


def sided(action: Action, who: tuple[Party, ...], whom: tuple[Party, ...]) -> Action:
    """One act with these of its parties left; an emptied side has no rule."""
    if len(who) == len(action.actors) and len(whom) == len(action.recipients):
        return action
    return msgspec.structs.replace(
        action,
        actors=who,
        recipients=whom,
        actors_rule=action.actors_rule if who else None,
        recipients_rule=action.recipients_rule if whom else None,
    )


def parties(scene: Scene, mentions: Sequence[Mention]) -> tuple[Party, ...]:
    """The parties that mentions stand for, each state, body or name once."""
    made: dict[tuple[str | None, ...], Party] = {}
    for mention in mentions:
        actor = scene.actor(mention)
        town = actor is not None and actor.type == "place"
        states = {party.country for party in made.values()}
        for party in _parties(scene, mention):
            if not (town and party.country in states):  # "warga Arequipa dan Cusco": one state
                made.setdefault((party.country, party.org, party.name or party.text), party)
    return tuple(made.values())


def _parties(scene: Scene, mention: Mention) -> Iterator[Party]:
    """The party a mention stands for, one for each of its states."""
    actor, span = scene.actor(mention), whole_name(scene, mention)
    text = span.of(scene.doc.text)
    if actor is None:
        yield Party(text=text, span=mention.span)
        return
    if actor.type == "place" and not scene.states(mention):
        return
    if actor.rule == JOINT and actor.org:  # "kedua belah pihak": Israel and Hamas
        orgs = (Party(text=text, org=org, name=None, span=mention.span) for org in actor.org.split("+"))
        yield from (Party(text=text, country=c, span=mention.span) for c in scene.states(mention))
        yield from orgs
        return
    name = actor.name if actor.type in NAMED else None
    if actor.type in ("people", "body") and name == actor.org and not actor.country:
        name = None  # "kelompok Al-Shabaab": the group, no firm
    for code in scene.states(mention) or (None,):
        yield Party(text=text, country=code, org=actor.org, name=name, span=span)


def own_people(scene: Scene, trigger: Trigger, action: Action) -> Action:
    """Officers of a state act on people of no other state: they are taken to be its own."""
    states: set[str] = {p.country for p in action.actors if p.country}
    known = bool(told(action.recipients))
    if trigger.sense not in trigger.type.home or len(states) != 1 or not action.recipients or known:
        return action
    if any(not scene.words.foreign.isdisjoint(p.text.lower().split()) for p in action.recipients):
        return action
    if of_elsewhere(scene, action, states):
        return action
    named = {s for m in scene.parties(trigger.last, scene.bounds(trigger.head)[1]) for s in scene.states(m)}
    of_one = any(p.name for p in action.recipients)
    if named - states or (of_one and _abroad(scene, states)) or _of_home(scene, states):
        return action
    if trigger.sense in LICENSED and len(action.recipients) == 1 and _firm(scene, action.recipients[0]):
        return action  # "mencabut izin PT Gunung Jaya": the firm by its own name
    clause = scene.clause(trigger.head)
    if (
        trigger.sense != ACCUSED
        and not states & set(scene.named_states(clause.first, clause.last))
        and _anyone(scene, action, states)
    ):
        return action
    whom = tuple(msgspec.structs.replace(p, country=next(iter(states))) for p in action.recipients)
    return msgspec.structs.replace(action, recipients=whom, recipients_rule="actions.own_people")


def _firm(scene: Scene, party: Party) -> bool:
    """Whether a party is one firm by its own name."""
    if party.org is None:
        return False
    return any(m.span == party.span and (a := scene.actor(m)) and a.type == "company" for m in scene.mentions)


def _anyone(scene: Scene, action: Action, states: set[str]) -> bool:
    """Whether those acted on may be of any state: a mere number of people, unnamed people abroad."""
    if all(not scene.words.unsaid.subjects.isdisjoint(p.text.lower().split()) for p in action.recipients):
        return False  # "melarang pegawai negeri", "mengusir pengunjuk rasa"
    mere = all(p.text.lower().rpartition(" ")[2] in scene.words.counters for p in action.recipients)
    if mere or states == {scene.words.home}:
        return mere and not _listed(scene, action)
    if all(not _subjects(scene).isdisjoint(p.text.lower().split()) for p in action.recipients):
        return False
    spans = {p.span for p in action.recipients}
    kinds = {a.type if (a := scene.actor(m)) else None for m in scene.mentions if m.span in spans}
    return kinds <= {"people"} or "company" in kinds


def _subjects(scene: Scene) -> frozenset[str]:
    """Words for people who are a state's own where its officers deal with them: "massa", "pegawai negeri"."""
    return scene.words.protesters | scene.words.sides.subjects


def _listed(scene: Scene, action: Action) -> bool:
    """Whether it is told right after who the people are: "10 orang, termasuk Gubernur Abdul Wahid"."""
    spans = {p.span for p in action.recipients}
    lasts = (m.last for m in scene.mentions if m.span in spans)
    return any(
        scene.norm(i) in scene.words.including for last in lasts for i in range(last, last + LIST_NEAR)
    )


def permit_holders(scene: Scene, trigger: Trigger, action: Action) -> Action:
    """Whose permit a state's own office takes: the firm named with it.

    In a report that names such firms the permit alone stands for its holder.
    """
    states: set[str] = {p.country for p in action.actors if p.country}
    if trigger.sense != REVOKED or states != {scene.words.home} or told(action.recipients):
        return action
    first, last = scene.bounds(trigger.head)
    near = scene.parties(first, last)
    if {s for m in near for s in scene.states(m)} - states:
        return action
    firms = [m for m in near if (a := scene.actor(m)) and a.type == "company"]
    firms = [m for m in firms if scene.norm(m.first - 1) not in scene.words.sides.excepted]
    named = [Party(text=m.span.of(scene.doc.text), org=_org(scene, m), span=m.span) for m in firms]
    told_of = any((a := scene.actor(m)) and a.type == "company" for m in scene.mentions)
    whom = named or (list(_permit(scene, trigger)) if told_of else [])
    if not whom:
        return action
    home = scene.words.home
    held = {(p.org or p.text): msgspec.structs.replace(p, country=home) for p in whom}
    return msgspec.structs.replace(
        action, recipients=tuple(held.values()), recipients_rule="actions.permit_holder"
    )


def _org(scene: Scene, mention: Mention) -> str | None:
    """The organisation a mention stands for."""
    actor = scene.actor(mention)
    return actor.org if actor else None


def _permit(scene: Scene, trigger: Trigger) -> Iterator[Party]:
    """The permit to trade told next to a deed: "empat izin usaha pertambangan"."""
    first, last = scene.bounds(trigger.head)
    span = range(max(first, trigger.first - PERMIT_NEAR), min(last, trigger.last + PERMIT_NEAR))
    for i in span:
        for hit in scene.doc.hits_at.get(i, ()):
            word = " ".join(scene.norm(j) for j in range(hit.first, hit.last))
            if hit.first == i and hit.entry.value == "permit" and word in scene.words.sides.trade_permits:
                written = scene.doc.span(hit.first, hit.last)
                yield Party(text=written.of(scene.doc.text), span=written)
                return


def lonely(trigger: Trigger, action: Action) -> bool:
    """Whether a joint deed's verb has nobody at all to do it: "dua garis bertemu"."""
    nobody = not action.actors and not action.recipients
    return trigger.sense in trigger.type.paired and trigger.form == "active" and nobody


def _of_home(scene: Scene, states: set[str]) -> bool:
    """Whether officers of another state act in a report from home: "pemilik travel itu ditangkap polisi Chile"."""
    home = scene.words.home
    if home in states:
        return False
    of_home = (m for m in scene.mentions if home in scene.states(m))
    return any((actor := scene.actor(m)) is not None and actor.type == "place" for m in of_home)


def _abroad(scene: Scene, states: set[str]) -> bool:
    """Whether the report tells of another state's citizens: officers may then have acted on one of them."""
    people = (a for m in scene.mentions if (a := scene.actor(m)) and a.type == "people" and a.country)
    return any(a.country not in states for a in people)
