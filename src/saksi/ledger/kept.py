"""What goes into a ledger and what comes out of it, as frozen records."""

from collections.abc import Callable
from typing import Generic, TypeVar

import msgspec

from saksi.ledger.faults import Told
from saksi.record.article import Article
from saksi.record.finding import Action, Commitment, Figure, Findings, Statement
from saksi.record.mention import Time
from saksi.settings import Settings

Finding = TypeVar("Finding", Statement, Action, Figure, Commitment, Time)


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What a reader made of an article. outcome: "read", "not_read" or "failed", with why."""

    findings: Findings
    outcome: str = "read"
    why: Told | None = None


class Reader(msgspec.Struct, frozen=True):
    """The reading function that a ledger is handed, and its version (asked for when it is needed).

    An article whose stored reading has another version is read again by `Ledger.reread`.
    """

    read: Callable[[Article, Settings], Reading]
    version: Callable[[], str]


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """An article with where it comes from.

    raw: the bytes as given, None where they are the text in UTF-8. source: the file as it was
    named; number: which item of it, from 1. format: the input format ("text", "jsonl", …).
    """

    article: Article
    raw: bytes | None = None
    source: str | None = None
    number: int | None = None
    format: str | None = None


class Added(msgspec.Struct, frozen=True, kw_only=True):
    """What became of an article that was to be added.

    status: "added", "version" (a further text of a known article), "duplicate" (of the article
    and version named) or "refused" (then `why`). article: its id in the ledger. dated: whether a
    date of publication is known. took: the facts that the article lacked and has now from a
    duplicate; kept: those in which the ledger has another. why: also the reason why an added report was not read (outcome).
    """

    status: str
    article: str
    version: int | None = None
    dated: bool = True
    title: str | None = None
    outcome: str = "read"
    why: Told | None = None
    took: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


class Reread(msgspec.Struct, frozen=True, kw_only=True):
    """What reading a version again changed, by kind ("statements", …): findings that came, went, changed."""

    article: str
    version: int
    came: dict[str, int] = {}
    went: dict[str, int] = {}
    changed: dict[str, int] = {}
    outcome: str = "read"
    why: Told | None = None

    @property
    def same(self) -> bool:
        """Whether nothing came, went or changed."""
        return not (self.came or self.went or self.changed)


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """An article as the ledger lists it; outlet, date and headline as given or else as read.

    version: number of the current one; versions: how many there are. outcome: "read", "not_read" or
    "failed", with why in `note`. removed: why, or None.
    """

    id: str
    url: str | None
    outlet: str | None
    title: str | None
    published: str | None
    language: str | None
    added: str
    version: int
    versions: int
    outcome: str | None
    note: str | None
    removed: str | None


class Row(msgspec.Struct, Generic[Finding], frozen=True, kw_only=True):
    """A finding with where it stands: article, version, stretch and exact text; offsets in code points."""

    kind: str
    article: str
    version: int
    position: int
    outlet: str | None
    published: str | None
    title: str | None
    url: str | None
    speaker: str | None
    start: int
    end: int
    exact: str
    finding: Finding

    @property
    def id(self) -> str:
        """The finding's lasting id: "article-id#statement-3"."""
        return f"{self.article}#{self.kind.removesuffix('s')}-{self.position}"


class Problem(msgspec.Struct, frozen=True):
    """Something that `verify` found wrong; `what` tells it in any interface language."""

    what: Told

    def __str__(self) -> str:
        return self.what.told()
