"""Quotations without a cue of their own, which go on from the statement before them."""

from bisect import bisect_left

import msgspec

from saksi.record.document import Quote
from saksi.statements.draft import Draft, Range
from saksi.statements.reading import SHORT, Reading

SPLIT = 3  # words a quotation's second half may have at the least
AFTER = 6  # statements behind a quotation's beginning among which its own stands
QUOTED = ("statements.after_quote", "statements.speaker_then_cue")
SOURCES = 4  # statements to either side among which the sources of one stand


def with_continuations(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, each bare quotation joined to the statement it continues."""
    used = {q for draft in drafts if draft.quote is None for q in _quotes_in(reading, draft)}
    for quote in reading.doc.quotes:
        if quote.index in used:
            continue
        k = _split(reading, quote, drafts)
        ahead = None
        if k is None and _stands_alone(reading, quote):
            k = _continued(reading, quote, drafts)
            ahead = _goes_on_below(reading, quote, drafts) if k is None else None
        if k is not None:
            _join(drafts, k, reading.ranges(quote.first, quote.last))
        elif ahead is not None:
            more = reading.ranges(quote.first, quote.last)
            drafts[ahead] = msgspec.structs.replace(drafts[ahead], content=more + drafts[ahead].content)
    return drafts


def _goes_on_below(reading: Reading, quote: Quote, drafts: list[Draft]) -> int | None:
    """Position of the statement that a bare quotation opens: the next paragraph begins with its own quotation.

    '"Kami datang." / "Kami tidak akan pergi," kata Sari.'
    """
    if quote.index + 1 >= len(reading.doc.quotes):
        return None
    after = reading.doc.quotes[quote.index + 1]
    here = reading.doc.sentences[reading.doc.sentence_of[quote.first]].paragraph
    there = reading.doc.sentences[reading.doc.sentence_of[after.first]].paragraph
    if there != here + 1 or reading.doc.paragraphs[there].first != after.outer[0]:
        return None
    begin = bisect_left(drafts, after.outer[0], key=lambda d: d.at)
    for k in range(begin, min(begin + AFTER, len(drafts))):
        draft = drafts[k]
        told = draft.cue is not None and draft.rule.startswith(QUOTED) and not draft.source
        if told and draft.content and draft.content[0][0] == after.first:
            return k
    return None


def _split(reading: Reading, quote: Quote, drafts: list[Draft]) -> int | None:
    """Position of the statement whose speaker parts a quotation in two: '"Kami siap," kata Sari, | "tetapi …"'."""
    comma = quote.outer[0] - 1
    if comma < 1 or reading.text(comma) != "," or quote.last - quote.first < SPLIT:
        return None
    begin = bisect_left(
        drafts, reading.doc.sentences[reading.doc.sentence_of[comma]].first, key=lambda d: d.at
    )
    for k in range(max(0, begin - 2), len(drafts)):
        draft = drafts[k]
        if draft.at > comma:
            break
        if draft.cue is None or not draft.rule.startswith("statements.after_quote"):
            continue
        if comma == (draft.speaker[1] if draft.speaker else draft.cue[1]):
            return k
    return None


def _join(drafts: list[Draft], k: int, more: tuple[Range, ...]) -> None:
    """Add a stretch to a statement, and to the sources that carry it."""
    said = set(drafts[k].content)
    for j in range(max(0, k - SOURCES), min(len(drafts), k + SOURCES)):
        if j == k or (drafts[j].source and not said.isdisjoint(drafts[j].content)):
            drafts[j] = msgspec.structs.replace(drafts[j], content=drafts[j].content + more, joined=True)


def _quotes_in(reading: Reading, draft: Draft) -> set[int]:
    """Quotations that a draft's content holds or lies in."""
    found = set()
    for first, last in draft.content:
        for i in (first, last - 1):
            index = reading.doc.quote_of[i]
            if index is not None:
                found.add(index)
    return found


def _stands_alone(reading: Reading, quote: Quote) -> bool:
    """Whether a quotation is a sentence of its own with nothing before or after it."""
    if quote.last - quote.first < SHORT:
        return False
    sentence = reading.doc.sentences[reading.doc.sentence_of[quote.outer[0]]]
    if sentence.first != quote.outer[0] or reading.headline(quote.first):
        return False
    ending = reading.doc.sentences[reading.doc.sentence_of[quote.last - 1]]
    return ending.last <= quote.outer[1] + 1


def _continued(reading: Reading, quote: Quote, drafts: list[Draft]) -> int | None:
    """Position of the statement a bare quotation continues: the nearest before it, one paragraph back at most."""
    best = None
    here = reading.doc.sentences[reading.doc.sentence_of[quote.first]].paragraph
    begin = bisect_left(drafts, reading.doc.paragraphs[max(0, here - 1)].first, key=lambda d: d.at)
    for k in range(max(0, begin - 2), len(drafts)):
        draft = drafts[k]
        if draft.at >= quote.first:
            break
        if draft.source or draft.quote is not None or not draft.content or draft.cue is None:
            continue
        end = max(draft.content[-1][1], draft.cue[1])
        if end <= quote.first and (best is None or end > drafts_end(drafts[best])):
            best = k
    if best is None:
        return None
    token = drafts_end(drafts[best]) - 1
    there = reading.doc.sentences[reading.doc.sentence_of[token]].paragraph
    return best if here - there <= 1 and drafts[best].bound != "none" else None


def drafts_end(draft: Draft) -> int:
    """The token where a draft's cue and content have ended."""
    ends = [last for _, last in draft.content]
    return max([*ends, draft.cue[1] if draft.cue else 0])
