"""Threats under a condition: "mengancam akan Y jika Z", "memperingatkan X tentang Y jika Z", made ready for it."""

from collections.abc import Iterator

from saksi.commitments.debtors import SPEAKER, subject_start
from saksi.commitments.draft import Draft
from saksi.commitments.pledges import common, idle, maker
from saksi.commitments.scope import Scope, clause_end, in_headline
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

CLAUSE = 8  # tokens behind "sampai" within which what ends is told


def threat(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Teheran mengancam akan Y jika X", "memperingatkan AS tentang Y jika X": only under a condition."""
    for hit in scope.of("pledge"):
        condition = next((c for c in scope.of("condition") if c.first > hit.last), None)
        if condition is None and hit.entry.value == "threat":
            yield from _threat_after(scope, hit, verbs)
            condition = _until(scope, hit, verbs)
        if hit.entry.value not in ("threat", "warn") or condition is None or idle(scope, hit):
            continue
        act = _threatened(scope, hit, condition.first, verbs)
        plain = common(scope, hit, verbs) if hit.entry.value == "threat" else SPEAKER
        debtors = maker(scope, hit, verbs) or plain
        if act is None:
            continue
        end = clause_end(scope, condition.first + 1)
        name = "threat" if hit.entry.value == "threat" else "warning"
        yield Draft(scope, (act, condition.first), (condition.first, end), debtors, "threat", "akan", name)


def _until(scope: Scope, hit: Hit, verbs: Verbs) -> Hit | None:
    """The "sampai" behind a threat that opens a clause: "mengancam akan memblokade X sampai Y menyerah"."""
    for opener in scope.of("until"):
        near = range(opener.last, min(opener.last + CLAUSE, scope.last))
        if opener.first > hit.last and opener.entry.value == "until":
            told = any(scope.verb(i, verbs) or scope.at(i, "end", "happen") is not None for i in near)
            return opener if told else None
    return None


def _threat_after(scope: Scope, hit: Hit, verbs: Verbs) -> Iterator[Draft]:
    """Reads "jika X, mereka mengancam akan Y"."""
    first = subject_start(scope, hit.first, verbs)
    opener = next((c for c in scope.of("condition") if c.last < first), None)
    act = _threatened(scope, hit, scope.last, verbs)
    if opener is None or act is None or scope.text(first - 1) != "," or idle(scope, hit):
        return
    stretch = (act, clause_end(scope, act))
    debtors = maker(scope, hit, verbs) or common(scope, hit, verbs)
    yield Draft(scope, stretch, (opener.first, first - 1), debtors, "threat", "akan", "threat")


def prepared(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Teheran menyiapkan rudal untuk menyerang pangkalan jika X": made ready for a condition."""
    for hit in scope.of("prepare"):
        condition = next((c for c in scope.of("condition") if c.first > hit.last), None)
        if condition is None:
            continue
        act = _purpose_before(scope, hit.last, condition.first, verbs)
        debtors = maker(scope, hit, verbs)
        if act is None or not scope.at(act, "harm"):
            continue
        end = clause_end(scope, condition.first + 1)
        yield Draft(
            scope, (act, condition.first), (condition.first, end), debtors, "threat", "siap", "prepared"
        )


def _threatened(scope: Scope, hit: Hit, end: int, verbs: Verbs) -> int | None:
    """Where the threatened act begins: after "akan", or after "tentang" and the like; a headline's right behind its verb."""
    if hit.entry.value == "threat" and hit.last < end and _named_harm(scope, hit, verbs):
        return hit.last
    for i in range(hit.last, end):
        if scope.at(i, "modal", "about"):
            break
    else:
        return None
    while i < end and (skip := scope.at(i, "skip", "modal", "about")):
        i = skip.last
    if i >= end or scope.at(i, "stative"):
        return None
    return i


def _named_harm(scope: Scope, hit: Hit, verbs: Verbs) -> bool:
    """Whether what is threatened stands right behind: "mengancam | menutup X", "mengancam | tarif baru", a headline's short verb."""
    if scope.at(hit.last, "penalty", "harm") is not None or (
        in_headline(scope) and _short(scope, hit.last, verbs)
    ):
        return True
    return scope.verb(hit.last, verbs) and scope.at(hit.last, "stative", "modal", "about") is None


def _short(scope: Scope, token: int, verbs: Verbs) -> bool:
    """Whether a headline's verb stands here: "Ancam | Berhentikan Kader", "Ancam | Serang X"."""
    if scope.verb(token, verbs) or scope.at(token, "bare", "short", "harm") is not None:
        return True
    deed = scope.doc.entry(token, "deed")
    return deed is not None and deed.entry.form != "noun"


def _purpose_before(scope: Scope, start: int, end: int, verbs: Verbs) -> int | None:
    """Where the last act after "untuk" before `end` begins."""
    for i in range(end - 1, start - 1, -1):
        if scope.opens(i) == "purpose" and i + 1 < end and scope.verb(i + 1, verbs):
            return i + 1
    return None
