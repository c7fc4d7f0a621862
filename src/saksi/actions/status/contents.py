"""Deeds that only a plan, a rumour or a made-up picture holds: "opsi yang mencakup serangan", "isu yang beredar mengenai penangkapan".

Rules in the form of those in status.py, which lists them in its order.
"""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger

HELD_GAP = 6
HEARD_GAP = 3
SHOWN_GAP = 5
FORMER_GAP = 5  # tokens from "semula" to the verb: "semula ia akan segera | bertemu"
PLAN_GAP = 2  # tokens from the word of a plan to its verb
HELD = ("planned", "possible", "demanded")


def covered(scene: Scene, trigger: Trigger) -> str | None:
    """Told of as part of what is planned, offered or asked for: "opsi yang mencakup menyerang Iran"."""
    clause = scene.clause(trigger.first)
    marker = clause.marker
    if (
        clause.kind != "relative"
        or marker is None
        or scene.norm(marker + 1) not in scene.words.status.covering
    ):
        return None
    if scene.norm(trigger.last) in scene.words.anaphors:
        return None
    first, _ = scene.bounds(trigger.first)
    for _, last, value, form in scene.modals(max(first, marker - HELD_GAP), marker):
        if form == "noun" and value in HELD and not any(scene.verb(i) for i in range(last, marker)):
            return value
    near = (scene.norm(i) for i in range(marker - HEARD_GAP, marker))
    return None if scene.words.status.packages.isdisjoint(near) else "planned"


def rumoured(scene: Scene, trigger: Trigger) -> str | None:
    """What a rumour that goes round is about: "isu yang beredar mengenai penangkapan"."""
    if trigger.form == "noun" and scene.norm(trigger.first - 1) in scene.words.status.hearsay:
        return "possible"  # "memicu spekulasi | intervensi Peru"
    clause = scene.clause(trigger.first)
    marker = clause.marker
    if clause.kind == "content" and marker is not None and marker > clause.first - 1:
        clause = scene.clause(clause.first - 1)
        marker = clause.marker
    if (
        clause.kind != "relative"
        or marker is None
        or scene.norm(marker + 1) not in scene.words.status.going_round
    ):
        return None
    near = range(max(0, marker - HEARD_GAP), marker)
    return "possible" if any(scene.norm(i) in scene.words.status.hearsay for i in near) else None


def pictured(scene: Scene, trigger: Trigger) -> str | None:
    """Shown in a made-up picture: "video kecerdasan buatan yang menampilkan wali kota ditangkap"."""
    first, _ = scene.bounds(trigger.first)
    shown = range(max(first, trigger.first - SHOWN_GAP), trigger.first)
    at = next((i for i in reversed(shown) if scene.norm(i) in scene.words.status.showing), None)
    if at is None:
        return None
    for i in range(first, at):
        pair = f"{scene.norm(i)} {scene.norm(i + 1)}"
        if scene.norm(i) in scene.words.status.made_up or pair in scene.words.status.made_up:
            return "possible"
    return None


def dropped(scene: Scene, trigger: Trigger) -> str | None:
    """Planned, and then not done, as the same sentence says: "dijadwalkan bertemu Biden, namun pertemuan itu ditunda"."""
    first, last = scene.bounds(trigger.first)
    if trigger.form == "noun" and trigger.verb == trigger.head:
        return None
    near = next(scene.modals(first, trigger.verb), None)
    if near is None or near[3] == "noun" or trigger.verb - near[1] > PLAN_GAP:
        return None
    if near[2] != "planned" and scene.norm(near[0]) not in scene.words.status.formerly:
        return None
    for clause in scene.doc.clauses[
        scene.doc.clause_of[trigger.first] + 1 : scene.doc.clause_of[last - 1] + 1
    ]:
        if clause.kind == "contrast":
            missed = _formerly(scene, first, trigger.verb) or _missed(scene, clause.first, last)
            return "negated" if missed else None
    opposed = last < len(scene.doc.tokens) and scene.norm(last) in scene.words.status.opposed
    return "negated" if opposed and _formerly(scene, first, trigger.verb) else None


def _formerly(scene: Scene, first: int, verb: int) -> bool:
    """Whether "sedianya" or "semula" says that it was planned and is no more."""
    return any(
        scene.norm(i) in scene.words.status.formerly for i in range(max(first, verb - FORMER_GAP), verb)
    )


def _missed(scene: Scene, first: int, last: int) -> bool:
    """Whether a word among tokens [first, last) tells that a plan came to nothing, and not only that it may."""
    for i in range(first, last):
        if scene.norm(i) in scene.words.status.missed:
            near = [m for m in scene.modals(first, i) if m[3] == "aux" and i - m[1] <= 1]
            return all(value in ("actual", "demanded") for _, _, value, _ in near)
    return False
