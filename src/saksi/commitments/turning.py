"""Where a condition turns into what it sets off, and where the act of a resolve begins."""

from saksi.commitments.debtors import attributes, mention_at, subject_start
from saksi.commitments.scope import Scope
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit


def border(scope: Scope, opener: Hit, verbs: Verbs) -> int | None:
    """Where the condition ends and what it sets off begins: a comma, "maka", or "kami" before "akan"."""
    for modal in scope.of("modal"):
        if modal.first <= opener.last:
            continue
        start = subject_start(scope, modal.first, verbs)
        if attributes(scope, start - 1):
            told = subject_start(scope, start - 1, verbs)
            start = told if scope.at(told, "speaker") else start
        if start > opener.last and (scope.text(start - 1) == "," or scope.at(start - 1, "then")):
            return start
        unmarked = _unmarked(scope, opener, modal, start)
        if unmarked is not None:
            return unmarked
    return None


def _unmarked(scope: Scope, opener: Hit, modal: Hit, start: int) -> int | None:
    """Where the resolve begins without a comma: "kalau Z | saya juga tidak akan Y", "apabila diperlukan | BI akan Y", "bila Z | akan dikenai Y"."""
    end = modal.first
    while end > start and scope.at(end - 1, "skip", "negation"):
        end -= 1
    ours = start
    while ours < end and scope.at(ours, "skip"):
        ours += 1
    who = scope.at(ours, "speaker")
    if start > opener.last + 1 and who is not None and who.last == end:
        return start
    spoken = scope.quoted and modal.entry.value == "akan" and modal.first == end > opener.last + 2
    last = scope.at(end - 1, "speaker") if spoken else None
    if last is not None and last.entry.value != "he" and not scope.at(end - 2, "agent"):
        return end - 1
    mention = mention_at(scope, opener.last + 1) if scope.at(opener.last, "needed") else None
    if mention is not None and mention.last == end:
        return mention.first
    law = scope.at(after_adverbs(scope, modal.last), "official")
    bare = law is not None and law.entry.value == "law" and modal.entry.value == "akan"
    return end if bare and start == end and end > opener.last + 1 else None


def after_adverbs(scope: Scope, start: int) -> int:
    """Where the act begins: after the modal, "tidak" and adverbs."""
    i = start
    while i < scope.last:
        hit = scope.at(i, "skip", "modal", "negation")
        if hit is None and scope.doc.tokens[i].kind != "quote":
            break
        i = hit.last if hit else i + 1
    return min(i, scope.last - 1)


def by_office(scope: Scope, act: int) -> bool:
    """Whether the act is done to its subject by an office, or by whoever says it."""
    if scope.at(act, "suffer"):
        return False
    return scope.at(act, "official", "carried") is not None or undergone(scope, act)


def undergone(scope: Scope, act: int) -> bool:
    """Whether the act is a deed told in the passive: "maka akan dipulangkan"."""
    hit = scope.doc.entry(act, "deed")
    return hit is not None and hit.entry.form == "passive"


def idle(scope: Scope, act: int) -> bool:
    """Whether a bare verb has no object, so that it may do no harm: "kalau hujan, kami tutup"."""
    thing = act + 1
    told = thing < scope.last and scope.doc.tokens[thing].kind == "word" and scope.opens(thing) == ""
    return scope.at(act, "idle") is not None and not (told and scope.at(thing, "no_object") is None)
