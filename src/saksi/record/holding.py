"""Which statement a stretch belongs to: the innermost one whose content holds it."""

from bisect import bisect_right
from collections.abc import Collection, Sequence

import msgspec

from saksi.record.finding import Statement
from saksi.record.span import Span


class Held(msgspec.Struct, frozen=True, order=True, gc=False):
    """A content span of a statement, by its position; passed: it only passes another's words on."""

    start: int
    end: int
    statement: int
    passed: bool


def contents(statements: Sequence[Statement], passing: Collection[int] = ()) -> list[Held]:
    """Every content span of every statement, in order; passing: those that pass another's words on."""
    return sorted(
        Held(span.start, span.end, index, index in passing)
        for index, statement in enumerate(statements)
        for span in statement.content
    )


def innermost(span: Span, held: Sequence[Held]) -> int | None:
    """The statement whose content holds a span most closely, those that pass on last. Position, or None."""
    until = bisect_right(held, span.start, key=lambda h: h.start)
    holding = [h for h in held[:until] if h.end >= span.end]
    best = min(holding, key=lambda h: (h.passed, h.end - h.start), default=None)
    return best.statement if best else None
