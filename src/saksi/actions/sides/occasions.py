"""Who does a deed that is told as the occasion or the means of another: "kata Yoon setelah pembicaraan dengan Duda"."""

from saksi.actions.scene import Scene
from saksi.actions.sides.joint import with_party
from saksi.actions.syntax import objects, preposition_before, subject
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

LEAD = 3  # tokens between the word of time and the deed noun
MEANS_BACK = 6  # tokens back from "dengan" to the verb that is done so
SPEAKER_NEAR = 2
VISIT = "visit"
VISIT_NEAR = 9  # words from a visit to where it was


def visitor(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose meeting it was: the subject of what was done or said at it."""
    if trigger.form != "noun" or not trigger.type.symmetric or not _other(scene, trigger):
        return []
    at = next((i for i in range(trigger.first - 1, trigger.first - 1 - LEAD, -1) if _opens(scene, i)), None)
    first, _ = scene.bounds(trigger.head)
    if at is None or at <= first or any(scene.verb(i) for i in range(at + 1, trigger.first)):
        return []
    verb = next((i for i in range(at - 1, first - 1, -1) if scene.verb(i) or _speaks(scene, i)), None)
    if verb is None:
        return []
    if scene.norm(verb) in scene.words.sides.escorting:
        found = scene.parties(verb + 1, at)[:1]  # "para menteri mendampingi Presiden dalam kunjungan"
    elif _speaks(scene, verb) and scene.doc.tokens[verb - 1].kind != "word":
        found = scene.parties(verb + 1, verb + 1 + SPEAKER_NEAR)[:1]  # "…," kata Yoon
    else:
        found = _no_citizens(scene, trigger, subject(scene, verb), verb)
    if guest := _guest(scene, trigger, found, at):
        return guest
    return [m for m in found if scene.told(m)]


def _no_citizens(scene: Scene, trigger: Trigger, found: list[Mention], verb: int) -> list[Mention]:
    """The subject, or for a visit of state that of the sentence where it is citizens: "Peru memantau WNI yang ada di sana saat | kunjungan"."""
    citizens = found and all((a := scene.actor(m)) and a.type == "people" for m in found)
    if not citizens or trigger.sense != VISIT:
        return found
    first, last = scene.bounds(trigger.head)
    told = trigger.last < last and scene.norm(trigger.last - 1) in scene.words.sides.of_state
    main = next((i for i in range(first, verb) if scene.verb(i)), verb) if told else verb
    return subject(scene, main)


def _guest(scene: Scene, trigger: Trigger, found: list[Mention], at: int) -> list[Mention]:
    """Who stands right before a visit to the subject's own state: "Peru menyambut Presiden Chile | dalam kunjungan ke Lima"."""
    last = min(scene.clause(trigger.last - 1).last, trigger.last + VISIT_NEAR)
    goal = [m for m in scene.parties(trigger.last, last) if scene.norm(m.first - 1) in scene.words.toward][:1]
    home = {s for m in found for s in scene.states(m)}
    if not goal or trigger.sense != VISIT or not home or not home >= set(scene.states(goal[0])):
        return []
    first = scene.bounds(trigger.head)[0]
    near = [m for m in scene.parties(max(first, at - VISIT_NEAR), at) if m.last == at and scene.told(m)]
    return [m for m in near if preposition_before(scene, m, first) is None]


def visited(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The state in which another's visit was: "kunjungan Presiden Prabowo di Moskow"."""
    if trigger.form != "noun" or trigger.sense != VISIT:
        return []
    last = min(scene.clause(trigger.last - 1).last, trigger.last + VISIT_NEAR)
    near = scene.parties(trigger.last, last)
    plain = [m for m in near[:1] if preposition_before(scene, m, trigger.last) is None]
    guests = {s for m in (*subject(scene, trigger.verb), *plain) for s in scene.states(m)}
    for mention in near:
        at, actor = preposition_before(scene, mention, trigger.last), scene.actor(mention)
        if at is not None and scene.norm(at) in scene.words.places:
            there = actor is not None and actor.type in ("place", "state")
            return [mention] if there and guests.isdisjoint(scene.states(mention)) else []
    return []


def _other(scene: Scene, trigger: Trigger) -> bool:
    """Whether a meeting's noun names whom it is with or where it leads to."""
    last = min(scene.clause(trigger.last - 1).last, trigger.last + 2 * LEAD)
    near = objects(scene, trigger, last)[:1]
    at = preposition_before(scene, near[0], trigger.last) if near else None
    led = range(trigger.last, last) if trigger.sense == VISIT and not near else range(0)
    if any(scene.norm(i) in scene.words.recipients for i in led):
        return True  # "seusai kunjungan kerja ke tiga negara"
    return (bool(with_party(scene, trigger)) and at is not None) or (
        at is not None and scene.norm(at) in scene.words.toward
    )


def _opens(scene: Scene, i: int) -> bool:
    """Whether a word of time or place stands at a token: "setelah", "dalam", "di sela-sela"."""
    return scene.norm(i) in scene.words.occasions


def _speaks(scene: Scene, i: int) -> bool:
    """Whether a verb of saying stands at a token."""
    hit = scene.doc.entry(i, "speech")
    return hit is not None and hit.first == i


def answering(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who answers or goes on with an attack: "Iran menanggapinya dengan serangan rudal ke Tel Aviv"."""
    if trigger.form != "noun" or trigger.type.name not in ("assault", "sanction"):
        return []
    first, at = scene.bounds(trigger.head)[0], trigger.first - 1
    while at > first and scene.norm(at) in scene.words.sides.inside:
        at -= 1
    if scene.norm(at) != scene.words.means:
        return []
    for i in range(at - 1, max(first, at - MEANS_BACK) - 1, -1):
        if scene.pack.lexicon.bare(scene.norm(i)) in scene.words.answering:
            return subject(scene, i)
        if scene.norm(i) in scene.words.sides.answered:  # "dibalas | Iran dengan serangan"
            return [m for m in scene.parties(i + 1, at) if m.last == at][:1]
    return []
