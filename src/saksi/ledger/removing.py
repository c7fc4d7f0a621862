"""Removing an article: a tombstone stays, with the reason and the hashes, so that it does not come back unseen."""

from sqlalchemy import Connection, select, update

from saksi.ledger.adding import now
from saksi.ledger.faults import fault
from saksi.ledger.schema import articles, versions
from saksi.ledger.writing import erase_findings


def remove(connection: Connection, article: str, reason: str) -> None:
    """Takes texts, bytes and findings of all versions away, in the caller's transaction.

    LedgerError where there is no such article (or it was removed before) and without a reason.
    """
    if not reason.strip():
        raise fault("no_reason")
    living = (articles.c.id == article) & articles.c.removed_at.is_(None)
    number = connection.scalar(select(articles.c.number).where(living))
    if number is None:
        raise fault("no_article", article)
    for version in connection.scalars(select(versions.c.id).where(versions.c.article_number == number)).all():
        erase_findings(connection, version)
    connection.execute(
        update(versions).where(versions.c.article_number == number).values(text=None, raw=None, title=None)
    )
    connection.execute(
        update(articles)
        .where(articles.c.number == number)
        .values(removed_at=now(), removed_because=reason.strip(), title=None)
    )
