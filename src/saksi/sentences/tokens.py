"""Cutting text into tokens; words glued together where a link stood are taken apart.

Offsets count code points of the whole article, whatever stretch is cut.
"""

import functools
import re
from collections import Counter
from collections.abc import Iterator

from saksi.lang import Pack
from saksi.record.document import Token
from saksi.record.span import Span

NAMING = ("country", "place", "role", "organisation", "speech", "month", "weekday")
LETTERS = r"[^\W\d_]"
TOKEN = re.compile(
    rf"(?P<code>[A-Z]{{1,4}}-?\d+[A-Z]{{0,2}}(?![\w,.]*\d{{3}})\b(?![.,]\d)|[A-Z][a-z]{{1,8}}-\d+\w*)"
    rf"|(?P<word>{LETTERS}+(?:['’`]{LETTERS}+|-{LETTERS}+)*)"
    r"|(?P<number>\d+(?:[.,:/]\d+)*)"
    r"""|(?P<quote>["“”„«»]|(?<![\w'’])['‘](?=\w)|(?<=[\w.,!?…%)\]])['’](?!\w))"""
    r"|(?P<mark>[^\w\s]|_)"
)
HEAD = re.compile(r"[A-Za-z]+")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
TITLE_PAIR = re.compile(rf"[A-Z]{LETTERS}+(?:-[A-Z]{LETTERS}+)+$")
VERB = 6  # letters of a verb that may stand glued after a name no table knows
SHORT = 3  # letters of a name too short to be sure of
LONGEST = 80  # what is longer is no words that lost their space
LONG = 9  # shorter words are never two that lost their space
BRAND = re.compile(r"(?<!\w)[A-Z][a-z]+[A-Z][a-z]+(?!\w)")
CAPITALISED = re.compile(r"(?<![\w-])[A-Z][a-z]{2,}(?![\w-])")
INITIALS = re.compile(r"[A-Z]{2,6}(?=[A-Z][a-z]{3,})")
SHOUT = re.compile(r"([A-Z]{2,})([a-z]{3,})$")


class Written:
    """The words that a text writes with a capital and on their own; gone through when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @functools.cached_property
    def words(self) -> frozenset[str]:
        """All of them."""
        return frozenset(CAPITALISED.findall(self._text))

    @functools.cached_property
    def brands(self) -> frozenset[str]:
        """Words with a capital inside that the text writes more than once: "CryptoQuant"."""
        counts = Counter(BRAND.findall(self._text))
        return frozenset(word for word, count in counts.items() if count > 1)


NOWHERE = Written("")


def tokens(text: str, span: Span, pack: Pack, written: Written = NOWHERE) -> Iterator[Token]:
    """The tokens of text[span.start:span.end], in order; written: the names the whole text writes."""
    for found in TOKEN.finditer(text, span.start, span.end):
        kind, word, start = found.lastgroup or "mark", found.group(), found.start()
        if kind == "word":
            yield from _words(word, start, pack, written)
        elif kind == "code":
            yield from _code(word, start, pack)
        else:
            yield Token(start, found.end(), word, word, kind)


def _word(word: str, start: int) -> Token:
    return Token(start, start + len(word), word, word.lower(), "word")


def _code(word: str, start: int, pack: Pack) -> Iterator[Token]:
    """A model or event code ("Su-35", "G20") stays whole; money signs, months ("Juli-14") and number words do not."""
    head = HEAD.match(word)
    size = head.end() if head else 0
    if not size or not _parts(word[:size], pack):
        yield Token(start, start + len(word), word, word.lower(), "word")
        return
    yield _word(word[:size], start)
    for found in TOKEN.finditer(word, size):
        kind = "number" if found.lastgroup == "number" else "mark"
        begin = start + found.start()
        yield Token(begin, begin + len(found.group()), found.group(), found.group(), kind)


def _parts(head: str, pack: Pack) -> bool:
    """Whether a number after these letters is apart from them: a currency, month or number word, no single letter."""
    if len(head) == 1:
        return False  # "M23", whatever "M" stands for behind a number
    if head in ("Rp", "US") or any(pack.lexicon.entries(head.lower(), kind) for kind in ("month", "numeral")):
        return True
    return any(entry.form == "currency" for entry in pack.lexicon.entries(head.lower(), "counted"))


def _words(word: str, start: int, pack: Pack, written: Written) -> Iterator[Token]:
    """One word, or the several that a glued or hyphenated one is made of."""
    if word.islower() and (len(word) < LONG or pack.knows(word)):
        yield _word(word, start)
    elif "-" in word and TITLE_PAIR.match(word) and not _twin(word) and word.lower() not in pack.lexicon:
        yield from _pair(word, start, pack, written)
    else:
        at = 0
        for part in unglued(word, pack, written):
            yield _word(part, start + at)
            at += len(part)


def _twin(word: str) -> bool:
    """Whether the word is a reduplication ("Wanti-Wanti")."""
    head, _, tail = word.lower().partition("-")
    return head == tail


def _pair(word: str, start: int, pack: Pack, written: Written) -> Iterator[Token]:
    """Names joined by hyphens ("Iran-Israel"), each its own token, the hyphens marks."""
    at = start
    for k, part in enumerate(word.split("-")):
        if k:
            yield Token(at, at + 1, "-", "-", "mark")
            at += 1
        yield from _words(part, at, pack, written)
        at += len(part)


def unglued(word: str, pack: Pack, written: Written = NOWHERE) -> list[str]:
    """The words that were glued into one: "OtoritasIranmenangkap" -> Otoritas, Iran, menangkap.

    A cut is made only where both sides are known: to the left a known word or name, to the
    right a capital, or a known word after a name.
    """
    if not 4 <= len(word) <= LONGEST or word in pack.whole or pack.knows(word.lower()):
        return [word]
    if word.isupper():
        return _heads(word, pack)
    if cited := _citing(word, pack):
        return cited
    if word.islower():
        return _some_words(word, pack)
    if _brand(word, pack, written):
        return [word]
    told = _told_name(word, pack, written)
    if told:
        return [*unglued(told, pack, written), *unglued(word[len(told) :], pack, written)]
    parts = _some_words(word.lower(), pack) if word[1:].islower() else []
    if (
        len(parts) > 1 and len(parts[0]) >= VERB and all(len(part) >= VERB - 1 for part in parts[1:])
    ):  # names are made of shorter ones
        return [word[: len(parts[0])], *parts[1:]]
    return [piece for part in _camel(word, pack) for piece in _name_and_word(part, pack)]


def _citing(word: str, pack: Pack) -> list[str]:
    """A word of citing and the medium glued to it ("dilansirdetikJatim"); empty when it is none."""
    lower = word.lower()
    head = next((h for h in pack.table("grammar")["glue_citing"] if lower.startswith(h)), "")
    known = head and any(pack.lexicon.entries(lower[len(head) :], "medium"))
    return [word[: len(head)], word[len(head) :]] if known else []


def _brand(word: str, pack: Pack, written: Written) -> bool:
    """Whether a word with a capital inside is one name: written so again, and its halves are no names or offices."""
    halves = CAMEL.split(word)
    if len(halves) != 2 or word not in written.brands or halves[1] in written.words:
        return False
    return not any(pack.lexicon.entries(half.lower(), kind) for half in halves for kind in NAMING)


def _told_name(word: str, pack: Pack, written: Written) -> str:
    """The name at a word's beginning that the text writes elsewhere, when a verb or linking word is glued to it.

    Initials of a state or body that stand before a name come off too ("RIHabibi").
    """
    if not word[0].isupper():
        return ""
    initials = INITIALS.match(word)
    if initials and pack.glues(initials.group()):
        return initials.group()
    for size in range(len(word) - 3, SHORT, -1):
        rest = word[size:]
        tail = rest in pack.tails or (len(rest) >= VERB and rest in pack.verbs.known)
        capital = rest[0].isupper() and rest[1:].islower() and len(rest) >= VERB and rest in written.words
        if word[:size] in written.words and (tail or capital or _verb_before(rest, pack)):
            return word[:size]
    return _before_link(word, pack)


def _verb_before(word: str, pack: Pack) -> bool:
    """Whether a word is a verb with another word glued to it: "ditembakpetugas"."""
    parts = _two_words(word, pack) if len(word) >= LONG and word.islower() else []
    return len(parts) == 2 and parts[0] in pack.verbs.known


def _before_link(word: str, pack: Pack) -> str:
    """The long unknown word before a linking word that no name ends in: "Nugrahadalam" -> Nugraha."""
    if not word[1:].islower() or len(word) < LONG or word.lower() in pack.lexicon:
        return ""
    rest = next((link for link in pack.table("grammar")["glue_sure"] if word.endswith(link)), "")
    return word[: -len(rest)] if rest and len(word) - len(rest) > SHORT + 1 else ""


def _two_words(word: str, pack: Pack) -> list[str]:
    """Two words that lost their space ("ekstremyang"), else the word itself."""
    if pack.knows(pack.lexicon.bare(word)) or word.startswith(pack.prefixes):
        return [word]
    head, rest = word[:SHORT], word[SHORT:]
    joined = len(rest) >= VERB and head in pack.table("grammar")["glue_short_heads"]
    if joined and (rest in pack.common or rest in pack.verbs.known):
        return [head, rest]
    for size in range(len(word) - 2, 3, -1):
        head, rest = word[:size], word[size:]
        known = head in pack.frequent or (len(head) >= VERB and head in pack.verbs.known)
        if known and (rest in pack.common if len(rest) > 3 else rest in pack.short_tails):
            return [head, rest]
        if known and len(rest) >= VERB and _sure(head, rest, pack):
            return [head, rest]
    return [word]


def _sure(head: str, rest: str, pack: Pack) -> bool:
    """Whether a rarer long word may stand glued after another: "dalampenembakan", "ditembakpetugas"."""
    return (head in pack.tails and rest in pack.words) or (len(head) >= VERB and rest in pack.frequent)


def _some_words(word: str, pack: Pack) -> list[str]:
    """Two or three common words that lost their spaces ("izintambangdicabut"), else the word itself."""
    parts = _two_words(word, pack)
    if len(parts) == 2 or word.startswith(pack.prefixes):
        return parts
    for size in range(len(word) - SHORT - 1, SHORT, -1):
        head, rest = word[:size], word[size:]
        if head in pack.frequent and len(behind := _two_words(rest, pack)) == 2:
            return [head, *behind]
    return parts


def _camel(word: str, pack: Pack) -> list[str]:
    """Cut at lower-to-capital borders whose left side ends in something known."""
    parts: list[str] = []
    start = 0
    for border in CAMEL.finditer(word):
        left = word[start : border.start()]
        pieces = _ending(left, pack)
        if pieces:
            parts.extend(pieces)
            start = border.start()
    return [*parts, word[start:]]


def _ending(left: str, pack: Pack) -> list[str]:
    """What stands left of a capital, taken apart; empty when it is nothing known.

    A known word, a name, a name and a word, or any name before a linking word ("Tasnimdan").
    """
    if len(left) > 1 and (pack.knows(left.lower()) or left.lower() in pack.table("grammar")["glue_ends"]):
        return [left]
    pieces = _name_and_word(left, pack)
    if len(pieces) > 1 or not left[:1].isupper():
        return pieces if len(pieces) > 1 else []
    for link in pack.links:
        if left.endswith(link) and len(left) > len(link) + 2:
            return [left[: -len(link)], link]
    return []


def _heads(word: str, pack: Pack) -> list[str]:
    """A clock zone or short form glued before a name in capitals: "WIBSEOUL"."""
    for head in pack.heads:
        rest = word[len(head) :]
        if word.startswith(head) and len(rest) > 3 and rest.lower() in pack.lexicon:
            return [head, rest]
    return [word]


def _name_and_word(word: str, pack: Pack) -> list[str]:
    """A known name before a known word ("Iranmenangkap"), or any name before a verb ("Merzmenyatakan")."""
    if not word[:1].isupper() or pack.knows(word.lower()):
        return [word]
    shout = SHOUT.match(word)
    if shout and shout.group(2) in pack.words:
        return [shout.group(1), shout.group(2)]
    for size in range(len(word) - 2, 2, -1):
        head, rest = word[:size], word[size:]
        if len(rest) <= SHORT and rest not in pack.short_tails and rest not in pack.links:
            continue  # "Farchad", "Hamasyah" are names
        if rest in pack.words and (pack.glues(head) or (len(rest) >= VERB and rest in pack.verbs.known)):
            return [head, rest]
    return [word]
