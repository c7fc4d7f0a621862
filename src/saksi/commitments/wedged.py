"""Resolves whose condition stands before their act: "siap jika diminta mengirim Y", "berjanji, bila Z, membangun Y"."""

from collections.abc import Iterator

from saksi.commitments.draft import Draft
from saksi.commitments.pledges import common, maker
from saksi.commitments.scope import Scope, clause_end
from saksi.commitments.turning import after_adverbs
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

LEADS = ("promise", "oath", "resolve", "threat", "akan", "siap")  # words that a wedged condition may follow
LONGEST = 16  # tokens of the longest condition between a resolve and its act


def wedged(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Peru siap jika diminta mengirim pasukan", "polisi berjanji jika sudah waktunya akan mengungkapnya"."""
    for opener in scope.of("condition"):
        lead = _lead(scope, opener)
        turned = None if lead is None else _turn(scope, opener, verbs)
        if lead is None or turned is None or scope.at(lead.first - 1, "negation", "bound", "ought"):
            continue
        end, act = turned
        kind = "threat" if lead.entry.value == "threat" or scope.at(act, "harm", "answer") else "promise"
        strength = lead.entry.value if lead.entry.form == "modal" else "akan"
        debtors = maker(scope, lead, verbs) or common(scope, lead, verbs)
        name = "condition_last" if lead.entry.form == "modal" else "promised"
        yield Draft(scope, (act, clause_end(scope, act)), (opener.first, end), debtors, kind, strength, name)


def _lead(scope: Scope, opener: Hit) -> Hit | None:
    """The resolve right before a condition, a comma and adverbs between: "berjanji | , bila …"."""
    end = opener.first - (scope.text(opener.first - 1) == ",")
    while end > scope.first and scope.at(end - 1, "aside_word"):
        end -= 1
    near = (hit for hit in scope.of("modal", "pledge") if hit.last == end and hit.first > scope.first)
    return next((hit for hit in near if hit.entry.value in LEADS), None)


def _turn(scope: Scope, opener: Hit, verbs: Verbs) -> tuple[int, int] | None:
    """Where the condition ends and where the act begins: at its comma, at "akan", behind "diminta"."""
    marked = scope.text(opener.first - 1) == ","
    for i in range(opener.last, min(opener.last + LONGEST, scope.last - 1)):
        if scope.text(i) == "," and not marked:
            return None
        asked = scope.at(i, "asked")
        if asked is not None and not marked and _deed(scope, asked.last, verbs):
            return asked.last, asked.last
        turns = scope.text(i) == "," or (not marked and i > opener.last and _resolves(scope, i))
        if turns:
            act = after_adverbs(scope, i + 1)
            return (i, act) if _deed(scope, act, verbs) else None
    return None


def _resolves(scope: Scope, token: int) -> bool:
    """Whether "akan" stands at the token."""
    modal = scope.at(token, "modal")
    return modal is not None and modal.entry.value == "akan"


def _deed(scope: Scope, act: int, verbs: Verbs) -> bool:
    """Whether what somebody does begins at the token: a verb, or a headline's without its prefix."""
    if act >= scope.last or scope.at(act, "stative"):
        return False
    bare = scope.titled(act) and scope.at(act, "bare", "short") is not None
    return bare or scope.verb(act, verbs)
