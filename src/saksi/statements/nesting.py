"""Which statement carries which: `via`."""

from collections.abc import Sequence

from saksi.statements.draft import Draft, Range

NEAR = 40  # statements to either side among which the carrier of one is looked for


def carriers(drafts: Sequence[Draft]) -> list[int | None]:
    """For each draft the position of the statement that carries it, or None; drafts in text order."""
    found: list[int | None] = []
    for k in range(len(drafts)):
        near = [j for j in range(max(0, k - NEAR), min(len(drafts), k + NEAR)) if j != k]
        holder = _holder(drafts, k, near)
        found.append(holder if holder is not None else _source(drafts, k, near))
    return found


def _holder(drafts: Sequence[Draft], k: int, near: Sequence[int]) -> int | None:
    """The innermost statement whose content holds this one's cue."""
    cue = drafts[k].cue
    if cue is None:
        return None
    held = [j for j in near if _holds(drafts[j], cue) and not _mutual(drafts[k], drafts[j])]
    return min(held, key=lambda j: (_size(drafts[j], cue), drafts[j].source), default=None)


def _size(draft: Draft, cue: Range) -> int:
    """Tokens in the part of a draft's content that holds a cue."""
    return min(last - first for first, last in draft.content if first <= cue[0] and cue[1] <= last)


def _holds(other: Draft, cue: Range) -> bool:
    """Whether a statement's content holds a cue."""
    return any(first <= cue[0] and cue[1] <= last for first, last in other.content)


def _mutual(draft: Draft, other: Draft) -> bool:
    """Whether each holds the other's cue (an inserted source): the source then is the carrier."""
    if other.cue is None or not draft.source:
        return False
    return any(first <= other.cue[0] < last for first, last in draft.content)


def _source(drafts: Sequence[Draft], k: int, near: Sequence[int]) -> int | None:
    """The source that carries the same content: the next one in the text, or the one before."""
    said = set(drafts[k].content)
    sources = [j for j in near if drafts[j].source and not said.isdisjoint(drafts[j].content)]
    later = [j for j in sources if drafts[j].at > drafts[k].at]
    if later:
        return min(later, key=lambda j: drafts[j].at)
    if drafts[k].source or not sources:
        return None
    return max(sources, key=lambda j: drafts[j].at)
