"""Sides told by who decides on a deed or calls for it.

"AS mempertimbangkan serangan": it would be theirs. "Iran menolak seruan AS untuk menyerah": Iran would do it,
and the United States would have it.
"""

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.syntax import after, preposition_before, subject, together
from saksi.actions.triggers import Trigger
from saksi.actions.triggers.choices import chosen
from saksi.record.document import Hit
from saksi.record.mention import Mention

SURRENDER = "surrender"
DECIDED_BACK = 3  # tokens from a deed noun back to the verb of deciding
AGREED_BACK = 4  # tokens from a truce back to the verb of agreeing on it
CALL_BACK = 12  # tokens from a deed back to the call for it
CALLER_NEAR = 3  # tokens from a noun for a call to whose it is
OWN_VERB_NEAR = 3  # tokens from "agar" to the verb of those asked
ANSWER_NEAR = 2  # tokens from the verb that answers a call to the noun for it


def decider(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who decides on their own deed: "Trump mempertimbangkan opsi serangan", "Rusia meningkatkan serangan"."""
    if trigger.form != "noun" or trigger.joint:
        return []
    lowest = max(scene.bounds(trigger.first)[0], trigger.first - DECIDED_BACK)
    for i in range(trigger.first - 1, lowest - 1, -1):
        if scene.norm(i) in scene.words.sides.deciding:
            return [m for m in subject(scene, i) if scene.told(m)]
        parts = scene.norm(i) in scene.words.prepositions or scene.norm(i) in scene.words.joiners
        if parts or scene.doc.tokens[i].kind != "word" or scene.verb(i):
            return []
    return []


def called_upon(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who turns down or accepts the call to do it, or is called upon: "Iran menolak seruan Trump untuk menyerah"."""
    at = None if trigger.joint or trigger.form == "passive" else _call(scene, trigger)
    if at is None:
        return []
    if addressed := _addressed(scene, trigger, at):
        return addressed
    if not _noun(scene, at):
        return []
    for i in range(at - 1, at - 1 - ANSWER_NEAR, -1):
        said = scene.doc.entry(i, "speech")
        if said and said.entry.form != "noun" and said.entry.value in scene.words.sides.heeded:
            return [m for m in subject(scene, i) if scene.told(m)]
        if scene.norm(i) in scene.words.sides.granting:
            return [m for m in subject(scene, i) if scene.told(m)]
    return []


def _addressed(scene: Scene, trigger: Trigger, at: int) -> list[Mention]:
    """Whom a call is addressed to, told again or not between commas: "mendesak Sari, presiden Mali, agar menyerah"."""
    words = scene.words
    marks = [i for i in range(at + 1, trigger.first) if scene.norm(i) in words.so_that | words.purpose]
    if trigger.form != "active" or len(marks) != 1 or trigger.first - marks[0] > OWN_VERB_NEAR:
        return []
    between = scene.parties(at + 1, marks[0])
    if scene.parties(marks[0], trigger.first) or any(scene.predicates(i) for i in range(at + 1, marks[0])):
        return []  # "menuntut Peru agar warga pulang"
    if _noun(scene, at):
        between = [m for m in between if scene.norm(m.first - 1) in words.recipients]
    elif not between or between[0].first - at > 1 or not _asks(scene, at):
        return []
    told = next((m for m in between[:2] if scene.told(m)), None)
    return together(scene, told, marks[0]) if told else []


def _asks(scene: Scene, i: int) -> bool:
    """Whether somebody asks whom the verb has behind it: not "didesak", nor "serangan yang mendorong Peru untuk"."""
    hit = scene.doc.entry(i, "speech")
    return hit is not None and hit.entry.form == "active" and scene.norm(i - 1) not in scene.words.relative


def demander(scene: Scene, trigger: Trigger) -> list[Mention]:
    """To whom someone is to surrender: who demands it."""
    at = _call(scene, trigger) if trigger.sense == SURRENDER else None
    if at is None:
        return []
    if _noun(scene, at):
        return [m for m in scene.parties(at + 1, at + 1 + CALLER_NEAR)[:1] if scene.told(m)]
    found = subject(scene, at)
    does = (
        {k for m in subject(scene, trigger.verb) for k in scene.keys(m)}
        if trigger.form == "active"
        else set()
    )
    return [m for m in found if scene.told(m) and not does.intersection(scene.keys(m))]


def _call(scene: Scene, trigger: Trigger) -> int | None:
    """The word nearest before a deed in its sentence that asks or calls for it, None when another deed's is nearer."""
    first, _ = scene.bounds(trigger.head)
    for i in range(trigger.first - 1, max(first, trigger.first - CALL_BACK) - 1, -1):
        hit = scene.doc.entry(i, "modal")
        if hit and hit.first == i and hit.entry.value == "demanded" and hit.entry.form in ("ask", "noun"):
            return i
        deed = scene.doc.entry(i, "deed")
        if deed and deed.first == i and deed.entry.form != "noun":
            return None
    return None


def _noun(scene: Scene, i: int) -> bool:
    """Whether a call is told as a noun: "seruan", "tuntutan"."""
    hit = scene.doc.entry(i, "modal")
    return hit is not None and hit.entry.form == "noun"


def truce_makers(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who agrees on the truce told as the object: "Togo dan Mali menyetujui | gencatan senjata"."""
    if trigger.form != "noun" or trigger.sense not in trigger.type.asked or trigger.carrier:
        return []
    lowest = max(scene.bounds(trigger.head)[0], trigger.first - AGREED_BACK)
    for i in range(trigger.first - 1, lowest - 1, -1):
        if scene.doc.tokens[i].kind != "word":
            return []
        if (hit := scene.doc.entry(i, "deed")) and hit.entry.form == "active" and _agrees(scene, hit):
            return [m for m in subject(scene, i) if scene.told(m)]
    return []


def _agrees(scene: Scene, hit: Hit) -> bool:
    """Whether a deed word tells of an agreement."""
    kind = by_sense().get(chosen(scene, hit) or hit.entry.value)
    return kind is not None and kind.name == "agree"


def proposer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose proposal of a truce it is: "usulan gencatan senjata AS", "proposal gencatan senjata yang diajukan Mesir"."""
    if trigger.form != "noun" or scene.norm(trigger.first - 1) not in scene.words.sides.proposals:
        return []
    at = trigger.last
    if scene.norm(at) in scene.words.relative and scene.norm(at + 1) in scene.words.sides.handing:
        at += 2 + (scene.norm(at + 2) in scene.words.by)
        return [m for m in scene.parties(at, at + 1) if scene.told(m)]
    near = [m for m in after(scene, trigger, CALLER_NEAR) if scene.told(m)][:1]
    gap = range(at, near[0].first) if near else range(0)
    loose = any(scene.doc.tokens[i].kind != "word" or scene.verb(i) for i in gap)
    return near if near and not loose and preposition_before(scene, near[0], at) is None else []


def asker(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who asks for a ceasefire that others would make: "Kamboja menyerukan gencatan senjata", "… agar perang diakhiri"."""
    if trigger.sense not in trigger.type.asked or trigger.form not in ("noun", "passive"):
        return []
    if laid := proposer(scene, trigger):
        return laid
    clause = scene.clause(trigger.head)
    first = clause.first
    if trigger.form == "passive" and clause.kind == "content":
        first = scene.bounds(trigger.head)[0]
    for i in range(trigger.first - 1, first - 1, -1):
        asks, says = scene.doc.entry(i, "modal"), scene.doc.entry(i, "speech")
        demands = says is not None and says.entry.value == "demand" and says.entry.form == "active"
        if demands or (asks and asks.entry.form == "ask"):
            return subject(scene, i)
    return []
