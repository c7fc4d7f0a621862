"""What frames a deed's clause: said of nobody, up to something still to come, in brackets that explain."""

from saksi.actions.scene import Scene
from saksi.actions.status.supposing import auxiliaries
from saksi.actions.syntax.predicates import past_relative
from saksi.actions.triggers import Trigger

NOUN_GAP = 4


def headless(scene: Scene, trigger: Trigger) -> str | None:
    """Said of nobody: "tidak ada rudal yang menghantam kota"."""
    clause = scene.clause(trigger.first)
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
    if clause.marker is None:
        return None
    marker = clause.marker + (scene.norm(clause.marker) not in scene.words.until)  # "sementara sebelum"
    if scene.norm(marker) not in scene.words.until or scene.norm(marker + 1) in scene.words.status.in_the_end:
        return None
    first, last = scene.bounds(trigger.first)
    if trigger.form == "noun" and any(
        scene.norm(i) in scene.words.status.over for i in range(trigger.last, clause.last)
    ):
        return None  # "akan membalas sampai serangan Israel berhenti"
    values = [v for a, b in ((trigger.last, last), (first, clause.first)) for v in auxiliaries(scene, a, b)]
    return next((v for v in values if v in ("planned", "possible")), None)


def gloss(scene: Scene, trigger: Trigger) -> str | None:
    """In brackets that explain the words before: "tidak akan bertindak (membunuh)"."""
    if scene.norm(trigger.first - 1) != "(":
        return None
    first, _ = scene.bounds(trigger.first)
    return next((value for _, _, value, form in scene.modals(first, trigger.first) if form == "aux"), None)
