"""Whether an act is real, planned, possible, asked for or said not to be (deed_status.toml).

The words that govern a deed decide, nearest first; a deed with none is real. Words inside another
relative or time clause, or across a full stop, say nothing of it.
"""

from collections.abc import Callable

import msgspec

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.status.accomplished import (
    accomplished,
    heeded,
    hoped_of,
    of_result,
    ruled_on,
    under_way,
    voted,
)
from saksi.actions.status.bidding import bidden, called_for
from saksi.actions.status.carried import light_after
from saksi.actions.status.conditions import condition, conditional
from saksi.actions.status.contents import covered, dropped, pictured, rumoured
from saksi.actions.status.coordination import closing_verb, speaks
from saksi.actions.status.drives import not_because
from saksi.actions.status.enabling import enabled
from saksi.actions.status.falsehoods import claimed, hoax, posted
from saksi.actions.status.framing import gloss, headless, until
from saksi.actions.status.governing import auxiliary, governed, weighed
from saksi.actions.status.imputed import imputed, untrue
from saksi.actions.status.means import AHEAD, led_by, light_before
from saksi.actions.status.needs import as_aim, needed_for, required, set_to_take_place, to_be_done
from saksi.actions.status.outlook import at_meeting, carrier, foreseen, guarded, meanwhile
from saksi.actions.status.pairing import beside_root, of_the_past, paired
from saksi.actions.status.pleading import pleaded
from saksi.actions.status.prospects import (
    absent,
    announced,
    awaited,
    called_possible,
    discussed,
    foiled,
    halted,
    in_manner,
    listed,
    lodged,
    said_of,
    serial,
    sounded,
    to_come,
    unsettled,
)
from saksi.actions.status.questions import asked, left_open, undated
from saksi.actions.status.sequence import as_soon_as, besides, first_of_two, in_programme, neither
from saksi.actions.status.supposing import by_anyone, for_use, later_on, of_any_kind, supposed
from saksi.actions.syntax.predicates import opened_by_to
from saksi.actions.triggers import Trigger
from saksi.actions.triggers.choices import chosen
from saksi.record.document import Clause

Rule = Callable[[Scene, Trigger], str | None]

TWIN_GAP = 3
TOOL = 8  # tokens from "menggunakan" to "untuk"
NOT_ONLY = 2  # words of "tetapi juga" before its verb
LOOKED_INTO = "investigate"
AIMS = ("investigate", "aid", "consult", "concede", "agree")  # what one brings or sends somebody for


def status(scene: Scene, trigger: Trigger) -> tuple[str, str]:
    """The status of an act and the rule that gave it."""
    for rule in RULES:
        found = rule(scene, trigger)
        if found == "planned" and rule in OF_OWN_VERB:
            found = weighed(scene, trigger, found, trigger.first)
        if found:
            return found, f"actions.{rule.__name__}"
    return "actual", "actions.asserted"


def shared(scene: Scene, trigger: Trigger) -> str | None:
    """Joined by "dan" or "atau" to a verb whose status holds for both: "akan menarik pasukan dan menghentikan serangan"."""
    clause = scene.clause(trigger.verb)
    near = range(clause.first + 1, trigger.verb)
    small = all(
        scene.norm(i) in scene.words.between or scene.norm(i) in scene.words.status.degrees for i in near
    )
    owned = trigger.form == "passive" and len(near) == 1 and scene.norm(near[0]).endswith(scene.pack.third)
    joined = (small or owned) and scene.norm(
        clause.first
    ) in scene.words.also  # "akan ditutup dan | izinnya dicabut"
    joined = joined or _not_only(scene, clause, trigger.verb)
    verb = _verb_before(scene, clause) if joined else None
    if verb is None:
        return _said_of_first(scene, clause) if joined else None
    before = msgspec.structs.replace(trigger, first=verb, last=verb + 1, head=verb, verb=verb, form="active")
    value, _ = status(scene, before)
    return None if value == "actual" else value


def _said_of_first(scene: Scene, clause: Clause) -> str | None:
    """What is said of a small verb that a deed is joined to: "Peru | akan | menolak permintaan itu dan menyerang"."""
    first, _ = scene.bounds(clause.first)
    verb = next((i for i in range(first, clause.first) if scene.verb(i)), None)
    if verb is None or scene.doc.clause_of[verb] != scene.doc.clause_of[clause.first] - 1:
        return None
    near = scene.modals(first, verb)
    return next((v for _, last, v, form in near if form == "aux" and last == verb and v != "actual"), None)


def _not_only(scene: Scene, clause: Clause, verb: int) -> bool:
    """Whether a verb stands right behind "tetapi juga"."""
    opens = clause.kind == "coordinate" and clause.marker == clause.first
    return opens and scene.norm(clause.first) not in scene.words.also and verb == clause.first + NOT_ONLY


def _verb_before(scene: Scene, clause: Clause) -> int | None:
    """The first verb of the clause before in its sentence; clauses without one are passed over."""
    first, _ = scene.bounds(clause.first)
    joined = clause
    while clause.first > first:
        clause = scene.clause(clause.first - 1)
        if clause.kind == "relative" and of_the_past(scene, clause, joined):
            continue
        if clause.kind == "relative":
            return closing_verb(scene, clause)
        verbs = [i for i in range(clause.first, clause.last) if scene.verb(i) and not _small(scene, i)]
        verbs = paired(scene, verbs)
        verb = next((i for i in verbs if not speaks(scene, i)), next(iter(verbs), None))
        if verb is not None:
            return verb
    return None


def _small(scene: Scene, i: int) -> bool:
    """Whether a verb only tells how far another is or what is said; "menghentikan", "mengakhiri" are deeds of their own."""
    hit = scene.doc.entry(i, "modal")
    own = hit is None or (hit.entry.form == "govern" and hit.entry.value == "actual")
    ahead = any(form == "aux" and last == i for _, last, _, form in scene.modals(i - 2, i))
    return not own or (hit is not None and not ahead and scene.doc.entry(i, "speech") is not None)


def purpose(scene: Scene, trigger: Trigger) -> str | None:
    """In a clause of purpose: "untuk menyerang"."""
    noun = trigger.form == "noun"
    bare = noun and trigger.verb == trigger.head
    if not noun and scene.norm(trigger.verb - 1) in scene.words.status.with_a_view:
        return "planned"
    if noun and scene.norm(trigger.first - 1) in scene.words.culprits:
        return None  # "untuk mendapatkan petunjuk pelaku pembunuhan"
    if not opened_by_to(scene, trigger) or (bare and not _aimed_at(scene, trigger)):
        return None
    if conditional(scene, trigger) or _may_become(scene, trigger) or enabled(scene, trigger):
        return "possible"
    if _with_deed(scene, trigger):
        return "actual"
    return _in_doing(scene, trigger) or "planned"


def _may_become(scene: Scene, trigger: Trigger) -> bool:
    """Whether something only may become a step to it: "dapat menjadi langkah awal bagi Peru untuk memperoleh"."""
    first, _ = scene.bounds(trigger.first)
    before = scene.clause(max(first, scene.clause(trigger.first).first - 1))
    near = scene.modals(before.first, before.last)
    return any(
        v == "possible" and form == "aux" and scene.norm(last) in scene.words.status.becoming
        for _, last, v, form in near
    )


def _with_deed(scene: Scene, trigger: Trigger) -> bool:
    """Whether the main verb does what its purpose says: "turun ke jalan untuk berdemo", "telah mengirim pasukan untuk membantu"."""
    first, _ = scene.bounds(trigger.first)
    before = scene.clause(max(first, scene.clause(trigger.first).first - 1))
    near = [
        value for _, _, value, form in scene.modals(before.first, trigger.first) if form in ("aux", "govern")
    ]
    if trigger.type.name == "protest":
        return not near
    if trigger.type.name == LOOKED_INTO:
        came = any(scene.norm(i) in scene.words.status.coming_to for i in range(before.first, before.last))
        return came and set(near) <= {"actual"}  # "polisi mendatangi lokasi untuk menyelidiki"
    return scene.norm(trigger.head) in scene.words.helping and near[:1] == ["actual"]


def _in_doing(scene: Scene, trigger: Trigger) -> str | None:
    """The status of the verb that "untuk" follows, where doing it is doing the deed: "digunakan untuk menyerang"."""
    at, form = trigger.verb - 2, "passive"
    if at < 0 or scene.norm(at + 1) not in scene.words.purpose:
        return None
    if scene.norm(at) not in scene.words.status.doing:
        near = range(at, max(scene.bounds(at)[0], at - TOOL) - 1, -1)
        at, form = next((i for i in near if scene.verb(i)), at), "active"
        if scene.norm(at) not in scene.words.using:  # "menggunakan artileri untuk | menyerang"
            return None
    verb = msgspec.structs.replace(trigger, first=at, last=at + 1, head=at, verb=at, form=form)
    return status(scene, verb)[0]


def _aimed_at(scene: Scene, trigger: Trigger) -> bool:
    """Whether a bare deed noun names what something is for: "dibawa ke kantor untuk pemeriksaan"."""
    opened = scene.norm(trigger.head - 1) in scene.words.purpose
    return (
        opened
        and not trigger.outcome
        and trigger.type.name in AIMS
        and scene.norm(trigger.last) not in scene.words.anaphors
    )


def twin(scene: Scene, trigger: Trigger) -> str | None:
    """A noun joined to another whose status holds for both: "potensi bentrokan atau demonstrasi"."""
    at = trigger.first - 1
    joined = scene.norm(at) in scene.words.also or scene.norm(at) in scene.words.status.besides
    if trigger.form != "noun" or trigger.verb != trigger.head or not joined:
        return None
    first, _ = scene.bounds(trigger.first)
    hits = (scene.doc.entry(i, "deed") for i in range(at - 1, max(first, at - TWIN_GAP) - 1, -1))
    hit = next((h for h in hits if h), None)
    value = chosen(scene, hit) if hit is not None and hit.entry.form in ("noun", "process") else ""
    if hit is None or value not in by_sense():
        return None
    sense, light = by_sense()[value], light_before(scene, hit.first)
    before = msgspec.structs.replace(
        trigger,
        first=hit.first if light is None else light,
        last=hit.last,
        head=hit.first,
        verb=hit.first if light is None else light,
        type=sense,
        sense=value,
    )
    found, _ = status(scene, before)
    return None if found == "actual" else found


def carried_out(scene: Scene, trigger: Trigger) -> str | None:
    """The object of a verb that carries it out, with that verb's word: "akan memperluas serangan"."""
    if trigger.form != "noun" or trigger.verb != trigger.head:
        return None
    at = carrier(scene, trigger)
    if at is None:
        return None
    verb = msgspec.structs.replace(trigger, first=at, last=at + 1, head=at, verb=at, form="active")
    value, _ = status(scene, verb)
    return None if value == "actual" else value


def by_means(scene: Scene, trigger: Trigger) -> str | None:
    """With the word of the verb that is done with it or leads to it: "akan membalas dengan serangan", "akan dibawa ke sidang"."""
    at = led_by(scene, trigger)
    if at is None:
        return None
    form = "passive" if scene.norm(at).startswith(scene.words.passive) else "active"
    verb = msgspec.structs.replace(trigger, first=at, last=at + 1, head=at, verb=at, form=form)
    value, rule = status(scene, verb)
    return value if value in AHEAD and rule != "actions.condition" else None


RULES: tuple[Rule, ...] = (
    hoax,
    headless,
    covered,
    rumoured,
    pictured,
    gloss,
    pleaded,
    called_for,
    of_result,
    condition,
    awaited,
    absent,
    dropped,
    hoped_of,
    ruled_on,
    under_way,
    heeded,
    left_open,
    undated,
    not_because,
    sounded,
    later_on,
    first_of_two,
    as_soon_as,
    auxiliary,
    neither,
    halted,
    foreseen,
    foiled,
    untrue,
    claimed,
    posted,
    to_come,
    said_of,
    unsettled,
    lodged,
    announced,
    to_be_done,
    required,
    as_aim,
    set_to_take_place,
    light_after,
    until,
    besides,
    in_programme,
    meanwhile,
    at_meeting,
    by_means,
    guarded,
    of_any_kind,
    carried_out,
    accomplished,
    voted,
    asked,
    needed_for,
    twin,
    imputed,
    governed,
    bidden,
    discussed,
    called_possible,
    purpose,
    for_use,
    shared,
    beside_root,
    serial,
    listed,
    in_manner,
    supposed,
    by_anyone,
)
OF_OWN_VERB: tuple[Rule, ...] = (to_come, said_of, light_after)
