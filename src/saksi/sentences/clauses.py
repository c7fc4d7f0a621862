"""Cutting a sentence into clauses at the words that open them.

A cut is made at a marker word (table clauses.toml) or a comma when there is a verb on both
sides; a coordinating word cuts only when a verb follows it soon. The marks of a quotation cut
unless it is only a few quoted words.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from saksi.lang import Pack
from saksi.record.document import Clause, Hit, Sentence, Token

NEAR = 3
SOON = 6
VERB_BOUND = frozenset(("coordinate", "manner", "purpose"))


def clauses(
    sentence: Sentence,
    tokens: Sequence[Token],
    hits_at: Mapping[int, Sequence[Hit]],
    marks: Collection[int],
    pack: Pack,
) -> Iterator[Clause]:
    """The clauses of one sentence, in order, covering all its tokens.

    marks: token indices of quotation marks that cut.
    """
    verbs = [i for i in range(sentence.first, sentence.last) if tokens[i].norm in pack.verbs]
    start, kind, marker = sentence.first, "main", None
    for i in range(sentence.first, sentence.last):
        opened = _opens(i, hits_at, verbs)
        if opened and i == start:
            kind, marker = opened, i
        elif opened and _verb_in(verbs, start, i) | (opened in ("relative", "content", "condition")):
            yield Clause(sentence=sentence.index, first=start, last=i, kind=kind, marker=marker)
            start, kind, marker = i, opened, i
        elif i + 1 < sentence.last and (_comma(i, tokens, verbs, (start, sentence.last)) or i in marks):
            yield Clause(sentence=sentence.index, first=start, last=i + 1, kind=kind, marker=marker)
            start, kind, marker = i + 1, "coordinate", None
    yield Clause(sentence=sentence.index, first=start, last=sentence.last, kind=kind, marker=marker)


def _opens(i: int, hits_at: Mapping[int, Sequence[Hit]], verbs: Sequence[int]) -> str:
    """The kind of clause a word opens, or "" when it opens none."""
    for hit in hits_at.get(i, ()):
        if hit.entry.kind == "clause":
            kind = hit.entry.value
            if kind == "until":
                return "time" if _verb_in(verbs, i + 1, i + SOON) else ""
            if kind in VERB_BOUND and not _verb_in(verbs, i, i + NEAR):
                return ""
            return kind
    return ""


def _verb_in(verbs: Sequence[int], first: int, last: int) -> bool:
    """Whether a verb stands among tokens [first, last)."""
    return any(first <= v < last for v in verbs)


def _comma(i: int, tokens: Sequence[Token], verbs: Sequence[int], bounds: tuple[int, int]) -> bool:
    """Whether a comma or semicolon parts two stretches that each have a verb."""
    if tokens[i].text not in (",", ";", ":"):
        return False
    return _verb_in(verbs, bounds[0], i) and _verb_in(verbs, i, bounds[1])
