"""What a figure counts: the class of its noun, and the words that narrow it."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Nouns(msgspec.Struct, frozen=True):
    """The class table of one language: words and pairs of words to the class they stand for.

    general: classes that name no population of their own. elided: words passed over.
    """

    classes: Mapping[str, str] = {}
    general: frozenset[str] = frozenset()
    elided: frozenset[str] = frozenset()


class Counted(msgspec.Struct, frozen=True):
    """A counted phrase taken apart: its class, its head as written, all its words.

    telling: the words that say more than a general class does.
    """

    kind: str | None
    head: str | None
    words: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()


def nouns(table: Mapping[str, Any]) -> Nouns:
    """The class table as parsed from a language pack's `counted.toml`."""
    return Nouns(
        {word: kind for kind, words in table.get("classes", {}).items() for word in words},
        frozenset(table.get("general", ())),
        frozenset(table.get("elided", ())),
    )


def counted(phrase: str | None, table: Nouns) -> Counted:
    """Class, head and words of a counted phrase; the class of its first known word or pair."""
    if not phrase:
        return Counted(None, None)
    words = _WORD.findall(phrase.lower())
    telling = [word for word in words if word not in table.elided]
    head = telling[0] if telling else None
    rest = frozenset(word for word in telling if table.classes.get(word) not in table.general)
    for position, word in enumerate(words):
        pair = f"{word} {words[position + 1]}" if position + 1 < len(words) else word
        kind = table.classes.get(pair) or table.classes.get(word)
        if kind:
            return Counted(kind, head, frozenset(words), rest)
        if word not in table.elided:
            break
    return Counted(None, head, frozenset(words), rest)
