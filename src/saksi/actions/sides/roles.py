"""Who did it and to whom: rules that look for the two sides around a trigger.

Each rule gives mentions, none when it has nothing to say; the first that finds a state or body wins, and its
name is stored. Order is policy: what stands written next to the deed comes before what is carried over.
"""

from collections.abc import Callable, Sequence

from saksi.actions.scene import Scene
from saksi.actions.sides.absorbing import own_noun, suffered
from saksi.actions.sides.again import aimed, befallen, there_again
from saksi.actions.sides.agents import (
    bare_agent,
    befell,
    by,
    done,
    done_by,
    of_agent,
    of_office,
    owner,
)
from saksi.actions.sides.answers import answered_doer, answerer
from saksi.actions.sides.aside import (
    asking,
    bearer,
    behest,
    by_initials,
    fallen,
    from_where,
    gives_up,
    office,
    own_force,
    place_before,
    sender,
    summoned,
    to_help,
    user,
    weapon_owner,
)
from saksi.actions.sides.blame import announcer, behind, only_told
from saksi.actions.sides.blows import fallen_fighters, in_subject, struck_when
from saksi.actions.sides.carried import announced_by, carried_out, done_against, done_behind
from saksi.actions.sides.declared import declared, declarer
from saksi.actions.sides.demands import SURRENDER, asker, called_upon, decider, demander, truce_makers
from saksi.actions.sides.downed import claimer, launched, thing_owner
from saksi.actions.sides.duties import duty_of
from saksi.actions.sides.endings import clitic
from saksi.actions.sides.everyone import all_of_us
from saksi.actions.sides.fronted import fronted, passive_subject, pronoun_doer
from saksi.actions.sides.givers import applicant, asked_giver, custodian, pledger
from saksi.actions.sides.granted import grantee, granter
from saksi.actions.sides.joint import (
    at_border,
    between,
    host_sentence,
    in_league,
    met_at_once,
    noun_as_verb,
    with_party,
    with_whom,
)
from saksi.actions.sides.leads import (
    asked_of,
    behind_name,
    elsewhere,
    handed_on,
    to_somewhere,
)
from saksi.actions.sides.levies import export_market, exporter, goods_from, proposer, shipped_from
from saksi.actions.sides.listing import list_end, listed, one_by_one
from saksi.actions.sides.matters import about_another, against_measure
from saksi.actions.sides.meetings import attender, convener, met, of_both, passive_teller, teller
from saksi.actions.sides.menaces import menacer
from saksi.actions.sides.nominals import nominal, nominal_doer, nominal_patient
from saksi.actions.sides.occasions import answering, visited, visitor
from saksi.actions.sides.offenders import entangled, offender
from saksi.actions.sides.patients import HOMEWARD, of_patient, own_citizens, own_forces
from saksi.actions.sides.placed import place_owner
from saksi.actions.sides.processes import own_process
from saksi.actions.sides.sentencing import sentenced, sentencer
from saksi.actions.sides.sequel import goes_on
from saksi.actions.sides.shielded import shielded
from saksi.actions.sides.stopping import made_to_halt, of_its_stopper, stopped
from saksi.actions.sides.takings import brought, taken_from
from saksi.actions.sides.ties import RECALLED, parted_from
from saksi.actions.sides.wars import joiner, warring
from saksi.actions.sides.whereabouts import held_abroad, held_at, sent_from, summoned_to
from saksi.actions.sides.wielders import wielder
from saksi.actions.syntax import object_span, objects, preposition_before, subject, together, whose
from saksi.actions.syntax.roots import joined_root
from saksi.actions.triggers import Trigger
from saksi.actions.triggers.imperatives import bidden
from saksi.record.mention import Mention

CLOSING = "close_embassy"
CALLED = "summon_envoy"  # "dipanggil ke kementerian"

Rule = Callable[[Scene, Trigger], list[Mention]]


def first_of(
    rules: Sequence[Rule], scene: Scene, trigger: Trigger, others: Sequence[Mention] = ()
) -> tuple[list[Mention], str | None]:
    """What the first rule gives that finds a state or body, failing that anyone, and its name.

    others: those on the other side; whom an attack told as a noun is on is not who made it.
    """
    best: tuple[list[Mention], str | None] = ([], None)
    attack = trigger.type.name == "assault" and trigger.form == "noun"
    barred = {m.actor for m in others if m.actor is not None} if attack else set()
    for rule in rules:
        found = [m for m in rule(scene, trigger) if m.actor not in barred]
        if found and any(scene.told(m) or m.actor is None for m in found):
            return found, f"actions.{rule.__name__}"
        if found and not best[0]:
            best = found, f"actions.{rule.__name__}"
    return best


# --- who did it --------------------------------------------------------------------------------


def light_subject(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The subject of the light verb: "KPK melakukan penggeledahan"."""
    made = trigger.type.symmetric or trigger.sense in trigger.type.asked  # "menerima gencatan senjata"
    if trigger.carrier and (trigger.carrier != "undergo" or made):
        found = subject(scene, trigger.verb)
        return [] if only_told(scene, trigger, found) else found
    return []


def verb_subject(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The grammatical subject of an active verb."""
    if trigger.form not in ("active", "reciprocal") or nominal(scene, trigger) or bidden(scene, trigger.head):
        return []
    root = joined_root(scene, trigger.verb)  # "kami | panggil bupati itu dan memeriksa saksi"
    verb = trigger.verb if root is None else root
    found = pronoun_doer(scene, trigger) if fronted(scene, trigger) else subject(scene, verb)
    if found and (asking(scene, found[0]) or sentenced(scene, trigger) or all_of_us(scene, found[-1])):
        return []
    if trigger.absorbed and found and found[-1].last <= own_noun(scene, trigger):
        return []
    return [] if found and suffered(scene, found[0]) else wielder(scene, trigger, found) or found


# --- to whom it was done -----------------------------------------------------------------------


def toward(scene: Scene, trigger: Trigger) -> list[Mention]:
    """After ke, kepada, terhadap …: "serangan ke Iran", "memasok senjata kepada Rusia"."""
    direct = trigger.type.direct or trigger.sense == CALLED  # "memanggil gubernur ke Jakarta"
    if direct and any(scene.told(m) for m in direct_object(scene, trigger)):
        return []
    if trigger.sense in (*HOMEWARD, CALLED) and any(scene.told(m) for m in passive_subject(scene, trigger)):
        return []  # "warga Peru dipulangkan ke negaranya"
    joint = trigger.type.symmetric and scene.norm(trigger.last) in scene.words.company
    if joint or met_at_once(scene, trigger):
        return []  # "pertemuan dengan Joni selama kunjungannya ke Lima"
    first, last = object_span(scene, trigger)
    if light := done(scene, trigger):
        first, last = light.last, scene.clause(light.first).last
    for mention in objects(scene, trigger, last):
        at = preposition_before(scene, mention, first)
        if at is not None and (
            brought(scene, trigger, at) or about_another(scene, trigger, range(first, at))
        ):
            return []
        if office(scene, mention) and handed_on(scene, trigger, at):
            continue  # "melaporkan kasus itu ke polisi"
        held = scene.norm(mention.first - 1) in scene.words.gatherings  # "tiba untuk hadiri KTT ASEAN"
        above = at is not None and scene.norm(at - 1) in scene.words.places  # "di atas Chile"
        if at is not None and scene.norm(at) in scene.words.toward and not (held or above):
            if to_somewhere(scene, trigger, at) or elsewhere(scene, trigger, at):
                return []
            end = list_end(scene, mention, last)
            behind = whose(scene, mention, last)
            return [] if scene.norm(at + 1) in scene.words.sides.behest else together(scene, behind, end)
    return []


def direct_object(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Right after an active verb: "menyerang fasilitas nuklir Iran"."""
    theirs = trigger.type.symmetric and scene.norm(trigger.last) in scene.words.sides.counterparts
    if trigger.form != "active" or trigger.sense in (*trigger.type.beside, SURRENDER, RECALLED) or theirs:
        return []  # "bertemu rekannya dari Peru"
    first, last = object_span(scene, trigger)
    if scene.norm(trigger.last) in scene.words.also and scene.verb(trigger.last + 1):
        last = scene.clause(
            trigger.last + 1
        ).last  # "menahan atau menembak nelayan Ghana": one object for both
    for mention in objects(scene, trigger, last):
        at = preposition_before(scene, mention, first)
        if asked_of(scene, trigger, mention) or behind_name(scene, trigger, mention):
            return []  # "mendalami kapan dewan itu dibubarkan"
        if trigger.type.symmetric and scene.norm(mention.first) in scene.words.first_person:
            continue  # "membahas hubungan kami dengan Peru"
        if trigger.joint and not scene.told(mention):
            continue  # "Peru dan Chile menukar 40 tahanan"
        if at is None:
            if not scene.told(mention) and (named := listed(scene, trigger)):
                return named
            theirs = trigger.sense == CLOSING and not scene.told(mention)  # "menutup konsulatnya"
            behind_it = whose(scene, mention, last)
            return [] if theirs else together(scene, behind_it, list_end(scene, mention, last))
        if trigger.type.symmetric and scene.norm(at) in scene.words.company:
            return []
    return []


def undergoer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The subject of a verb of undergoing: "tersangka menjalani pemeriksaan"."""
    own = trigger.type.symmetric or trigger.sense in trigger.type.asked
    if trigger.carrier != "undergo" or own or entangled(scene, trigger):
        return befallen(scene, trigger)
    return subject(scene, trigger.verb)


ACTORS: tuple[Rule, ...] = (
    declarer,
    export_market,
    by,
    asker,
    done_by,
    done_behind,
    carried_out,
    announced_by,
    own_force,
    behind,
    joiner,
    between,
    truce_makers,
    of_both,
    attender,
    nominal_doer,
    bare_agent,
    duty_of,
    from_where,
    asked_giver,
    granter,
    of_agent,
    of_office,
    own_process,
    offender,
    sender,
    owner,
    user,
    behest,
    made_to_halt,
    light_subject,
    sentencer,
    decider,
    host_sentence,
    visitor,
    with_whom,
    noun_as_verb,
    in_league,
    met,
    passive_teller,
    verb_subject,
    in_subject,
    at_border,
    fallen_fighters,
    claimer,
    announcer,
    proposer,
    teller,
    called_upon,
    of_its_stopper,
    held_at,
    summoned_to,
    sent_from,
    answering,
    menacer,
    weapon_owner,
    gives_up,
    pledger,
    goes_on,
    own_forces,
    custodian,
    own_citizens,
    held_abroad,
)
RECIPIENTS: tuple[Rule, ...] = (
    declared,
    exporter,
    shipped_from,
    stopped,
    nominal_patient,
    warring,
    by_initials,
    taken_from,
    clitic,
    befell,
    undergoer,
    against_measure,
    summoned,
    bearer,
    applicant,
    grantee,
    parted_from,
    one_by_one,
    toward,
    done_against,
    shielded,
    visited,
    demander,
    fallen,
    answered_doer,
    answerer,
    direct_object,
    sentenced,
    of_patient,
    convener,
    passive_subject,
    thing_owner,
    launched,
    with_party,
    aimed,
    to_help,
    struck_when,
    place_owner,
    place_before,
    goods_from,
    there_again,
)
