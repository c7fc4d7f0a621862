"""Refusals told of a thing, not of a deed: "tidak akan ada perundingan selama Israel menyerang"."""

from collections.abc import Iterator

from saksi.commitments.debtors import SPEAKER
from saksi.commitments.draft import Draft
from saksi.commitments.scope import Scope, clause_end
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

AHEAD = 3  # tokens from "tidak akan" over "pernah ada" to what there will not be
THING = 3  # tokens from "ada" to the word of settling: "ada | pembicaraan damai"


def unsettled(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Tidak akan ada gencatan senjata sebelum semua sandera dibebaskan": the side that says so refuses it."""
    for modal in scope.of("modal"):
        if modal.entry.value != "akan" or scope.at(modal.first - 1, "negation") is None:
            continue
        near = range(modal.last, min(modal.last + AHEAD, scope.last))
        there = next((i for i in near if scope.at(i, "happen")), None)
        if there is None or not any(scope.at(i, "settling") for i in range(there + 1, there + 1 + THING)):
            continue
        condition = _condition(scope, modal)
        if condition is not None:
            end = condition[0] if condition[0] > there else clause_end(scope, there)
            stretch = (modal.first - 1, end)
            yield Draft(scope, stretch, condition, SPEAKER, "promise", "akan", "spoken")


def _condition(scope: Scope, modal: Hit) -> tuple[int, int] | None:
    """What the refusal hangs on, before it up to a comma or behind it."""
    for opener in scope.of("condition", "before", "until"):
        if opener.first > modal.last:
            return opener.first, clause_end(scope, opener.last)
        comma = next((i for i in range(opener.last, modal.first) if scope.text(i) == ","), None)
        if comma is not None and comma - opener.last > 1:
            return opener.first, comma
    return None
