"""Which names of persons are the same person's: whole names, their parts, and other spellings.

A name is a tuple of lower-cased words. Two names are one person's only for one of the reasons in
SAME; the reason's name is kept.
"""

import functools
from collections.abc import Callable, Iterable

Name = tuple[str, ...]


@functools.lru_cache(maxsize=4096)
def distance(a: str, b: str, most: int) -> int:
    """Edit distance of two words, or `most` + 1 when it is greater than `most`."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        above, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (x != y))
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def alike(a: str, b: str) -> bool:
    """Whether two words may be one name in two spellings: "Sergei", "Sergey"."""
    if a == b:
        return True
    shorter = min(len(a), len(b))
    if shorter < 5 or a[0] != b[0]:
        return False
    most = 1 if shorter < 8 else 2
    return distance(a, b, most) <= most


def same_name(short: Name, full: Name) -> bool:
    """The same words."""
    return short == full


def same_letters(short: Name, full: Name) -> bool:
    """The same letters, cut into words otherwise: "Suk-yeol", "Suk Yeol"."""
    a, b = ("".join(name).replace("-", "") for name in (short, full))
    return len(a) > 5 and alike(a, b)


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


SAME: tuple[Callable[[Name, Name], bool], ...] = (same_name, same_letters, part_of_name, other_spelling)


def reason(short: Name, full: Name) -> str | None:
    """Why two names are one person's, or None when nothing says so."""
    for rule in SAME:
        if rule(short, full):
            return rule.__name__
    return None


def persons(names: Iterable[Name]) -> dict[Name, list[tuple[Name, str]]]:
    """For every name the whole names it may stand for, each with the reason; longer names first."""
    ordered = sorted(set(names) - {()}, key=lambda name: (-len(name), name))
    whole: list[Name] = []
    stands_for: dict[Name, list[tuple[Name, str]]] = {}
    for name in ordered:
        found = [(full, why) for full in whole if (why := reason(name, full)) is not None]
        exact = [pair for pair in found if pair[1] in ("part_of_name", "same_letters")]
        stands_for[name] = exact or found
        if not found:
            whole.append(name)
            stands_for[name] = [(name, "same_name")]
    return stands_for
