"""Deeds in a condition, or in a sentence that sets one for them: "jika Iran menyerang, …"."""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.document import Clause


def condition(scene: Scene, trigger: Trigger) -> str | None:
    """Inside a condition: "jika Iran menyerang"; not what is there already: "jika Israel menghentikan serangan"."""
    if trigger.form == "noun":
        near = scene.modals(scene.clause(trigger.first).first, trigger.first)
        found = next((m for m in near if m[3] in ("govern", "noun")), None)
        joined = range(max(0, trigger.verb - 3), trigger.verb)
        if (found and found[2] == "actual") or any(
            scene.norm(i) in scene.words.status.joining for i in joined
        ):
            return None
    return "possible" if in_condition(scene, trigger) else None


def in_condition(scene: Scene, trigger: Trigger) -> bool:
    """Whether a deed's clause, or one it depends on, is a condition."""
    first, _ = scene.bounds(trigger.first)
    clause = _resumed(scene, scene.clause(trigger.first))
    while clause.first > first and (
        clause.kind in ("purpose", "content", "relative", "manner") or _joined(scene, clause)
    ):
        if clause.kind == "relative" and _set_off(scene, clause):
            break
        clause = scene.clause(clause.first - 1)
    return clause.kind == "condition" and not told(scene, clause)


def _set_off(scene: Scene, clause: Clause) -> bool:
    """Whether a comma stands before a clause, also one inside a quotation that ends there."""
    at = clause.first - 1
    at -= scene.doc.tokens[at].kind == "quote"
    return scene.norm(at) == ","


def _resumed(scene: Scene, clause: Clause) -> Clause:
    """The clause that goes on behind one set off by commas: "jika rumah itu, yang …, | digusur"."""
    if clause.first < 1 or scene.norm(clause.first - 1) != ",":
        return clause
    inner = scene.clause(clause.first - 1)
    if inner.kind != "relative" or inner.first < 1 or scene.norm(inner.first - 1) != ",":
        return clause
    outer = scene.clause(inner.first - 1)
    return clause if any(scene.verb(i) for i in range(outer.first, outer.last)) else outer


def told(scene: Scene, clause: Clause) -> bool:
    """Whether "jika" behind a verb of saying stands for "bahwa": "mengaku jika warga terus ditahan"; or only brings a topic."""
    at = clause.first if clause.marker is None else clause.marker
    first, last = scene.bounds(at)
    if _topic(scene, at, last):
        return True
    if at == first or scene.norm(at) not in scene.words.status.that_if:
        return False
    if scene.norm(at - 1) in scene.words.status.knowing:
        return True  # "tidak tahu kalau ada demo di sana"
    led = range(at - 1 - (scene.norm(at - 1) == ","), first, -1)
    verb = next((i for i in led if scene.norm(i) not in scene.words.between), first)
    said = scene.doc.entry(verb, "speech")
    if said is None or said.entry.form != "active" or said.last > at:
        return False
    if scene.norm(at - 1) == "," and any(scene.norm(i) in scene.words.status.ahead for i in range(at, last)):
        return False
    return not any(scene.norm(i) == "," and _goes_on(scene, i + 1) for i in range(at, last))


def _goes_on(scene: Scene, i: int) -> bool:
    """Whether what follows a comma may be the main clause: not a mere purpose or manner."""
    return scene.clause(i).kind not in ("purpose", "manner", "relative")


def _topic(scene: Scene, at: int, last: int) -> bool:
    """Whether "kalau" only brings up what the sentence is about: "kalau dari kepolisian, | kami terus memburu"."""
    if scene.norm(at + 1) not in scene.words.status.topical:
        return False
    for i in range(at + 2, last):
        if scene.doc.tokens[i].text == ",":
            return True
        if scene.verb(i):
            return False
    return False


def _joined(scene: Scene, clause: Clause) -> bool:
    """Whether a clause is joined to the one before without a pause: "kecuali Israel mundur dan mencapai gencatan"."""
    also = scene.norm(clause.first) in scene.words.also
    return clause.kind == "coordinate" and also and scene.norm(clause.first - 1) != ","


def conditional(scene: Scene, trigger: Trigger) -> bool:
    """Whether the sentence sets a condition for the deed: one that no "yang" parts from it."""
    first, last = scene.bounds(trigger.first)
    own = scene.doc.clause_of[trigger.first]
    for k in range(scene.doc.clause_of[first], scene.doc.clause_of[last - 1] + 1):
        clause = scene.doc.clauses[k]
        if clause.kind == "condition" and not _idle(scene, clause) and not told(scene, clause):
            low, high = sorted((own, k))
            return not any(_says(scene, j) and not _closed(scene, k, j) for j in range(low + 1, high))
    return False


def _closed(scene: Scene, k: int, j: int) -> bool:
    """Whether a clause ends a condition that stands first: "jika tidak ada pakta yang dicapai, | serangan …"."""
    return k == j - 1 and scene.norm(scene.doc.clauses[j].last - 1) == ","


def _idle(scene: Scene, clause: Clause) -> bool:
    """Whether a condition is a mere turn of phrase: "jika perlu", "bila memungkinkan"."""
    return scene.norm(clause.first + 1) in scene.words.status.idle


def _says(scene: Scene, k: int) -> bool:
    """Whether a clause is a relative one with a verb of its own ("yang sama" has none)."""
    clause = scene.doc.clauses[k]
    return clause.kind == "relative" and any(scene.verb(i) for i in range(clause.first, clause.last))
