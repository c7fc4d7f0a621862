"""Sides that a sentence leaves out, taken from where the report tells the same deed whole.

"Serangan itu" has the sides of the attack told before it. A side is only carried between acts of
one type, from the nearest act that agrees with what the sentence does tell; its rule says so.
"""

from collections.abc import Iterator, Sequence

import msgspec

from saksi.actions.catalogue import FIGHT, senses
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import told, unnamed
from saksi.actions.triggers import Trigger
from saksi.actions.unsaid.apart import elsewhere, not_yet, realms, several_attack, too_far
from saksi.actions.unsaid.company import complete, ends_search, joined, that_one, with_sides
from saksi.actions.unsaid.telling import WHOLE, Telling
from saksi.record.finding import Action, Party

LEAD = 6  # deeds that open a report: what comes later tells them whole
SOON = 4
PART = 2  # deeds back to the whole
MANY_NEAR = 5  # tokens from a deed to the states it is on
REACH = 80  # deeds looked back over: more than a long report tells
POLICED = senses("policing")
BETWEEN = "actions.between"
BLAMED = ("actions.behind", "actions.by", "actions.done_by")  # who is told apart from whom it struck
CLAIMED = "actions.claimer"
DECIDED = "actions.decider"
MEET, MET = "meet", "consult"
ONE_SIDED = (MEET, "talk", "negotiate")  # what nobody does alone
RULINGS = senses("rulings")
LICENCES = senses("licences")
VISIT = "visit"
RIOT = "riot"  # by whoever was there
WARDING = senses("warding_off")  # an attack and what wards it off have not one doer
LAWFUL = ("coerce", "investigate")
OFFICIAL = ("investigate", "coerce", "mobilize")  # done by a state's own officers and forces


def carried(found: Sequence[Telling], persons: frozenset[str]) -> list[Action]:
    """The acts with what could be carried over filled in, in the same order; persons: those the report names."""
    done: list[Action] = []
    cyber, several = realms(found), several_attack(found)
    for k, telling in enumerate(found):
        whole = telling.action
        unknown = _of_unknown(found, done, k)
        for j in _others(found, k) if unknown is None else [unknown]:
            if _settled(telling, whole, persons):
                break
            other = done[j] if j < k else found[j].action
            if elsewhere(telling, other) or cyber[j] != cyber[k] or not_yet(whole, other):
                continue
            if (several and too_far(telling, found[j])) or _let_be(whole, other):
                continue
            if j > k >= LEAD and other.sense != whole.sense:
                continue  # only what opens a report is told whole by another word later
            if other.type == FIGHT and _joint(found[j].trigger) and not _joint(telling.trigger):
                continue  # "bentrokan Peru dan Chile": whose attack it was is not told
            if other.type == whole.type == MET and ends_search(whole, other, persons):
                whole = _taken(telling, whole, other, persons)
                break
            if other.type == whole.type and (_joint(telling.trigger) or telling.past == found[j].past):
                whole = _taken(telling, whole, other, persons)
        done.append(_filled(telling, whole))
    return done


def _of_unknown(found: Sequence[Telling], done: Sequence[Action], k: int) -> int | None:
    """The attack right before one that is it, by somebody whom nobody knows: "mereka menyerang bank. | Serangan ini"."""
    telling = found[k]
    if telling.this is None or telling.action.type != FIGHT:
        return None
    j = next((j for j in range(k - 1, -1, -1) if found[j].action.type == FIGHT), None)
    if j is None or not telling.this - 1 <= found[j].sentence <= telling.this:
        return None
    other = done[j]
    on_firm = any(p.org for p in other.recipients) and not told(other.recipients)
    unknown = (other.actors or on_firm or found[j].strange) and not told(other.actors)
    return j if unknown and other.status == telling.action.status else None


def _others(found: Sequence[Telling], k: int) -> Iterator[int]:
    """Positions of the other acts: those before with the same word, nearest first, then all before, then after."""
    before = range(k - 1, max(k - REACH, 0) - 1, -1)
    if found[k].part:
        yield from range(k - 1, max(k - PART, 0) - 1, -1)  # "tindakan ofensif, termasuk | serangan udara"
    yield from (j for j in before if found[j].word == found[k].word)
    yield from before
    yield from range(k + 1, len(found) if k < LEAD else min(len(found), k + SOON))


def _let_be(action: Action, other: Action) -> bool:
    """Whether another act is told by who decides on it: "Peru menangguhkan dakwaan" tells nobody who made an arrest."""
    return other.actors_rule == DECIDED and action.sense != other.sense


def _joint(trigger: Trigger) -> bool:
    """Whether both sides of an act stand together."""
    return trigger.type.symmetric or trigger.joint


def _settled(telling: Telling, action: Action, persons: frozenset[str]) -> bool:
    """Whether nothing is left to carry over."""
    if _joint(telling.trigger):
        return complete(action, persons)
    return bool(told(action.actors)) and (bool(told(action.recipients)) or not telling.trigger.received)


def _taken(telling: Telling, action: Action, other: Action, persons: frozenset[str]) -> Action:
    """An act with the missing side of another one."""
    if _joint(telling.trigger):
        return joined(action, other, persons, same=telling.same) if telling.again else action
    if action.actors_rule == BETWEEN or some_day(action) or action.sense == RIOT:
        return action  # "mengobarkan perang antara Peru dan Chile"
    if other.status == "negated" != action.status and action.type == FIGHT and not told(action.actors):
        other = msgspec.structs.replace(other, actors=())  # "Peru membantah menyerang": not theirs
    who, whom = told(action.actors), told(action.recipients)
    known = told(other.recipients) or (action.sense in LICENCES and any(p.org for p in other.recipients))
    alike = bool(known) and (action.type == "assault" or action.mode == other.mode)
    if who:
        same = who & told(other.actors) or (action.actors_rule in BLAMED and not told(other.actors))
        fits = alike and not whom and same and unnamed(action.recipients)
        fits = fits and not _counted(action.recipients) and not _topical(telling)
        fits = fits and not (len(who) > 1 and who & told(other.recipients))  # "Peru dan Chile berperang"
        return with_sides(action, None, other.recipients) if fits else action
    if not _unnamed(action) or not _akin(action, other) or _another_case(action, other):
        return action
    if not told(other.actors):
        lone = telling.again and alike and not whom and telling.trigger.received and not action.recipients
        return with_sides(action, None, other.recipients) if lone else action
    if whom & told(other.recipients) or (telling.same and whom != told(other.actors)):
        return with_sides(action, other.actors, None)
    if whom or not (telling.again or action.type in OFFICIAL or _licensed(action, other)):
        return action
    fill = (
        alike and unnamed(action.recipients) and telling.trigger.received and not _counted(action.recipients)
    )
    fill = fill and not _topical(telling)
    return with_sides(action, other.actors, other.recipients if fill else None)


def _akin(action: Action, other: Action) -> bool:
    """Whether two acts may have one doer: the same deed, or police work; a hijack and an arrest, a kidnapping
    and a shooting have not.
    """
    if CLAIMED in (action.actors_rule, other.actors_rule) and action.sense != other.sense:
        return False  # what was shot down in an attack was the attackers'
    if action.sense == other.sense or action.type not in ("assault", "coerce", "mobilize"):
        return True
    if action.type == "assault":
        pair = (action.sense, other.sense)
        return not set(pair).intersection(WARDING) and not set(pair).isdisjoint(WHOLE)
    return action.mode == other.mode or (action.sense in POLICED and other.sense in POLICED)


def _another_case(action: Action, other: Action) -> bool:
    """Whether two rulings are on different people: who judged the one need not have judged the other."""
    tried, before = (
        {p.name for p in a.recipients if p.name and p.text[:1].isupper()} for a in (action, other)
    )
    return action.sense in RULINGS and bool(tried and before) and tried.isdisjoint(before)


def some_day(action: Action) -> bool:
    """Whether a ruling may be made some day, by nobody yet: "bisa dihukum"."""
    return action.sense in RULINGS and action.status == "possible"


def _licensed(action: Action, other: Action) -> bool:
    """Whether both withdraw or suspend a licence: the same office does it again."""
    return action.sense in LICENCES and other.sense == action.sense


def _unnamed(action: Action) -> bool:
    """Whether an act does not say who did it, or says no more than "penyidik" where officers act."""
    return not action.actors or (action.type in OFFICIAL and unnamed(action.actors))


def _topical(telling: Telling) -> bool:
    """Whether an act's object is a matter, not someone: "menyelidiki kasus itu"."""
    return telling.trigger.sense in telling.trigger.type.topical


def _counted(side: Sequence[Party]) -> bool:
    """Whether a side is people in a number of its own: "118 orang" are not the two told before."""
    return any(p.text[:1].isdigit() for p in side)


def _filled(telling: Telling, action: Action) -> Action:
    """An act carried over, without a receiving side where its own words tell of someone unknown."""
    first = telling.action
    if telling.strange and action.actors_rule == "actions.same_event":
        action = msgspec.structs.replace(action, actors=first.actors, actors_rule=first.actors_rule)
    if not telling.closed or action.recipients_rule != "actions.same_event":
        return action
    return msgspec.structs.replace(action, recipients=first.recipients, recipients_rule=first.recipients_rule)


def someone_else(scene: Scene, trigger: Trigger) -> bool:
    """Whether an act of law has its object told, one that no mention knows: "menyita sebuah kapal"."""
    if on_many_lands(scene, trigger):
        return True
    if trigger.type.name not in LAWFUL or trigger.form not in ("active", "passive") or trigger.carrier:
        return False
    if trigger.form == "active":
        return _stranger(scene, trigger.last)
    at, first = trigger.verb - 1, scene.bounds(trigger.head)[0]
    while at > first and (scene.doc.entry(at, "modal") or scene.norm(at) in scene.words.relative):
        at -= 1
    return at >= first and (_stranger(scene, at) or (at > first and _stranger(scene, at - 1)))


def on_many_lands(scene: Scene, trigger: Trigger) -> bool:
    """Whether a deed is told to be on several states that nobody names: "serangan ke | negara-negara Timur Tengah"."""
    near = range(trigger.last, min(trigger.last + MANY_NEAR, scene.bounds(trigger.head)[1]))
    at = next((i for i in near if scene.norm(i) in scene.words.unsaid.many_lands), None)
    return at is not None and (scene.norm(at - 1) in scene.words.toward or at == trigger.last)


def unknown_doer(scene: Scene, trigger: Trigger, action: Action) -> bool:
    """Whether a doer is told whom nobody knows: "ditembak orang tak dikenal", or an act of law by a crowd: "ditangkap warga"."""
    if any(
        p.country is None and p.text.lower().split()[0] in scene.words.unsaid.crowds for p in action.actors
    ):
        return True
    if trigger.root in scene.words.unsaid.robbing:
        return True  # "pelaku merampas motor korban": not the police who seize things
    if trigger.form != "passive":
        return False
    at = trigger.last + (scene.norm(trigger.last) in scene.words.by)
    return scene.norm(at) in scene.words.unsaid.strangers and scene.norm(at + 1) in scene.words.unsaid.unknown


def _stranger(scene: Scene, i: int) -> bool:
    """Whether a word at a token counts someone or something new that no mention covers: "sebuah", "beberapa"."""
    if i >= len(scene.doc.tokens) or scene.norm(i) not in scene.words.unsaid.indefinite:
        return False
    covering = (m for m in scene.parties(max(0, i - 8), i + 1) if m.last > i)
    return all(m.first == i and not scene.told(m) for m in covering)  # "dari | ratusan orang yang ditangkap"


def past_year(scene: Scene, action: Action) -> str:
    """The year of an act that was in another year than its report, "" for all others."""
    year, now = (action.date or "")[:4], (scene.doc.article.published or "")[:4]
    return year if year and now and year != now else ""


def this_one(scene: Scene, trigger: Trigger) -> int | None:
    """The number of the sentence of a noun that says that it is one told before: "serangan | ini"."""
    anaphor = trigger.form == "noun" and scene.norm(trigger.last) in scene.words.anaphors
    return scene.doc.sentence_of[trigger.head] if anaphor else None


def one_sided(scene: Scene, trigger: Trigger, action: Action) -> bool:
    """Whether a verb of meeting or talking leaves out with whom: "kita bertemu di Kremlin", "Iran ingin bernegosiasi"."""
    if trigger.sense not in ONE_SIDED or trigger.form != "active" or action.recipients:
        return False
    return trigger.sense != MEET or (
        _ends(scene, trigger.last) and scene.norm(trigger.last) not in scene.words.company
    )


def guest_again(scene: Scene, trigger: Trigger, action: Action) -> bool:
    """Whether a visit's noun tells whose it is, not where it led: "kabar | kunjungan Menlu Peru"."""
    if trigger.form != "noun" or trigger.sense != VISIT or not told(action.actors) or action.recipients:
        return False
    last = min(scene.bounds(trigger.head)[1], trigger.last + MANY_NEAR)
    return not any(scene.norm(i) in scene.words.places for i in range(trigger.last, last))


def takes_up(scene: Scene, triggers: Sequence[Trigger], k: int) -> bool:
    """Whether the k-th deed may take up an act told before it."""
    trigger = triggers[k]
    if trigger.type.name == FIGHT and scene.norm(trigger.first - 1) in scene.words.unsaid.indefinite:
        return False  # "sebuah bom meledak": a new one
    if trigger.form == "noun":
        return trigger.absorbed or _bare_noun(scene, trigger) or that_one(scene, trigger)
    return trigger.absorbed or _goes_on(scene, triggers, k)


def in_company(scene: Scene, trigger: Trigger) -> bool:
    """Whether a joint deed tells itself with whom it was: "pertemuannya dengan Joni Harmen"."""
    near = range(trigger.last, trigger.last + SOON)
    at = next((i for i in near if scene.norm(i) in scene.words.company), None)
    if trigger.form != "noun" or not trigger.type.symmetric:
        return False
    return at is not None and not any(_stops(scene, i) for i in range(trigger.last, at))


def _stops(scene: Scene, i: int) -> bool:
    """Whether a mark or verb stands at a token."""
    return scene.doc.tokens[i].kind != "word" or scene.verb(i)


def _bare_noun(scene: Scene, trigger: Trigger) -> bool:
    """Whether nothing of its own follows a deed noun but an adjective: "serangan itu", "pembicaraan bilateral yang"."""
    first, last = trigger.last, scene.bounds(trigger.head)[1]
    if scene.norm(first) in scene.words.relative or scene.norm(first - 1) in scene.words.unsaid.answers:
        return False  # one of its own kind ("serangan yang …"), or another's answer ("serangan balasan")
    if first >= last or _ends(scene, first) or scene.times_in(first, first + 1):
        return True
    if not trigger.outcome and _object_again(scene, first, last):
        return True
    return first + 1 >= last or _ends(scene, first + 1)


def _object_again(scene: Scene, first: int, last: int) -> bool:
    """Whether the object behind a noun is one told before: "penyitaan | kedua kapal itu"."""
    for i in range(first, min(last, first + SOON)):
        if scene.norm(i) in scene.words.anaphors:
            return True
        if _stops(scene, i) or scene.norm(i) in scene.words.prepositions:
            return False
    return False


def _ends(scene: Scene, i: int) -> bool:
    """Whether a noun phrase ends at a token, or the text does."""
    if i >= len(scene.doc.tokens):
        return True
    token, small = scene.doc.tokens[i], scene.words
    if token.kind != "word" or token.norm in small.anaphors or token.norm in small.relative or scene.verb(i):
        return True
    return (
        token.norm in small.prepositions
        or token.norm in small.joiners
        or scene.doc.entry(i, "modal") is not None
    )


def _goes_on(scene: Scene, triggers: Sequence[Trigger], k: int) -> bool:
    """Whether a verb goes on with the deed before: in its sentence, or passive right after it."""
    if not k or triggers[k - 1].type is not triggers[k].type:
        return False
    gap = scene.doc.sentence_of[triggers[k].head] - scene.doc.sentence_of[triggers[k - 1].head]
    kind = scene.clause(triggers[k].head).kind
    return gap <= (1 if triggers[k].form == "passive" else 0) and kind in ("relative", "coordinate", "main")
