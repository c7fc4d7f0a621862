"""Resolves told with another verb than "akan": what is offered under a condition, what a deed will be taken for."""

from collections.abc import Iterator

from saksi.commitments.conditional import crossed
from saksi.commitments.debtors import SPEAKER, carried, names, nearest, subject, subject_start
from saksi.commitments.draft import Draft
from saksi.commitments.scope import Scope, clause_end
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

READY = 6  # tokens from "kesiapan X untuk" to what X is ready for
NEAR = 3  # tokens of "akan segera" before "menganggap"
TAKEN_AS = 12  # tokens from "setiap serangan …" to "sebagai"


def offered(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Kuba menawarkan bantuan jika X": what is offered is promised under its condition."""
    for hit in scope.of("offers"):
        opener = next((c for c in scope.of("condition", "return") if c.first > hit.last), None)
        if opener is None or crossed(scope, hit, opener) or scope.at(hit.first - 1, "negation"):
            continue
        first = subject_start(scope, hit.first, verbs)
        debtors = subject(scope, first, hit.first) if first < hit.first else carried(scope, first)
        opened = hit.entry.value == "open"
        start = hit.first if opened else hit.last + (scope.opens(hit.last) == "purpose")
        if debtors:
            begins = opener.last if opener.entry.form == "return" else opener.first
            condition = (begins, clause_end(scope, opener.last))
            yield Draft(scope, (start, opener.first), condition, debtors, "promise", "siap", "offered")


def readiness(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "menyatakan kesiapan Peru mengirim pasukan jika X": readiness as a noun, under its condition."""
    for hit in scope.of("ready"):
        opener = next((c for c in scope.of("condition", "return") if c.first > hit.last), None)
        near = range(hit.last, min(hit.last + READY, scope.last))
        act = next((i for i in near if scope.verb(i, verbs)), None)
        if opener is None or act is None or act >= opener.first or crossed(scope, hit, opener):
            continue
        if any(scope.at(i, "done") for i in range(hit.last, act)):
            continue  # "kesiapan penuh telah diberlakukan"
        debtors = names(scope, hit.last, hit.last + 1) or _ready_side(scope, hit, act)
        begins = opener.last if opener.entry.form == "return" else opener.first
        condition = (begins, clause_end(scope, opener.last))
        yield Draft(scope, (act, opener.first), condition, debtors, "promise", "siap", "promised")


def _ready_side(scope: Scope, hit: Hit, act: int) -> tuple[str, ...]:
    """Who is ready where no name follows: whoever says it of "kelompok itu", else the side told last."""
    owned = any(scope.at(i, "known") for i in range(hit.last + 1, act))
    return SPEAKER if owned else nearest(scope, hit.first) or SPEAKER


def regarded(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "akan menganggap setiap serangan sebagai deklarasi perang": the deed named is what sets it off."""
    for hit in scope.of("regards"):
        every = scope.at(hit.last, "every")
        ahead = any(scope.at(i, "modal") for i in range(max(scope.first, hit.first - NEAR), hit.first))
        if every is None or not ahead or scope.at(every.last, "assault") is None:
            continue
        taken = range(every.last, min(every.last + TAKEN_AS, scope.last))
        end = next((i for i in taken if scope.at(i, "shows")), None)
        if end is None:
            continue
        modal = next(m for m in scope.of("modal") if m.last <= hit.first and m.first >= hit.first - NEAR)
        first = subject_start(scope, modal.first, verbs)
        debtors = subject(scope, first, modal.first) if first < modal.first else carried(scope, first)
        condition = (hit.last, end)
        act = (hit.first, clause_end(scope, hit.last))
        yield Draft(scope, act, condition, debtors or SPEAKER, "threat", "akan", "regarded")
