"""The words that govern a deed: those right before it, and those that ask, plan, fear or deny from farther away.

Words inside another relative or time clause, or across a full stop, say nothing of it.
"""

from collections.abc import Iterator

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.status.conditions import conditional, in_condition
from saksi.actions.status.coordination import (
    alongside,
    in_passing,
    on_its_own,
    own_object,
    parted,
    speaks,
)
from saksi.actions.status.drives import HOSTILE, brought_about, caused, driven
from saksi.actions.status.prompt import approved, at_once, ends_reach, found_so, not_made, own_plan
from saksi.actions.status.protesting import stood_up_to
from saksi.actions.status.reach import closed, floor, of_a_case, of_another
from saksi.actions.syntax.predicates import comma, opened_by_to, reaching_into
from saksi.actions.triggers import Trigger

Modal = tuple[int, int, str, str]

AUX_GAP = 4
CHAIN_GAP = 2
NOUN_GAP = 4
PURPOSE_GAP = 9
GOVERN_GAP = 22
JOINED_GAP = 3
ASKED_TO_SAY = 4  # "meminta hakim menyatakan terdakwa terbukti bersalah": still asked for
# done by the decision itself: "keputusan menteri mencabut izin"
RULED = ("sanction", "coerce", "concede", "agree")
MENACED = (
    "agree",
    "consult",
    "cooperate",
    "concede",
    "aid",
)  # what is endangered, not what is threatened with
FINITE = ("active", "passive", "bare")


def auxiliary(scene: Scene, trigger: Trigger) -> str | None:
    """The chain of words right before the deed ("tidak akan", "kemungkinan besar akan")."""
    values, at = _chain(scene, trigger)
    if set(values) == {"possible"} and scene.norm(at - 1) in scene.words.so_that:
        return weighed(scene, trigger, "planned", at)
    if set(values) == {"possible"} and _asked_of(scene, trigger, at):
        return "demanded"
    for value in ("negated", "demanded", "possible"):
        if value in values:
            return value
    if values and values[0] == "actual" and (prepared := _prepared(scene, trigger)):
        return prepared
    if values and values[0] == "actual" and "planned" in values:
        return weighed(scene, trigger, "planned", at)  # "akan terpaksa menyerang", "berencana mulai menarik"
    if values == ["planned"] and at_once(scene, trigger, at):
        return "actual"
    return weighed(scene, trigger, values[0], at) if values else None


def _chain(scene: Scene, trigger: Trigger) -> tuple[list[str], int]:
    """The values of the words that stand in a row before a deed, nearest first, and where the row begins."""
    into = reaching_into(scene, trigger.verb, trigger.last)
    values = [into.entry.value] if into else []
    at, gap = (into.first, CHAIN_GAP) if into else (trigger.verb, AUX_GAP)
    for first, last, value, form in scene.modals(floor(scene, trigger), trigger.verb):
        if value == "none" and last == at and scene.norm(last - 1) in scene.words.status.only:
            at, gap = first, CHAIN_GAP  # "harus | tidak hanya menahan"
        if form != "aux" or (trigger.form == "noun" and scene.norm(first) in scene.words.status.rather):
            continue
        if at - last > gap or not _small(scene, last, at):
            break
        values.append("possible" if not values and _supposed(scene, trigger, last - 1) else value)
        at, gap = first, CHAIN_GAP
        if scene.norm(first) in scene.words.status.after:
            break  # "yang gagal setelah diculik"
    return values, at


def _supposed(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a deed told in the active is only held for certain: "pelaku pasti menyerang dari belakang"."""
    return trigger.form == "active" and scene.norm(at) in scene.words.status.sure


def _asked_of(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether others are hoped or asked to be able to: "berharap Prabowo bisa menengahi"; not "berharap bisa bertemu"."""
    outer = next(_governors(scene, trigger, at), None)
    named = trigger.form == "noun" and trigger.verb == trigger.head  # "izin untuk kemungkinan serangan"
    return outer is not None and outer[3] == "ask" and not named and bool(scene.parties(outer[1], at))


def _prepared(scene: Scene, trigger: Trigger) -> str | None:
    """What the verb that carries a deed noun says of it: "telah menyiapkan rencana evakuasi"."""
    if trigger.verb == trigger.head:
        return None
    near = (v for _, _, v, form in scene.modals(trigger.verb, trigger.head) if form in ("noun", "govern"))
    value = next(near, None)
    return None if value == "actual" else value


def _small(scene: Scene, first: int, last: int) -> bool:
    """Whether only small words, quotation marks and "dengan mudah" stand among tokens [first, last)."""
    return all(
        scene.norm(i) in scene.words.between
        or scene.norm(i) in scene.words.status.comings
        or scene.norm(i) in scene.words.status.in_manner
        or scene.norm(i - 1) in scene.words.status.in_manner
        or scene.doc.tokens[i].kind == "quote"
        for i in range(first, last)
    )


def weighed(scene: Scene, trigger: Trigger, value: str, before: int) -> str:
    """A value under what governs it: a denied report, a plan that is asked for, feared or conditional."""
    outer = next(_governors(scene, trigger, before), None)
    if value == "actual":
        own = scene.doc.entry(before, "modal")
        begun = own is not None and own.entry.form == "aux" and scene.norm(before - 1) in scene.words.purpose
        ought = outer is not None and scene.norm(outer[0]) in scene.words.status.ought
        return outer[2] if outer and (begun or ought or outer[2] == "negated") else value
    if value != "planned":
        return value
    if outer and outer[2] in ("demanded", "possible", "negated") and not on_its_own(scene, outer, before):
        return outer[2]
    if _may(scene, trigger, before):
        return "possible"
    return "possible" if in_condition(scene, trigger) or conditional(scene, trigger) else value


def _may(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a plan itself is only possible: "bisa memutuskan untuk", "dapat segera mengambil keputusan untuk"."""
    for first, last, value, form in scene.modals(floor(scene, trigger), at):
        if form != "aux" or at - last > CHAIN_GAP - 1 or not _aims(scene, last, at):
            return False
        if value == "possible":
            return True
        at = first
    return False


def _aims(scene: Scene, first: int, last: int) -> bool:
    """Whether only verbs stand among tokens [first, last): "bisa mengambil keputusan"."""
    return all(scene.verb(i) for i in range(first, last))


def governed(scene: Scene, trigger: Trigger) -> str | None:
    """Under a verb or noun that asks, plans, fears or denies, in the same chain of clauses."""
    found = next(_governors(scene, trigger, trigger.first), None)
    if not found:
        return None
    if found[2] == "actual":
        return (
            caused(scene, trigger, found) or "actual"
        )  # what is condemned or stopped is there, whoever declines to
    in_the_end = found[3] == "noun" and scene.norm(trigger.verb - 1) in scene.words.status.in_the_end
    if in_the_end and trigger.form == "active":
        return "actual"  # "negosiasi itu akhirnya mencapai kesepakatan"
    if scene.norm(found[0]) in scene.words.status.expected and approved(trigger):
        return "planned"  # "sanksi itu diharapkan disetujui pada Senin"
    if (
        found[3] == "noun"
        and found[2] == "demanded"
        and scene.norm(found[0] - 1) in scene.words.status.accepting
    ):
        return _accepted(scene, trigger, found[0] - 1)
    if stood_up_to(scene, trigger, found[0]):
        return "actual"  # "turun ke jalan menentang penggerebekan"
    return (
        driven(scene, found) or _turned(scene, trigger, found) or weighed(scene, trigger, found[2], found[0])
    )


def _accepted(scene: Scene, trigger: Trigger, verb: int) -> str:
    """The status of what is asked for and given: "menerima usulan gencatan senjata"; negated where it is not."""
    near = (v for _, last, v, form in scene.modals(max(0, verb - 3), verb) if form == "aux" and last == verb)
    return "negated" if next(near, None) == "negated" else weighed(scene, trigger, "planned", verb)


def _turned(scene: Scene, trigger: Trigger, modal: Modal) -> str | None:
    """A governor that is itself denied or turned down: "tidak memerintahkan", "menolak segala bentuk"."""
    at, _, value, form = modal
    near = [m for m in scene.modals(max(0, at - 3), at) if at - m[1] <= 1 and m[2] == "negated"]
    denied = any(m[3] == "aux" and m[1] == at for m in near)
    refused = form == "noun" and any(m[3] == "govern" for m in near)
    first, _ = scene.bounds(trigger.first)
    if denied and any(v == "negated" for _, _, v, _ in scene.modals(first, near[-1][0])):
        return None  # "yang gagal mengutuk dan tidak menyerukan": twice denied
    if form == "noun" and value == "planned" and not_made(scene, at):
        return "negated"  # "belum mengeluarkan perintah penahanan"
    if (refused and value == "possible") or (denied and value in ("planned", "demanded")):
        return "negated"
    if value == "negated" and denied:
        return "actual" if scene.norm(at) in scene.words.status.denials else "possible"
    return None


def _governors(scene: Scene, trigger: Trigger, before: int) -> Iterator[Modal]:
    """The words that govern a deed among the tokens before `before`, nearest first."""
    for modal in scene.modals(floor(scene, trigger), before):
        if _governs(scene, trigger, modal):
            yield modal


def asked_for(scene: Scene, trigger: Trigger, before: int) -> bool:
    """Whether a word before `before` asks for a deed, whatever stands between."""
    return any(value == "demanded" for _, _, value, _ in _governors(scene, trigger, before))


def _governs(scene: Scene, trigger: Trigger, modal: Modal) -> bool:
    """Whether a status word's reach takes in a deed."""
    at, last, value, form = modal
    apart = _beside(scene, trigger, at, value) or own_object(scene, trigger, modal)
    apart = apart or own_plan(scene, trigger, modal)
    if apart or of_another(scene, trigger, at, last) or of_a_case(scene, last, trigger):
        return False
    if form == "noun":
        return _noun_governs(scene, trigger, at, last)
    if form not in ("govern", "ask") or trigger.first - last > GOVERN_GAP:
        return False
    noun = trigger.form == "noun"
    own = trigger.verb <= at < trigger.head  # "untuk melanjutkan dialog"
    lit = at < trigger.verb < trigger.head and not opened_by_to(scene, trigger)
    own = own or lit  # "membantah tudingan telah melakukan penculikan dan penyiksaan"
    if value == "actual" and (not noun or own or brought_about(scene, trigger, at, last)):
        return False
    if (
        value == "actual"
        and scene.norm(at) in scene.words.status.endings_of
        and scene.norm(trigger.first - 1) in scene.words.also
    ):
        return False  # "berakhirnya perang dan penarikan pasukan"
    if noun and _deed_between(scene, last, trigger.verb):
        return False
    if value in ("negated", "possible") and (
        alongside(scene, trigger, at, last) or in_passing(scene, trigger, at, last)
    ):
        return False
    told = range(last + (ASKED_TO_SAY if form == "ask" else 0), trigger.first)
    if any(parted(scene, i) for i in range(last, trigger.first)) or any(speaks(scene, i) for i in told):
        return False
    if value == "negated" and scene.headline(trigger.head) and comma(scene, last, trigger.first):
        return False
    turned = value == "negated" and _turns_away(scene, last, trigger.first)
    return not turned and not closed(scene, last, trigger)


def _noun_governs(scene: Scene, trigger: Trigger, at: int, last: int) -> bool:
    """Whether a status noun right before a deed takes it in: "rencana serangan"."""
    gap = range(last, trigger.first)
    if scene.norm(at) in scene.words.status.programmes and scene.norm(at - 1) in scene.words.held_in:
        return False  # "dalam agenda kunjungan kerja"
    joined = trigger.form == "noun" and trigger.verb == trigger.head
    if joined and len(gap) == 1 and scene.norm(last) in scene.words.also:
        return False  # "mengindahkan instruksi dan kesepakatan"
    if scene.norm(last) in scene.words.anaphors and not opened_by_to(scene, trigger):
        return False  # "merespons tawaran tersebut dengan serangan"
    if scene.norm(at) in scene.words.bound_for and trigger.form != "noun":
        return False  # "menuju lokasi dan mengamankan pelaku"
    opened = opened_by_to(scene, trigger)
    if trigger.form == "passive" and not opened and scene.norm(at).startswith("me"):
        return False  # "yang menyiapkan kongres ditahan": the verb's own object stands between
    asked = any(scene.norm(i) in scene.words.so_that for i in gap)
    if scene.norm(at) in scene.words.powers and not (opened or asked):
        return False  # "hak", "kemampuan" reach only what "untuk" opens
    reach = PURPOSE_GAP if opened else NOUN_GAP
    return len(gap) <= reach and not any(ends_reach(scene, i, verbs=reach == NOUN_GAP) for i in gap)


def _turns_away(scene: Scene, first: int, last: int) -> bool:
    """Whether a contrast ends a denial: "tidak menginginkan perang, namun akan membalas", "tolak mundur meski didemo"."""
    opened = (scene.doc.entry(i, "clause") for i in range(first, last))
    return any(hit is not None and hit.entry.value == "contrast" for hit in opened)


def _beside(scene: Scene, trigger: Trigger, at: int, value: str) -> bool:
    """Whether a deed only stands beside what a status word governs: "membantah memakai rudal dalam serangan itu"."""
    word = scene.norm(at)
    if trigger.form != "noun" and word in scene.words.status.cancelling:
        own = scene.doc.entry(at, "modal")
        return trigger.verb - (at + 1 if own is None else own.last) >= CHAIN_GAP
    if word in scene.words.status.rulings and not opened_by_to(scene, trigger):
        return trigger.form == "noun" or trigger.type.name in RULED
    if trigger.form != "noun":
        return False
    if word in scene.words.status.resolving and found_so(scene, trigger):
        return True
    if _of_its_kind(scene, trigger, at, value):
        return True
    near = [scene.norm(i) for i in range(max(at + 1, trigger.verb - JOINED_GAP), trigger.verb)]
    if value == "negated":
        return not scene.words.status.within.isdisjoint(near) or _told_of(scene, trigger)
    if (
        trigger.type.name in HOSTILE
        and value in ("demanded", "planned")
        and not scene.words.facing.isdisjoint(near)
    ):
        return True
    if trigger.type.name == "assault":
        return value != "actual" and not scene.words.status.joining.isdisjoint(near)
    return word in scene.words.menaces and trigger.type.name in MENACED


def _of_its_kind(scene: Scene, trigger: Trigger, at: int, value: str) -> bool:
    """Whether only a part of the deed, its course or its setting is meant: "menolak hasil penyelidikan"."""
    word, before = scene.norm(at), scene.norm(trigger.first - 1)
    name = trigger.type.name
    if word in scene.words.status.awaiting and any(
        scene.norm(i) in scene.words.status.results for i in range(at + 1, trigger.first)
    ):
        return True  # "menunggu hasil perundingan"
    if before in scene.words.status.aspects and (value == "negated" or name == "investigate"):
        return True
    if name == "investigate" and word in scene.words.status.obstructing:
        return True
    if name in HOSTILE and before in scene.words.status.obeying:
        return True  # "menolak mematuhi larangan itu"
    if name not in HOSTILE and word in scene.words.status.foretelling:
        return True  # "memperkirakan audit rampung pada Mei"
    held = name == "consult" and trigger.verb == trigger.head and before in scene.words.status.sittings
    return (
        held
        and word in scene.words.status.pressing
        and not any(scene.verb(i) for i in range(at + 1, trigger.first))
    )


def _told_of(scene: Scene, trigger: Trigger) -> bool:
    """Whether a deed noun opens a clause that tells something else of it: "membantah bahwa serangan itu …"."""
    clause = scene.clause(trigger.first)
    opens = clause.kind == "content" and clause.marker == trigger.first - 1
    pointed = scene.norm(trigger.last) in scene.words.anaphors
    return opens and (pointed or any(scene.verb(i) for i in range(trigger.last, clause.last)))


def _deed_between(scene: Scene, first: int, last: int) -> bool:
    """Whether another deed takes the governor for itself: "menuntut Israel menghentikan serangan"."""
    hits = (scene.doc.entry(i, "deed") for i in range(first, last))
    return any(hit and hit.entry.form in FINITE and hit.entry.value in by_sense() for hit in hits)
