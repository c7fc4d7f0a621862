"""A resolve told as a noun with its maker: "komitmen Hanoi untuk", "janjinya untuk", "kami terus komitmen untuk"."""

from collections.abc import Iterator

from saksi.commitments.debtors import (
    SPEAKER,
    Debtors,
    attributes,
    mention_at,
    names,
    nearest,
    subject,
    subject_start,
)
from saksi.commitments.draft import Draft
from saksi.commitments.scope import Scope, clause_end, in_headline
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

REACH = 8  # tokens between a pledging word and the act it introduces


def pledged(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Beijing lamban memenuhi komitmennya untuk mempercepat ekspor": the pledge as a noun with its maker."""
    for hit in scope.of("pledged"):
        if hit.last >= scope.last:
            continue
        if in_headline(scope) and (maker := mention_at(scope, hit.last)) and scope.titled(maker.last):
            stretch = (maker.last, clause_end(scope, maker.last))
            debtors = names(scope, hit.last, hit.last + 1)
            if debtors:
                yield Draft(scope, stretch, None, debtors, "promise", "akan", "promised")
            continue
        if in_headline(scope) and _short(scope, hit.last, verbs) and (ours := _before(scope, hit, verbs)):
            stretch = (hit.last, clause_end(scope, hit.last))
            yield Draft(scope, stretch, None, ours, "promise", "akan", "promised")
            continue
        told = _teller(scope, hit) is not None
        act = _purpose(scope, hit.last, verbs, owned=hit.entry.value == "owned", told=told)
        debtors = _owner(scope, hit, verbs) if act is not None else None
        if act is not None and debtors is not None:
            yield Draft(scope, (act, clause_end(scope, act)), None, debtors, "promise", "akan", "pledged")


def _short(scope: Scope, token: int, verbs: Verbs) -> bool:
    """Whether a headline's verb stands at the token: "Kereta Rekaan Komitmen | Tingkatkan Layanan"."""
    return scope.titled(token) and (scope.verb(token, verbs) or scope.at(token, "bare", "short") is not None)


def _before(scope: Scope, hit: Hit, verbs: Verbs) -> Debtors:
    """Who stands right before the pledge told as a noun."""
    first = subject_start(scope, hit.first, verbs)
    return subject(scope, first, hit.first) if first < hit.first else None


def _owner(scope: Scope, hit: Hit, verbs: Verbs) -> Debtors:
    """Whose the pledge named by a noun is: "komitmen kami", "komitmen Hanoi", "X menegaskan komitmen untuk"."""
    if hit.entry.value == "owned":
        return nearest(scope, hit.first) or None
    who = scope.at(hit.last, "speaker")
    if who is not None and who.entry.value == "self":
        return SPEAKER
    if scope.at(hit.first - 1, "shows"):
        return None
    if (ours := _verbal(scope, hit, verbs)) is not None:
        return ours
    teller, owner = _teller(scope, hit), hit.last + (scope.at(hit.last, "firm") is not None)
    theirs = who is not None and who.entry.value == "he"
    if teller is not None and (theirs or scope.opens(owner) in ("purpose", "relative")):
        first = subject_start(scope, teller, verbs)
        found = subject(scope, first, teller) if first < teller else None
        return SPEAKER if found is None and scope.at(first, "agent") else found
    thing = (
        teller is not None and scope.at(teller - 1, "known") is not None
    )  # "angka ini menegaskan komitmen X"
    found = None if thing else names(scope, owner, owner + 1) or None
    spoken = teller is not None and not thing and scope.at(owner, "agent") is not None
    return SPEAKER if found is None and spoken else found  # "menyampaikan komitmen pemerintah untuk Y"


def _teller(scope: Scope, hit: Hit) -> int | None:
    """The verb that a pledge told as a noun is made with: "| menegaskan kembali komitmen …"; None when there is none."""
    before = hit.first - 1
    before -= scope.at(before, "again") is not None
    makes = attributes(scope, before) or scope.at(before, "makes") is not None
    return before if makes and before > scope.first else None


def _verbal(scope: Scope, hit: Hit, verbs: Verbs) -> Debtors:
    """Who is committed where the noun stands for the verb: "kami terus komitmen untuk Y", "KPK tetap komitmen"."""
    before = hit.first
    while before > scope.first and scope.at(before - 1, "skip", "modal"):
        before -= 1
    if hit.last >= scope.last or scope.opens(hit.last) != "purpose":
        return None
    who = scope.at(before - 1, "speaker") if before > scope.first else None
    if who is not None and who.entry.value == "self":
        return SPEAKER
    first = subject_start(scope, before, verbs) if before < hit.first else before
    return subject(scope, first, before) if first < before else None


def _behind_owner(scope: Scope, start: int) -> int | None:
    """The token right behind whose pledge it is, told with a verb of telling: "menegaskan komitmennya | membantu X"."""
    if scope.at(start - 1, "pledged") is None or scope.at(start, "stative"):
        return None
    owner = mention_at(scope, start)
    at = owner.last if owner is not None else start
    return None if scope.at(at, "stative") or at >= scope.last else at


def _purpose(scope: Scope, start: int, verbs: Verbs, *, owned: bool, told: bool) -> int | None:
    """Where the act after "untuk" ("komitmennya dalam") begins, when it follows within a few tokens."""
    if told and (bare := _behind_owner(scope, start)) is not None and scope.verb(bare, verbs):
        return bare
    for i in range(start, min(start + REACH, scope.last - 1)):
        if scope.at(i, "equals") is not None and scope.opens(i - 1) != "relative":
            k = i + 1 + (scope.opens(i + 1) == "purpose")
            return k if k < scope.last and scope.verb(k, verbs) else None
        if scope.verb(i, verbs) or (scope.doc.tokens[i].kind == "mark" and scope.text(i) not in "()"):
            return None
        inside = i == start and owned and scope.at(i, "inside") is not None and scope.verb(i + 1, verbs)
        if scope.opens(i) != "purpose" and not inside:
            continue
        k = i + 1
        while k < scope.last - 1 and (skip := scope.at(k, "skip")):
            k = skip.last
        return k if scope.verb(k, verbs) else None
    return None
