"""Looking into a ledger: findings and reports one after the other, never all at once."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, FromClause, Select, func, null, select

from saksi.ledger.filters import Conditions, Filter, of_articles, of_kind, with_findings
from saksi.ledger.kept import Kept, Row
from saksi.ledger.rebuilding import decoder, findings_of
from saksi.ledger.schema import FINDINGS, articles, readings, versions
from saksi.ledger.shape import TYPES
from saksi.ledger.writing import article_of
from saksi.record.article import Article
from saksi.record.finding import Findings

AT_ONCE = 200


def rows(connection: Connection, kind: str, wanted: Filter) -> Iterator[Row[Any]]:
    """The findings of one kind for which the filter holds, in the order in which they came in."""
    one = decoder(TYPES[kind])
    for found in _streamed(connection, _rows(kind, wanted)):
        *where, data = found
        names = ("article", "version", "position", "outlet", "published", "title", "url", "speaker", "start")
        facts = dict(zip((*names, "end", "exact"), where, strict=True))
        yield Row(kind=kind, finding=one.decode(data), **facts)


def listed(connection: Connection, wanted: Filter, *, removed: bool) -> Iterator[Kept]:
    """The articles for which the filter holds, by day, then as they came in; or the removed ones."""
    count = select(func.count()).where(_OTHER.c.article_number == articles.c.number).scalar_subquery()
    head = ("id", "url", "outlet", "title", "published", "language", "added_at")
    conditions = (
        [articles.c.removed_at.is_not(None)] if removed else of_articles(wanted) + with_findings(wanted)
    )
    query = (
        select(*(articles.c[name] for name in head), versions.c.number, count, readings.c.outcome)
        .add_columns(readings.c.note, articles.c.removed_because)
        .select_from(articles)
        .join(versions, (versions.c.article_number == articles.c.number) & (versions.c.current == 1))
        .outerjoin(readings, readings.c.version_id == versions.c.id)
        .where(*conditions)
        .order_by(articles.c.day, articles.c.number)
    )
    names = (
        "id",
        "url",
        "outlet",
        "title",
        "published",
        "language",
        "added",
        "version",
        "versions",
        "outcome",
        "note",
    )
    for found in _streamed(connection, query):
        yield Kept(**dict(zip((*names, "removed"), found, strict=True)))


def reports(
    connection: Connection, wanted: Filter, kinds: Iterable[str] = tuple(FINDINGS)
) -> Iterator[tuple[Article, Findings]]:
    """Each article for which the filter holds with all its findings, as they came in, one after the other."""
    query = (
        select(versions.c.id).select_from(_current()).where(*_chosen(wanted, kinds)).order_by(versions.c.id)
    )
    for version in connection.execute(query, execution_options={"yield_per": 1}).scalars():
        article, findings = article_of(connection, version), findings_of(connection, version)
        if article is not None and findings is not None:
            yield article, findings


def count(connection: Connection, wanted: Filter, kinds: Iterable[str] = tuple(FINDINGS)) -> int:
    """How many articles `reports` gives."""
    query = select(func.count()).select_from(_current()).where(*_chosen(wanted, kinds))
    return connection.scalar(query) or 0


def version_of(connection: Connection, article: str, number: int | None = None) -> int | None:
    """The id of a version of an article, the current one where no number is given; None without any."""
    which = versions.c.current == 1 if number is None else versions.c.number == number
    query = select(versions.c.id).join_from(versions, articles).where(articles.c.id == article, which)
    return connection.scalar(query)


def _current() -> FromClause:
    """The current versions of articles, with the articles."""
    return versions.join(
        articles, (articles.c.number == versions.c.article_number) & (versions.c.current == 1)
    )


def _chosen(wanted: Filter, kinds: Iterable[str]) -> Conditions:
    """What is asked of an article, and that it has a finding of one of the kinds as asked."""
    return of_articles(wanted) + with_findings(wanted, kinds)


def _rows(kind: str, wanted: Filter) -> Select[Any]:
    """The query for the findings of one kind, in the order of their ids, so that the first comes at once."""
    found = FINDINGS[kind]
    speaker = found.c.speaker if "speaker" in found.c else null()
    place = (articles.c.outlet, articles.c.published, articles.c.title, articles.c.url)
    return (
        select(articles.c.id, versions.c.number, found.c.position, *place, speaker)
        .add_columns(found.c.start, found.c.end, found.c.exact, found.c.data)
        .select_from(found)
        .join(versions, (versions.c.id == found.c.version_id) & (versions.c.current == 1))
        .join(articles, articles.c.number == versions.c.article_number)
        .where(*of_articles(wanted), *of_kind(wanted, kind))
        .order_by(found.c.id)
    )


def _streamed(connection: Connection, query: Select[Any]) -> Iterator[Any]:
    """The rows of a query, a few at a time."""
    yield from connection.execute(query, execution_options={"yield_per": AT_ONCE})


_OTHER = versions.alias("other")
