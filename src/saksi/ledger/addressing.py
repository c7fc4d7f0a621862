"""A web address that comes after its text: the article and the text get it, and the text is read again with it."""

import msgspec
from sqlalchemy import Connection, bindparam, exists, select, update

from saksi.ledger.kept import Item
from saksi.ledger.schema import articles, versions
from saksi.ledger.writing import article_of, driver, erase_findings, plain
from saksi.record.article import Article
from saksi.reports.identity import canonical

ADDRESSED = (  # an article whose first text came without its address gets it with a later one
    update(articles)
    .where(articles.c.number == bindparam("of"), articles.c.url.is_(None))
    .values(url=bindparam("address"))
)


def unaddressed(connection: Connection, article: Article, text_sha256: str) -> int | None:
    """The id of the version with this text that has no address yet, where the same article now brings one.

    None where another article has that address.
    """
    if not article.url:
        return None
    asked = (text_sha256, article.id, canonical(article.url), article.id)
    found = driver(connection).execute(_WITHOUT, asked).fetchone()
    return None if found is None else int(found[0])


def addressed(connection: Connection, item: Item, version: int) -> Item:
    """The item with the facts that the ledger has of it, under the address it brings; version: its text's."""
    stored = article_of(connection, version)
    if stored is None:
        return item
    return msgspec.structs.replace(item, article=msgspec.structs.replace(stored, url=item.article.url))


def address(connection: Connection, version: int, url: str) -> tuple[int, int, bool]:
    """Gives a version and its article their address; its findings go, to be written anew.

    Gives back the numbers of the article and of the version, and whether that is the current one.
    """
    place = (versions.c.article_number, versions.c.number, versions.c.current)
    of, number, current = connection.execute(select(*place).where(versions.c.id == version)).one()
    connection.execute(ADDRESSED, {"of": of, "address": canonical(url)})
    connection.execute(update(versions).where(versions.c.id == version).values(url=url))
    erase_findings(connection, version)
    return of, number, bool(current)


_OTHERS = articles.alias()
_WITHOUT = plain(
    select(versions.c.id)
    .join_from(versions, articles)
    .where(versions.c.text_sha256 == bindparam("hash"), versions.c.url.is_(None))
    .where(articles.c.id == bindparam("id"))
    .where(~exists().where(_OTHERS.c.url == bindparam("address"), _OTHERS.c.id != bindparam("same")))
)
