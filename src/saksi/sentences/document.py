"""Putting a Document together from an article, its layout and a language pack."""

from collections.abc import Iterator, Sequence

import msgspec

from saksi.lang import Pack
from saksi.record.article import Article, Layout
from saksi.record.document import Document, Hit, Paragraph, Quote, Sentence, Token
from saksi.record.span import Span
from saksi.sentences.clauses import clauses
from saksi.sentences.initials import without_initials
from saksi.sentences.quotes import quotes
from saksi.sentences.split import boundaries
from saksi.sentences.tokens import Written, tokens

LONGEST = 4000  # tokens; a longer paragraph is a page that lost its line breaks
UTTERANCE = 7  # a quotation of fewer tokens is quoted words, not a clause of its own


class _Parts:
    """What is gathered while the blocks are gone through."""

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self.paragraphs: list[Paragraph] = []
        self.sentences: list[Sentence] = []
        self.quotes: list[Quote] = []


def document(article: Article, layout: Layout, pack: Pack) -> Document:
    """The report taken apart; its tokens are those of the layout's blocks, furniture left out."""
    parts = _Parts()
    for bounds, role in _paragraphs(article, layout, parts, pack):
        _paragraph(article.text, parts, bounds, role, pack)
    hits = without_initials(pack.lexicon.hits(parts.tokens), parts.tokens, pack)
    at = _grouped(hits)
    marks = {i for q in parts.quotes if q.last - q.first >= UTTERANCE for i in (q.first - 1, q.last)}
    cut = [c for s in parts.sentences for c in clauses(s, parts.tokens, at, marks, pack)]
    size = len(parts.tokens)
    return Document(
        article=article,
        layout=layout,
        tokens=tuple(parts.tokens),
        paragraphs=tuple(parts.paragraphs),
        sentences=tuple(parts.sentences),
        quotes=tuple(parts.quotes),
        clauses=tuple(cut),
        hits=tuple(hits),
        hits_at=at,
        hits_of=_by_kind(hits),
        sentence_of=tuple(_owner([(s.first, s.last) for s in parts.sentences], size)),
        quote_of=tuple(_innermost(parts.quotes, size)),
        clause_of=tuple(_owner([(c.first, c.last) for c in cut], size)),
    )


def _paragraphs(
    article: Article, layout: Layout, parts: _Parts, pack: Pack
) -> list[tuple[tuple[int, int], str]]:
    """Token ranges and roles of the paragraphs; blocks joined to the one before go with it."""
    ranges: list[tuple[tuple[int, int], str]] = []
    written = Written(article.text)
    for block in layout.blocks:
        first = len(parts.tokens)
        parts.tokens.extend(tokens(article.text, block.span, pack, written))
        if block.joined and ranges:
            (first, _), role = ranges.pop()
        else:
            role = block.role
        if len(parts.tokens) > first:
            ranges.append(((first, len(parts.tokens)), role))
    return [piece for whole in ranges for piece in _pieces(*whole)]


def _pieces(bounds: tuple[int, int], role: str) -> Iterator[tuple[tuple[int, int], str]]:
    """A paragraph, or the pieces of one longer than any paragraph is."""
    first, last = bounds
    for start in range(first, last, LONGEST):
        yield (start, min(start + LONGEST, last)), role


def _paragraph(text: str, parts: _Parts, bounds: tuple[int, int], role: str, pack: Pack) -> None:
    """Enter one paragraph with its quotations and sentences."""
    index, begin = len(parts.paragraphs), len(parts.sentences)
    held = [
        msgspec.structs.replace(q, index=len(parts.quotes) + k)
        for k, q in enumerate(quotes(text, parts.tokens, bounds, index))
    ]
    parts.quotes.extend(held)
    for first, last in boundaries(parts.tokens, *bounds, pack):
        inside = next((q.index for q in held if q.outer[0] <= first and last <= q.outer[1]), None)
        parts.sentences.append(
            Sentence(
                index=len(parts.sentences),
                paragraph=index,
                first=first,
                last=last,
                span=Span(parts.tokens[first].start, parts.tokens[last - 1].end),
                quote=inside,
            )
        )
    parts.paragraphs.append(
        Paragraph(
            index=index, first=bounds[0], last=bounds[1], role=role, sentences=(begin, len(parts.sentences))
        )
    )


def _grouped(hits: Sequence[Hit]) -> dict[int, tuple[Hit, ...]]:
    """Hits by first token, the longest first."""
    at: dict[int, list[Hit]] = {}
    for hit in hits:
        at.setdefault(hit.first, []).append(hit)
    return {i: tuple(sorted(group, key=lambda h: -h.last)) for i, group in at.items()}


def _by_kind(hits: Sequence[Hit]) -> dict[str, tuple[Hit, ...]]:
    """Hits by kind, in order."""
    kinds: dict[str, list[Hit]] = {}
    for hit in hits:
        kinds.setdefault(hit.entry.kind, []).append(hit)
    return {kind: tuple(group) for kind, group in kinds.items()}


def _owner(ranges: Sequence[tuple[int, int]], size: int) -> list[int]:
    """For each token the position of the range that holds it; ranges cover all tokens in order."""
    owner: list[int] = []
    for k, (first, last) in enumerate(ranges):
        owner.extend([k] * (last - first))
    assert len(owner) == size, "sentences and clauses cover every token"  # noqa: S101 (an invariant)
    return owner


def _innermost(held: Sequence[Quote], size: int) -> list[int | None]:
    """For each token the quotation it is in, or None."""
    inside: list[int | None] = [None] * size
    for quote in held:
        inside[quote.first : quote.last] = [quote.index] * (quote.last - quote.first)
    return inside
