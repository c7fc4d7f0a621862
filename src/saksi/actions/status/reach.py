"""How far back a sentence's words may govern a deed: not beyond its relative or time clause, nor into another's."""

from saksi.actions.scene import Scene
from saksi.actions.status.coordination import passes_over, starts_afresh
from saksi.actions.syntax.predicates import past_relative
from saksi.actions.triggers import Trigger
from saksi.record.document import Clause

SPOKEN = 2  # tokens from a quotation to "kata"
OPEN = ("main", "content", "purpose", "coordinate", "manner", "contrast")


def floor(scene: Scene, trigger: Trigger) -> int:
    """The first token whose status words may govern a deed: not beyond its relative or time clause."""
    first, _ = scene.bounds(trigger.first)
    clause = scene.clause(trigger.first)
    while clause.first > first and (clause.kind in OPEN or past_aside(scene, clause, trigger)):
        before = scene.clause(clause.first - 1)
        if starts_afresh(scene, clause, before):
            break
        if passes_over(scene, clause, before, trigger) and before.first > first:
            before = scene.clause(before.first - 1)
        clause = before
    return max(first, clause.first, _behind_quote(scene, trigger, first))


def _behind_quote(scene: Scene, trigger: Trigger, first: int) -> int:
    """Where a deed's sentence goes on behind a quotation and who spoke it: '"… diusulkan," kata Joni dalam | sidang'; 0 without one."""
    ends = [q.outer[1] for q in scene.doc.quotes if first <= q.first and q.outer[1] <= trigger.first]
    at = max(ends, default=0)
    cues = (scene.doc.entry(i, "speech") for i in range(at, min(at + SPOKEN, trigger.first)))
    return at if any(hit is not None and hit.entry.form == "bare" for hit in cues) else 0


def past_aside(scene: Scene, clause: Clause, trigger: Trigger) -> bool:
    """Whether a deed comes behind the relative clause it stands in: "mendesak tentara yang membunuh petani | ditangkap"."""
    own = trigger.form == "passive" and trigger.verb == trigger.first
    marker = clause.marker if clause.kind == "relative" and own else None
    if marker is None or marker >= trigger.verb:
        return False
    small = (m for m in scene.modals(marker, trigger.verb - 1) if m[3] == "aux" and m[1] < trigger.verb - 1)
    plain = any(not scene.verb(last) for _, last, _, _ in small)  # "yang tak patuh aturan | dicabut"
    return plain or past_relative(scene, marker, trigger.verb)


def of_another(scene: Scene, trigger: Trigger, at: int, last: int) -> bool:
    """Whether a word governs only the verb of the relative clause before: "pria yang berencana membunuh X | ditangkap"."""
    own = scene.clause(trigger.first)
    inner = at >= own.first and past_aside(scene, own, trigger)
    own_verbs = (i for i in range(last, trigger.verb) if scene.verb(i) and not scene.parties(i, i + 1))
    return inner and next(own_verbs, None) is not None  # not "tak satu pun menterinya | dipenjara"


def closed(scene: Scene, first: int, trigger: Trigger) -> bool:
    """Whether a relative or time clause lies between a governor that ends at `first` and a deed."""
    numbers, clauses = scene.doc.clause_of, scene.doc.clauses
    own = scene.clause(trigger.first)
    shut = [
        k
        for k in range(numbers[first - 1] + 1, numbers[trigger.first - 1] + 1)
        if clauses[k].kind not in OPEN
    ]
    if len(shut) == 1 and clauses[shut[0]] is own and past_aside(scene, own, trigger):
        return False
    return bool(shut) and not (
        len(shut) == 1
        and clauses[shut[0]].last == own.first
        and passes_over(scene, own, clauses[shut[0]], trigger)
    )


def of_a_case(scene: Scene, first: int, trigger: Trigger) -> bool:
    """Whether a deed noun only tells of what a case is: "minta dibebaskan | dalam kasus suap vonis bebas"."""
    if trigger.form != "noun" or trigger.verb != trigger.head:
        return False
    for i in range(trigger.first - 1, first, -1):
        if scene.norm(i) in scene.words.status.affairs:
            return _leads_in(scene, i - 1)
        if scene.doc.tokens[i].kind != "word" or scene.verb(i) or scene.norm(i) in scene.words.prepositions:
            return False
    return False


def _leads_in(scene: Scene, i: int) -> bool:
    """Whether a word leads in a case, is joined to one, or tells who stands accused in it: "terkait kasus", "tersangka kasus"."""
    word, words = scene.norm(i), scene.words
    return word in words.prepositions or word in words.also or word in words.accused
