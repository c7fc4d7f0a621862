"""Facts that come after their text: an article gets what it lacked, and its text is read again with it."""

import msgspec
from sqlalchemy import Connection, bindparam, select, update

from saksi.ledger.kept import Item
from saksi.ledger.schema import articles, versions
from saksi.ledger.writing import article_of, driver, erase_findings, plain
from saksi.record.article import Article
from saksi.reports.identity import canonical

FACTS = ("title", "url", "outlet", "published", "language")
ADDRESSED = (  # an article whose first text came without its address gets it with a later one
    update(articles)
    .where(articles.c.number == bindparam("of"), articles.c.url.is_(None))
    .values(url=bindparam("address"))
)


class Completion(msgspec.Struct, frozen=True):
    """What a duplicate tells of an article beside its text.

    version: id of the version with that text; took: names of the facts that it lacked; kept: of
    those in which the ledger has another, which stays.
    """

    version: int
    took: tuple[str, ...]
    kept: tuple[str, ...]


def completion(connection: Connection, article: Article, text_sha256: str) -> Completion | None:
    """What an article with a text that is there tells; None of another article's, and where it is nothing new.

    A web address that another article has is kept there.
    """
    row = driver(connection).execute(_FACTS, (text_sha256, article.id)).fetchone()
    if row is None:
        return None
    version, *stored = row
    took: list[str] = []
    kept: list[str] = []
    for name, old in zip(FACTS, stored, strict=True):
        new = getattr(article, name)
        if new is None or _same(name, old, new):
            continue
        free = old is None and (name != "url" or _free(connection, article.id, new))
        (took if free else kept).append(name)
    return Completion(version, tuple(took), tuple(kept)) if took or kept else None


def completed(connection: Connection, item: Item, what: Completion) -> Item:
    """The item with the facts that the ledger has of it, and those that it brings."""
    stored = article_of(connection, what.version)
    if stored is None:
        return item
    facts = {name: getattr(item.article, name) for name in what.took}
    return msgspec.structs.replace(item, article=msgspec.structs.replace(stored, **facts))


def complete(connection: Connection, article: Article, what: Completion) -> tuple[int, int, bool]:
    """Gives a version the facts that it lacked; its findings go, to be written anew.

    Gives back the numbers of the article and of the version, and whether that is the current one.
    """
    place = (versions.c.article_number, versions.c.number, versions.c.current)
    of, number, current = connection.execute(select(*place).where(versions.c.id == what.version)).one()
    if article.url and "url" in what.took:
        connection.execute(ADDRESSED, {"of": of, "address": canonical(article.url)})
    facts = {name: getattr(article, name) for name in what.took}
    connection.execute(update(versions).where(versions.c.id == what.version).values(facts))
    erase_findings(connection, what.version)
    return of, number, bool(current)


def _same(name: str, old: str | None, new: str) -> bool:
    """Whether a fact is the one that is there; of a web address its canonical form counts."""
    return old == new or (name == "url" and old is not None and canonical(old) == canonical(new))


def _free(connection: Connection, article: str, url: str) -> bool:
    """Whether no other article has a web address."""
    owners = driver(connection).execute(_OWNER, (canonical(url),))
    return all(name == article for (name,) in owners)


_FACTS = plain(
    select(versions.c.id, *(versions.c[name] for name in FACTS))
    .join_from(versions, articles)
    .where(versions.c.text_sha256 == bindparam("hash"), articles.c.id == bindparam("id"))
)
_OWNER = plain(select(articles.c.id).where(articles.c.url == bindparam("address")))
