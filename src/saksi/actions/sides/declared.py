"""Who declares whom unwelcome or guilty: "Peru menyatakan duta besar Chile sebagai | persona non grata"."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import subject
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

BACK = 14  # tokens from the words back to the verb of declaring
NEAR = 4  # tokens from "oleh", or a passive, to who declares it


def declarer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who declares it: the verb's subject, or who stands behind a passive or "oleh"."""
    at = _verb(scene, trigger)
    if at is None:
        return []
    if fronted := _fronted(scene, at):
        return fronted
    if not scene.norm(at).startswith(scene.words.passive):
        return subject(scene, at)
    last = scene.bounds(trigger.head)[1]
    by = next((i for i in range(at, last) if scene.norm(i) in scene.words.by), at)
    return [m for m in scene.parties(by + 1, min(by + NEAR, last)) if scene.told(m)][:1]


def declared(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who is declared so: told between the verb and the words, before a passive, or right behind the words."""
    at = _verb(scene, trigger)
    if at is None:
        ranks = scene.norm(trigger.first - 1 - (scene.doc.tokens[trigger.first - 1].kind == "quote"))
        return subject(scene, trigger.first) if ranks in scene.words.sides.ranking else []
    if scene.norm(at).startswith(scene.words.passive):
        return subject(scene, at)
    if _fronted(scene, at):
        return _before_pronoun(scene, at)
    if scene.norm(at).endswith(scene.words.nominal):
        return _told_before(scene, at)
    last = min(scene.bounds(trigger.head)[1], trigger.last + NEAR)
    near = scene.parties(at + 1, trigger.first) or scene.parties(trigger.last, last)
    return [m for m in near if scene.told(m)][:1]


def _fronted(scene: Scene, at: int) -> list[Mention]:
    """The pronoun right before a bare verb of declaring: "duta besar itu kami | nyatakan"."""
    bare = not scene.norm(at).startswith((*scene.words.passive, *scene.words.transitive))
    near = scene.parties(at - 1, at) if bare else []
    return [m for m in near if scene.norm(m.first) in scene.words.first_person]


def _before_pronoun(scene: Scene, at: int) -> list[Mention]:
    """Who stands before the pronoun of whoever declares it, in its clause."""
    return [m for m in scene.parties(scene.clause(at).first, at - 1) if scene.told(m)][:1]


def _told_before(scene: Scene, at: int) -> list[Mention]:
    """For whom the ending of a verb of declaring stands: the other state's envoy told before it in its sentence."""
    who = subject(scene, at)
    own = {s for m in who for s in scene.states(m)}
    before = [m for m in scene.parties(scene.bounds(at)[0], at) if m not in who and scene.told(m)]
    return [m for m in before if own.isdisjoint(scene.states(m))][-1:]


def _verb(scene: Scene, trigger: Trigger) -> int | None:
    """The verb of declaring before the words."""
    unwelcome = trigger.sense == "expel" and scene.norm(trigger.head) in scene.words.unwelcome
    if not unwelcome and not _guilty(scene, trigger):
        return None
    first = max(scene.bounds(trigger.head)[0], trigger.first - BACK)
    return next(
        (i for i in range(trigger.first - 1, first - 1, -1) if scene.norm(i) in scene.words.sides.declaring),
        None,
    )


def _guilty(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody is found guilty by a verb of its own: "hakim menyatakan Rudi | bersalah"."""
    return trigger.sense == "convict" and scene.norm(trigger.head) in scene.words.sides.guilty
