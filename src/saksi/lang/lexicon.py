"""A phrase table over tokens: which word-table entries stand at which tokens.

A phrase is matched as it is written in its table: "AS" only in capitals, "Iran" only with a
capital (or in capitals), "serangan" in any case. Of the hits of one kind that overlap, the one
that begins first wins, then the longest; hits of different kinds may overlap. An entry with the
empty value is found but not told: it only hides shorter ones ("Amerika Latin" hides Amerika).
"""

from collections.abc import Iterable, Iterator, Sequence

from saksi.record.document import Entry, Hit, Token

Case = tuple[str, ...]
Row = tuple[tuple[str, ...], Case, Entry]


def _case(word: str) -> str:
    """How a word must look to match: "upper", "title" or "" (any)."""
    if len(word) > 1 and word.isupper():
        return "upper"
    return "title" if word[:1].isupper() else ""


def _fits(token: Token, case: str) -> bool:
    """Whether a token is written as the table's word asks."""
    if not case:
        return True
    return token.text.isupper() if case == "upper" else token.text[:1].isupper()


class Lexicon:
    """All phrases of a pack, looked up at a token in constant time.

    clitics: endings that a word may carry and still be found ("-nya" in "katanya").
    """

    def __init__(self, clitics: Iterable[str] = ()) -> None:
        self._rows: dict[str, list[Row]] = {}
        self._clitics = tuple(sorted(clitics, key=len, reverse=True))

    def add(self, phrase: Sequence[str], entry: Entry) -> None:
        """Enter a phrase, given as its tokens' words."""
        norms = tuple(word.lower() for word in phrase)
        row = (norms[1:], tuple(_case(word) for word in phrase), entry)
        self._rows.setdefault(norms[0], []).append(row)

    def close(self) -> "Lexicon":
        """Sort the rows so that the longest phrase is tried first; call once after filling."""
        for rows in self._rows.values():
            rows.sort(key=lambda row: -len(row[0]))
        return self

    def __contains__(self, norm: str) -> bool:
        """Whether some phrase begins with this lower-cased word."""
        return norm in self._rows

    def entries(self, norm: str, kind: str) -> tuple[Entry, ...]:
        """Entries of one kind for a single lower-cased word, whatever its case."""
        return tuple(e for rest, _, e in self._rows.get(norm, ()) if not rest and e.kind == kind)

    def all_entries(self) -> Iterator[Entry]:
        """Every entry, once for each phrase that has it."""
        for rows in self._rows.values():
            for _, _, entry in rows:
                yield entry

    def bare(self, norm: str) -> str:
        """The word without a clitic when only so it is known, else the word itself."""
        if norm in self._rows:
            return norm
        for clitic in self._clitics:
            if norm.endswith(clitic) and norm[: -len(clitic)] in self._rows:
                return norm[: -len(clitic)]
        return norm

    def _stem(self, norm: str) -> str:
        """The word without its clitic when that is known, else ""."""
        stems = (norm[: -len(clitic)] for clitic in self._clitics if norm.endswith(clitic))
        return next((stem for stem in stems if stem in self._rows), "")

    def hits(self, tokens: Sequence[Token]) -> list[Hit]:
        """Every hit in a document, sorted by first token, longer first."""
        found: list[Hit] = []
        busy: dict[str, int] = {}
        rows_of, stem, clitics = self._rows, self._stem, self._clitics
        for i, token in enumerate(tokens):
            if token.kind != "word" and token.norm not in rows_of:
                continue
            rows = rows_of.get(token.norm)
            if rows:
                found.extend(self._at(tokens, i, rows, busy))
            if token.norm.endswith(clitics):
                found.extend(self._at(tokens, i, rows_of.get(stem(token.norm), []), busy))
        return found

    def _at(self, tokens: Sequence[Token], first: int, rows: list[Row], busy: dict[str, int]) -> list[Hit]:
        """The hits that begin at one token; `busy` holds where each kind's last hit ends."""
        found: list[Hit] = []
        length: dict[str, int] = {}
        for rest, cases, entry in rows:
            size = len(cases)
            if busy.get(entry.kind, 0) > first or length.get(entry.kind, size) > size:
                continue
            if self._matches(tokens, first, rest, cases):
                length[entry.kind] = size
                if entry.value:
                    found.append(Hit(first, first + size, entry))
        for kind, size in length.items():
            busy[kind] = first + size
        return found

    def _matches(self, tokens: Sequence[Token], first: int, rest: tuple[str, ...], cases: Case) -> bool:
        """Whether a row's words stand at the tokens from `first` on, written as asked."""
        if first + len(cases) > len(tokens) or not _fits(tokens[first], cases[0]):
            return False
        for k, norm in enumerate(rest, 1):
            token = tokens[first + k]
            last = k == len(rest)
            if token.norm != norm and not (last and self._clitic_of(token.norm, norm)):
                return False
            if not _fits(token, cases[k]):
                return False
        return True

    def _clitic_of(self, norm: str, base: str) -> bool:
        """Whether `norm` is `base` with a clitic."""
        return norm.startswith(base) and norm[len(base) :] in self._clitics
