"""What the rules for figures look at."""

from typing import Any

import msgspec

from saksi.lang import Pack
from saksi.mentions.lexis.numbers import DOTTED, Number, Value
from saksi.record.document import Document, Hit, Token
from saksi.record.finding import Figure

BACK = 80  # tokens before a number that are looked at


class Quantity(msgspec.Struct, frozen=True, kw_only=True):
    """A number with its modifier, range and currency sign, at tokens [first, last).

    bare: the number's own first token. noun: the token where what is counted begins. unit: an
    ISO 4217 code or a unit of measure as written. formed: the number's first token as written.
    """

    first: int
    last: int
    low: Value | None
    high: Value | None
    modifier: str
    bare: int
    noun: int
    form: str
    scaled: bool = False
    unit: str | None = None
    money: bool = False
    formed: str = ""


def measured(one: Quantity) -> bool:
    """Whether a number is written as what is measured or counted is: "16.312", "0,381"."""
    return one.form == "digits" and (("," in one.formed) or DOTTED.match(one.formed) is not None)


class Page(msgspec.Struct, frozen=True):
    """A document with all that the rules need of it.

    words: the table of words around figures. number_at: numbers by first token. modifier_at:
    modifiers by the token after them. act_at, noun_at: "menewaskan" and "korban tewas" and
    the like by the token after them.
    busy: tokens inside time expressions. found: the figures so far.
    """

    doc: Document
    pack: Pack
    words: dict[str, Any]
    number_at: dict[int, Number]
    modifier_at: dict[int, Hit]
    act_at: dict[int, Hit]
    noun_at: dict[int, Hit]
    busy: frozenset[int]
    found: list[tuple[Quantity, Figure]]

    def token(self, i: int, home: int) -> Token | None:
        """The token at `i` when it is in the sentence of token `home`."""
        owner = self.doc.sentence_of
        return self.doc.tokens[i] if 0 <= i < len(owner) and owner[i] == owner[home] else None

    def norm(self, i: int, home: int) -> str:
        """The lower-cased token at `i` when it is in the sentence of `home`, else ""."""
        token = self.token(i, home)
        return token.norm if token else ""

    def hit(self, i: int, home: int, kind: str) -> Hit | None:
        """The entry of `kind` at `i` when it is in the sentence of `home`."""
        return self.doc.entry(i, kind) if self.token(i, home) else None

    def counted(self, i: int, home: int, *forms: str) -> Hit | None:
        """The entry at `i` that says what is counted, if it is of one of the forms."""
        if not self.token(i, home):
            return None
        hits = (h for h in self.doc.hits_at.get(i, ()) if h.entry.kind == "counted" and h.entry.form in forms)
        return next(hits, None)

    def glued(self, i: int) -> bool:
        """Whether token `i` stands right behind the one before it, without a space."""
        return i > 0 and self.doc.tokens[i].start == self.doc.tokens[i - 1].end

    def opens(self, i: int) -> bool:
        """Whether only marks stand before token `i` in its sentence."""
        first = self.doc.sentences[self.doc.sentence_of[i]].first
        return all(self.doc.tokens[k].kind not in ("word", "number") for k in range(first, i))

    def before(self, i: int) -> range:
        """The tokens before `i` in its sentence, as far back as is looked."""
        return range(max(self.doc.sentences[self.doc.sentence_of[i]].first, i - BACK), i)

    def headline(self, i: int) -> bool:
        """Whether token `i` stands in a headline, where capitals say nothing."""
        return self.doc.in_headline(i)
