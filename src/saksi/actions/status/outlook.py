"""Deeds that are only looked ahead to: talks one will not join, "kunjungan yang direncanakan", "serangan berikutnya".

`foreseen` is a rule in the form of those in status.py, which lists it in its order.
"""

from saksi.actions.scene import Scene
from saksi.actions.sides.joint import with_party
from saksi.actions.triggers import Trigger

GUARDED = 8  # words from "melindungi" to what it is from
AT_REACH = 9  # words from what is done to the meeting at which it is
PART_REACH = 6  # words from "ikut" to the talks that one joins
NAME_REACH = 7  # words from a deed noun to its "yang"
CARRIED_REACH = 3  # words from a verb to the deed noun that it carries out
PLANNED_IN = 3  # words from "yang" to "direncanakan"
MAIN = ("main", "coordinate")
TALKS = ("consult", "agree", "cooperate")
FORESEEN = ("consult", "agree", "cooperate", "aid", "mobilize", "protest")
TRIAL = "charge"
GATHERED = ("consult", "protest", "mobilize", "coerce", "cooperate", "aid")  # done by those who come together


def _taking_part(scene: Scene, trigger: Trigger) -> int | None:
    """The verb of joining before talks with somebody: "tidak akan | ikut | dalam putaran kedua perundingan dengan X"."""
    if trigger.type.name not in TALKS or scene.norm(trigger.last) in scene.words.anaphors:
        return None
    beside = with_party(scene, trigger)
    first, _ = scene.bounds(trigger.first)
    inside = False
    for i in range(trigger.first - 1, max(first, trigger.first - PART_REACH) - 1, -1):
        if scene.norm(i) in scene.words.status.taking_part:
            return i if inside and (beside or _ready(scene, first, i)) else None
        inside = inside or scene.norm(i) in scene.words.prepositions
        if scene.norm(i) in scene.words.sources:
            return None  # "sentimen akan datang dari pertemuan itu"
        if scene.verb(i) or scene.doc.tokens[i].kind == "mark" or scene.norm(i) in scene.words.relative:
            return None
    return None


def _ready(scene: Scene, first: int, verb: int) -> bool:
    """Whether somebody is ready to join, or will: "siap | terlibat dalam putaran baru perundingan"."""
    near = scene.modals(first, verb)
    return any(v == "planned" and form == "aux" and last == verb for _, last, v, form in near)


def foreseen(scene: Scene, trigger: Trigger) -> str | None:
    """A noun with its "yang direncanakan"; of an attack only the next one: "serangan berikutnya yang sudah direncanakan"."""
    if trigger.form != "noun" or trigger.verb != trigger.head:
        return None
    _, last = scene.bounds(trigger.head)
    following = any(scene.norm(i) in scene.words.status.next_one for i in (trigger.last, trigger.last + 1))
    if trigger.type.name not in FORESEEN and trigger.sense != TRIAL and not following:
        return None
    for i in range(trigger.last, min(last, trigger.last + NAME_REACH)):
        if scene.norm(i) in scene.words.relative:
            near = range(i + 1, min(last, i + 1 + PLANNED_IN))
            held = (
                scene.norm(i + 1) in scene.words.status.ahead
                and scene.norm(i + 2) in scene.words.taking_place
            )
            if not held and not any(scene.norm(k) in scene.words.status.scheduled for k in near):
                return None
            off = any(scene.norm(k) in scene.words.status.called_off for k in range(i + 1, last))
            return "negated" if off else "planned"  # "pertemuan yang dijadwalkan pekan ini dibatalkan"
        verb = scene.verb(i) and scene.norm(i) not in scene.words.status.next_one
        apart = scene.doc.tokens[i].text == "," and scene.norm(i + 1) in scene.words.relative
        if verb or (scene.doc.tokens[i].kind == "mark" and not apart):
            return None
    return None


def guarded(scene: Scene, trigger: Trigger) -> str | None:
    """What somebody is to be kept safe from: "untuk melindungi warga dari serangan rudal"."""
    kept = trigger.form == "noun" and trigger.type.name == "assault" and trigger.verb == trigger.head
    if not kept or scene.norm(trigger.first - 1) not in scene.words.out_of:
        return None
    first, _ = scene.bounds(trigger.first)
    near = range(trigger.first - 2, max(first, trigger.first - GUARDED) - 1, -1)
    return "possible" if any(scene.norm(i) in scene.words.status.guarding for i in near) else None


def meanwhile(scene: Scene, trigger: Trigger) -> str | None:
    """At the time of something still to come: "akan disampaikan ketika pertemuan keduanya terwujud"."""
    clause = scene.clause(trigger.first)
    first, _ = scene.bounds(trigger.first)
    if (
        trigger.type.name not in TALKS
        or clause.kind != "time"
        or clause.marker is None
        or clause.first <= first
    ):
        return None
    if scene.norm(clause.marker) not in scene.words.when or scene.clause(clause.first - 1).kind not in MAIN:
        return None
    main = scene.clause(clause.first - 1)
    said = (scene.doc.entry(i, "speech") for i in range(main.first, main.last))
    if any(hit is not None and hit.entry.form == "active" for hit in said):
        return None  # "mengatakan akan mundur saat bertemu Joni"
    told = [value for _, _, value, form in scene.modals(main.first, main.last) if form != "noun"]
    own = any(value == "actual" for _, _, value, _ in scene.modals(clause.first, trigger.verb))
    return "planned" if told == ["planned"] and not own else None


def at_meeting(scene: Scene, trigger: Trigger) -> str | None:
    """A meeting at which something is still to be done: "akan membicarakan itu dalam pertemuan dengan X"."""
    told = trigger.form == "noun" and trigger.verb == trigger.head and trigger.type.name == "consult"
    at = trigger.first - 1 - (scene.norm(trigger.first - 1) in scene.words.articles)
    if not told or (scene.norm(at) not in scene.words.held_in and scene.norm(at) not in scene.words.places):
        return None
    first = scene.clause(trigger.first).first
    verb = next((i for i in range(at - 1, max(first, at - AT_REACH) - 1, -1) if scene.verb(i)), None)
    if verb is None or scene.doc.entry(verb, "modal") is not None:
        return None
    near = (v for _, last, v, form in scene.modals(first, verb) if form == "aux" and verb - last <= 1)
    value = next(near, None)
    return value if value in ("planned", "possible") else None


def carrier(scene: Scene, trigger: Trigger) -> int | None:
    """The verb that carries out the deed noun right behind it, joins it, or only looks on at a signing."""
    if (joined := _taking_part(scene, trigger)) is not None:
        return joined
    first, _ = scene.bounds(trigger.first)
    for i in range(trigger.first - 1, max(first, trigger.first - CARRIED_REACH) - 1, -1):
        seen = trigger.type.name == "agree" and scene.norm(i) in scene.words.witnessing
        if seen or scene.norm(i) in scene.words.status.carrying:
            return i
        if scene.verb(i) or scene.norm(i) in scene.words.prepositions or scene.doc.tokens[i].kind == "mark":
            return None
    return None


def peopled(scene: Scene, trigger: Trigger, i: int) -> bool:
    """Whether the verb at a token, or the next, tells who comes to a gathering, or what a protest brings with it."""
    words = scene.words.status
    told = words.peopled | words.bringing if trigger.type.name == "protest" else words.peopled
    return trigger.type.name in GATHERED and any(scene.norm(k) in told for k in range(i, i + 2))


def greater(scene: Scene, trigger: Trigger, i: int) -> bool:
    """Whether a strike or a visit is compared with what has been: "serangan Peru akan | jauh lebih keras"."""
    compared = trigger.type.name in ("assault", "consult") and scene.norm(i) in scene.words.status.greater
    return compared and scene.norm(trigger.last) not in scene.words.anaphors


def of_a_place(scene: Scene, i: int) -> bool:
    """Whether a comma stands on either side of the name of a country: "kunjungan ke Lome|, Togo|, dijadwalkan"."""
    named = (scene.doc.entry(k, "country") for k in (i + 1, i - 1))
    pairs = zip(named, ((i + 1, i + 3), (i - 3, i - 1)), strict=True)
    return any(hit is not None and any(scene.norm(k) == "," for k in range(*near)) for hit, near in pairs)
