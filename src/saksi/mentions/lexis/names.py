"""Which names of persons are the same person's: whole names, their parts, and other spellings.

A name is a tuple of lower-cased words. Two names are one person's only for one of the reasons in
SAME; the reason's name is kept.
"""

import functools
from collections.abc import Callable, Iterable, Iterator

Name = tuple[str, ...]

SPELT = 5  # letters of a word that may be spelt a little otherwise
KEY = 3  # letters that two spellings share at the beginning or at the end
MOST = 12  # names under one beginning or end; a longer list tells nothing


@functools.lru_cache(maxsize=4096)
def distance(a: str, b: str, most: int) -> int:
    """Edit distance of two words, or `most` + 1 when it is greater than `most`."""
    a, b = _different(a, b)
    if abs(len(a) - len(b)) > most or (most == 1 and max(len(a), len(b)) > 1):
        return most + 1
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        above, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (x != y))
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _different(a: str, b: str) -> tuple[str, str]:
    """Two words without what they begin and end alike."""
    shorter, first, last = min(len(a), len(b)), 0, 0
    while first < shorter and a[first] == b[first]:
        first += 1
    while last < shorter - first and a[-1 - last] == b[-1 - last]:
        last += 1
    return a[first : len(a) - last], b[first : len(b) - last]


def alike(a: str, b: str) -> bool:
    """Whether two words may be one name in two spellings: "Sergei", "Sergey"."""
    if a == b:
        return True
    shorter = min(len(a), len(b))
    if shorter < SPELT or a[0] != b[0]:
        return False
    most = 1 if shorter < 8 else 2
    return distance(a, b, most) <= most


def same_name(short: Name, full: Name) -> bool:
    """The same words."""
    return short == full


def same_letters(short: Name, full: Name) -> bool:
    """The same letters, cut into words otherwise: "Suk-yeol", "Suk Yeol"; not "Jong-un", "Jong Il"."""
    a, b = _joined(short), _joined(full)
    if len(a) < SPELT + 1 or not alike(a, b):
        return False
    words, others = _words(short), _words(full)
    return len(words) != len(others) or all(map(alike, words, others))


def part_of_name(short: Name, full: Name) -> bool:
    """Some of the words, in order: "Yoon" of Yoon Suk Yeol."""
    if len(short) >= len(full):
        return False
    rest = iter(full)
    return all(any(word == other for other in rest) for word in short)


def other_spelling(short: Name, full: Name) -> bool:
    """The same words or some of them, spelt a little otherwise: "Ryabkov", "Rybkov"."""
    if len(short) > len(full):
        return False
    rest = iter(full)
    return all(any(alike(word, other) for other in rest) for word in short)


def shortened(short: Name, full: Name) -> bool:
    """One word that the first name begins with: "Hasbi" of Hasbiallah Ilyas."""
    if len(short) != 1 or len(full) < 2 or len(short[0]) < SPELT:
        return False
    return full[0].startswith(short[0]) and len(full[0]) > len(short[0]) + 1


SAME: tuple[Callable[[Name, Name], bool], ...] = (
    same_name,
    same_letters,
    part_of_name,
    other_spelling,
    shortened,
)


def reason(short: Name, full: Name) -> str | None:
    """Why two names are one person's, or None when nothing says so."""
    for rule in SAME:
        if rule(short, full):
            return rule.__name__
    return None


class _Whole:
    """Whole names, found again by the beginning or end of one of their words.

    Two spellings of a word share its first or last letters, so a name is compared with those alone
    that share them, however many names an article has.
    """

    def __init__(self) -> None:
        self._names: list[Name] = []
        self._under: dict[str, list[int]] = {}

    def enter(self, name: Name) -> None:
        """Take a whole name in."""
        for key in {key for word in (*name, _joined(name)) for key in _keys(word)}:
            under = self._under.setdefault(key, [])
            if len(under) < MOST:
                under.append(len(self._names))
        self._names.append(name)

    def like(self, name: Name) -> list[Name]:
        """The whole names that this one may be a part or spelling of, in the order they came."""
        parts = min((self._sharing(word) for word in name), key=len)
        found = sorted(parts | self._sharing(_joined(name)))
        return [self._names[k] for k in found]

    def _sharing(self, word: str) -> set[int]:
        """Positions of the names with a word, or all letters joined, like this one."""
        return {k for key in _keys(word) for k in self._under.get(key, ())}


def _words(name: Name) -> list[str]:
    """A name's words, those joined with a hyphen apart."""
    return [part for word in name for part in word.split("-") if part]


def _joined(name: Name) -> str:
    """A name's letters without blanks and hyphens."""
    return "".join(name).replace("-", "")


def _keys(word: str) -> Iterator[str]:
    """What two spellings of a word may share: the whole of it, how it begins, how it ends."""
    yield word
    if len(word) < SPELT:
        return
    yield word[:KEY] + "-"
    yield f"{word[0]}-{word[-KEY:]}"


def persons(names: Iterable[Name]) -> dict[Name, list[tuple[Name, str]]]:
    """For every name the whole names it may stand for, each with the reason; longer names first."""
    ordered = sorted(set(names) - {()}, key=lambda name: (-len(name), name))
    whole = _Whole()
    stands_for: dict[Name, list[tuple[Name, str]]] = {}
    for name in ordered:
        found = [(full, why) for full in whole.like(name) if (why := reason(name, full)) is not None]
        exact = [pair for pair in found if pair[1] in ("part_of_name", "same_letters")]
        stands_for[name] = exact or found
        if not found:
            whole.enter(name)
            stands_for[name] = [(name, "same_name")]
    return stands_for
