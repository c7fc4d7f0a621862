"""Persons whom the tables know: the state or the body that each of them speaks for.

Tables of two forms: those with entries (persons.toml, nicknames.toml), and those of LISTED, which hold
under a state or body's short name one line for each person: the whole name, then what else he is called.
"""

import functools
from collections.abc import Iterator
from typing import NamedTuple

from saksi.lang import Pack
from saksi.mentions.lexis.names import Name, alike

LISTED = (
    "leaders_americas",
    "leaders_europe",
    "leaders_mideast",
    "leaders_asia",
    "leaders_africa",
    "leaders_bodies",
    "officials",
)
COUNTED = ("persons", "nicknames")


class Known(NamedTuple):
    """Who a name is: the whole name, the state (alpha-3), or else the body by its short name."""

    name: str
    country: str | None
    org: str | None = None


class KnownPersons:
    """The names of all tables, in any near spelling; who stands in two tables is as the listed ones have him."""

    def __init__(self, pack: Pack) -> None:
        table = pack.table("nounphrase")
        home, shared = table["home"], frozenset(table["shared_names"])
        self._exact: dict[Name, Known] = {}
        self._near: dict[str, list[Name]] = {}
        for written, known in _rows(pack):
            name = tuple(word for word in written.lower().split() if len(word) > 1)
            self._exact.setdefault(name, known)
            if known.country != home and not shared.intersection(name):  # many bear nearly the same names
                self._near.setdefault(_initials(name), []).append(name)

    def get(self, name: Name) -> Known | None:
        """The person of a name, or None; a name of several words may be spelt a little otherwise."""
        found = self._exact.get(name)
        if found is not None or len(name) < 2:
            return found
        near = (known for known in self._near.get(_initials(name), ()) if all(map(alike, name, known)))
        return self._exact.get(next(near, ()))

    def single_words(self) -> frozenset[str]:
        """The lower-cased names of one word."""
        return frozenset(name[0] for name in self._exact if len(name) == 1)


def _rows(pack: Pack) -> Iterator[tuple[str, Known]]:
    """Every name as written, and once more with blanks for its hyphens."""
    for written, known in _written(pack):
        yield written, known
        if "-" in written:
            yield written.replace("-", " "), known


def _written(pack: Pack) -> Iterator[tuple[str, Known]]:
    """Every name of the tables as written there."""
    for table in LISTED:
        for part, holders in pack.table(table).items():
            for value, lines in holders.items():
                country, org = (value, None) if part == "state" else (None, value)
                for names in (line.split(" | ") for line in lines):
                    known = Known(names[0], country, org)
                    yield from ((name, known) for name in names)
    for table in COUNTED:
        for item in pack.table(table)["entry"]:
            known = Known(item["full"], item["value"])
            yield from ((name, known) for name in item["name"])


def _initials(name: Name) -> str:
    """First letters of a name's words."""
    return "".join(word[0] for word in name)


@functools.cache
def known_persons(pack: Pack) -> KnownPersons:
    """The known persons of a pack, prepared once."""
    return KnownPersons(pack)
