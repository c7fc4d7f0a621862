"""What the rules for times look at, and what they hand back."""

from datetime import date
from typing import Any

import msgspec

from saksi.mentions.lexis.numbers import Number
from saksi.mentions.times.calendar import Base
from saksi.record.document import Document, Hit


class Found(msgspec.Struct, frozen=True):
    """A time expression at tokens [first, last); `inferred` says what fixed it beside the text.

    clash: its weekday is not that of its date.
    """

    first: int
    last: int
    edtf: str | None
    rule: str = ""
    inferred: str | None = None
    clash: bool = False


class Page(msgspec.Struct, frozen=True):
    """A document with all that the rules need of it.

    words: the language's table of words around dates. day: the day of publication, or what stands
    in for it, or None; near: the same, or one close enough where only the nearest weekday, date
    or month is asked; assumed: what fixed them then. number_at: numbers by the token after them.
    earlier: the expressions found so far, in order. spoken: the days that quotations were spoken
    on, by their index. event: the day before the report where no other is told of.
    """

    doc: Document
    words: dict[str, Any]
    day: date | None
    near: date | None
    assumed: str | None
    number_at: dict[int, Number]
    earlier: list[Found]
    spoken: dict[int, date] = {}
    event: date | None = None

    def norm(self, i: int, home: int) -> str:
        """The lower-cased token at `i` when it is in the sentence of `home`, else ""."""
        if not self.inside(i, home):
            return ""
        return self.doc.tokens[i].norm

    def inside(self, i: int, home: int) -> bool:
        """Whether token `i` exists and is in the sentence of token `home`."""
        owner = self.doc.sentence_of
        return 0 <= i < len(owner) and owner[i] == owner[home]

    def has(self, i: int, home: int, name: str) -> bool:
        """Whether the token at `i`, in the sentence of `home`, is in the word list `name`."""
        return self.norm(i, home) in self.words[name]

    def gone(self, i: int, home: int) -> int:
        """The token after "lalu" or "yang lalu" at `i`, or `i`."""
        if self.has(i, home, "past"):
            return i + 1
        pair = f"{self.norm(i, home)} {self.norm(i + 1, home)}"
        return i + 2 if pair in self.words["past"] else i

    def hit(self, i: int, home: int, kind: str) -> Hit | None:
        """The entry of `kind` at `i` when it is in the sentence of `home`."""
        return self.doc.entry(i, kind) if self.inside(i, home) else None

    def base(self, ahead: bool = False) -> Base | None:
        """The day that unclear dates are near to, or None when nothing fixes it."""
        return Base(self.near, ahead) if self.near else None

    def starts(self, i: int) -> bool:
        """Whether the token opens its sentence or stands in a headline, where capitals say nothing."""
        sentence = self.doc.sentences[self.doc.sentence_of[i]]
        opens = all(self.doc.tokens[k].kind != "word" for k in range(sentence.first, i))
        return opens or self.doc.in_headline(i)


def part_of_day(page: Page, i: int, home: int) -> int:
    """The token after "pagi", "malam" or "dini hari" at `i`, or `i`."""
    if page.has(i, home, "parts"):
        return i + 1
    pair = f"{page.norm(i, home)} {page.norm(i + 1, home)}"
    return i + 2 if pair in page.words["parts"] else i
