"""Whether an act is real, planned, possible, asked for or said not to be (deed_status.toml).

The words that govern a deed decide, nearest first; a deed with none is real. Words inside another
relative or time clause, or across a full stop, say nothing of it.
"""

from collections.abc import Callable, Iterator

from saksi.actions.catalogue import by_sense
from saksi.actions.prospects import called_possible, halted, in_manner, listed, of_any_kind, serial, to_come
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger

Rule = Callable[[Scene, Trigger], str | None]
Modal = tuple[int, int, str, str]

AUX_GAP = 4
CHAIN_GAP = 2
SHARING = 3  # verbs in a row that share one word
NOUN_GAP = 4
PURPOSE_GAP = 9
GOVERN_GAP = 22
ASKED_TO_SAY = 4  # "meminta hakim menyatakan terdakwa terbukti bersalah": still asked for
OPEN = ("main", "content", "purpose", "coordinate", "manner", "contrast")
FINITE = ("active", "passive", "bare")


def status(scene: Scene, trigger: Trigger) -> tuple[str, str]:
    """The status of an act and the rule that gave it."""
    for rule in RULES:
        found = rule(scene, trigger)
        if found:
            return found, f"actions.{rule.__name__}"
    return "actual", "actions.asserted"


def _floor(scene: Scene, trigger: Trigger) -> int:
    """The first token whose status words may govern a deed: not beyond its relative or time clause."""
    first, _ = scene.bounds(trigger.first)
    clause = scene.clause(trigger.first)
    while clause.first > first and clause.kind in OPEN:
        clause = scene.clause(clause.first - 1)
    return max(first, clause.first)


# --- words that stand right before the deed -----------------------------------------------------


def auxiliary(scene: Scene, trigger: Trigger) -> str | None:
    """The chain of words right before the deed ("tidak akan", "kemungkinan besar akan")."""
    values: list[str] = []
    at, gap = trigger.verb, AUX_GAP
    for first, last, value, form in scene.modals(_floor(scene, trigger), trigger.verb):
        if form != "aux":
            continue
        if at - last > gap or not _small(scene, last, at):
            break
        values.append(value)
        at, gap = first, CHAIN_GAP
    for value in ("negated", "demanded", "possible"):
        if value in values:
            return value
    if values and values[0] == "actual" and (prepared := _prepared(scene, trigger)):
        return prepared
    return _weighed(scene, trigger, values[0], at) if values else None


def _prepared(scene: Scene, trigger: Trigger) -> str | None:
    """What the verb that carries a deed noun says of it: "telah menyiapkan rencana evakuasi"."""
    if trigger.verb == trigger.head:
        return None
    near = (v for _, _, v, form in scene.modals(trigger.verb, trigger.head) if form in ("noun", "govern"))
    value = next(near, None)
    return None if value == "actual" else value


def _small(scene: Scene, first: int, last: int) -> bool:
    """Whether only small words and quotation marks stand among tokens [first, last)."""
    return all(
        scene.norm(i) in scene.words.between or scene.doc.tokens[i].kind == "quote"
        for i in range(first, last)
    )


def _weighed(scene: Scene, trigger: Trigger, value: str, before: int) -> str:
    """A value under what governs it: a denied report, a plan that is asked for, feared or conditional."""
    outer = next(_governors(scene, trigger, before), None)
    if value == "actual":
        own = scene.doc.entry(before, "modal")
        begun = own is not None and own.entry.form == "aux" and scene.norm(before - 1) in scene.words.purpose
        return outer[2] if outer and (begun or outer[2] == "negated") else value
    if value != "planned":
        return value
    if outer and outer[2] in ("demanded", "possible", "negated"):
        return outer[2]
    conditional = _in_condition(scene, trigger) or _conditional_sentence(scene, trigger)
    return "possible" if conditional else value


# --- words that govern it from farther away ------------------------------------------------------


def governed(scene: Scene, trigger: Trigger) -> str | None:
    """Under a verb or noun that asks, plans, fears or denies, in the same chain of clauses."""
    found = next(_governors(scene, trigger, trigger.first), None)
    if not found:
        return None
    return _weighed(scene, trigger, found[2], found[0])


def _governors(scene: Scene, trigger: Trigger, before: int) -> Iterator[Modal]:
    """The words that govern a deed among the tokens before `before`, nearest first."""
    for modal in scene.modals(_floor(scene, trigger), before):
        if _governs(scene, trigger, modal):
            yield modal


def _governs(scene: Scene, trigger: Trigger, modal: Modal) -> bool:
    """Whether a status word's reach takes in a deed."""
    _, last, value, form = modal
    if form == "noun":
        gap = range(last, trigger.first)
        reach = PURPOSE_GAP if _to(scene, trigger) else NOUN_GAP
        return len(gap) <= reach and not any(_ends(scene, i, verbs=reach == NOUN_GAP) for i in gap)
    if form not in ("govern", "ask") or trigger.first - last > GOVERN_GAP:
        return False
    noun = trigger.form == "noun"
    if value == "actual" and not noun:
        return False
    if noun and _deed_between(scene, last, trigger.verb):
        return False
    told = range(last + (ASKED_TO_SAY if form == "ask" else 0), trigger.first)
    if any(_parted(scene, i) for i in range(last, trigger.first)) or any(_speaks(scene, i) for i in told):
        return False
    if value == "negated" and scene.headline(trigger.head) and _comma(scene, last, trigger.first):
        return False
    return not _closed(scene, last, trigger.first)


def _comma(scene: Scene, first: int, last: int) -> bool:
    """Whether a comma stands among tokens [first, last)."""
    return any(scene.doc.tokens[i].text == "," for i in range(first, last))


def _to(scene: Scene, trigger: Trigger) -> bool:
    """Whether a deed stands right after "untuk"."""
    return scene.norm(trigger.verb - 1) in scene.words.purpose or scene.clause(trigger.verb).kind == "purpose"


def _parted(scene: Scene, i: int) -> bool:
    """Whether a token parts two statements of a sentence: a semicolon, a dash between spaces."""
    token = scene.doc.tokens[i]
    return (
        token.kind == "mark"
        and token.text in scene.words.breaks
        and scene.doc.tokens[i - 1].end != token.start
    )


def _speaks(scene: Scene, i: int) -> bool:
    """Whether a verb of speech stands at a token: what it says is under it, not under what stands before."""
    hit = scene.doc.entry(i, "speech")
    return hit is not None and hit.entry.form == "active" and not scene.doc.entry(i, "modal")


def _ends(scene: Scene, i: int, *, verbs: bool) -> bool:
    """Whether a token ends the reach of a governing noun."""
    token = scene.doc.tokens[i]
    mark = token.kind == "mark" and token.text not in "()"
    return mark or token.norm in scene.words.relative or (verbs and scene.verb(i))


def _deed_between(scene: Scene, first: int, last: int) -> bool:
    """Whether another deed takes the governor for itself: "menuntut Israel menghentikan serangan"."""
    hits = (scene.doc.entry(i, "deed") for i in range(first, last))
    return any(hit and hit.entry.form in FINITE and hit.entry.value in by_sense() for hit in hits)


def _closed(scene: Scene, first: int, last: int) -> bool:
    """Whether a relative or time clause lies between governor and deed."""
    clauses = scene.doc.clause_of
    between = range(clauses[first - 1] + 1, clauses[last - 1] + 1)
    return any(scene.doc.clauses[k].kind not in OPEN for k in between)


# --- clauses and sentences -----------------------------------------------------------------------


def condition(scene: Scene, trigger: Trigger) -> str | None:
    """Inside a condition: "jika Iran menyerang"."""
    return "possible" if _in_condition(scene, trigger) else None


def _in_condition(scene: Scene, trigger: Trigger) -> bool:
    """Whether a deed's clause, or one it depends on, is a condition."""
    first, _ = scene.bounds(trigger.first)
    clause = scene.clause(trigger.first)
    while clause.kind in ("purpose", "content", "relative") and clause.first > first:
        if clause.kind == "relative" and scene.norm(clause.first - 1) == ",":
            break
        clause = scene.clause(clause.first - 1)
    return clause.kind == "condition"


def _conditional_sentence(scene: Scene, trigger: Trigger) -> bool:
    """Whether the sentence sets a condition for the deed: one that no "yang" parts from it."""
    first, last = scene.bounds(trigger.first)
    own = scene.doc.clause_of[trigger.first]
    for k in range(scene.doc.clause_of[first], scene.doc.clause_of[last - 1] + 1):
        if scene.doc.clauses[k].kind == "condition":
            low, high = sorted((own, k))
            return not any(_says(scene, j) for j in range(low + 1, high))
    return False


def _says(scene: Scene, k: int) -> bool:
    """Whether a clause is a relative one with a verb of its own ("yang sama" has none)."""
    clause = scene.doc.clauses[k]
    return clause.kind == "relative" and any(scene.verb(i) for i in range(clause.first, clause.last))


def shared(scene: Scene, trigger: Trigger) -> str | None:
    """Joined by "dan" or "atau" to a verb that has a word for both: "akan menarik pasukan dan menghentikan serangan"."""
    at = trigger.verb
    for _ in range(SHARING):
        clause = scene.clause(at)
        if at - clause.first > 1 or scene.norm(clause.first) not in scene.words.also:
            return None
        before = scene.clause(clause.first - 1)
        if before.sentence != clause.sentence or before.kind == "relative":
            return None
        verb = next(
            (
                i
                for i in range(before.first, before.last)
                if scene.verb(i) and not scene.doc.entry(i, "modal")
            ),
            None,
        )
        if verb is None:
            return None
        value = next(
            (
                v
                for _, last, v, form in scene.modals(before.first, verb)
                if form == "aux" and verb - last <= 1
            ),
            None,
        )
        if value is not None:
            return None if value == "actual" else value
        at = verb
    return None


def headless(scene: Scene, trigger: Trigger) -> str | None:
    """Said of nobody: "tidak ada rudal yang menghantam kota"."""
    clause = scene.clause(trigger.first)
    if clause.kind != "relative" or clause.marker is None:
        return None
    first, _ = scene.bounds(trigger.first)
    for at, last, value, form in scene.modals(max(first, clause.marker - NOUN_GAP - 2), clause.marker):
        if (
            form == "noun"
            and value == "negated"
            and not any(scene.verb(i) for i in range(last, clause.marker))
        ):
            return value if at >= first else None
    return None


def until(scene: Scene, trigger: Trigger) -> str | None:
    """Before or until something still to come: "sebelum bertemu Putin, Prabowo akan …"."""
    clause = scene.clause(trigger.first)
    if clause.marker is None or scene.norm(clause.marker) not in scene.words.until:
        return None
    first, last = scene.bounds(trigger.first)
    ahead = _ahead(scene, trigger.last, last) or _ahead(scene, first, clause.first)
    return "planned" if ahead else None


def purpose(scene: Scene, trigger: Trigger) -> str | None:
    """In a clause of purpose: "untuk menyerang"."""
    if not _to(scene, trigger) or (trigger.form == "noun" and trigger.verb == trigger.head):
        return None
    return "possible" if _conditional_sentence(scene, trigger) else "planned"


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
    if trigger.form == "noun":
        warned = any(
            (hit := scene.doc.entry(i, "speech")) and hit.entry.value == "warn"
            for i in range(first, clause.first)
        )
        return "possible" if warned and scene.norm(trigger.last) not in scene.words.anaphors else None
    return "possible" if trigger.form == "active" else None


def _ahead(scene: Scene, first: int, last: int) -> bool:
    """Whether what may or will be is told among tokens [first, last)."""
    return any(
        form == "aux" and value in ("planned", "possible") for _, _, value, form in scene.modals(first, last)
    )


def headline_question(scene: Scene, trigger: Trigger) -> str | None:
    """A headline that asks whether: "AS Serang Iran?"."""
    _, last = scene.bounds(trigger.head)
    if scene.doc.tokens[last - 1].text == "?" and scene.headline(trigger.head):
        return "possible"
    return None


RULES: tuple[Rule, ...] = (
    headless,
    gloss,
    condition,
    auxiliary,
    halted,
    to_come,
    light_after,
    until,
    governed,
    called_possible,
    purpose,
    shared,
    serial,
    listed,
    in_manner,
    supposed,
    of_any_kind,
    headline_question,
)
