"""Obligations: a treaty or law that binds parties, and bans while something lasts."""

from collections.abc import Iterator

from saksi.commitments.debtors import (
    SPEAKER,
    Debtors,
    names,
    phrase,
    state_before,
    state_near,
    subject,
    subject_start,
)
from saksi.commitments.draft import Draft, Stretch
from saksi.commitments.scope import KIND, Scope, clause_end
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

MAIN = ("", "coordinate", "content", "contrast", "reason")  # what may open a plain clause


def duty(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Perjanjian yang mewajibkan Moskow dan Pyongyang untuk saling membantu jika X"."""
    for hit in scope.of("duty"):
        law = _law_before(scope, hit.first) or _ruled(scope, hit, verbs)
        if law is None or _negated(scope, hit):
            continue
        act = _duty_act(scope, hit.last, verbs)
        if act is None or scope.opens(act - 1) == "relative":
            continue
        end = act - 1 if scope.opens(act - 1) == "purpose" else act
        debtors = names(scope, hit.last, end) or _state_or_phrase(scope, hit.last, end)
        if not debtors or _undergone(scope, act):
            continue
        yield _bound_to(scope, act, debtors, law, "duty")


def bound(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Menurut perjanjian itu kedua negara wajib saling memberi tahu apabila X"."""
    for hit in scope.of("bound"):
        first = subject_start(scope, hit.first, verbs)
        law = _law_before(scope, hit.first)
        if _negated(scope, hit) or first >= hit.first or any(scope.of("rite")):
            continue
        if law is None and _enjoined(scope, first, hit):
            yield from _by_phrase(scope, first, hit, verbs)
        if law is None:
            continue
        debtors = subject(scope, first, hit.first)
        if debtors is None and scope.at(first, "agent"):
            debtors = SPEAKER
        act = _after_skips(scope, hit.last)
        if debtors is None and _done_by(scope, act):
            debtors = None if scope.verb(first - 1, verbs) else phrase(scope, first, hit.first)
        if debtors is not None and (scope.verb(act, verbs) or scope.at(act, "mutual")):
            yield _bound_to(scope, act, debtors, law, "bound")


def _ruled(scope: Scope, hit: Hit, verbs: Verbs) -> str | None:
    """The kind of a duty that a state lays on somebody: "pemerintah mewajibkan eksportir menyimpan devisa"."""
    first = subject_start(scope, hit.first, verbs)
    return "policy" if first < hit.first and scope.at(first, "agent") and not any(scope.of("rite")) else None


def _enjoined(scope: Scope, first: int, hit: Hit) -> bool:
    """Whether "wajib" itself tells of a rule: in a plain clause, before a deed that its subject does."""
    act = _after_skips(scope, hit.last)
    plain = hit.entry.value == "duty" and not scope.quoted and not scope.general(first)
    plain = plain and not any(scope.at(i, "negation") for i in range(first, hit.first))
    return (
        plain
        and scope.opens(first - 1) in MAIN
        and (_done_by(scope, act) or scope.at(act, "step", "keep") is not None)
    )


def _by_phrase(scope: Scope, first: int, hit: Hit, verbs: Verbs) -> Iterator[Draft]:
    """The duty that "wajib" lays on its subject, by name or as its phrase."""
    act = _after_skips(scope, hit.last)
    debtors = subject(scope, first, hit.first) or _state_or_phrase(scope, first, hit.first)
    if debtors and not scope.verb(first - 1, verbs):
        yield _bound_to(scope, act, debtors, "policy", "enjoined")


def _state_or_phrase(scope: Scope, first: int, end: int) -> Debtors:
    """The state that "negara" or "pemerintah" stands for, else the phrase itself."""
    if first + 1 == end and scope.at(first, "agent"):
        return state_near(scope, end)
    return phrase(scope, first, end)


def obligation(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Kita punya kewajiban untuk melindungi Y", "DPR memiliki kewajiban menyelidiki Y"."""
    for hit in scope.of("obligation"):
        first = subject_start(scope, hit.first, verbs)
        near = range(hit.last, min(hit.last + 4, scope.last - 1))
        act = next((i for i in near if scope.verb(i, verbs)), None)
        if act is None or first >= hit.first or _negated(scope, hit) or any(scope.of("rite")):
            continue
        debtors = subject(scope, first, hit.first)
        if debtors is not None:
            yield _bound_to(scope, act, debtors, "policy", "obligation")


def barred(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "konvensi itu menyatakan X tidak diizinkan Y": a treaty or law forbids a side a deed."""
    for hit in scope.of("ban"):
        law = _law_in(scope, hit.first)
        first = subject_start(scope, hit.first, verbs)
        act = _after_skips(scope, hit.last)
        if law is None or first >= hit.first or not (_done_by(scope, act) or scope.verb(act, verbs)):
            continue
        if scope.at(act, "passive") or _undergone(scope, act):
            continue
        debtors = subject(scope, first, hit.first)
        if debtors:
            yield Draft(scope, (hit.first, clause_end(scope, act)), None, debtors, law, "wajib", "barred")


def _undergone(scope: Scope, act: int) -> bool:
    """Whether what is forbidden is a deed done to the subject: "dilarang ditambang"."""
    hit = scope.doc.entry(act, "deed")
    return (hit is not None and hit.entry.form == "passive") or scope.at(act, "carried") is not None


def _law_in(scope: Scope, token: int) -> str | None:
    """The kind of law or treaty that the stretch itself names ahead of a token."""
    laws = [h for h in scope.of("law", "terms") if h.first < token]
    return laws[-1].entry.value if laws else None


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
