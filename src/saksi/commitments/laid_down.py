"""A duty laid on all of a kind: "setiap peminjam wajib menyusun Y", "ASN yang melayani warga wajib hadir"."""

from collections.abc import Iterator

from saksi.commitments.debtors import Debtors, mention_at, names, phrase, subject_start
from saksi.commitments.draft import Draft
from saksi.commitments.scope import KIND, Scope, clause_end, condition_at, in_headline
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

ACTIVE = ("me", "be", "ter")  # what a verb that its subject does begins with
TOLD = 26  # tokens of the longest clause with "yang" between whom a duty binds and the duty
MAIN = ("", "coordinate", "content", "contrast", "reason", "purpose")  # what may open a plain clause
FAITH = "rite"  # duties of faith bind no side
OWNED = ("company", "party")  # mentions that are bound under their own name


def imposed(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "setiap peminjam wajib menyusun Y", "siapa pun yang Z wajib Y", "PT X, anak usaha Y, wajib Z"."""
    for hit in scope.of("bound"):
        if hit.entry.value != "duty" or any(scope.of("rite")) or scope.at(hit.first - 1, "negation"):
            continue
        act = _act(scope, hit.last, verbs)
        head = _head(scope, hit, verbs) if act is not None else None
        if act is None or head is None or (_short(scope, act) and not scope.at(head[0], "each")):
            continue
        debtors = _whom(scope, *head)
        called = scope.at(act, "attend") is not None
        if called and not (scope.at(hit.first - 1, "skip") or scope.at(head[0], "each")):
            continue
        if debtors:
            end = clause_end(scope, act)
            yield Draft(scope, (act, end), condition_at(scope, end), debtors, "policy", "wajib", "imposed")


def _act(scope: Scope, start: int, verbs: Verbs) -> int | None:
    """Where the deed that is asked for begins; None when it is done to somebody, or is none."""
    i = start
    while i < scope.last - 1 and (skip := scope.at(i, "skip")):
        i = skip.last
    if i >= scope.last - 1:
        return None
    deed = scope.doc.entry(i, "deed")
    if deed is not None and deed.entry.form == "passive":
        return None
    if scope.at(i, "step", "keep", "attend") is not None or _short(scope, i):
        return i
    return i if _active(scope, i, verbs) and not scope.at(i, "stative", "shows") else None


def _short(scope: Scope, token: int) -> bool:
    """Whether a headline's verb without its prefix stands at the token: "Seluruh Sekolah Wajib | Buat Taman"."""
    capital = in_headline(scope) and scope.doc.tokens[token].capital
    return capital and scope.at(token, "bare", "short") is not None


def _active(scope: Scope, token: int, verbs: Verbs) -> bool:
    """Whether a verb that its subject does stands at the token, "melaporkannya" too."""
    norm = scope.doc.tokens[token].norm
    told = scope.verb(token, verbs) or verbs.without_clitic(norm) in verbs
    return told and norm.startswith(ACTIVE)


def prohibited(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "setiap orang dilarang memasuki Y", "pelaku usaha dilarang menjual Y": all of a kind must not."""
    for hit in scope.of("ban"):
        faith = any(rite.entry.value == FAITH for rite in scope.of("rite"))
        if faith or any(scope.of("advice")) or scope.at(hit.first - 1, "negation", "done"):
            continue
        act = _act(scope, hit.last, verbs)
        head = _head(scope, hit, verbs) if act is not None and _active(scope, act, verbs) else None
        debtors = _whom(scope, *head) if head is not None and _kind_of(scope, *head) else None
        if debtors and act is not None:
            end = clause_end(scope, act)
            condition = condition_at(scope, end)
            yield Draft(scope, (hit.first, end), condition, debtors, "policy", "wajib", _named(scope, hit))


def _named(scope: Scope, hit: Hit) -> str:
    """The rule's name: what a law itself says is no advice of whoever tells it."""
    return "bound" if any(law.first < hit.first for law in scope.of("law")) else "imposed"


def _kind_of(scope: Scope, first: int, end: int) -> bool:
    """Whether the phrase names all of a kind, a company or a body, not one who goes by a name or "kapal itu"."""
    if scope.at(first, "each", "whatever") or mention_at(scope, first) is not None:
        return scope.at(end - 1, "known") is None
    told = scope.doc.tokens[first:end]
    begins = first == scope.doc.sentences[scope.doc.sentence_of[first]].first
    small = not told[0].capital or begins
    return small and scope.at(end - 1, "known") is None and (len(told) > 1 or not begins or _ruled(scope))


def _ruled(scope: Scope) -> bool:
    """Whether a law or rule is named in this sentence or the two before it."""
    here = scope.doc.sentence_of[scope.first]
    laws = (h for h in scope.doc.hits_of.get(KIND, ()) if h.entry.form == "law")
    return any(here - 2 <= scope.doc.sentence_of[h.first] <= here for h in laws)


def _head(scope: Scope, hit: Hit, verbs: Verbs) -> tuple[int, int] | None:
    """The noun phrase that is bound: right before the duty, or before the "yang" or the aside that tells of it."""
    end = hit.first
    while end > scope.first + 1 and (scope.at(end - 1, "skip") or _now(scope, end)):
        end -= 1 + _now(scope, end)
    marker = _relative(scope, end)
    if marker is not None:
        end = marker
    elif scope.text(end - 1) == ",":
        opens = next(
            (i for i in range(end - 2, max(scope.first, end - TOLD), -1) if scope.text(i) == ","), None
        )
        if opens is None:
            return None
        end = opens
    first = subject_start(scope, end, verbs)
    first = next((i for i in range(first, end) if scope.at(i, "each")), first)
    plain = first == scope.first or scope.opens(first - 1) in MAIN or scope.at(first, "each") is not None
    return (first, end) if first < end and plain and not scope.verb(first - 1, verbs) else None


def _now(scope: Scope, end: int) -> bool:
    """Whether "saat ini" or "kini" stands between whom the duty binds and the duty."""
    return scope.at(end - 2, "now") is not None


def _relative(scope: Scope, end: int) -> int | None:
    """The "yang" whose clause ends at the duty, when no mark or clause word stands between."""
    for i in range(end - 1, max(scope.first, end - TOLD), -1):
        kind = scope.opens(i)
        if kind == "relative":
            return i
        if scope.text(i) in ",;:" or kind in ("content", "contrast", "reason", "condition"):
            return None
    return None


def _whom(scope: Scope, first: int, end: int) -> Debtors:
    """Whom the phrase names: all of a kind, a company, a plain noun; no state, whose duty in a mouth is a demand."""
    first += scope.at(first, "for", "listing") is not None
    if scope.at(first, "speaker", "pair", "led"):
        return None
    anyone = scope.at(first, "whatever")
    if anyone is not None and anyone.entry.value == "who":
        return (scope.doc.span(first, anyone.last).of(scope.doc.text).lower(),)
    each = scope.at(first, "each")
    if scope.at(first - 1, "negation") or (each is None and scope.at(first, "agent")):
        return None
    mention = mention_at(scope, first) if each is None else None
    if mention is not None and mention.actor is not None:
        actor = scope.mentions.actors[mention.actor]
        if actor.type != "people" or actor.country:
            return names(scope, first, end) if actor.type in (*OWNED, "people") else None
    comma = next((i for i in range(first, end) if scope.text(i) in (",", "(")), end)
    start = each.last if each is not None else first
    if each is not None and each.entry.value == "all" and start + 1 == comma and scope.at(start, "agent"):
        return (scope.doc.span(first, comma).of(scope.doc.text),)  # "seluruh pihak"
    return phrase(scope, start, comma)
