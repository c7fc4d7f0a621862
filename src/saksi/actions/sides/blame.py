"""Who is told to stand behind a deed: "Israel berada di balik serangan itu", "bertanggung jawab atas pengeboman"."""

from collections.abc import Iterator

from saksi.actions.scene import Scene
from saksi.actions.syntax import subject, together
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

BLAMED = ("assault", "coerce", "protest")
SMALL = 4  # tokens of "sebuah aksi" between "di balik" and the deed
BACK = 10  # tokens from "di balik" back to who stands there
LAID = 6  # tokens from a deed to "dituduhkan kepada"
NEAR = 3
EMBASSY = "embassy"
DOUBT_BACK = 5  # tokens before a name that may say it was not theirs
OWNING = ("say", "confirm", "claim")  # what one does who owns up to a deed


def behind(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who stands behind a deed told as a noun, is answerable for it or has it laid at the door."""
    if trigger.form != "noun" or trigger.type.name not in BLAMED:
        return []
    for at in _leads(scene, trigger):
        first = max(scene.bounds(trigger.head)[0], at - BACK)
        if any(scene.norm(i) in scene.words.questions for i in range(first, at)):
            continue  # "mencari siapa dalang di balik serangan itu"
        before = [m for m in scene.parties(first, at) if m.last <= at]
        told = [m for m in before if scene.keys(m)]
        apart = (_sought, _disowned, _others)
        if told and before[-1] is told[-1] and not any(rule(scene, told[-1].last, at) for rule in apart):
            lead = [m for m in told if together(scene, m, at)[-1] is told[-1]]
            return together(scene, lead[0], at)
    return _laid_to(scene, trigger)


def _sought(scene: Scene, first: int, last: int) -> bool:
    """Whether who or what is behind a deed is only looked for or told: "mencari dalang | di balik", "motif | di balik"."""
    if scene.norm(last - 1) in scene.words.sides.motives:
        return True
    return any(scene.norm(i) in scene.words.sides.seeking for i in range(first, last))


def _disowned(scene: Scene, first: int, last: int) -> bool:
    """Whether it is said that one who ends at a token is not behind a deed: "membantah | berada di balik", "tidak yakin Peru |"."""
    lowest = max(scene.bounds(last)[0], first - DOUBT_BACK)
    comma = next((i for i in range(first - 1, lowest, -1) if scene.doc.tokens[i].text == ","), lowest)
    return any(value == "negated" for _, _, value, _ in scene.modals(comma, last))


def _others(scene: Scene, first: int, last: int) -> bool:
    """Whether others than one who ends at a token are behind a deed: "Peru mengutuk | mereka yang berada di balik"."""
    if any(scene.norm(i) in scene.words.relative for i in range(first + 1, last)):
        return True
    for i in range(first, last):
        said, deed = scene.doc.entry(i, "speech"), scene.doc.entry(i, "deed")
        if said is not None and said.entry.form == "active" and said.entry.value not in OWNING:
            return True
        if deed is not None and deed.entry.form == "active":
            return True
    return False


def _leads(scene: Scene, trigger: Trigger) -> Iterator[int]:
    """Where "di balik" or "bertanggung jawab atas" leads to a deed."""
    first = scene.bounds(trigger.head)[0]
    for i in range(trigger.first - 1, max(first, trigger.first - SMALL) - 1, -1):
        if scene.norm(i) in scene.words.sides.behind and scene.norm(i - 1) in scene.words.places:
            yield i - 1
        if scene.norm(i) in scene.words.facing and scene.norm(i - 1) in scene.words.sides.answerable:
            yield i - 1
        if scene.norm(i) in scene.words.sides.claiming and i == trigger.first - 1 and _alone(scene, trigger):
            yield i
        if scene.norm(i) not in scene.words.sides.inside and scene.norm(i) not in scene.words.cases:
            return


def _alone(scene: Scene, trigger: Trigger) -> bool:
    """Whether a deed is the whole object: "mengklaim serangan itu", not "mengklaim serangan itu sah", "mengklaim serangan Peru gagal"."""
    if any(scene.told(m) for m in scene.parties(trigger.last, trigger.last + 1)):
        return False
    last = scene.clause(trigger.last - 1).last
    return not any(scene.verb(i) for i in range(trigger.last, min(last, trigger.last + LAID)))


def announcer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose officials announce an act of law on another state's people: "Peru mengumumkan penangkapan tiga warga Chile"."""
    if trigger.form != "noun" or trigger.outcome or trigger.type.name != "coerce":
        return []
    at = next(
        (i for i in range(trigger.first - 1, trigger.first - SMALL, -1) if scene.doc.entry(i, "speech")), -1
    )
    if at < 0 or scene.norm(at) not in scene.words.sides.announcing:
        return []
    theirs = {s for m in scene.parties(trigger.last, trigger.last + LAID) for s in scene.states(m)}
    found = [m for m in subject(scene, at) if scene.states(m)]
    return [m for m in found if theirs and theirs.isdisjoint(scene.states(m))]


def only_told(scene: Scene, trigger: Trigger, found: list[Mention]) -> bool:
    """Whether who makes an act of law known tells of its own people held by others: "Peru mengumumkan penangkapan warga Peru"."""
    law = trigger.form == "noun" and not trigger.outcome and trigger.type.name in ("coerce", "assault")
    if not law or scene.norm(trigger.verb) not in scene.words.sides.announcing:
        return False
    theirs = {s for m in scene.parties(trigger.last, trigger.last + LAID) for s in scene.states(m)}
    embassy = any(kind == EMBASSY for m in found for i in range(m.first, m.last) for kind in scene.classes(i))
    return embassy or any(theirs.intersection(scene.states(m)) for m in found)


def _laid_to(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose deed it is said to be: "serangan yang dituduhkan kepada Israel", "yang diklaim oleh Houthi"."""
    last = scene.bounds(trigger.head)[1]
    for i in range(trigger.last, min(last, trigger.last + LAID)):
        if scene.norm(i) in scene.words.sides.laid_to:
            near = scene.parties(i + 1, min(last, i + 1 + NEAR))[:1]
            return near if near and scene.told(near[0]) else []
        if scene.doc.tokens[i].text in (".", ";") or scene.parties(i, i + 1):
            return []
    return []
