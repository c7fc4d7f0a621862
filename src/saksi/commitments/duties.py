"""Obligations: a treaty or law that binds parties, and bans while something lasts."""

from collections.abc import Iterator

from saksi.commitments.debtors import SPEAKER, names, phrase, state_before, subject, subject_start
from saksi.commitments.draft import Draft, Stretch
from saksi.commitments.scope import KIND, Scope, clause_end
from saksi.record.document import Hit

Verbs = frozenset[str]


def duty(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Perjanjian yang mewajibkan Moskow dan Pyongyang untuk saling membantu jika X"."""
    for hit in scope.of("duty"):
        law = _law_before(scope, hit.first)
        if law is None or _negated(scope, hit):
            continue
        act = _duty_act(scope, hit.last, verbs)
        if act is None or scope.opens(act - 1) == "relative":
            continue
        end = act - 1 if scope.opens(act - 1) == "purpose" else act
        debtors = names(scope, hit.last, end) or phrase(scope, hit.last, end)
        if not debtors:
            continue
        yield _bound_to(scope, act, debtors, law, "duty")


def bound(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Menurut perjanjian itu kedua negara wajib saling memberi tahu apabila X"."""
    for hit in scope.of("bound"):
        first = subject_start(scope, hit.first, verbs)
        law = _law_before(scope, hit.first)
        if law is None or _negated(scope, hit) or first >= hit.first:
            continue
        debtors = subject(scope, first, hit.first)
        if debtors is None and scope.at(first, "agent"):
            debtors = SPEAKER
        act = _after_skips(scope, hit.last)
        if debtors is None and _done_by(scope, act):
            debtors = phrase(scope, first, hit.first)
        if debtors is not None and (scope.verb(act, verbs) or scope.at(act, "mutual")):
            yield _bound_to(scope, act, debtors, law, "bound")


def _done_by(scope: Scope, act: int) -> bool:
    """Whether the act is a deed that its subject does: "wajib melapor", not "wajib dilaporkan"."""
    hit = scope.doc.entry(act, "deed")
    return hit is not None and hit.entry.form != "passive"


def ban(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Pegawai negeri di Iran dilarang memakai telepon selama serangan berlangsung"."""
    for hit in scope.of("ban"):
        lasting = next((w for w in scope.of("while") if w.first > hit.last), None)
        if lasting is None or _negated(scope, hit):
            continue
        debtors = state_before(scope, hit.first)
        if debtors:
            condition = (lasting.first, clause_end(scope, lasting.last))
            yield Draft(scope, (hit.first, lasting.first), condition, debtors, "policy", "wajib", "ban")


def _bound_to(scope: Scope, act: int, debtors: tuple[str, ...], law: str, rule: str) -> Draft:
    """The duty whose act begins at `act`, with the condition that follows it."""
    end = clause_end(scope, act)
    return Draft(scope, (act, end), _condition(scope, end), debtors, law, "wajib", rule)


def _condition(scope: Scope, end: int) -> Stretch | None:
    """The condition that opens at `end`, a comma between allowed."""
    start = end + 1 if end < scope.last and scope.text(end) == "," else end
    if start < scope.last and scope.at(start, "condition"):
        return (start, clause_end(scope, start + 1))
    return None


def _law_before(scope: Scope, token: int) -> str | None:
    """The kind of law or treaty that the sentence or the one before names ahead of a token."""
    laws = [h for h in scope.doc.hits_of.get(KIND, ()) if h.entry.form in ("law", "terms")]
    sentence = scope.doc.sentence_of[token]
    near = [h for h in laws if h.first < token and scope.doc.sentence_of[h.first] >= sentence - 1]
    return near[-1].entry.value if near else None


def _negated(scope: Scope, hit: Hit) -> bool:
    return hit.first > scope.first and scope.at(hit.first - 1, "negation") is not None


def _duty_act(scope: Scope, start: int, verbs: Verbs) -> int | None:
    """Where the act begins: after "untuk", or at the first verb after the bound parties."""
    for i in range(start, min(start + 14, scope.last)):
        if scope.opens(i) == "purpose":
            return i + 1 if i + 1 < scope.last else None
        if scope.text(i) == "," and i + 1 < scope.last and scope.opens(i + 1) == "relative":
            return None
        if (scope.verb(i, verbs) and i > start) or scope.at(i, "mutual"):
            return i
    return None


def _after_skips(scope: Scope, start: int) -> int:
    i = start
    while i < scope.last - 1 and (hit := scope.at(i, "skip")):
        i = hit.last
    return min(i, scope.last - 1)
