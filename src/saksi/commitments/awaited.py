"""Resolves that wait for what another does: "setelah Chile mundur, kami akan Y", "mereka harus membayar jika Z", "serangan terhadap satu anggota dianggap Y"."""

from collections.abc import Iterator

from saksi.commitments.conditional import Frame, crossed, last_before, resolved
from saksi.commitments.debtors import SPEAKER, Debtors, names
from saksi.commitments.draft import Draft
from saksi.commitments.scope import Scope, clause_end
from saksi.commitments.turning import after_adverbs, border
from saksi.lang.verbs import Verbs

OPENING = 2  # tokens before the "setelah" that opens what is said: "Tetapi | setelah"
TAKEN = 12  # tokens from "serangan terhadap satu" to "dianggap sebagai"
STATE = 3  # letters of a state's code
PARTIES = 40  # tokens before such a clause among which the parties are told


def once_done(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Setelah Chile mengakui Togo, kami akan mengakuinya": in a quotation, once another has done it."""
    opener = next(scope.of("after"), None)
    if (
        opener is None
        or not scope.quoted
        or opener.first - scope.first > OPENING
        or opener.entry.value != "once"
    ):
        return
    start = border(scope, opener, verbs)
    if start is None or not _by_another(scope, opener.last, start, verbs):
        return
    modal = next((m for m in scope.of("modal") if m.first >= start), None)
    if modal is not None and modal.entry.value == "akan":
        frame = Frame((opener.first, start), "condition_first")
        yield from (d for d in resolved(scope, modal, frame, verbs) if d.rule != "unsaid")


def _by_another(scope: Scope, first: int, last: int, verbs: Verbs) -> bool:
    """Whether tokens [first, last) tell that another does something that is no harm done already."""
    ours = scope.at(first, "speaker")
    named = scope.doc.tokens[first].capital or (ours is not None and ours.entry.value == "he")
    harmed = any(scope.at(i, "harm", "assault", "done", "known") for i in range(first, last))
    return named and not harmed and any(scope.verb(i, verbs) for i in range(first + 1, last))


def soon_after(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Peru akan menghentikan serangan segera setelah Chile menyerah"."""
    for opener in scope.of("soon"):
        modal = last_before(scope, opener.first, verbs)
        told = any(scope.verb(i, verbs) for i in range(opener.last + 1, clause_end(scope, opener.last)))
        if modal is None or modal.entry.value != "akan" or not told or crossed(scope, modal, opener):
            continue
        frame = Frame((opener.first, clause_end(scope, opener.last)), "condition_last", opener.first)
        yield from (d for d in resolved(scope, modal, frame, verbs) if d.rule != "unsaid")


def made_to(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Mereka harus membayar tarif jika Z": what others will have to suffer under a condition, in a quotation."""
    if not scope.quoted:
        return
    for hit in scope.of("must"):
        act = after_adverbs(scope, hit.last)
        opener = next((c for c in scope.of("condition") if c.first > act), None)
        if opener is None or scope.at(act, "suffer") is None or crossed(scope, hit, opener):
            continue
        condition = (opener.first, clause_end(scope, opener.first + 1))
        yield Draft(scope, (act, opener.first), condition, SPEAKER, "threat", "wajib", "suffered")


def for_all(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "serangan terhadap satu anggota dianggap sebagai serangan terhadap semua": allies stand for each other."""
    for hit in scope.of("assault"):
        one = scope.at(hit.last, "one_of")
        if one is None:
            continue
        near = range(one.last, min(one.last + TAKEN, scope.last))
        act = next((i for i in near if scope.at(i, "held_as")), None)
        if act is None:
            continue
        debtors = _allies(scope, hit.first, act)
        if debtors is None:
            continue
        first = hit.first - (scope.at(hit.first - 1, "every") is not None)
        stretch = (act, clause_end(scope, act))
        modal = next((m for m in scope.of("modal") if one.last <= m.first < act), None)
        yield Draft(
            scope, stretch, (first, modal.first if modal else act), debtors, "treaty", "wajib", "for_all"
        )


def _allies(scope: Scope, first: int, act: int) -> Debtors:
    """Who stand for each other: the alliance told before, else the states, else "keduanya"."""
    told = names(scope, max(scope.first, first - PARTIES), first)
    alliance = tuple(name for name in told or () if len(name) != STATE)
    pair = next((i for i in range(act, clause_end(scope, act)) if scope.at(i, "pair")), None)
    return alliance[:1] or told or (None if pair is None else names(scope, pair, pair + 1))
