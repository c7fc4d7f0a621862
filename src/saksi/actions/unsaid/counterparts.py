"""Talks, agreements and common work told without sides, in a report that is about two states or only one."""

from collections import Counter
from collections.abc import Sequence

import msgspec

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import parties, told
from saksi.actions.triggers import Trigger
from saksi.actions.unsaid.brokered import OUTCOME, brought_about
from saksi.actions.unsaid.natives import only_state
from saksi.record.finding import Action, Party
from saksi.record.mention import Mention

RULE = "actions.only_two"
BETWEEN = "actions.between"
AGREED, TALKS = "agree", "consult"
SIGNED = senses("signed")
MEETINGS = senses("contacts")
OPENING = 1  # words before talks that open a clause
JOINT = ("agree", "cooperate", "consult")
MUTUAL = senses("mutual")
AIMED = senses("aimed")
FEWEST = 3  # mentions of the second of two states
NEAR = 4  # tokens to where a visit leads
SHARE = 0.9  # of all mentions of states that are of the two
BODIES = ("organisation", "group")
UNION = "organisation"


def between_two(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The joint deeds that nobody is told to do, with the two states, or the only one, that a report is about."""
    found = [_outcome(scene, triggers, found, k) for k in range(len(found))]
    if not any(_open(t, a) or _halved(a) for t, a in zip(triggers, found, strict=True)):
        return list(found)
    two = _only(scene)
    sides = parties(scene, two) if two else ()
    if not sides:
        return list(found)
    return [_sided(scene, t, a, sides) for t, a in zip(triggers, found, strict=True)]


def _outcome(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action], k: int) -> Action:
    """What talks lead to is theirs who talked: "perundingan Peru-Chile akhirnya | mencapai kesepakatan"."""
    action, trigger = found[k], triggers[k]
    if (arranged := brought_about(scene, triggers, found, k)) is not None:
        return arranged
    if (later := _talked_over(scene, triggers, found, k)) is not None:
        return later
    if (with_host := _in_visit(scene, triggers, found, k)) is not None:
        return with_host
    if not k or action.actors or action.recipients or action.type not in JOINT or trigger.form != "active":
        return action
    talks, before = found[k - 1], triggers[k - 1]
    same = scene.doc.clause_of[before.head] == scene.doc.clause_of[trigger.head] and before.form == "noun"
    both = (*talks.actors, *talks.recipients)
    opens = before.first - scene.clause(before.head).first <= OPENING
    if not same or not opens or talks.type not in JOINT or len(told(both)) < len(both) or len(both) != 2:
        return action
    return msgspec.structs.replace(action, actors=both, actors_rule=OUTCOME)


def _in_visit(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action], k: int) -> Action | None:
    """What somebody agrees on where he visits or meets one is with him: "Peru mengunjungi Chile, | menandatangani perjanjian"."""
    action, visit = found[k], found[k - 1] if k else None
    if visit is None or visit.sense not in MEETINGS or action.sense not in SIGNED or action.recipients:
        return None
    same = scene.doc.sentence_of[triggers[k].head] == scene.doc.sentence_of[triggers[k - 1].head]
    who, host = told(action.actors), told(visit.recipients)
    if not same or len(who) != 1 or who != told(visit.actors) or len(host) != 1 or host == who:
        return None
    return msgspec.structs.replace(action, recipients=visit.recipients, recipients_rule=OUTCOME)


def _talked_over(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action], k: int) -> Action | None:
    """An agreement without sides, told as come to in talks of two: "kesepakatan itu dicapai setelah | pembicaraan Peru-Chile"."""
    action, after = found[k], found[k + 1] if k + 1 < len(found) else None
    if after is None or action.type != AGREED or after.type != TALKS or not _open(triggers[k], action):
        return None
    same = scene.doc.sentence_of[triggers[k].head] == scene.doc.sentence_of[triggers[k + 1].head]
    both = (*after.actors, *after.recipients)
    led = scene.norm(scene.clause(triggers[k + 1].head).first) in scene.words.occasions
    led = led or any(
        scene.norm(i) in scene.words.held_in for i in range(triggers[k].last, triggers[k + 1].first)
    )
    if not same or not led or len(both) != 2 or len(told(both)) != 2:
        return None
    return msgspec.structs.replace(action, actors=both, actors_rule=OUTCOME)


def _sided(scene: Scene, trigger: Trigger, action: Action, sides: Sequence[Party]) -> Action:
    """One act with the sides of the report where it leaves them out."""
    union = any(p.country is None for p in sides)
    if (_body_near(scene, trigger) and not union) or _to_a_house(scene, trigger):
        return action
    if _open(trigger, action):
        return msgspec.structs.replace(action, actors=tuple(sides), actors_rule=RULE)
    if union and not told((*action.actors, *action.recipients)):
        return action
    if len(sides) != 2 or not _halved(action) or _with_stranger(scene, trigger):
        return action
    here = action.actors or action.recipients
    others = tuple(p for p in sides if p.country != here[0].country)
    if len(others) != 1 or any(p.country != here[0].country for p in here):
        return action
    if action.actors:
        return msgspec.structs.replace(action, recipients=others, recipients_rule=RULE)
    return msgspec.structs.replace(action, actors=others, actors_rule=RULE)


def _with_stranger(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody whom no mention knows stands beside a state before a deed: "AS dan Uni Soviet sepakat"."""
    for mention in scene.parties(scene.bounds(trigger.head)[0], trigger.first):
        after = mention.last + 1
        if scene.norm(mention.last) in scene.words.also and scene.doc.tokens[after].capital:
            return not any(scene.states(m) for m in scene.parties(after, after + 1))
    return False


def _to_a_house(scene: Scene, trigger: Trigger) -> bool:
    """Whether a visit leads to a place of no state: "berkunjung ke kediamannya"."""
    if trigger.sense != "visit" or scene.norm(trigger.last) not in scene.words.toward | scene.words.places:
        return False
    near = scene.parties(trigger.last, trigger.last + NEAR)
    return not any((a := scene.actor(m)) and a.type in ("state", "place") for m in near)


def _halved(action: Action) -> bool:
    """Whether an act that takes two states tells of one side alone: "kunjungan Prabowo", "melarang impor"."""
    if action.sense in AIMED:
        return bool(action.actors) and not action.recipients
    whole = action.actors_rule == BETWEEN  # "antara pemerintah dan DPR"
    whole = whole or len(action.actors) > 1  # "pemerintah dan DPR sepakat"
    return action.sense in MUTUAL and bool(action.actors) != bool(action.recipients) and not whole


def _open(trigger: Trigger, action: Action) -> bool:
    """Whether a joint deed is told as a noun or passive without anybody."""
    nobody = not action.actors and not action.recipients
    return nobody and action.type in JOINT and trigger.form in ("noun", "passive")


def _only(scene: Scene) -> list[Mention]:
    """A mention of each of the two states that a report is about, or of its only one; [] where it is about more."""
    if any((a := scene.actor(m)) and a.type == "group" for m in scene.mentions):
        return []
    if union := _with_union(scene):
        return union
    counts = Counter(code for m in scene.mentions for code in scene.states(m))
    told = counts.most_common(2)
    bodies = Counter(m.actor for m in scene.mentions if (a := scene.actor(m)) and a.type == "organisation")
    if len(told) == 2 and bodies and max(bodies.values()) > told[1][1]:
        return []  # one state and an organisation, whatever other state is named beside them
    if len(told) == 2 and told[1][1] >= FEWEST and sum(n for _, n in told) >= SHARE * counts.total():
        codes = [code for code, _ in told]
    else:
        codes = [code] if (code := only_state(scene)) else []
    sides = [m for code in codes if (m := _standing_for(scene, code)) is not None]
    return sides if len(sides) == len(codes) else []


def _standing_for(scene: Scene, code: str) -> Mention | None:
    """The first mention of a state by its name, failing that of anybody of it."""
    own = [m for m in scene.mentions if scene.states(m) == (code,)]
    named = (m for m in own if m.form == "name" and (a := scene.actor(m)) is not None and a.type == "state")
    return next(named, own[0] if own else None)


def _with_union(scene: Scene) -> list[Mention]:
    """A mention of the one state and one of the one union of states that a report is about: Peru and the EU."""
    named = ((m, a) for m in scene.mentions if (a := scene.actor(m)) and a.type == UNION)
    unions = [(m, a.org) for m, a in named if a.org in scene.words.unsaid.unions]
    states = [m for m in scene.mentions if len(scene.states(m)) == 1]
    counts = Counter(scene.states(m)[0] for m in states)
    orgs = Counter(org for _, org in unions)
    if not counts or not orgs:
        return []
    (code, here), (union, there) = counts.most_common(1)[0], orgs.most_common(1)[0]
    if min(here, there) < FEWEST or here + there < SHARE * (len(states) + len(unions)):
        return []
    return [
        next(m for m in states if scene.states(m) == (code,)),
        next(m for m, org in unions if org == union),
    ]


def _body_near(scene: Scene, trigger: Trigger) -> bool:
    """Whether the sentence tells of an organisation: it may be a side."""
    near = scene.parties(*scene.bounds(trigger.head))
    return any((a := scene.actor(m)) and a.type in BODIES for m in near)
