"""Document -> actions: who did what to whom, whether it happened, when and where."""

from collections.abc import Sequence

import msgspec

from saksi.actions.catalogue import senses
from saksi.actions.dates import date
from saksi.actions.dates.retold import dated
from saksi.actions.places import place
from saksi.actions.scene import Scene
from saksi.actions.sides.absorbing import named_again, own_noun
from saksi.actions.sides.answers import fired_at, is_answer, with_answered
from saksi.actions.sides.himself import by_their_state, not_himself
from saksi.actions.sides.matters import comes_up
from saksi.actions.sides.parties import lonely, own_people, parties, permit_holders
from saksi.actions.sides.roles import ACTORS, RECIPIENTS, first_of
from saksi.actions.status import status
from saksi.actions.triggers import Trigger, triggers
from saksi.actions.unsaid.adversaries import with_adversaries
from saksi.actions.unsaid.alike import all_alike
from saksi.actions.unsaid.captors import with_captors
from saksi.actions.unsaid.captures import captures
from saksi.actions.unsaid.carry import (
    carried,
    guest_again,
    in_company,
    one_sided,
    past_year,
    someone_else,
    takes_up,
    this_one,
    unknown_doer,
)
from saksi.actions.unsaid.company import that_one
from saksi.actions.unsaid.counterparts import between_two
from saksi.actions.unsaid.courts import tried_abroad
from saksi.actions.unsaid.crimes import crimes_again
from saksi.actions.unsaid.doubted import undoubted
from saksi.actions.unsaid.evacuees import evacuees
from saksi.actions.unsaid.firms import with_firms
from saksi.actions.unsaid.helped import helped
from saksi.actions.unsaid.home import at_home, general
from saksi.actions.unsaid.natives import natives
from saksi.actions.unsaid.officers import officers
from saksi.actions.unsaid.offices import seized, with_offices
from saksi.actions.unsaid.one_way import one_way
from saksi.actions.unsaid.ours import ours
from saksi.actions.unsaid.persons import same_persons
from saksi.actions.unsaid.prisoners import exchanged
from saksi.actions.unsaid.private import private
from saksi.actions.unsaid.protested import protested
from saksi.actions.unsaid.sent_away import sent_away
from saksi.actions.unsaid.sites import site
from saksi.actions.unsaid.strangers import by_stranger
from saksi.actions.unsaid.supposed import in_general
from saksi.actions.unsaid.suspects import culprits, dealt_with
from saksi.actions.unsaid.telling import Telling
from saksi.actions.unsaid.truces import with_belligerents
from saksi.actions.unsaid.two_told import foes_only
from saksi.lang import Pack
from saksi.record.document import Document
from saksi.record.finding import Action
from saksi.record.mention import Mention, Mentions

__all__ = ["actions"]

OWN = "actions.own_citizens"  # whose people they are brings them home
TRUCE_MADE = ("actions.light_subject", "actions.truce_makers", "actions.of_agent")
PARTNER = "actions.with_party"
THERE = "actions.place_owner"  # where an attack falls
HOST = "actions.custodian"  # who sends home another state's people
OF_A_THING = frozenset(
    (
        ("agree", "actions.direct_object"),
        ("agree", "actions.passive_subject"),
        ("consult", "actions.toward"),
        ("consult", "actions.visited"),
    )
)
TRAVELLERS = ("actions.host_sentence", "actions.visitor", "actions.owner", "actions.with_whom")
HOMEWARD = senses("homeward")


def actions(doc: Document, mentions: Mentions, pack: Pack) -> tuple[Action, ...]:
    """The actions of one document, in the order of their triggers; `said_by` is not set here."""
    scene = Scene(doc, mentions, pack)
    told = triggers(scene)
    heads = [t.head for t in told]
    found = foes_only(scene, [ours(scene, trigger, _action(scene, trigger, heads)) for trigger in told])
    found = with_adversaries(scene, told, [_own(scene, t, a) for t, a in zip(told, found, strict=True)])
    found = with_answered(scene, told, found)
    tellings = [
        Telling(
            action=action,
            trigger=told[k],
            word=_word(scene, told[k]),
            again=_again(scene, told, k, action),
            closed=someone_else(scene, told[k]) or in_general(scene, told[k], action),
            strange=_strange(scene, told, k, action),
            past=past_year(scene, action),
            site=site(scene, told[k]),
            part=scene.norm(told[k].first - 1) in scene.words.including,
            same=named_again(scene, told[k]) or that_one(scene, told[k]),
            this=this_one(scene, told[k]),
            sentence=scene.doc.sentence_of[told[k].head],
        )
        for k, action in enumerate(dated(scene, told, found))
    ]
    whole = with_adversaries(scene, told, with_offices(scene, told, carried(tellings, _persons(scene))))
    whole = one_way(scene, told, between_two(scene, told, with_belligerents(scene, told, whole)))
    whole = helped(exchanged(scene, whole))
    whole = [not_himself(scene, action) for action in whole]  # so that the emptied side can be filled in
    owned = seized([_own(scene, t, action) for t, action in zip(told, whole, strict=True)])
    owned = officers(scene, natives(scene, told, dealt_with(scene, told, evacuees(scene, told, owned))))
    owned = with_captors(scene, captures(scene, told, owned))
    owned = at_home(scene, told, with_firms(scene, told, same_persons(scene, culprits(scene, told, owned))))
    owned = undoubted(scene, told, protested(scene, told, crimes_again(scene, told, owned)))
    owned = sent_away(tried_abroad(scene, told, all_alike(scene, told, owned)))
    return tuple(
        by_their_state(not_himself(scene, _apart(action)))  # those filled in since
        for t, action in zip(told, owned, strict=True)
        if not lonely(t, action) and not general(scene, t, action) and not private(scene, action)
    )


def _own(scene: Scene, trigger: Trigger, action: Action) -> Action:
    """An act of a state's officers with those of its own people and firms whom it strikes."""
    return permit_holders(scene, trigger, own_people(scene, trigger, action))


def _again(scene: Scene, told: Sequence[Trigger], k: int, action: Action) -> bool:
    """Whether a deed may have the sides of one told before: not one that answers it."""
    if is_answer(scene, told[k]):
        return False
    if bool(action.actors) == bool(action.recipients) and in_company(scene, told[k]):
        return False  # "pertemuannya dengan Joni": with whom it was is told, or somebody unknown
    return (
        takes_up(scene, told, k) or one_sided(scene, told[k], action) or guest_again(scene, told[k], action)
    )


def _strange(scene: Scene, told: Sequence[Trigger], k: int, action: Action) -> bool:
    """Whether nobody who did another deed did the k-th one."""
    unknown = unknown_doer(scene, told[k], action) or in_general(scene, told[k], action)
    return unknown or fired_at(scene, told, k) or by_stranger(scene, told[k], action)


def _persons(scene: Scene) -> frozenset[str]:
    """The persons whom a report names: no "pemimpin" alone."""
    named = {a.name for m in scene.mentions if (a := scene.actor(m)) and a.type == "person"}
    return frozenset(name for name in named if name and name[:1].isupper())


def _word(scene: Scene, trigger: Trigger) -> str:
    """The word of a deed; of one told by a noun with its own verb the noun's: "serangan … menghantam"."""
    at = own_noun(scene, trigger) if trigger.absorbed else -1
    word = scene.norm(at if at >= 0 else trigger.head)
    half, _, again = word.partition("-")
    return half if half == again else word  # "serangan-serangan"


def _apart(action: Action) -> Action:
    """An act whose sides, where one was told elsewhere, are not the same; nobody is brought home by himself."""
    if action.actors_rule == OWN:
        known = tuple(p for p in action.actors if p.country)
        return msgspec.structs.replace(action, actors=known, actors_rule=OWN if known else None)
    if action.actors_rule == HOST:
        states = {p.country for p in action.actors}
        strangers = tuple(p for p in action.recipients if p.country not in states)
        return msgspec.structs.replace(action, recipients=strangers)
    if (action.type, action.recipients_rule) in OF_A_THING and _within(action):
        return msgspec.structs.replace(action, recipients=(), recipients_rule=None)
    if "actions.same_event" not in (action.actors_rule, action.recipients_rule):
        return action
    if action.sense in HOMEWARD:
        return action  # a state brings home its own
    done = {(p.text.lower(), p.country) for p in action.actors}
    kept = tuple(p for p in action.recipients if (p.text.lower(), p.country) not in done)
    return action if len(kept) == len(action.recipients) else msgspec.structs.replace(action, recipients=kept)


def _within(action: Action) -> bool:
    """Whether both sides are one state, told of as a paper's or a journey's: "menandatangani proklamasi presiden"."""
    who, whom = ({p.country for p in side} for side in (action.actors, action.recipients))
    travels = action.type != "consult" or action.actors_rule in TRAVELLERS
    return travels and len(who) == 1 and who == whom and None not in who


def _at_home(scene: Scene, who: Sequence[Mention], whom: Sequence[Mention]) -> bool:
    """Whether a place is in the doers' own state."""
    here, there = ({s for m in side for s in scene.states(m)} for side in (who, whom))
    return there <= here


def _action(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> Action:
    """One act with all that its sentence says of it."""
    who, who_rule = first_of(ACTORS, scene, trigger)
    whom, whom_rule = first_of(RECIPIENTS, scene, trigger, who) if trigger.received else ([], None)
    whom = [m for m in whom if (m not in who or who_rule == OWN) and not comes_up(scene, trigger, m)]
    own = {m.actor for m in who if trigger.sense not in HOMEWARD}  # None: "kami"
    whom = [m for m in whom if m.form != "pronoun" or m.actor not in own]  # "menutup perbatasan mereka"
    if whom_rule == THERE and trigger.form == "noun" and _at_home(scene, who, whom):
        whom, whom_rule = [], None  # "Peru melancarkan operasi militer di Lima": somebody there
    if trigger.type.name == "assault" and not trigger.joint:
        struck = {m.actor for m in whom if (a := scene.actor(m)) and a.type not in ("state", "place")}
        who = [m for m in who if m.actor not in struck]  # nobody attacks himself: a name misread
    made = who_rule in TRUCE_MADE and whom_rule == PARTNER  # "menyetujui gencatan senjata dengan Peru"
    if trigger.joint and (made or trigger.sense not in trigger.type.asked):
        who, whom = [*who, *whom], []
    how, how_rule = status(scene, trigger)
    when, when_rule = date(scene, trigger, heads)
    return Action(
        trigger=scene.doc.span(trigger.first, trigger.last),
        type=trigger.type.name,
        mode=trigger.type.modes[trigger.sense],
        actors=parties(scene, who),
        recipients=parties(scene, whom),
        status=how,
        date=when,
        place=place(scene, trigger),
        said_by=None,
        rule=trigger.rule,
        sense=trigger.sense,
        status_rule=how_rule,
        date_rule=when_rule,
        actors_rule=who_rule,
        recipients_rule=whom_rule,
    )
