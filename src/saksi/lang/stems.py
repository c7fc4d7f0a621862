"""Stems: what the forms of a word have in common, so that a search for one finds the others."""

import functools
import importlib
import pathlib
import re
import tomllib
from collections.abc import Callable

from saksi.lang.pack import languages

HERE = pathlib.Path(__file__).parent
WORD = re.compile(r"\w+")
SHORT, FREQUENT = 4, 6000  # a stem this short must be a frequent word
KEPT = 200_000  # words whose stem is remembered


def stems(text: str, language: str | None) -> str:
    """The stems of a text's words in order, joined by blanks; words as they are in a language without a pack."""
    words = WORD.findall(text.lower())
    return " ".join(words if language not in languages() else map(stemmer(language), words))


@functools.cache
def stemmer(language: str) -> Callable[[str], str]:
    """The function that gives the stem of a lower-cased word; needs no other table of the pack."""
    forms = importlib.import_module(f"saksi.lang.{language}.morphology")
    table = tomllib.loads((HERE / language / "roots.toml").read_text(encoding="utf-8"))
    ranked = (HERE / language / "vocabulary.txt").read_text(encoding="utf-8").split()
    whole = frozenset(table["whole"])
    known = whole.union(ranked[:FREQUENT], table["roots"], (word for word in ranked if len(word) > SHORT))

    @functools.lru_cache(maxsize=KEPT)
    def found(word: str) -> str:
        """The stem of one word; a word with signs in it stays as it is."""
        stem: str = forms.stem(word, known, whole) if word.isalpha() else word
        return stem

    return found
