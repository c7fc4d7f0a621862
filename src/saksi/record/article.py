"""A report as it was given, and what its page is made of."""

import msgspec

from saksi.record.span import Span


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """A report as stored: every offset anywhere counts code points of `text`.

    published is ISO 8601 (with offset where known) or None; nothing here is guessed.
    """

    id: str
    text: str
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: str | None = None


class Credit(msgspec.Struct, frozen=True, kw_only=True):
    """A medium or agency an article takes content from.

    kind: "carries" (a wire's text), "cites" (quotes it), "translates".
    medium: one key for all names of a medium ("AP", "Associated Press"), or None.
    """

    name: str
    kind: str
    span: Span
    rule: str
    medium: str | None = None


class Furniture(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of the page that is not the report: read-also links, ads, bylines, tags."""

    span: Span
    rule: str


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """A run of the report's own text, furniture cut out; role is "headline" or "body".

    Blocks lie in order and never overlap. One line of the page that has furniture inside
    gives several blocks; `joined` says that this block goes on in the same paragraph as
    the one before it.
    """

    span: Span
    role: str = "body"
    joined: bool = False


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """What a page is made of: frame facts with their spans, furniture, and text blocks."""

    outlet: str | None = None
    published: str | None = None
    published_span: Span | None = None
    dateline: str | None = None
    dateline_span: Span | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    blocks: tuple[Block, ...] = ()

    @property
    def headlines(self) -> tuple[Span, ...]:
        """The stretches of the headline, in order; most reports have one."""
        return tuple(block.span for block in self.blocks if block.role == "headline")
