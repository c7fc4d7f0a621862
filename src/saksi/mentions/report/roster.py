"""The actors of one article while its mentions are gone through."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from saksi.record.mention import Actor

OF_STATES = frozenset(("state", "body", "organisation", "group", "party"))
LETTERS = re.compile(r"[^\W_]+")


class Draft(msgspec.Struct, kw_only=True):
    """An actor that may still learn its country, office or body. Fields as in record.mention.Actor.

    place: the town that an office of many is of. bureau: the ministry or office that its holder was told with.
    callings: the words for the office or calling that he was told by.
    """

    index: int
    type: str
    name: str
    rule: str
    country: str | None = None
    org: str | None = None
    role: str | None = None
    plural: bool = False
    speaks: bool = False
    former: bool = False
    parts: tuple[int, ...] = ()
    place: str = ""
    bureau: str = ""
    callings: tuple[str, ...] = ()

    def learn(self, country: str | None, org: str | None, role: str | None, *, speaks: bool = False) -> None:
        """Fill what is not known yet; what is known stays. speaks: for that state or body."""
        self.speaks = self.speaks or speaks
        self.country = self.country or country or None
        self.org = self.org or org or None
        self.role = self.role or role or None


class Roster:
    """All drafts of an article, each once by its key."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self._by_key: dict[tuple[str, ...], Draft] = {}
        self._holders: dict[str, dict[int, Draft]] = {}

    def held(self, key: tuple[str, ...]) -> Draft | None:
        """The draft entered under a key."""
        return self._by_key.get(key)

    def enter(self, key: tuple[str, ...], type_: str, name: str, rule: str) -> Draft:
        """The draft of a key, made when it is not there yet."""
        draft = self._by_key.get(key)
        if draft is None:
            draft = Draft(index=len(self.drafts), type=type_, name=name, rule=f"mentions.{rule}")
            self.drafts.append(draft)
            self._by_key[key] = draft
        return draft

    def appoint(self, draft: Draft) -> None:
        """Let a person be found by the office he is known to hold."""
        if draft.type == "person" and draft.role is not None:
            self._holders.setdefault(draft.role, {}).setdefault(draft.index, draft)

    def of_office(self, roles: Iterable[str]) -> Iterator[Draft]:
        """The persons who hold one of some offices, those first that were told first."""
        return (draft for role in roles for draft in self._holders.get(role, {}).values())

    def actors(self) -> tuple[Actor, ...]:
        """The drafts as records, with ids that are unique in the article."""
        seen: dict[str, int] = {}
        return tuple(_actor(draft, seen) for draft in self.drafts)


def told_by_name(draft: Draft) -> bool:
    """Whether a person is told by name."""
    return draft.rule not in ("mentions.person_unnamed", "mentions.people_unnamed")


def slug(name: str) -> str:
    """A short lower-case id of a name: "Kim Hong-kyun" -> "kim-hong-kyun"."""
    return "-".join(LETTERS.findall(name.lower()))[:60] or "x"


def _actor(draft: Draft, seen: dict[str, int]) -> Actor:
    ident = draft.country if draft.type == "state" and draft.country else slug(draft.name)
    seen[ident] = seen.get(ident, 0) + 1
    if seen[ident] > 1:
        ident = f"{ident}-{seen[ident]}"
    return Actor(
        id=ident,
        type=draft.type,
        name=draft.name,
        country=draft.country,
        org=draft.org,
        role=draft.role,
        rule=draft.rule,
        speaks_for=draft.country if draft.speaks or draft.type in OF_STATES else None,
    )
