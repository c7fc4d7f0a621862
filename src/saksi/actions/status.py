"""Whether an act is real, planned, possible, asked for or said not to be (deed_status.toml).

The words that govern a deed decide, nearest first; a deed with none is real. Words inside another
relative or time clause, or across a full stop, say nothing of it.
"""

from collections.abc import Callable

import msgspec

from saksi.actions.accomplished import accomplished
from saksi.actions.catalogue import by_sense
from saksi.actions.conditions import condition, conditional
from saksi.actions.contents import covered, dropped, pictured, rumoured
from saksi.actions.governing import auxiliary, comma, governed, opened_by_to, weighed
from saksi.actions.prospects import (
    absent,
    awaited,
    called_possible,
    discussed,
    foiled,
    halted,
    in_manner,
    listed,
    of_any_kind,
    said_of,
    serial,
    to_come,
    untrue,
)
from saksi.actions.questions import asked
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.document import Clause

Rule = Callable[[Scene, Trigger], str | None]

NOUN_GAP = 4
TWIN_GAP = 3
TOLD_REACH = 12
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
    joined = trigger.verb - clause.first <= 1 and scene.norm(clause.first) in scene.words.also
    verb = _verb_before(scene, clause) if joined else None
    if verb is None:
        return None
    before = msgspec.structs.replace(trigger, first=verb, last=verb + 1, head=verb, verb=verb, form="active")
    value, _ = status(scene, before)
    return None if value == "actual" else value


def _verb_before(scene: Scene, clause: Clause) -> int | None:
    """The first verb of the clause before in its sentence; clauses without one are passed over."""
    first, _ = scene.bounds(clause.first)
    while clause.first > first:
        clause = scene.clause(clause.first - 1)
        if clause.kind == "relative":
            return None
        verbs = (i for i in range(clause.first, clause.last) if scene.verb(i))
        verb = next((i for i in verbs if not _small(scene, i)), None)
        if verb is not None:
            return verb
    return None


def _small(scene: Scene, i: int) -> bool:
    """Whether a verb only tells how far another is or what is said; "menghentikan", "mengakhiri" are deeds of their own."""
    hit = scene.doc.entry(i, "modal")
    own = hit is None or (hit.entry.form == "govern" and hit.entry.value == "actual")
    return not own or (hit is not None and scene.doc.entry(i, "speech") is not None)


def headless(scene: Scene, trigger: Trigger) -> str | None:
    """Said of nobody: "tidak ada rudal yang menghantam kota"."""
    clause = scene.clause(trigger.first)
    if clause.kind != "relative" or clause.marker is None:
        return None
    first, _ = scene.bounds(trigger.first)
    if any(scene.norm(i) in scene.words.whether for i in range(clause.marker, trigger.first)):
        return None  # "belum ada keputusan yang dibuat mengenai apakah akan menyerang"
    for at, last, value, form in scene.modals(max(first, clause.marker - NOUN_GAP - 2), clause.marker):
        if (
            form == "noun"
            and value in ("negated", "planned")
            and (value == "negated" or _ahead_of(scene, at, last, clause.marker))
            and not any(scene.verb(i) for i in range(last, clause.marker))
        ):
            return value if at >= first else None
    return None


def _ahead_of(scene: Scene, at: int, last: int, marker: int) -> bool:
    """Whether "akan ada" tells of the very noun that "yang" goes on with: "akan ada perjanjian yang diteken"."""
    led = any(scene.norm(i) in scene.words.prepositions for i in range(last, marker))
    return scene.norm(at) in scene.words.ahead and not led


def until(scene: Scene, trigger: Trigger) -> str | None:
    """Before or until something still to come: "sebelum bertemu Putin, Prabowo akan …"."""
    clause = scene.clause(trigger.first)
    if clause.marker is None or scene.norm(clause.marker) not in scene.words.until:
        return None
    first, last = scene.bounds(trigger.first)
    if trigger.form == "noun" and any(
        scene.norm(i) in scene.words.over for i in range(trigger.last, clause.last)
    ):
        return None  # "akan membalas sampai serangan Israel berhenti"
    values = [v for a, b in ((trigger.last, last), (first, clause.first)) for v in _auxiliaries(scene, a, b)]
    return next((v for v in values if v in ("planned", "possible")), None)


def purpose(scene: Scene, trigger: Trigger) -> str | None:
    """In a clause of purpose: "untuk menyerang"."""
    noun = trigger.form == "noun"
    bare = noun and trigger.verb == trigger.head
    if not noun and scene.norm(trigger.verb - 1) in scene.words.with_a_view:
        return "planned"
    if noun and scene.norm(trigger.first - 1) in scene.words.culprits:
        return None  # "untuk mendapatkan petunjuk pelaku pembunuhan"
    if not opened_by_to(scene, trigger) or (bare and not _aimed_at(scene, trigger)):
        return None
    if conditional(scene, trigger):
        return "possible"
    if _with_deed(scene, trigger):
        return "actual"
    return _in_doing(scene, trigger) or "planned"


def _with_deed(scene: Scene, trigger: Trigger) -> bool:
    """Whether the main verb does what its purpose says: "turun ke jalan untuk berdemo", "telah mengirim pasukan untuk membantu"."""
    first, _ = scene.bounds(trigger.first)
    before = scene.clause(max(first, scene.clause(trigger.first).first - 1))
    near = [
        value for _, _, value, form in scene.modals(before.first, trigger.first) if form in ("aux", "govern")
    ]
    if trigger.type.name == "protest":
        return not near
    return scene.norm(trigger.head) in scene.words.helping and near[:1] == ["actual"]


def _in_doing(scene: Scene, trigger: Trigger) -> str | None:
    """The status of the verb that "untuk" follows, where doing it is doing the deed: "digunakan untuk menyerang"."""
    at = trigger.verb - 2
    if at < 0 or scene.norm(at + 1) not in scene.words.purpose or scene.norm(at) not in scene.words.doing:
        return None
    verb = msgspec.structs.replace(trigger, first=at, last=at + 1, head=at, verb=at, form="passive")
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
    if trigger.form != "noun" or trigger.verb != trigger.head or scene.norm(at) not in scene.words.also:
        return None
    first, _ = scene.bounds(trigger.first)
    hits = (scene.doc.entry(i, "deed") for i in range(at - 1, max(first, at - TWIN_GAP) - 1, -1))
    hit = next((h for h in hits if h), None)
    if hit is None or hit.entry.form not in ("noun", "process") or hit.entry.value not in by_sense():
        return None
    sense = by_sense()[hit.entry.value]
    before = msgspec.structs.replace(
        trigger,
        first=hit.first,
        last=hit.last,
        head=hit.first,
        verb=hit.first,
        type=sense,
        sense=hit.entry.value,
    )
    value, _ = status(scene, before)
    return None if value == "actual" else value


def carried_out(scene: Scene, trigger: Trigger) -> str | None:
    """The object of a verb that carries it out, with that verb's word: "akan memperluas serangan"."""
    if trigger.form != "noun" or trigger.verb != trigger.head:
        return None
    first, _ = scene.bounds(trigger.first)
    for i in range(trigger.first - 1, max(first, trigger.first - TWIN_GAP) - 1, -1):
        if scene.norm(i) in scene.words.carrying:
            verb = msgspec.structs.replace(trigger, first=i, last=i + 1, head=i, verb=i, form="active")
            value, _ = status(scene, verb)
            return None if value == "actual" else value
        if scene.verb(i) or scene.norm(i) in scene.words.prepositions or scene.doc.tokens[i].kind == "mark":
            return None
    return None


def bidden(scene: Scene, trigger: Trigger) -> str | None:
    """In a clause with "agar": asked for where someone speaks before it, else what is aimed at."""
    clause = scene.clause(trigger.first)
    if clause.marker is None or scene.norm(clause.marker) not in scene.words.so_that:
        return None
    if trigger.form == "noun" and trigger.verb == trigger.head and not scene.verb(trigger.last):
        return None
    first, _ = scene.bounds(trigger.first)
    before = range(max(first, clause.marker - TOLD_REACH), clause.marker)
    asks = any(form == "ask" for _, _, _, form in scene.modals(before.start, before.stop))
    told = asks or any(scene.doc.entry(i, "speech") for i in before)
    return "demanded" if told else "planned"


def light_after(scene: Scene, trigger: Trigger) -> str | None:
    """Before the verb that carries a deed noun: "pertemuan akan digelar", "evakuasi belum dilakukan"."""
    if trigger.form != "noun" or trigger.verb != trigger.head:
        return None
    clause = scene.clause(trigger.head)
    for i in range(trigger.last, min(clause.last, trigger.last + 12)):
        light = scene.doc.entry(i, "light")
        if light and light.entry.form == "passive":
            near = (
                value
                for _, last, value, form in scene.modals(trigger.last, i)
                if form == "aux" and i - last <= 2
            )
            return next(near, None)
        if scene.verb(i) and not scene.doc.entry(i, "modal"):
            return None
    return None


def gloss(scene: Scene, trigger: Trigger) -> str | None:
    """In brackets that explain the words before: "tidak akan bertindak (membunuh)"."""
    if scene.norm(trigger.first - 1) != "(":
        return None
    first, _ = scene.bounds(trigger.first)
    return next((value for _, _, value, form in scene.modals(first, trigger.first) if form == "aux"), None)


def supposed(scene: Scene, trigger: Trigger) -> str | None:
    """What would follow from a deed: "menyerang Iran akan memicu perang", "memperingatkan bahwa bantuan AS dapat …"."""
    clause = scene.clause(trigger.first)
    first, last = scene.bounds(trigger.first)
    opens = trigger.first in (clause.first, (clause.marker or clause.first - 1) + 1)
    if not opens or clause.kind not in ("main", "content") or not _ahead(scene, trigger.last, last):
        return None
    if scene.doc.tokens[last - 1].text == "?" or (
        scene.headline(trigger.head) and comma(scene, trigger.last, last)
    ):
        return None
    if trigger.form == "noun":
        warned = any(
            (hit := scene.doc.entry(i, "speech")) and hit.entry.value == "warn"
            for i in range(first, clause.first)
        )
        warned = warned or (clause.kind == "content" and _effect(scene, trigger.last, clause.last))
        return "possible" if warned and scene.norm(trigger.last) not in scene.words.anaphors else None
    return "possible" if trigger.form == "active" else None


def _effect(scene: Scene, first: int, last: int) -> bool:
    """Whether the first verb among tokens [first, last) tells what something would bring about: "akan memicu perang"."""
    verbs = (i for i in range(first, last) if scene.verb(i) and not scene.doc.entry(i, "modal"))
    return scene.norm(next(verbs, -1)) in scene.words.effects


def _auxiliaries(scene: Scene, first: int, last: int) -> list[str]:
    """The status words that stand before verbs among tokens [first, last), nearest to `last` first."""
    return [value for _, _, value, form in scene.modals(first, last) if form == "aux"]


def _ahead(scene: Scene, first: int, last: int) -> bool:
    """Whether what may or will be is told among tokens [first, last)."""
    return not {"planned", "possible"}.isdisjoint(_auxiliaries(scene, first, last))


RULES: tuple[Rule, ...] = (
    headless,
    covered,
    rumoured,
    pictured,
    gloss,
    condition,
    awaited,
    absent,
    dropped,
    auxiliary,
    halted,
    foiled,
    untrue,
    to_come,
    said_of,
    light_after,
    until,
    of_any_kind,
    carried_out,
    accomplished,
    asked,
    governed,
    bidden,
    discussed,
    called_possible,
    purpose,
    shared,
    twin,
    serial,
    listed,
    in_manner,
    supposed,
)
OF_OWN_VERB: tuple[Rule, ...] = (to_come, said_of, light_after)
