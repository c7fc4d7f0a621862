"""Who is named as the doer of a crime behind its noun: "pelaku pembunuhan, Joni, …", "vonis bebas terdakwa pembunuhan Joni"."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import subject
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

LEADS_BACK = 3  # tokens of "kasus", "dugaan" between the culprit's word and the crime
SAID_REACH = 14  # tokens behind the crime in which it is said who the culprit is
NEAR = 2
OUTER_BACK = 14  # tokens before it in which another culprit may be told, whom the name may be of


def offender(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The person named behind the crime whose culprit is told before it, where the name is no victim's."""
    if entangled(scene, trigger):
        return subject(scene, trigger.verb)
    at = _culprit(scene, trigger)
    if at < 0 or trigger.last >= len(scene.doc.tokens):
        return []
    if named := _who_it_was(scene, trigger):
        return named
    comma = scene.doc.tokens[trigger.last].text == ","
    start = trigger.last + comma
    near = [m for m in scene.parties(start, start + 1) if _person(scene, m)]
    if not near:
        return []
    if comma:
        return [] if _another(scene, at) else near
    return near if _dealt_with(scene, near[0]) else []


def _who_it_was(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who the culprit is said to be behind the crime: "pelaku penembakan terhadap warga itu adalah | kelompok Joni"."""
    for i in range(trigger.last, min(scene.bounds(trigger.head)[1], trigger.last + SAID_REACH)):
        if scene.doc.tokens[i].text == ",":
            return []
        if scene.norm(i) in scene.words.sides.being:
            return scene.parties(i + 1, i + 1 + NEAR)[:1]
    return []


def entangled(scene: Scene, trigger: Trigger) -> bool:
    """Whether the subject of a crime's verb is held for it: "pelaku terjerat tiga kasus pembunuhan"."""
    return trigger.type.name == "assault" and scene.norm(trigger.verb) in scene.words.sides.entangled


def _culprit(scene: Scene, trigger: Trigger) -> int:
    """Where the word of a culprit leads to a crime told by its noun, -1 where none does."""
    if trigger.form != "noun" or trigger.type.name != "assault":
        return -1
    for i in range(trigger.first - 1, max(0, trigger.first - LEADS_BACK) - 1, -1):
        if scene.norm(i) in scene.words.accused:
            return i
        if scene.norm(i) not in scene.words.cases and scene.norm(i) not in scene.words.victim_links:
            break
    return -1


def _another(scene: Scene, at: int) -> bool:
    """Whether another one who stands trial is told before in the sentence: "terpidana suap vonis bebas pelaku …"."""
    first = max(scene.bounds(at)[0], at - OUTER_BACK)
    return any(scene.norm(i) in scene.words.accused for i in range(first, at))


def _person(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is one named person."""
    actor = scene.actor(mention)
    return actor is not None and actor.type == "person"


def _dealt_with(scene: Scene, mention: Mention) -> bool:
    """Whether the report calls the same person a defendant, tells of his acquittal, or of a bribe for his sake."""
    others = (m for m in scene.mentions if m.actor == mention.actor and m.first != mention.first)
    tried = any(scene.norm(m.first - 1) in scene.words.sides.tried for m in others)
    return tried or any(t.norm in scene.words.graft for t in scene.doc.tokens)
