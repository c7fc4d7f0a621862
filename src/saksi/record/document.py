"""A report taken apart: tokens, sentences, paragraphs, quotations, clauses."""

from bisect import bisect_left

import msgspec

from saksi.record.article import Article, Layout
from saksi.record.span import Span


class Entry(msgspec.Struct, frozen=True, gc=False):
    """What a word table says of a word or phrase.

    kind: the table's kind ("country", "verb", "month", "pronoun", …).
    value: what it stands for ("PRK", a sense such as "deny", "6").
    form: how it stands for it ("active", "passive", "noun", "bare", "name", "demonym", …).
    data: further facts, by the table's own keys.
    """

    kind: str
    value: str
    form: str = ""
    data: dict[str, str] = {}


class Token(msgspec.Struct, frozen=True, gc=False):
    """A word, number or mark. `norm` is its lower-cased form; glued words are apart.

    kind: "word" (also codes such as "F-16"), "number" (begins with a digit), "quote" (a quotation
    mark), "mark" (anything else).
    """

    start: int
    end: int
    text: str
    norm: str
    kind: str

    @property
    def capital(self) -> bool:
        """Whether the word is written with a capital first letter."""
        return self.text[:1].isupper()


class Hit(msgspec.Struct, frozen=True, gc=False):
    """A word-table entry found at tokens [first, last) of a document."""

    first: int
    last: int
    entry: Entry


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    """A quotation. `span` is the text between the marks, tokens [first, last) are in it.

    closed: False when the article never closes it (it then ends with its paragraph).
    outer: tokens [outer[0], outer[1]) with the marks.
    """

    index: int
    paragraph: int
    first: int
    last: int
    outer: tuple[int, int]
    span: Span
    closed: bool = True


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """Tokens [first, last) that make one sentence; quotations are cut inside as well.

    quote: index of the quotation that holds the whole sentence, or None.
    """

    index: int
    paragraph: int
    first: int
    last: int
    span: Span
    quote: int | None = None


class Paragraph(msgspec.Struct, frozen=True, kw_only=True):
    """Tokens [first, last) of one paragraph; role is "headline" or "body"."""

    index: int
    first: int
    last: int
    role: str
    sentences: tuple[int, int]


class Clause(msgspec.Struct, frozen=True, kw_only=True):
    """Tokens [first, last) of one clause.

    kind: "main", "relative" (yang), "content" (bahwa, agar), "condition" (jika), "time" (setelah),
    "until" (hingga, before a verb), "reason", "purpose", "contrast", "manner" (sambil), "coordinate".
    marker: token index of the word that opens it, or None.
    """

    sentence: int
    first: int
    last: int
    kind: str
    marker: int | None = None


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A report taken apart. All indices are positions in these tuples of the document.

    hits are sorted by first token, longer first; `hits_at` maps a first token to its hits;
    `sentence_of`, `quote_of` and `clause_of` give a token's sentence, its innermost
    quotation (None outside) and its clause.
    """

    article: Article
    layout: Layout
    tokens: tuple[Token, ...]
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    clauses: tuple[Clause, ...]
    hits: tuple[Hit, ...]
    hits_at: dict[int, tuple[Hit, ...]]
    hits_of: dict[str, tuple[Hit, ...]]
    sentence_of: tuple[int, ...]
    quote_of: tuple[int | None, ...]
    clause_of: tuple[int, ...]

    @property
    def text(self) -> str:
        """The article's text, which every offset counts in."""
        return self.article.text

    def span(self, first: int, last: int) -> Span:
        """The stretch of text that tokens [first, last) cover; first < last."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def in_headline(self, token: int) -> bool:
        """Whether a token stands in the report's headline, where capitals say nothing and verbs drop prefixes."""
        return self.paragraphs[self.sentences[self.sentence_of[token]].paragraph].role == "headline"

    def entry(self, token: int, kind: str) -> Hit | None:
        """The longest hit of `kind` that begins at `token`, if any."""
        for hit in self.hits_at.get(token, ()):
            if hit.entry.kind == kind:
                return hit
        return None

    def between(self, kind: str, first: int, last: int) -> tuple[Hit, ...]:
        """The hits of `kind` that begin among tokens [first, last)."""
        hits = self.hits_of.get(kind, ())
        start = bisect_left(hits, first, key=_first)
        return hits[start : bisect_left(hits, last, lo=start, key=_first)]


def _first(hit: Hit) -> int:
    """Where a hit begins."""
    return hit.first
