"""Sides of meetings and talks told by who comes to them or speaks of them.

"Erdogan menghadiri pertemuan puncak NATO": he meets those whose meeting it is.
"""

from saksi.actions.catalogue import by_sense, senses
from saksi.actions.scene import Scene
from saksi.actions.sides.joint import both, with_party
from saksi.actions.sides.told_there import said_before, voice
from saksi.actions.syntax import preposition_before, subject
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

MEETING = senses("meeting")
BY_NEAR = 5  # tokens from a passive of saying to its doer: "disampaikan secara langsung oleh | X"
NEAR = 3  # words between coming and the meeting, and the meeting and whose it is
WHOSE = 5  # words from a meeting to whose it is: "pertemuan para menteri luar negeri | ASEAN"
BODY_NEAR = 7  # words from coming to whose meeting it is
SECOND = 9  # words from coming to the second meeting of two
QUOTE_NEAR = 3  # tokens from a closing mark to the word of speech


def attender(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who comes to others' meeting: "menghadiri pertemuan puncak NATO", "diundang ke KTT G7"."""
    at = _coming(scene, trigger)
    if at is None or not convener(scene, trigger):
        return []
    found = [m for m in subject(scene, at) if scene.told(m)]
    clause = scene.clause(at)
    if found or clause.kind != "time":
        return found
    return (
        _passive_speaker(scene, scene.bounds(at)[0], clause.first) or []
    )  # "disampaikan oleh X saat menghadiri"


def convener(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose meeting it is that somebody comes to: "menghadiri pertemuan puncak para pemimpin NATO"."""
    if trigger.type.name != "consult" or trigger.sense not in MEETING:
        return []
    if trigger.form == "active":
        return _gathering(scene, trigger)
    if trigger.form != "noun" or _coming(scene, trigger) is None:
        return []
    near = scene.parties(trigger.last, trigger.last + WHOSE)[:1]
    plain = near and preposition_before(scene, near[0], trigger.last) is None
    gap = range(trigger.last, near[0].first) if near else range(0)
    plain = plain and all(scene.doc.tokens[i].kind == "word" and not scene.predicates(i) for i in gap)
    return [m for m in near if scene.told(m)] if plain else []


def _gathering(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose summit a verb of coming leads to: "menghadiri KTT BRICS", "hadir dalam sidang PBB"."""
    if trigger.named != "attend":
        return []
    last = min(scene.clause(trigger.last - 1).last, trigger.last + BODY_NEAR)
    held = next((i for i in range(trigger.head, last) if scene.norm(i) in scene.words.gatherings), None)
    if held is None:
        return []
    organised = [m for m in scene.parties(held, last)[:1] if preposition_before(scene, m, held) is None]
    return [m for m in organised if (a := scene.actor(m)) and a.type == "organisation"]


def _coming(scene: Scene, trigger: Trigger) -> int | None:
    """The verb of coming right before a meeting's noun, or of sending somebody to it: "mengutus Joni Harmen ke pertemuan"."""
    if scene.norm(trigger.first - 1) in scene.words.recipients:
        sent = [
            m
            for m in scene.parties(max(0, trigger.first - SECOND), trigger.first)
            if m.last == trigger.first - 1
        ]
        if sent and scene.norm(sent[0].first - 1) in scene.words.sides.delegating:
            return sent[0].first - 1
    for i in range(trigger.first - 1, max(0, trigger.first - 1 - NEAR), -1):
        if scene.norm(i) in scene.words.sides.attending:
            return i
        if scene.norm(i) in scene.words.joiners:
            return _first_of_two(scene, i)
        if scene.doc.tokens[i].kind != "word" or (scene.verb(i) and not scene.doc.entry(i, "light")):
            return None
    return None


def _first_of_two(scene: Scene, joiner: int) -> int | None:
    """The verb of coming to two meetings: "menghadiri KTT G7 | dan pertemuan menteri NATO"."""
    for i in range(joiner - 1, max(0, joiner - SECOND) - 1, -1):
        if scene.norm(i) in scene.words.sides.attending:
            return i
        if scene.doc.tokens[i].kind != "word" or scene.verb(i):
            return None
    return None


def teller(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who says something after talks: "…," katanya setelah berunding dengan para pemimpin Uni Afrika."""
    after = scene.norm(trigger.verb - 1) in scene.words.occasions
    met = with_party(scene, trigger) or [
        m for m in scene.parties(trigger.last, trigger.last + 2) if scene.told(m)
    ]
    if not trigger.type.symmetric or not after or not met:
        return []
    first, _ = scene.bounds(trigger.head)
    for i in range(trigger.verb - 2, max(first, 1) - 1, -1):
        said = scene.doc.entry(i, "speech")
        if said and said.first == i and scene.pack.lexicon.bare(scene.norm(i)) != scene.norm(i):
            quoted = (
                j for j in range(i - 1, max(0, i - 1 - QUOTE_NEAR), -1) if scene.doc.quote_of[j] is not None
            )
            found = voice(scene, next(quoted, i))
            return [found] if found is not None else []
    return []


def passive_teller(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who tells something at or after a meeting, told behind a passive: "hal itu disampaikan X | setelah bertemu Y"."""
    first, _ = scene.bounds(trigger.head)
    border = _setting_border(scene, trigger)
    own = trigger.form == "active" and subject(scene, trigger.verb, carry=False)
    if border is None or own:
        return []  # "disampaikan X setelah | polisi berkoordinasi dengan ahli"
    told = _passive_speaker(scene, first, border)
    if told is not None:
        return told
    met = [m for m in with_party(scene, trigger) if _in_company(scene, trigger, m)]
    met = met or _met_right_there(scene, trigger)
    border -= scene.doc.tokens[border - 1].text == ","
    return [m for m in said_before(scene, border) if met and m.actor != met[0].actor]


def _passive_speaker(scene: Scene, first: int, border: int) -> list[Mention] | None:
    """Who stands behind a passive of saying right before a border, nobody where he says nothing; None where nobody stands there."""
    border -= scene.doc.tokens[border - 1].text == ","
    told = scene.parties(first, border)[-1:]
    if not told or told[0].last != border:
        return None
    by = False
    for i in range(told[0].first - 1, max(first, told[0].first - BY_NEAR) - 1, -1):
        said = scene.doc.entry(i, "speech")
        if said is not None:
            return told if scene.norm(i).startswith(scene.words.passive) else []
        by = by or scene.norm(i) in scene.words.by
        if not by or scene.verb(i) or scene.doc.tokens[i].kind != "word":
            return []
    return []


def _met_right_there(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whom a verb of meeting has for its object: "Pujian itu disampaikan saat bertemu | Presiden Chile"."""
    near = scene.parties(trigger.last, trigger.last + 1) if trigger.form != "noun" else []
    return [m for m in near if scene.told(m)]


def _in_company(scene: Scene, trigger: Trigger, mention: Mention) -> bool:
    """Whether a word of company tells that somebody was met: not "pertemuan | pekerja"."""
    at = preposition_before(scene, mention, trigger.last)
    return at is not None and scene.norm(at) in scene.words.company


def _setting_border(scene: Scene, trigger: Trigger) -> int | None:
    """Where a meeting begins to be told as that at or after which something is said: "| setelah bertemu", "| dalam pertemuan"."""
    clause = scene.clause(trigger.verb)
    if not trigger.type.symmetric:
        return None
    if clause.kind == "time" and trigger.verb - clause.first <= NEAR:
        return clause.first
    at = trigger.first - 1
    return at if trigger.form == "noun" and scene.norm(at) in scene.words.held_in else None


def met(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose meeting it is that will talk of something: "pertemuan Prabowo dengan Putin | akan membahas …"."""
    if not trigger.type.symmetric or trigger.form != "active":
        return []
    clause = scene.clause(trigger.verb)
    for i in range(clause.first, min(trigger.verb, clause.first + NEAR)):
        hit = scene.doc.entry(i, "deed")
        if hit is None or hit.entry.form not in ("noun", "process") or hit.entry.value not in by_sense():
            continue
        near = scene.parties(hit.last, hit.last + NEAR)[:1]
        if (
            by_sense()[hit.entry.value].symmetric
            and near
            and not any(scene.verb(k) for k in range(hit.last, trigger.verb))
        ):
            found = both(scene, near[0], trigger.verb)
            return found if len(found) > 1 else []
        return []
    return []


def of_both(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Those told as two right behind a joint deed's noun: "kesepakatan kedua negara itu"."""
    if trigger.form != "noun" or not trigger.type.symmetric:
        return []
    near = scene.parties(trigger.last, trigger.last + 2)[:1]
    gap = range(trigger.last, near[0].first) if near else range(0)
    both = [m for m in near if len(scene.states(m)) > 1]
    return both if all(scene.doc.tokens[i].kind == "word" and not scene.verb(i) for i in gap) else []
