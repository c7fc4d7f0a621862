"""The sides of deeds done together: meetings, talks, agreements, clashes."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import object_span, objects, preposition_before, subject, together
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

OBJECT_GAP = 4  # words between a verb and the deed noun that is its object
MEDIATED = "mediate"
MEET = "meet"
PHONE = "phone"  # "telepon dari Trump"
CONDEMNED = "condemn"  # "memprotes | pertemuan dengan Peru": of others
COMPANY_GAP = 5  # words of an office's name between the two: "antara Kopasgat TNI di Ilaga dengan KKB"
COUNTERPART = 6  # words from a joint deed to the word for a counterpart, and from it to his state
BORDER_REACH = 10  # words from a fight to the border it was at
BY_REACH = 12  # words of a name behind "oleh"
OPENING = 4  # words before a deed noun that opens its sentence


def between(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The sides of a joint deed told together: "perundingan antara Serbia dan Kroasia"."""
    joint = trigger.joint or trigger.type.symmetric or trigger.sense in trigger.type.facing
    if trigger.sense == MEDIATED:
        return []  # those between whom someone mediates
    first, last = object_span(scene, trigger)
    if scene.norm(first) in scene.words.relative and scene.norm(first + 2) in scene.words.among:
        first, last = first + 2, scene.clause(first).last  # "perang yang terjadi antara …"
    for mention in scene.parties(first, last)[:1] if joint else ():
        at = preposition_before(scene, mention, first)
        if at is not None and scene.norm(at) in scene.words.among:
            return (
                [] if _of_another(scene, first, at) else both(scene, mention, scene.bounds(trigger.head)[1])
            )
    return []


def _of_another(scene: Scene, first: int, at: int) -> bool:
    """Whether "antara" tells between whom a later gathering is: "bertemu menjelang KTT | antara Peru dan Chile"."""
    later = any(scene.norm(i) in scene.words.dates.foregoing for i in range(first, at))
    return later and scene.norm(at) in scene.words.among


def at_border(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Between whom a fight is that was at their border: "bentrokan terjadi di perbatasan | Peru dan Chile"."""
    if not trigger.joint or trigger.type.name != "assault":
        return []
    last = min(scene.bounds(trigger.head)[1], trigger.last + BORDER_REACH)
    for i in range(trigger.last, last):
        if scene.norm(i) in scene.words.sides.borders:
            near = [m for m in scene.parties(i + 1, i + 2) if scene.states(m)]
            group = together(scene, near[0], last) if near else []
            return group if len({s for m in group for s in scene.states(m)}) > 1 else []
        if scene.predicates(i) and not scene.doc.entry(i, "light"):
            return []
    return []


def host_sentence(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The subject of the sentence that a meeting opens: "Dalam pertemuan dengan Putin, Prabowo mengatakan"."""
    first, last = scene.bounds(trigger.head)
    opens = trigger.form == "noun" and trigger.type.symmetric and 0 < trigger.first - first <= OPENING
    if not opens or not any(scene.norm(i) in scene.words.prepositions for i in range(first, trigger.first)):
        return []
    comma = next((i for i in range(first, last) if scene.doc.tokens[i].text == ","), last)
    if comma < trigger.last or any(scene.verb(i) for i in range(trigger.last, comma)):
        return []
    near = scene.parties(comma + 1, min(comma + 2, last))
    group = together(scene, near[0], last) if near else []
    follows = range(group[-1].last, min(group[-1].last + 4, last)) if group else range(0)
    return group if any(scene.verb(i) or scene.doc.entry(i, "speech") for i in follows) else []


def with_party(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The other party of a joint deed: "bertemu dengan …", "antara … dan …"."""
    if not trigger.type.symmetric and not trigger.joint and trigger.sense not in trigger.type.facing:
        return []
    first, last = object_span(scene, trigger)
    if theirs := _counterpart(scene, first, last):
        return theirs
    for mention in objects(scene, trigger, last):
        if scene.norm(mention.first) in scene.words.first_person and trigger.form == "active":
            continue  # "membahas hubungan kami dengan Peru"
        if trigger.joint and not scene.told(mention):
            continue  # "Peru dan Chile menukar 40 tahanan"
        at = preposition_before(scene, mention, first)
        if at is not None and (_of_another(scene, first, at) or _before_them(scene, at)):
            return []
        named = at is None and trigger.form == "noun" and mention.form == "metonym"  # "Kesepakatan Oslo"
        rung = trigger.sense == PHONE and at is not None and scene.norm(at) in scene.words.sources
        if rung or (not named and (at is None or scene.norm(at) in scene.words.company)):
            return both(scene, mention, last)
    return []


def _before_them(scene: Scene, at: int) -> bool:
    """Whether a preposition tells before whom it was done: "kesepakatan damai di hadapan Presiden Kenya"."""
    return scene.norm(at) in scene.words.places and scene.norm(at + 1) in scene.words.sides.amid


def _both_fight(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The subject of a fight's noun told as a verb: "Peru dan Chile kembali | baku tembak di perbatasan"."""
    found = [m for m in subject(scene, trigger.head, carry=False) if m.last <= trigger.first]
    gap = range(found[-1].last, trigger.first) if found else range(0)
    small = all(scene.doc.entry(i, "modal") or scene.norm(i) in scene.words.between for i in gap)
    whole = len({key for m in found for key in scene.keys(m)}) > 1
    joined = scene.norm(trigger.last) in scene.words.company
    return found if small and (whole or joined) else []


def _counterpart(scene: Scene, first: int, last: int) -> list[Mention]:
    """Whose counterpart is met: "bertemu mitranya dari | Peru", "dengan mitra | Peru-nya"."""
    for i in range(first, min(first + COUNTERPART, last)):
        if scene.norm(i) in scene.words.sides.counterparts:
            near = scene.parties(i, min(i + 1 + COUNTERPART, last))
            near = [m for m in near if scene.states(m) and m.last > i + 1][:1]  # not "rekannya" alone
            gap = range(i, near[0].first) if near else range(0)
            return [] if any(scene.verb(k) for k in gap) else near
        if scene.doc.tokens[i].kind != "word":
            return []
    return []


def both(scene: Scene, mention: Mention, last: int) -> list[Mention]:
    """A party and those told with it: "antara TNI dengan KKB"."""
    group = together(scene, mention, last)
    for following in scene.parties(group[-1].last, last):
        if following.first == group[-1].last and scene.norm(following.first) in scene.words.first_person:
            continue  # "Presiden kita dengan Presiden Peru"
        gap = range(group[-1].last, following.first)
        if len(gap) > COMPANY_GAP or scene.norm(following.first - 1) not in scene.words.company:
            break
        group += together(scene, following, last)
    return group


def with_whom(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The subject of the verb whose object a joint deed with someone is: "menyerukan negosiasi dengan Israel"."""
    if trigger.form != "noun" or not trigger.type.symmetric or not with_party(scene, trigger):
        return []
    clause = scene.clause(trigger.head)
    at = next((i for i in range(trigger.first - 1, clause.first - 1, -1) if scene.verb(i)), None)
    if at is None or trigger.first - at > OBJECT_GAP:
        return []
    if scene.norm(at) in scene.words.sides.escorting:
        return scene.parties(at + 1, trigger.first)[:1]
    if scene.norm(at) in scene.words.witnessing and len(with_party(scene, trigger)) > 1:
        return []
    said = scene.doc.entry(at, "speech")
    return [] if said is not None and said.entry.value == CONDEMNED else subject(scene, at)


def noun_as_verb(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who stands right before a noun told as a verb: "Menlu Peru kunjungan kerja ke Chile"."""
    if trigger.form != "noun" or not (trigger.type.symmetric or trigger.joint):
        return []
    first = scene.clause(trigger.head).first
    before = [m for m in scene.parties(first, trigger.first) if m.last == trigger.first]
    follows = scene.norm(trigger.last)
    if trigger.joint and not trigger.carrier:
        return _both_fight(scene, trigger)
    goes_on = follows in scene.words.toward or follows in scene.words.company
    if goes_on and _auxiliary(scene, trigger.first - 1):
        return _would(scene, trigger)
    return before[-1:] if goes_on and before and before[-1].first <= first + 1 else []


def _would(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The subject of a noun that status words make a verb: "kami akan | koordinasi dengan Peru"."""
    found = [m for m in subject(scene, trigger.head, carry=False) if m.last <= trigger.first]
    gap = range(found[-1].last, trigger.first) if found else range(0)
    return found if all(_small(scene, i) for i in gap) else []


def _small(scene: Scene, i: int) -> bool:
    """Whether a token is a status word, or a passive right before one: "Presiden | diketahui sedang"."""
    known = scene.norm(i).startswith(scene.words.passive) and _auxiliary(scene, i + 1)
    return known or _auxiliary(scene, i) or scene.norm(i) in scene.words.between


def _auxiliary(scene: Scene, i: int) -> bool:
    """Whether a status word that goes with a verb stands at a token: "akan", "sudah", "sedang"."""
    modal = scene.doc.entry(i, "modal")
    return modal is not None and modal.entry.form == "aux"


def in_league(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose passive it is that was done together with another: "digelar oleh Peru | bekerja sama dengan Chile"."""
    if not trigger.type.symmetric or trigger.form not in ("active", "reciprocal") or trigger.carrier:
        return []
    at = trigger.first - (scene.doc.tokens[trigger.first - 1].text == ",")
    first = scene.bounds(trigger.head)[0]
    near = [m for m in scene.parties(max(first, at - BY_REACH), at) if m.last == at]
    return [m for m in near if scene.norm(m.first - 1) in scene.words.by][:1]


def met_at_once(scene: Scene, trigger: Trigger) -> bool:
    """Whether whom somebody meets stands right behind the verb."""
    met = trigger.sense == MEET and trigger.form == "active" and not trigger.carrier
    return met and any(scene.told(m) for m in scene.parties(trigger.last, trigger.last + 1))
