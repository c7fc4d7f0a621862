"""A resolve under a condition: "jika X, kami akan Y", "kami akan Y jika X"."""

from collections.abc import Iterator
from typing import NamedTuple

from saksi.commitments.debtors import (
    SPEAKER,
    Debtors,
    carried,
    phrase,
    state_near,
    subject,
    subject_start,
)
from saksi.commitments.draft import Draft, Stretch
from saksi.commitments.scope import Scope, clause_end, in_headline
from saksi.commitments.turning import after_adverbs, border, by_office, idle, undergone
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

DAPAT = "dapat"
ENDINGS = ("kan", "i")  # of a verb without its prefix: "kami akan lengkapi"
RAGU = "ragu"  # "tidak akan ragu bertindak": belongs to the act


class Frame(NamedTuple):
    """The condition a resolve stands under, the rule that saw it, and where the act must end if known."""

    condition: Stretch
    rule: str
    end: int | None = None


def condition_first(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Jika X, kami akan Y, dan kami juga akan Z": one commitment for each resolve after the comma."""
    for opener in scope.of("condition"):
        start = border(scope, opener, verbs)
        shortest = 1 if scope.at(opener.last, "needed") else 2
        if start is None or start < opener.last + shortest:
            continue
        condition = (opener.first, start - 1 if scope.at(start - 1, "then") else start)
        for modal in _resolves(scope, start):
            yield from resolved(scope, modal, Frame(condition, "condition_first"), verbs)


def condition_last(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Kami akan Y jika X": the resolve before a condition that opens after it."""
    for opener in scope.of("condition"):
        modal = last_before(scope, opener.first, verbs)
        if modal is None or crossed(scope, modal, opener):
            continue
        condition = (opener.first, clause_end(scope, opener.first + 1))
        end = _aside(scope, modal.last, opener.first)
        yield from resolved(scope, modal, Frame(condition, "condition_last", end), verbs)


def circumstance(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Kami dapat Y tergantung pada X", "pemerintah akan Y dan Z seiring X": the last act before X."""
    for opener in scope.of("circumstance"):
        modal = last_before(scope, opener.first, verbs)
        if modal is None or crossed(scope, modal, opener):
            continue
        condition = (_circumstance_start(scope, opener), clause_end(scope, opener.last))
        if opener.entry.value != "along" and scope.at(condition[1] - 1, "known"):
            continue
        if opener.entry.value == "each" and not _answers(scope, modal, opener):
            continue
        for draft in resolved(scope, modal, Frame(condition, "circumstance", opener.first), verbs):
            act = _last_act(scope, draft.action, verbs)
            yield draft._replace(action=act, kind=_kind(scope, act, plain="policy"))


def _answers(scope: Scope, modal: Hit, opener: Hit) -> bool:
    """Whether "setiap" names an assault, or what is done answers it: not "memantau eskalasi terhadap setiap risiko"."""
    act = after_adverbs(scope, modal.last)
    return scope.at(act, "answer", "harm") is not None or any(
        scope.at(i, "assault") for i in range(opener.last, min(opener.last + 2, scope.last))
    )


def _circumstance_start(scope: Scope, opener: Hit) -> int:
    """Where the circumstance begins: "seiring X" whole, but "atas setiap serangan" from "setiap" on."""
    if opener.entry.value == "along":
        return opener.first
    every = opener.entry.value == "each" or scope.at(opener.last - 1, "every") is not None
    return opener.last - 1 if every else opener.last


def whatever(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Kami tidak akan menerima usul apa pun yang X": what is refused is said by the clause after it."""
    for opener in scope.of("whatever"):
        modal = last_before(scope, opener.first, verbs)
        if modal is None or opener.last >= scope.last or scope.opens(opener.last) != "relative":
            continue
        condition = (opener.last, clause_end(scope, opener.last + 1))
        for draft in resolved(scope, modal, Frame(condition, "whatever", opener.last), verbs):
            yield draft._replace(kind="policy")


def condition_bare(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Kalau mereka menyerang, kami juga membalas": harm or an answer without "akan"."""
    for opener in scope.of("condition"):
        for who in scope.of("speaker"):
            if who.first <= opener.last or scope.text(who.first - 1) != "," or who.entry.value != "self":
                continue
            act = after_adverbs(scope, who.last)
            bare = in_headline(scope) and scope.doc.tokens[act].capital
            told = bare or scope.verb(act, verbs) or scope.at(act, "bare") is not None
            if told and scope.at(act, "harm", "answer") and (bare or not idle(scope, act)):
                condition = (opener.first, who.first)
                stretch = (act, clause_end(scope, act))
                yield Draft(scope, stretch, condition, SPEAKER, "threat", "akan", "condition_bare")


def _resolves(scope: Scope, border: int) -> Iterator[Hit]:
    """The modals after the border, up to the next condition or contrast."""
    for i in range(border, scope.last):
        if scope.opens(i) in ("condition", "contrast", "reason"):
            return
        modal = scope.at(i, "modal")
        if modal:
            yield modal


def last_before(scope: Scope, token: int, verbs: Verbs) -> Hit | None:
    """The nearest modal before a token that is not inside a clause with "yang"."""
    for modal in reversed(list(scope.of("modal"))):
        if modal.last <= token:
            start = subject_start(scope, modal.first, verbs)
            plain = start == scope.first or scope.opens(start - 1) != "relative"
            if plain or carried(scope, start) or _own_side(scope, modal.last):
                return modal
    return None


def _last_act(scope: Scope, stretch: Stretch, verbs: Verbs) -> Stretch:
    """The last of the acts joined in a stretch: the one that a circumstance after it belongs to."""
    for i in range(stretch[1] - 2, stretch[0], -1):
        k = i + 1
        while k < stretch[1] and (skip := scope.at(k, "skip")):
            k = skip.last
        if scope.opens(i) in ("coordinate", "purpose") and k < stretch[1] and scope.verb(k, verbs):
            return (k, stretch[1])
    return stretch


def crossed(scope: Scope, modal: Hit, opener: Hit) -> bool:
    """Whether another clause lies between the resolve and the condition, other than who says it."""
    for i in range(modal.last, _aside(scope, modal.last, opener.first)):
        if scope.text(i) in (";", ".", "!", "?") or scope.opens(i) in (
            "condition",
            "contrast",
            "reason",
            "content",
        ):
            return True
        if scope.text(i) == "," and i + 1 != opener.first and not scope.at(i + 1, "listing"):
            return True
    return False


def _aside(scope: Scope, first: int, last: int) -> int:
    """Where an aside between commas that tells who speaks begins: "siap berunding, | kata X, jika …"; else `last`."""
    if scope.text(last - 1) != ",":
        return last
    begins = next((i for i in range(last - 2, first, -1) if scope.text(i) == ","), None)
    said = None if begins is None else scope.doc.entry(begins + 1, "speech")
    return begins if begins is not None and said is not None and said.entry.form == "bare" else last


def resolved(scope: Scope, modal: Hit, frame: Frame, verbs: Verbs) -> Iterator[Draft]:
    """The commitment that one modal makes.

    Where the subject is nobody that can be bound ("sanksi itu akan dicabut") the whole clause is
    the act, and only a statement that promises or threatens makes it a commitment.
    """
    act = after_adverbs(scope, modal.last)
    condition, rule, end = frame
    stretch = (act, clause_end(scope, act) if end is None else end)
    if stretch[0] >= stretch[1]:
        return
    first = subject_start(scope, modal.first, verbs)
    if modal.entry.value == RAGU or scope.at(modal.first - 1, "negation"):
        stretch = (modal.first - (modal.entry.value != RAGU), stretch[1])
    idle = scope.at(act, "stative") is not None and not _stays(scope, act)
    if idle or (modal.entry.value == DAPAT and stretch[0] < modal.first):
        return
    strength = "akan" if modal.entry.value == RAGU else modal.entry.value
    debtors = None if scope.at(act, "lasting") else _debtors(scope, modal, first, act)
    if by_office(scope, act):
        start = stretch[0] if first == modal.first else first
        draft = office(scope, (start, stretch[1]), condition, strength)
        yield draft if scope.at(act, "official") else draft._replace(rule="undergone")
        return
    if debtors is None and modal.entry.value == DAPAT and first == modal.first:
        return
    if debtors is None:
        whole = scope.at(act, "lasting") or not _active(scope, act, verbs)
        start = first if whole else stretch[0]
        name = "offer" if scope.quoted and start == modal.first and undergone(scope, act) else "unsaid"
        start = act if start == modal.first else start
        yield Draft(scope, (start, stretch[1]), condition, SPEAKER, "promise", strength, name)
    elif _wilful(scope, act, verbs):
        agreed = any(hit.last <= modal.first for hit in scope.of("terms", "outline"))
        name = _strictness(scope, modal, condition, act, verbs) or ("agreed" if agreed else rule)
        refused = stretch[0] < act and modal.entry.value != RAGU
        kind = "promise" if refused else _kind(scope, (act, stretch[1]))
        if kind == "threat" or not scope.at(modal.first - 1, "foretold"):
            yield Draft(scope, stretch, condition, debtors, kind, strength, name)


def office(scope: Scope, act: Stretch, condition: Stretch, strength: str) -> Draft:
    """What an office does to what falls under it, told in the passive: its state is bound."""
    hits = [hit for hit in scope.of("official") if act[0] <= hit.first < act[1]]
    lawful = any(hit.entry.value == "law" for hit in hits)
    opened = scope.at(condition[0], "condition") is not None
    told = opened and bool(hits) and strength == "akan" and not scope.quoted
    near = state_near(scope, act[0]) if lawful or told else None
    return Draft(scope, act, condition, near or SPEAKER, "policy", strength, "official")


def _strictness(scope: Scope, modal: Hit, condition: Stretch, act: int, verbs: Verbs) -> str:
    """The rule's name where more is asked of the statement.

    "kita akan" may be anyone, "dapat" an ability, and what another suffers a threat or a forecast.
    """
    first = subject_start(scope, modal.first, verbs)
    if _suffers(scope, act):
        by_us = scope.quoted and any(_own_side(scope, i) for i in range(act, clause_end(scope, act)))
        return "suffered" if by_us or subject(scope, first, modal.first) else "unsaid"
    if (scope.general(first) or scope.general(modal.first - 1)) and not scope.at(act, "speaker"):
        anyone = modal.entry.value == DAPAT or any(scope.general(i) for i in range(*condition))
        return "unsaid" if anyone or not scope.quoted else "offer"
    return "offer" if modal.entry.value == DAPAT else ""


def _own_side(scope: Scope, token: int) -> bool:
    """Whether "kami" stands at a token: who will do it."""
    who = scope.at(token, "speaker")
    return who is not None and who.entry.value == "self"


def _debtors(scope: Scope, modal: Hit, first: int, act: int) -> Debtors:
    """Who is bound by what the subject between `first` and the modal will do; None when nobody can be told."""
    if _suffers(scope, act) or scope.at(act, "speaker"):
        return SPEAKER
    if first == modal.first or (first == modal.first - 1 and scope.at(first, "negation")):
        return carried(scope, first)
    found = subject(scope, first, modal.first)
    if found is None and modal.entry.value == RAGU and scope.doc.tokens[first].capital:
        return phrase(scope, first, modal.first)
    return found


def _wilful(scope: Scope, act: int, verbs: Verbs) -> bool:
    """Whether the act is something done, not something that happens: a verb, or "kami amankan"."""
    if act >= scope.last or (scope.at(act, "stative") and not _stays(scope, act)):
        return False
    return (
        scope.verb(act, verbs)
        or scope.titled(act)
        or scope.doc.entry(act, "deed") is not None
        or scope.at(act, "speaker", "suffer", "harm", "answer") is not None
        or (scope.quoted and _bare(scope, act))
    )


def _stays(scope: Scope, act: int) -> bool:
    """Whether somebody resolves to stay where he is: "pasukannya akan tetap | berada di Togo"."""
    return scope.at(act, "stays") is not None and scope.at(act - 1, "end") is not None


def _bare(scope: Scope, act: int) -> bool:
    """Whether a verb without its prefix stands here: "kita akan | tindak", "kita akan | lengkapi"."""
    token = scope.doc.tokens[act]
    who = scope.at(act - 2, "speaker") if scope.at(act - 1, "modal") else None
    shaped = who is not None and token.norm.endswith(ENDINGS) and scope.opens(act) == ""
    return scope.at(act, "bare") is not None or (shaped and token.kind == "word" and not token.capital)


def _active(scope: Scope, act: int, verbs: Verbs) -> bool:
    """Whether the act begins with a verb that its subject does, not suffers."""
    hit = scope.doc.entry(act, "deed") if act < scope.last else None
    if hit is not None:
        return hit.entry.form != "passive"
    return act < scope.last and scope.verb(act, verbs) and not scope.at(act, "passive")


def _suffers(scope: Scope, act: int) -> bool:
    return scope.at(act, "suffer") is not None


def _kind(scope: Scope, stretch: Stretch, plain: str = "promise") -> str:
    """Threat when the act is harm, else `plain`."""
    harmful = scope.at(stretch[0], "harm", "answer", "suffer")
    return "threat" if harmful else plain
