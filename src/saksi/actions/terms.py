"""The times of a report by token, without the years of an office, which are no day of a deed."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from saksi.record.document import Document
from saksi.record.mention import Mention, Time


def placed(doc: Document, times: Sequence[Time], mentions: Sequence[Mention]) -> list[tuple[int, Time]]:
    """The times with their first tokens, in order; an office's term is left out."""
    starts = [t.start for t in doc.tokens]
    found = ((bisect_left(starts, t.start), t) for t in times)
    return [(at, t) for at, t in found if not _of_term(mentions, at, t)]


def _of_term(mentions: Sequence[Mention], token: int, time: Time) -> bool:
    """Whether an interval stands inside a mention: "Menteri Perdagangan | 2015-2016, Joni Harmen"."""
    if "/" not in (time.edtf or ""):
        return False
    k = bisect_right(mentions, token, key=lambda mention: mention.first) - 1
    return k >= 0 and mentions[k].first < token < mentions[k].last
