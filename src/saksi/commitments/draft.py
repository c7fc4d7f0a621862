"""A commitment as a rule sees it, before it becomes a record."""

from typing import NamedTuple

from saksi.commitments.scope import Scope, trimmed
from saksi.lang.verbs import Verbs
from saksi.record.finding import Commitment
from saksi.record.span import Span

Stretch = tuple[int, int]
SHORT = 4  # words of the shortest act that stands without its tail


class Draft(NamedTuple):
    """What a rule found, in tokens; debtors () are the side of whoever says it."""

    scope: Scope
    action: Stretch
    condition: Stretch | None
    debtors: tuple[str, ...]
    kind: str
    strength: str | None
    rule: str


def record(draft: Draft) -> Commitment | None:
    """The draft as a record; None when nothing is left of its action."""
    action = _span(draft.scope, draft.action)
    if action is None:
        return None
    return Commitment(
        debtors=draft.debtors,
        beneficiary=_beneficiary(draft),
        kind=draft.kind,
        condition=_span(draft.scope, draft.condition) if draft.condition else None,
        action=action,
        statement=None,
        rule=f"commitments.{draft.rule}",
        strength=draft.strength,
        deadline=_deadline(draft),
    )


def shortened(draft: Draft, verbs: Verbs) -> Draft:
    """The draft without a tail longer than the act itself that tells what for or how: "…, | agar X", "… | dengan memastikan X"."""
    first, last = draft.action
    for i in range(first + SHORT, last - 1):
        aim = draft.scope.opens(i) == "content" and draft.scope.at(i, "so_that") is not None
        means = draft.scope.at(i, "manner") is not None and draft.scope.verb(i + 1, verbs)
        words = sum(token.kind == "word" for token in draft.scope.doc.tokens[first:i])
        if (aim or means) and words >= SHORT and last - i > i - first:
            return draft._replace(action=(first, i))
    return draft


def told_apart(draft: Draft) -> Draft:
    """The draft without an aside at its end that tells who reports it: "…, | seperti dilaporkan media"."""
    first, last = draft.action
    for i in range(first + 1, last - 1):
        if draft.scope.text(i) == "," and draft.scope.at(i + 1, "as_told") is not None:
            return draft._replace(action=(first, i))
    return draft


def _span(scope: Scope, stretch: Stretch) -> Span | None:
    """The text a stretch of tokens covers, marks at its edges left out."""
    kept = trimmed(scope, *stretch)
    return scope.doc.span(*kept) if kept else None


def _beneficiary(draft: Draft) -> str | None:
    """The state that stands right after the act's verb: "mendukung Ukraina"."""
    first, last = draft.action
    for i in range(first + 1, min(first + 4, last)):
        hit = draft.scope.doc.entry(i, "country")
        if hit and hit.entry.value and hit.entry.value not in draft.debtors and draft.kind != "threat":
            return hit.entry.value
    return None


def _deadline(draft: Draft) -> str | None:
    """The time inside the act that a word such as "paling lambat" makes its limit."""
    doc, times = draft.scope.doc, draft.scope.mentions.times
    for hit in draft.scope.of("deadline", "before"):
        if draft.action[0] <= hit.first and hit.last < draft.action[1]:
            start = doc.tokens[hit.last].start
            return next((time.edtf for time in times if time.start == start), None)
    return None
