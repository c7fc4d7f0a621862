"""Looks around a verb: its subject, the stretch its object stands in, whose prepositional phrase holds a name.

Everything here works on clauses and mentions; words come from deed_grammar.toml.
"""

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.syntax.asked import by_ending, called_on, controller, ending_at, step_of
from saksi.actions.syntax.chains import (
    behind_time,
    beside,
    calls,
    chained,
    cleft,
    equated,
    inserted_between,
    named_of,
    not_saying,
    said_to_be,
    thereby,
    told_to_say,
)
from saksi.actions.syntax.exhorting import addressed, exhorts
from saksi.actions.syntax.groups import apposed, bearer, belongs, fought_between, set_off
from saksi.actions.syntax.groups import together as together
from saksi.actions.syntax.groups import whose as whose
from saksi.actions.syntax.marks import (
    backer,
    next_subject,
    not_they,
    of_others,
)
from saksi.actions.syntax.objects import OBJECT_REACH as OBJECT_REACH
from saksi.actions.syntax.objects import after as after
from saksi.actions.syntax.objects import object_span as object_span
from saksi.actions.syntax.objects import objects as objects
from saksi.actions.syntax.predicates import (
    enables_others,
    overt,
    past_relative,
    verbs_of,
)
from saksi.actions.syntax.prepositions import ends_place, reaching_in
from saksi.actions.syntax.prepositions import preposition_before as preposition_before
from saksi.actions.syntax.provoking import repaid, struck_for
from saksi.actions.syntax.sayers import inserted, said_first, sayer
from saksi.actions.syntax.telling import (
    asks_everybody,
    counted_in,
    first_doer,
    held_back,
    in_passing,
    lists_on,
    only_where,
    sent_to,
    tells_only,
    told_next,
)
from saksi.record.document import Clause
from saksi.record.mention import Mention

HEAD_BACK = 14  # tokens before "yang" within which the name it is about begins
NEAR = 3
STEPS_BACK = 5
DEPENDENT = ("purpose", "content", "condition")


def subject(scene: Scene, verb: int, *, carry: bool = True) -> list[Mention]:
    """The mentions that are a verb's grammatical subject, carried over from the clause before if need be."""
    clause = scene.clause(verb)
    if (let := by_ending(scene, verb)) is not None:
        return let
    if clause.kind == "relative" and clause.marker is not None and clause.marker < verb:
        if scene.norm(verb - 1) in scene.words.purpose and (led := ending_at(scene, verb - 1)):
            return led
        inner = [] if past_relative(scene, clause.marker, verb) else _plain(scene, clause.marker, verb)
        inner = [] if inner and set_off(scene, clause.marker, inner) else inner
        return inner or cleft(scene, clause, verb) or _head(scene, clause)
    return _allied(scene, clause, verb) or _of_clause(scene, clause, verb, carry=carry)


def _of_clause(scene: Scene, clause: Clause, verb: int, *, carry: bool) -> list[Mention]:
    """The subject of a verb in a clause that no "yang" opens."""
    if scene.norm(verb - 1) in scene.words.syntax.stepping and (led := step_of(scene, verb - 1)):
        return led
    found = first_doer(scene, _plain(scene, clause.first, verb), clause.first, verb)
    found = found or reaching_in(scene, clause)
    if tells_only(scene, found, verb) or asks_everybody(scene, found, verb):
        return []
    if sent := sent_to(scene, found, clause.first, verb):
        return subject(scene, sent, carry=carry)
    first, _ = scene.bounds(verb)
    if found and (colon := exhorts(scene, found[-1], verb)):
        return addressed(scene, first, colon)
    if (found or carry) and _only_placed(scene, clause, found, verb):
        return _carried(scene, clause)  # "di Beirut, ibu kota Lebanon, hingga menewaskan …"
    if found or not carry:
        return found
    if said := sayer(scene, verb):
        return said
    if overt(scene, clause, verb) and not (behind_time(scene, first, verb) or lists_on(scene, clause, verb)):
        return []
    passive = scene.norm(verb).startswith(scene.words.passive)
    if passive and said_first(scene, clause) and (led := _following(scene, clause, verb)):
        return led
    return _carried(scene, clause) or _following(scene, clause, verb)


def _only_placed(scene: Scene, clause: Clause, found: list[Mention], verb: int) -> bool:
    """Whether a clause behind a comma opens with what only tells where the one before it was."""
    first, _ = scene.bounds(verb)
    if clause.marker is not None or clause.first <= first or scene.doc.tokens[clause.first - 1].text != ",":
        return False
    if found:
        return preposition_before(scene, found[0], first) is not None or only_where(scene, found[0])
    return any(ends_place(scene, m) for m in scene.parties(clause.first, verb)[:1])


def _allied(scene: Scene, clause: Clause, verb: int) -> list[Mention]:
    """Who is told by whom he is allied with: "kelompok yang berafiliasi | dengan Peru menyerang"."""
    if clause.kind != "manner" or scene.norm(clause.first - 1) not in scene.words.syntax.allied:
        return []
    near = scene.parties(clause.first + 1, clause.first + 2)
    return _head(scene, scene.clause(clause.first - 1)) if near and near[0].last <= verb else []


def _following(scene: Scene, clause: Clause, verb: int) -> list[Mention]:
    """The main clause's subject behind a clause that opens the sentence: "Setelah menyerang Iran, Israel …".

    A headline's opening verb has no word before it: "Serang Iran, Israel Kerahkan 200 Jet".
    """
    first, last = scene.bounds(verb)
    small = (scene.doc.entry(i, "modal") or scene.norm(i) in scene.words.between for i in range(first, verb))
    bare = scene.headline(verb) and all(small)
    first += scene.doc.tokens[first].kind == "quote"  # '"Setelah bertemu Joni, kami akan …'
    led = clause.kind in ("time", "condition", "purpose") or behind_time(scene, first, verb)
    comma = next((i for i in range(verb, last) if scene.norm(i) == ","), last)
    if beside(scene, first, verb):
        return not_saying(scene, next_subject(scene, comma, last))
    if thereby(scene, first, verb, found := next_subject(scene, comma, last)):
        return found
    if not (clause.first == first or said_first(scene, clause)) or not (bare or led):
        return []
    return next_subject(scene, comma, last)


def _plain(scene: Scene, first: int, verb: int) -> list[Mention]:
    """The mention nearest before a verb that is in no prepositional phrase, with those joined to it."""
    groups: list[list[Mention]] = []
    for mention in scene.parties(first, verb):
        if (groups and mention in groups[-1]) or said_to_be(scene, mention, verb):
            continue
        if inserted(scene, mention) or told_to_say(scene, mention, first, told=bool(groups)):
            continue
        if of_others(scene, mention) or in_passing(scene, mention, first, verb):
            continue
        if counted_in(scene, mention, first, verb) or ends_place(scene, mention):
            continue
        if named_of(scene, mention) or preposition_before(scene, mention, first, past_numbers=True) is None:
            groups.append(together(scene, mention, verb))
    if len(groups) > 2 and belongs(scene, groups[-3][-1].last, groups[-2][0]):
        return groups[-3]
    if len(groups) > 1 and apposed(scene, groups[-2][-1].last, groups[-1][0]):
        return groups[-2]
    if len(groups) > 1 and scene.norm(at := groups[-2][-1].last) == "," and set_off(scene, at, groups[-1]):
        return groups[-2]
    return groups[-1] if groups else []


def _head(scene: Scene, clause: Clause) -> list[Mention]:
    """The mention that a relative clause is about: the nearest one before its "yang"."""
    marker = clause.marker or clause.first
    first, _ = scene.bounds(marker)
    before = scene.parties(max(first, marker - HEAD_BACK), marker)
    if scene.norm(marker - 1) in scene.words.syntax.matters:
        return []  # "keterangan Joni penting terkait kasus | yang diusut"
    if (at := equated(scene, first, marker)) is not None:
        return _plain(scene, first, at)
    for k in range(len(before) - 1, -1, -1):
        mention = before[k]
        if not scene.told(mention) and k and before[k - 1].last == mention.first:
            mention = before[k - 1]
        gap = range(before[k].last, marker)
        at = preposition_before(scene, mention, first)
        if at is not None and scene.norm(at) in scene.words.places:
            return []
        if not_they(scene, mention) or backer(scene, mention, marker):
            return []
        if all(scene.doc.tokens[i].kind != "word" for i in gap) or len(gap) <= NEAR:
            outer = bearer(scene, mention, before[:k])
            both = fought_between(scene, before[: k + 1], marker)
            apart = any(scene.verb(i) or _says(scene, i) for i in gap)
            return [] if apart else outer or both or [mention]
    return []


def _says(scene: Scene, i: int) -> bool:
    """Whether a verb of speech stands at a token, the bare one of a headline too: "Peru kecam negara | yang menyerang"."""
    hit = scene.doc.entry(i, "speech")
    return hit is not None and hit.entry.form in ("active", "bare")


def _carried(scene: Scene, clause: Clause) -> list[Mention]:
    """The subject of a clause before in the same sentence; relative clauses between are passed over."""
    at = scene.doc.clause_of[clause.first]
    first, _ = scene.bounds(clause.first)
    depends, goes_on, opener = clause.kind in DEPENDENT, chained(scene, clause), clause
    for k in range(at - 1, max(-1, at - 1 - STEPS_BACK), -1):
        before = scene.doc.clauses[k]
        if before.first < first:
            return []
        if before.kind == "relative":
            led = _of_relative(scene, before, clause, depends=depends) if k == at - 1 else None
            if led is not None:
                return led
            continue
        verbs = verbs_of(scene, before)
        if before.first > first and inserted_between(clause, before, verbs):
            continue
        then = told_next(scene, clause, before) if k == at - 1 else None
        led = _led(scene, opener, clause, before) if then is None else then
        if led is not None:
            return led
        opener = before if goes_on and k == at - 1 else opener
        asked = called_on(scene, clause, before, verbs, depends=depends)
        if asked is not None:
            return asked
        if depends and (k == at - 1 or goes_on) and enables_others(scene, before):
            return []
        verb = verbs[-1] if verbs else before.last - 1
        found = _plain(scene, before.first, verb)
        if found or overt(scene, before, verb):
            elsewhere = asks_everybody(scene, found, verb) or tells_only(scene, found, verb)
            return [] if elsewhere else found
        outer = scene.doc.clauses[k - 1] if k else before
        depends = goes_on and before.kind in DEPENDENT and calls(scene, outer)
    return []


def _led(scene: Scene, opener: Clause, clause: Clause, before: Clause) -> list[Mention] | None:
    """Who does what a clause tells by the verb of the one before; None where that verb settles nothing."""
    verbs = verbs_of(scene, before)
    blamed = repaid(scene, opener, before)
    if blamed is not None:
        return blamed
    led = _whose_manner(scene, clause, before, verbs) or struck_for(scene, clause, before, verbs)
    return led or held_back(scene, clause, before) or None


def _of_relative(scene: Scene, before: Clause, clause: Clause, *, depends: bool) -> list[Mention] | None:
    """Whose deed it is that goes on with a relative clause, or depends on one: "upaya yang dipimpin Peru | untuk"."""
    if blamed := repaid(scene, clause, before):
        return blamed  # "resolusi yang mengecam Peru karena menyerang Chile"
    if _goes_on(scene, before, clause):
        return subject(scene, verbs_of(scene, before)[0], carry=False)
    verbs = verbs_of(scene, before) if clause.kind == "purpose" and not enables_others(scene, before) else []
    if verbs and (asked := controller(scene, before, verbs)):
        return asked
    if verbs and not scene.norm(verbs[-1]).startswith(scene.words.passive):
        return subject(scene, verbs[-1], carry=False) or None
    if depends and scene.norm(before.last - 1) in scene.words.syntax.instrument:
        return []  # "telepon yang digunakan | untuk menghubungi"
    return (ending_at(scene, clause.first) or None) if depends else None


def _whose_manner(scene: Scene, clause: Clause, before: Clause, verbs: list[int]) -> list[Mention]:
    """Who does what "dengan" or "untuk" opens: "diambil Seoul dengan memanggil …", "mendorong Iran untuk membalas dengan …"."""
    aim = clause.kind == "purpose" and clause.first == before.last
    passive = bool(verbs) and scene.norm(verbs[-1]).startswith(scene.words.passive[0])
    if clause.kind != "manner" and not (aim and passive):
        return []
    if before.kind == "purpose" and before.last == clause.first and verbs:
        return subject(scene, verbs[0])
    if not passive:  # "memuji langkah Togo | dengan menutup", "mengancam Chile | dengan menutup perbatasan"
        return step_of(scene, clause.first) if clause.kind == "manner" else []
    led, at = ending_at(scene, clause.first), verbs[-1] + 1
    return led if led and led[-1].first == at + (scene.norm(at) in scene.words.by) else []


def _goes_on(scene: Scene, relative: Clause, clause: Clause) -> bool:
    """Whether a clause goes on with a relative one: "serangan yang menewaskan tiga orang dan melukai lima"."""
    if clause.kind != "coordinate" or scene.doc.tokens[clause.first - 1].text == ",":
        return False
    pair = (scene.norm(clause.first - 1), scene.norm(clause.first + 1))
    both = all(word.startswith(scene.words.transitive) for word in pair)
    if both and scene.verb(clause.first - 1) and scene.verb(clause.first + 1):
        return True  # "kakek yang menghina dan memukulnya"
    heads = [verbs[0] for c in (relative, clause) if (verbs := verbs_of(scene, c))]
    deeds = [scene.doc.entry(i, "deed") for i in heads]
    types = {by_sense()[d.entry.value].name if d and d.entry.value in by_sense() else None for d in deeds}
    return len(deeds) == 2 and len(types) == 1 and types != {None}
