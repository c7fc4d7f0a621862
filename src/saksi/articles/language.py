"""Which language a report is in, by the little words it uses."""

import functools
import pathlib
import re
import tomllib
from collections import Counter

import msgspec

import saksi.lang

WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 6000
SHARE = 0.08
SHORT = 40
MARGIN = 2
SISTER = 0.02


class Shared(msgspec.Struct, frozen=True):
    """Words, and shapes of words, that count for several languages alike."""

    languages: list[str]
    words: list[str]
    shapes: str


class Table(msgspec.Struct, frozen=True):
    """The words each language alone uses, and those that some share."""

    shared: Shared
    words: dict[str, frozenset[str]]


def language(text: str) -> str | None:
    """The ISO 639-1 code of a text's language; None when its words do not tell.

    Only the beginning of a long text is looked at. Of languages that tie, as Indonesian and
    Malay do in a short text, or that lead by one word only, the first of the table is taken.
    """
    counts = Counter(WORD.findall(text[:SAMPLE].lower()))
    total = counts.total()
    scores = _scores(counts, total)
    best, first = max(scores, key=lambda code: scores[code]), next(iter(scores))
    if scores[best] - scores[first] < _margin(best, total):
        best = first
    return best if scores[best] > 0 and scores[best] >= SHARE * total else None


def _margin(code: str, total: int) -> float:
    """By how much a language must lead: one that shares its words with the first, by more the longer the text."""
    table, _ = _table()
    return MARGIN + SISTER * total if code in table.shared.languages else MARGIN


def _scores(counts: Counter[str], total: int) -> dict[str, int]:
    """How many of a text's words each language counts as its own."""
    table, shape = _table()
    scores = {code: sum(counts[word] for word in words) for code, words in table.words.items()}
    both = sum(counts[word] for word in table.shared.words)
    if total <= SHORT:
        both += sum(n for word, n in counts.items() if shape.fullmatch(word))
    for code in table.shared.languages:
        scores[code] += both
    return scores


@functools.cache
def _table() -> tuple[Table, re.Pattern[str]]:
    path = pathlib.Path(saksi.lang.__file__).with_name("languages.toml")
    table = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Table)
    return table, re.compile(table.shared.shapes)
