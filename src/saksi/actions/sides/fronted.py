"""Who is struck where the grammatical subject tells it: in passives, and before "kami" with a bare verb."""

from saksi.actions.scene import Scene
from saksi.actions.sides.aside import weapon_owner
from saksi.actions.sides.duties import duty_of
from saksi.actions.sides.granted import of_gift
from saksi.actions.sides.nominals import nominal
from saksi.actions.sides.taken_along import taken_along
from saksi.actions.syntax import preposition_before, subject
from saksi.actions.syntax.telling import other_subject
from saksi.actions.triggers import Trigger
from saksi.actions.triggers.choices import doer_before
from saksi.record.mention import Mention

HOSTILE = ("assault", "coerce", "investigate", "sanction")
MEDIATED = "mediate"
ACTING = ("active", "bare")
WISHES = ("demand", "reject", "order")


def fronted(scene: Scene, trigger: Trigger) -> bool:
    """Whether the pronoun of its doer stands right before a bare verb: "tersangka sudah kami | tangkap"."""
    hit = scene.doc.entry(trigger.verb, "deed")
    bare = hit is not None and hit.first == trigger.verb and hit.entry.form == "bare"
    told = trigger.form == "active" and not trigger.type.symmetric
    return bare and told and doer_before(scene, trigger.verb)


def pronoun_doer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The pronoun right before a bare verb."""
    return scene.parties(trigger.verb - 1, trigger.verb)


def passive_subject(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The grammatical subject of a passive verb, or of a bare one with its doer's pronoun: "tersangka kami tangkap"."""
    if fronted(scene, trigger):
        return _before_pronoun(scene, trigger)
    if trigger.form != "passive" or weapon_owner(scene, trigger) or nominal(scene, trigger):
        return []
    taken = taken_along(scene, trigger.verb)
    if taken is not None:
        return taken
    found = [] if of_gift(scene, trigger) else subject(scene, trigger.verb)
    if trigger.sense == MEDIATED:
        return [
            m for m in found if scene.told(m) or m.form == "name"
        ]  # "menukar 40 tahanan dalam kesepakatan yang ditengahi Peru"
    levier = duty_of(scene, trigger)
    if found:
        return [] if wants_it(scene, trigger, found[-1]) else [m for m in found if m not in levier]
    clause = scene.clause(trigger.verb)
    before = scene.parties(clause.first, trigger.verb)
    return [m for m in before if scene.norm(m.first - 1) in scene.words.toward][:1]


def wants_it(scene: Scene, trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody only asks that a thing undergo it, or refuses: "warga menolak tambang | ditutup"."""
    if trigger.type.name not in HOSTILE:
        return False
    for i in range(mention.last, trigger.verb):
        hit = scene.doc.entry(i, "speech")
        asks = hit is not None and hit.first == i and hit.entry.form in ACTING
        if asks and hit is not None and hit.entry.value in WISHES:
            return other_subject(scene, hit.last, trigger.verb)
        if scene.norm(i) in scene.words.relative:
            return False
    return False


def _before_pronoun(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who stands before the doer's pronoun in its clause."""
    first = scene.clause(trigger.verb).first
    found = scene.parties(first, trigger.verb - 1)
    return [m for m in found if preposition_before(scene, m, first) is None][:1]
