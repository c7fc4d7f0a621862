"""What offices and procedures bind to: licences and steps under a condition, acts that wait for another."""

from collections.abc import Iterator

from saksi.commitments.conditional import Frame, crossed, last_before, office, resolved
from saksi.commitments.debtors import Debtors, nearest_person, phrase, private, subject, subject_start
from saksi.commitments.draft import Draft, Stretch
from saksi.commitments.scope import Scope, clause_end
from saksi.commitments.turning import after_adverbs
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

CLITIC = "nya"  # ends what is somebody's, no one who could be bound
ACTIVE = ("me", "ber")  # what a verb that its subject does begins with
FAR = 14  # tokens from an act that waits to the word that tells what for


def licence(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "perusahaan diperbolehkan melaut apabila Z": what an office lets somebody do."""
    for hit in scope.of("licence"):
        opener = next((c for c in scope.of("condition") if c.first > hit.last), None)
        if opener is None or crossed(scope, hit, opener) or last_before(scope, hit.first, verbs):
            continue
        first = subject_start(scope, hit.first, verbs)
        if first == hit.first or scope.opens(first - 1) == "relative":
            continue
        condition = (opener.first, clause_end(scope, opener.first + 1))
        yield office(scope, (hit.first, opener.first), condition, "dapat")


def applied(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "denda dikenakan apabila X tidak membayar": what an office does under a condition, no "akan" told."""
    for hit in scope.of("official"):
        opener = next((c for c in scope.of("condition") if c.first >= hit.last), None)
        led = scope.at(hit.first - 1, "negation", "done", "modal", "must", "bound") is not None
        led = led or scope.doc.tokens[hit.first].norm.endswith(CLITIC)
        if opener is None or led or crossed(scope, hit, opener) or last_before(scope, hit.first, verbs):
            continue
        first = subject_start(scope, hit.first, verbs)
        if first < hit.first and scope.opens(first - 1) != "relative" and scope.opens(hit.first - 1) == "":
            condition = (opener.first, clause_end(scope, opener.first + 1))
            yield office(scope, (first, opener.first), condition, "akan")


def procedure(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "X harus mengajukan Y jika ingin Z", "jika Z, X wajib membayar Y": a step that is asked for."""
    for hit in scope.of("must"):
        act = _step(scope, hit) or _ruled(scope, hit, verbs)
        condition = _around(scope, hit, verbs)
        if act is None or condition is None or scope.at(hit.first - 1, "negation"):
            continue
        first = subject_start(scope, hit.first, verbs)
        debtors = _asked(scope, first, hit.first)
        if debtors and (scope.at(act, "step") or _of_a_rule(debtors, condition, act)):
            end = clause_end(scope, act)
            name = "procedure" if scope.at(act, "step") else "ruled"
            yield Draft(scope, (act, end), condition, debtors, "policy", "wajib", name)


def _step(scope: Scope, hit: Hit) -> int | None:
    """Where the step asked for begins, right after the word of duty."""
    i = hit.last
    while i < scope.last and (skip := scope.at(i, "skip")):
        i = skip.last
    return i if i < scope.last and scope.at(i, "step") else None


def _ruled(scope: Scope, hit: Hit, verbs: Verbs) -> int | None:
    """Where any other deed begins that the report itself, not a quotation, says somebody must do: "pilot harus mengalihkan Y"."""
    act = after_adverbs(scope, hit.last)
    active = scope.doc.tokens[act].norm.startswith(ACTIVE) and scope.verb(act, verbs)
    active = active or scope.at(act, "attend") is not None
    return act if active and not scope.quoted and not scope.at(act, "stative", "shows") else None


def _of_a_rule(debtors: tuple[str, ...], condition: Stretch, act: int) -> bool:
    """Whether a rule is told, not wished for: its condition first, and nobody's state bound ("pembukaannya" is no one)."""
    states = any(name.isupper() for name in debtors)
    return condition[0] < act and not states and not debtors[0].endswith(CLITIC)


def _around(scope: Scope, hit: Hit, verbs: Verbs) -> Stretch | None:
    """The condition right after the step's clause, or the one before that ends where the subject begins."""
    start = subject_start(scope, hit.first, verbs)
    start -= scope.at(start, "concerned") is not None
    for opener in scope.of("condition"):
        if opener.first > hit.last and not crossed(scope, hit, opener):
            return (opener.first, clause_end(scope, opener.first + 1))
    before = [opener for opener in scope.of("condition") if opener.last < start - 1]
    if before and (scope.text(start - 1) == "," or scope.at(start - 1, "then")):
        return (before[-1].first, start - 1)
    return None


def _asked(scope: Scope, first: int, end: int) -> Debtors:
    """Who is asked for the step: a named side, the person meant by "yang bersangkutan", or the phrase."""
    if first >= end or scope.at(first, "speaker", "rite"):
        return None
    if scope.at(first, "concerned"):
        return nearest_person(scope, first)
    return private(scope, first) or subject(scope, first, end) or phrase(scope, first, end)


def waits(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "pertemuan itu baru bisa digelar setelah ada kesepakatan": the act waits for what is told after."""
    for hit in scope.of("only"):
        near = (h for h in scope.of("after") if hit.last < h.first <= hit.last + FAR)
        opener = next(near, None)
        if opener is None or crossed(scope, hit, opener) or not _undone(scope, opener.last, verbs):
            continue
        first = subject_start(scope, hit.first, verbs)
        condition = (opener.first, clause_end(scope, opener.first + 1))
        if not _done_to(scope, hit.last):
            yield from _awaiting(scope, hit, condition, verbs)
        elif first < hit.first and scope.opens(first - 1) != "relative":
            yield office(scope, (first, opener.first), condition, "akan")


def _awaiting(scope: Scope, hit: Hit, condition: Stretch, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Peru baru akan membuka perbatasan setelah X menarik pasukan": the side that waits does it itself."""
    modal = scope.at(hit.first, "modal")
    if modal is not None:
        frame = Frame(condition, "condition_last", condition[0])
        yield from (d for d in resolved(scope, modal, frame, verbs) if d.rule != "unsaid")


def _done_to(scope: Scope, token: int) -> bool:
    """Whether a passive deed stands at the token."""
    if token >= scope.last:
        return False
    hit = scope.doc.entry(token, "deed")
    told = hit is not None and hit.entry.form == "passive"
    return told or scope.at(token, "official", "licence", "carried") is not None


def _undone(scope: Scope, start: int, verbs: Verbs) -> bool:
    """Whether a clause, not a date, tells what is waited for."""
    near = range(start, min(start + 4, scope.last))
    return any(scope.verb(i, verbs) or scope.at(i, "happen") is not None for i in near)
