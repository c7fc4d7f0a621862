"""Which words are verbs: those a list knows, and unknown ones that are built like a verb."""

from collections.abc import Callable, Container, Iterator

Roots = Callable[[str], Iterator[str]]
SHORT = 3  # "ada" + "pun": no verb
LONGEST_KEPT = 20_000  # unknown words remembered


class Verbs(Container[str]):
    """The verbs of a language as a set of lower-cased words that is open at its end.

    known: the verbs among the listed words; a listed word outside it is none. Any other word is one when a root that verb affixes leave
    is listed ("dimakzulkan"), or when its shape alone says so ("mencaplok").
    """

    def __init__(
        self,
        known: frozenset[str],
        words: frozenset[str],
        roots: Roots,
        likely: Callable[[str], bool],
        clitics: tuple[str, ...],
    ) -> None:
        self.known, self._words = known, words
        self._roots, self._likely, self._clitics = roots, likely, clitics
        self._seen: dict[str, bool] = {}

    def __contains__(self, word: object) -> bool:
        if word in self.known:
            return True
        if not isinstance(word, str) or word in self._words:
            return False
        seen = self._seen.get(word)
        if seen is None:
            seen = self._formed(word)
            if len(self._seen) < LONGEST_KEPT:
                self._seen[word] = seen
        return seen

    def without_clitic(self, word: str) -> str:
        """A word without what is written onto its end: "memeriksanya" is "memeriksa"."""
        return next((word[: -len(c)] for c in self._clitics if word.endswith(c)), word)

    def _formed(self, word: str) -> bool:
        """Whether an unlisted word is built like a verb, its clitic apart."""
        base = self.without_clitic(word)
        if base != word and base in self._words:
            return base in self.known and len(base) > SHORT
        return self._likely(base) or any(len(r) > 2 and r in self._words for r in self._roots(base))
