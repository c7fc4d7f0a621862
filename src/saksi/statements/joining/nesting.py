"""Which statement carries which: `via`."""

from bisect import bisect_left
from collections.abc import Sequence

from saksi.statements.draft import Draft, Range

NEAR = 40  # statements to either side among which the carrier of one is looked for
Part = tuple[int, int, int]  # a stretch of content, first and last token, and whose it is


def carriers(drafts: Sequence[Draft]) -> list[int | None]:
    """For each draft the position of the statement that carries it, or None; drafts in text order."""
    holders = _holders(drafts)
    sources = [j for j, draft in enumerate(drafts) if draft.source]
    return [
        holder if holder is not None else _source(drafts, k, _near(sources, k))
        for k, holder in enumerate(holders)
    ]


def _holders(drafts: Sequence[Draft]) -> list[int | None]:
    """For each draft the innermost statement whose content holds its cue: one sweep over the text."""
    parts = sorted((first, last, j) for j, draft in enumerate(drafts) for first, last in draft.content)
    cues = sorted((draft.cue, k) for k, draft in enumerate(drafts) if draft.cue is not None)
    found: list[int | None] = [None] * len(drafts)
    begun: list[Part] = []
    following = 0
    for cue, k in cues:
        while following < len(parts) and parts[following][0] <= cue[0]:
            begun.append(parts[following])
            following += 1
        begun = [part for part in begun if part[1] > cue[0]][-NEAR:]
        found[k] = _innermost(drafts, k, cue, begun)
    return found


def _innermost(drafts: Sequence[Draft], k: int, cue: Range, begun: Sequence[Part]) -> int | None:
    """Whose of the stretches begun before a cue holds it most closely."""
    best: tuple[int, bool, int] | None = None
    for first, last, j in begun:
        if j == k or last < cue[1] or _mutual(drafts[k], drafts[j]):
            continue
        size = (last - first, drafts[j].source, j)
        best = size if best is None else min(best, size)
    return best[2] if best else None


def _mutual(draft: Draft, other: Draft) -> bool:
    """Whether each holds the other's cue: an inserted source then is the carrier, else the one told later."""
    if other.cue is None or draft.cue is None:
        return False
    if not draft.source and (other.source or draft.cue > other.cue):
        return False
    return any(first <= other.cue[0] < last for first, last in draft.content)


def _near(sources: Sequence[int], k: int) -> Sequence[int]:
    """The positions of sources near that of a draft, itself left out."""
    near = sources[bisect_left(sources, k - NEAR) : bisect_left(sources, k + NEAR)]
    return [j for j in near if j != k]


def _source(drafts: Sequence[Draft], k: int, near: Sequence[int]) -> int | None:
    """The source that carries the same content: the next one in the text, or the one before."""
    said = set(drafts[k].content)
    sources = [j for j in near if not said.isdisjoint(drafts[j].content)]
    later = [j for j in sources if drafts[j].at > drafts[k].at]
    if later:
        return min(later, key=lambda j: drafts[j].at)
    if drafts[k].source or not sources:
        return None
    return max(sources, key=lambda j: drafts[j].at)
