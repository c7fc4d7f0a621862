"""What frames a deed's clause: said of nobody, up to something still to come, in brackets that explain."""

from saksi.actions.scene import Scene
from saksi.actions.syntax.predicates import past_relative
from saksi.actions.triggers import Trigger
from saksi.record.document import Clause

NOUN_GAP = 4


def headless(scene: Scene, trigger: Trigger) -> str | None:
    """Said of nobody: "tidak ada rudal yang menghantam kota"."""
    clause = scene.clause(trigger.first)
    if scene.norm(clause.first) in scene.words.also and clause.first == trigger.verb - 1:
        clause = scene.clause(clause.first - 1)  # "tidak ada orang yang dilaporkan dan | divonis"
    if clause.kind != "relative" or clause.marker is None:
        return None
    first, _ = scene.bounds(trigger.first)
    if any(scene.norm(i) in scene.words.whether for i in range(clause.marker, trigger.first)):
        return None  # "belum ada keputusan yang dibuat mengenai apakah akan menyerang"
    if trigger.form == "noun" and past_relative(scene, clause.marker, trigger.verb):
        return None  # "tidak adanya pabrik yang berproduksi di sana menjadi penyebab pengenaan tarif"
    for at, last, value, form in scene.modals(max(first, clause.marker - NOUN_GAP - 2), clause.marker):
        if (
            form == "noun"
            and value in ("negated", "planned")
            and (_nothing(scene, at) if value == "negated" else _ahead_of(scene, at, last, clause.marker))
            and not any(scene.verb(i) for i in range(last, clause.marker))
        ):
            return value if at >= first else None
    return None


def _nothing(scene: Scene, at: int) -> bool:
    """Whether words say that there is nothing: "tidak ada", not "penolakan warga | yang rumahnya akan digusur"."""
    return scene.norm(at) in scene.words.status.nothing


def _ahead_of(scene: Scene, at: int, last: int, marker: int) -> bool:
    """Whether "akan ada" tells of the very noun that "yang" goes on with: "akan ada perjanjian yang diteken"."""
    led = any(scene.norm(i) in scene.words.prepositions for i in range(last, marker))
    return scene.norm(at) in scene.words.status.ahead and not led


def until(scene: Scene, trigger: Trigger) -> str | None:
    """Before or until something still to come: "sebelum bertemu Putin, Prabowo akan …"."""
    clause = scene.clause(trigger.first)
    marker = _until(scene, trigger, clause)
    if marker is None or scene.norm(marker + 1) in scene.words.status.in_the_end:
        return None
    first, last = scene.bounds(trigger.first)
    if trigger.form == "noun" and any(
        scene.norm(i) in scene.words.status.over for i in range(trigger.last, clause.last)
    ):
        return None  # "akan membalas sampai serangan Israel berhenti"
    parts = ((trigger.last, last), (first, max(clause.first, marker)))
    values = [v for a, b in parts for v in _told_ahead(scene, trigger, a, b)]
    value = next((v for v in values if v in ("planned", "possible")), None)
    return value or ("possible" if _withheld(scene, trigger, first, marker) else None)


def _withheld(scene: Scene, trigger: Trigger, first: int, marker: int) -> bool:
    """Whether something is refused until a deed is done: "tidak akan berunding sebelum Peru menarik pasukan"."""
    if trigger.form == "noun" or any(
        scene.norm(i) in scene.words.status.over for i in range(marker, trigger.verb)
    ):
        return False
    for at, last, value, form in scene.modals(first, marker):
        words = {scene.norm(i) for i in range(at, last)}
        if value == "negated" and (form == "govern" or words & scene.words.status.ahead):
            return any(scene.verb(i) or scene.doc.entry(i, "deed") for i in range(last, marker))
    return False


def _until(scene: Scene, trigger: Trigger, clause: Clause) -> int | None:
    """Where "sebelum" stands: it opens the clause, or comes right before the verb ("akan singgah di Lima sebelum bertemu X").

    A verb joined to another stands in the clause of that one: "sebelum Peru mundur dan | menarik pasukan".
    """
    joined = clause.kind == "coordinate" and scene.norm(clause.first) in scene.words.also
    if joined and trigger.verb == clause.first + 1:
        clause = scene.clause(clause.first - 1)
    marker = clause.marker
    if marker is not None:
        marker += scene.norm(marker) not in scene.words.until  # "sementara sebelum"
    if marker is not None and scene.norm(marker) in scene.words.until:
        return marker
    near = trigger.verb - 1 - (scene.norm(trigger.verb - 1) in scene.words.third_person)
    if scene.norm(near) in scene.words.status.before:
        return near
    bare = trigger.form == "active" and scene.headline(trigger.head)
    return _in_headline(scene, trigger, clause.first) if bare else None


def _in_headline(scene: Scene, trigger: Trigger, first: int) -> int | None:
    """The "sebelum" of a headline, whose bare verbs part no clauses: "Tolak Berunding sebelum | Peru Tarik Pasukan"."""
    return next((i for i in range(trigger.verb - 1, first, -1) if scene.norm(i) in scene.words.until), None)


def _told_ahead(scene: Scene, trigger: Trigger, first: int, last: int) -> list[str]:
    """The status words before verbs among tokens [first, last); not "segera" in a story, nor what one tried before he was caught."""
    words = scene.words.status
    past = words.at_once | (words.attempts if trigger.form == "passive" else frozenset())
    near = scene.modals(first, last)
    return [value for at, _, value, form in near if form == "aux" and scene.norm(at) not in past]


def gloss(scene: Scene, trigger: Trigger) -> str | None:
    """In brackets that explain the words before: "tidak akan bertindak (membunuh)"."""
    if scene.norm(trigger.first - 1) != "(":
        return None
    first, _ = scene.bounds(trigger.first)
    return next((value for _, _, value, form in scene.modals(first, trigger.first) if form == "aux"), None)
