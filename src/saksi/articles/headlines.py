"""Telling headlines from sentences, and where a headline ends that runs into the text."""

import re
from typing import NamedTuple

from saksi.articles.words import Words

WORD = re.compile(r"\S+")
GLUE = re.compile(r"(?:[a-z0-9?!…'\")”’+]|[A-Z]{2}(?=[A-Z][a-z]))([\"“]?[A-Z][a-z]+)")
LONGEST = 170
REACH = 260
AHEAD = 5
BACK = 8
FULL = 5
ROLE = 4
QUOTES = '"“‘'
MOST = 24
AROUND = 4000
MANY = 3  # capitals behind a doubtful opener that say that the headline goes on


class Piece(NamedTuple):
    """A word of a line: where it stands and its bare form."""

    start: int
    end: int
    bare: str


def headline_like(text: str, words: Words) -> bool:
    """Whether a line could be a linked headline: capitals throughout, no full stop."""
    if not 8 <= len(text) <= LONGEST or (
        text.endswith((".", ",", ";", ".”", '."', ',"')) and text[-3:] != "..."
    ):
        return False
    counted = [w for w in _bare(text) if w and w not in words.small]
    capital = sum(not w[0].islower() for w in counted)
    return len(counted) > 1 and capital >= 0.75 * len(counted)


def headline_end(text: str, start: int, limit: int, words: Words) -> int:
    """Where the headline that begins at `start` ends, at most at `limit`.

    A headline ends where a sentence begins: at a known word glued to the word before; at a
    capital glued to it or after a question mark, when small words follow; or at the capital
    before the first small word that no headline has.
    """
    pieces = [_piece(m) for m in WORD.finditer(text, start, min(limit, start + REACH))]
    if not pieces:
        return limit
    glued = _glued_word(text, pieces, words)
    if glued is not None:
        return glued
    for i, piece in enumerate(pieces):
        quoted = text[piece.start] in QUOTES
        if i > 1 and quoted and piece.bare[:1].isupper() and _sentence_follows(pieces, i, words):
            return pieces[i - 1].end
        glue = GLUE.search(text, piece.start + quoted, piece.end + 1)
        if glue and _sentence_follows(pieces, i, words):
            return glue.start(1)
        if i > 1 and _ends_headline(text, pieces, i, words):
            return piece.end
        if i > 1 and _small(piece.bare, words):
            return _sentence_start(text, pieces, i, words)
    return limit if limit - start <= REACH else pieces[-1].end


def _glued_word(text: str, pieces: list[Piece], words: Words) -> int | None:
    """Where, before the first full stop, a word of the language is glued to a headline's last."""
    for i, piece in enumerate(pieces[:MOST]):
        if text[piece.end - 1] == "." and len(piece.bare) > 3:
            return None
        for glue in GLUE.finditer(text, piece.start + (text[piece.start] in QUOTES), piece.end):
            word = glue.group(1).strip('"“')
            if word in words.starters - words.doubtful:
                return glue.start(1)
            word = word.lower()
            if len(word) > 3 and word in words.pack.words and _sentence_follows(pieces, i - 1, words):
                return glue.start(1)
    return None


def _piece(match: re.Match[str]) -> Piece:
    return Piece(match.start(), match.end(), match.group().strip("\"'“”‘’()[],.:;?!…"))


def _bare(text: str) -> list[str]:
    return [w.strip("\"'“”‘’()[],.:;?!…-–") for w in text.split()]


def _small(word: str, words: Words) -> bool:
    """Whether a word in small letters says that this is a sentence."""
    return bool(word) and word[0].islower() and word.isalpha() and word not in words.small


def _ends_headline(text: str, pieces: list[Piece], i: int, words: Words) -> bool:
    """Whether a question or a call closes the headline at piece i."""
    if text[pieces[i].end - 1] not in "?!…":
        return False
    return i >= FULL or _sentence_follows(pieces, i, words)


def _sentence_follows(pieces: list[Piece], i: int, words: Words) -> bool:
    """Whether the words after piece i read like a sentence, not like a headline."""
    return any(_small(piece.bare, words) for piece in pieces[i + 1 : i + 1 + AHEAD])


def _sentence_start(text: str, pieces: list[Piece], i: int, words: Words) -> int:
    """The beginning of the sentence whose first telling small word is piece i.

    A word that opens sentences is taken; else the last capital, with the words before it that
    stand before it elsewhere in the text too (a name's first words).
    """
    first = max(2, i - BACK)
    near = [k for k in range(first, i) if pieces[k].bare[:1].isupper()]
    opening = [
        k for k in near if pieces[k].bare in words.starters and not _inside(text, pieces[k : i + 1], words)
    ]
    at = opening[-1] if opening else near[-1] if near else i
    if opening:
        return pieces[at].start
    roles = [k for k in near[-ROLE:] if words.pack.lexicon.entries(pieces[k].bare.lower(), "role")]
    if roles and pieces[i - 1].end - pieces[roles[0]].start == len(
        " ".join(p.bare for p in pieces[roles[0] : i])
    ):
        return pieces[roles[0]].start
    while at - 1 in near and _recurs(text, pieces[at - 1].start, pieces[at].end):
        at -= 1
    return pieces[at].start


def _inside(text: str, pieces: list[Piece], words: Words) -> bool:
    """Whether a word that may open a sentence stands inside a headline: capitals go on for long behind it."""
    if pieces[0].bare not in words.doubtful:
        return False
    comma = next((n for n, piece in enumerate(pieces[1:]) if text[piece.end - 1] == ","), len(pieces))
    return sum(piece.bare[:1].isupper() for piece in pieces[1 : comma + 1]) >= MANY


def _recurs(text: str, start: int, end: int) -> bool:
    """Whether a stretch of the text stands elsewhere in it as well."""
    stretch = text[start:end].rstrip(".,:;")
    return (
        text.find(stretch, max(0, start - AROUND), start) >= 0 or text.find(stretch, end, end + AROUND) >= 0
    )
