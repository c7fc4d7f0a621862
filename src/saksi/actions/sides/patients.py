"""To whom a noun's deed was done, right behind it, and whose own forces and people are moved or brought home."""

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.absorbing import facility
from saksi.actions.sides.agents import names_doer, of_office
from saksi.actions.sides.fronted import passive_subject
from saksi.actions.sides.grounds import borne_behind
from saksi.actions.sides.processes import own_process
from saksi.actions.sides.ties import RECALLED
from saksi.actions.syntax import after, object_span, objects, preposition_before, together
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

HOMEWARD = senses("homeward")
WITHDRAWN = "withdraw"
TAKEN = senses("befalling")
OFFICES = ("state", "body")
SITE = 3  # words of a building's name


def of_patient(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Right after a noun that names what it was done to: "penangkapan aktivis Rusia"."""
    on_site = trigger.type.name == "assault" and facility(scene, trigger.last, trigger.last + SITE)
    if (
        trigger.form != "noun"
        or (
            names_doer(trigger)
            and not on_site
            and not _by_another(scene, trigger)
            and not borne_behind(scene, trigger)
        )
        or trigger.type.symmetric
        or of_office(scene, trigger)
    ):
        return []
    if own_process(scene, trigger) or trigger.sense == RECALLED:
        return []
    first, last = object_span(scene, trigger)
    if first < last and (scene.doc.tokens[first].text == "," or scene.norm(first) in scene.words.anaphors):
        return []  # "pelaku pembunuhan, Budi", "dari penangkapan itu, polisi …"
    for mention in objects(scene, trigger, last):
        if any(scene.doc.entry(i, "modal") for i in range(first, mention.first)):
            return []  # "pembebasan tidak pernah mudah, bahkan kali ini | seorang tentara gugur"
        if mention.first > first and scene.norm(mention.first) in scene.words.first_person:
            return []  # "dari penyelidikan kemarin | kita ambil keterangan"
        if preposition_before(scene, mention, first) is None:
            return [] if _no_captive(scene, trigger, mention) else together(scene, mention, last)
    return []


def _no_captive(scene: Scene, trigger: Trigger, mention: Mention) -> bool:
    """Whether a pronoun behind the noun of an arrest is taken for a state or office: "penahanan | mereka" is of people."""
    actor = scene.actor(mention)
    them = scene.norm(mention.first) in scene.words.third_person
    return trigger.sense in TAKEN and them and actor is not None and actor.type in OFFICES


def _by_another(scene: Scene, trigger: Trigger) -> bool:
    """Whether "oleh" tells another doer right behind whom a noun names: "invasi Chile | oleh Peru"."""
    near = [m for m in after(scene, trigger, 1) if m.first == trigger.last]
    at = near[0].last if near else 0
    if not near or scene.norm(at) not in scene.words.by:
        return False
    doer = scene.parties(at + 1, at + 2)[:1]
    return bool(doer) and set(scene.states(doer[0])).isdisjoint(scene.states(near[0]))


def own_forces(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose forces are moved, where no one else is told: "pengerahan tentara Korea Utara"."""
    if (trigger.type.received and trigger.sense != WITHDRAWN) or trigger.form == "active":
        return []
    if trigger.sense == WITHDRAWN and trigger.form != "passive":
        return []
    return of_patient(scene, trigger) or passive_subject(scene, trigger)


def own_citizens(scene: Scene, trigger: Trigger) -> list[Mention]:
    """A state brings home its own people where no one else is told: "evakuasi WNI"."""
    if trigger.sense not in HOMEWARD:
        return []
    found = of_patient(scene, trigger) or passive_subject(scene, trigger)
    return [
        m for m in found if (actor := scene.actor(m)) and actor.type == "people" and not _cared_for(scene, m)
    ]


def _cared_for(scene: Scene, mention: Mention) -> bool:
    """Whether people are told as those who live there, or as guests: whoever is there brings them to safety."""
    named = {scene.norm(i) for i in range(mention.first, mention.last)}
    return scene.told(mention) and not named.isdisjoint(scene.words.sides.cared_for)
