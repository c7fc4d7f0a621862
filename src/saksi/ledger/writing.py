"""Writing one version's findings: the only place that does, all of them or none."""

import functools
import sqlite3
from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, bindparam, delete, insert, select
from sqlalchemy.dialects import sqlite

from saksi.ledger.faults import Told
from saksi.ledger.kept import Reading
from saksi.ledger.schema import FINDINGS, METADATA, ROOM, actors, articles, readings, spans, versions
from saksi.ledger.shape import Misplaced, Values, framed, shaped
from saksi.record.article import Article, Layout
from saksi.record.finding import Findings
from saksi.reports.given import iso_date

DAY = 10  # characters of a date without its time
TABLES = (*FINDINGS.values(), actors, spans)


class Stamp(msgspec.Struct, frozen=True):
    """With what and when something was read; stems: of headline and text."""

    reader: str
    at: str
    stems: str


class Written(msgspec.Struct, frozen=True):
    """What is to be written of one version: its number in `versions.id`, the article, what was read in it."""

    version: int
    article: Article
    reading: Reading
    stamp: Stamp


def write_findings(connection: Connection, found: Iterable[Written]) -> list[Reading]:
    """Writes the findings of versions that have none (see `erase_findings`), in the caller's transaction.

    Every stretch is checked before anything is written, and by the database's triggers when it is.
    Of a reading with a stretch outside its text only that it failed is written, and why; gives
    back the readings as written.
    """
    tables: dict[str, list[Values]] = {"readings": []}
    readings_written = []
    for one in found:
        try:
            rows, reading = _rows(one), one.reading
        except Misplaced as err:
            reading = failed(one.article, err.why)
            rows = _rows(msgspec.structs.replace(one, reading=reading))
        readings_written.append(reading)
        for table, values in rows.items():
            tables.setdefault(table, []).extend(values)
    for table, values in tables.items():
        if values:
            connection.exec_driver_sql(_insertion(table), values)
    return readings_written


def failed(article: Article, why: Told | None) -> Reading:
    """The reading of an article that could not be read."""
    return Reading(findings=Findings(id=article.id, article=Layout()), outcome="failed", why=why)


def _rows(one: Written) -> dict[str, list[Values]]:
    """The rows of one version by table; Misplaced where a stretch does not lie in the text."""
    findings, why = one.reading.findings, one.reading.why
    frame = framed(findings, one.article.text)
    head = (one.version, one.stamp.reader, one.stamp.at, one.reading.outcome, str(why) if why else None)
    reading = (*head, findings.language, *frame, one.stamp.stems)
    return {"readings": [reading], **shaped(findings, one.article.text, one.version)}


def erase_findings(connection: Connection, version: int) -> None:
    """Takes away all findings of a version with its reading, so that its text stands alone."""
    for table in TABLES:
        inside = table.c.id.between(version * ROOM, version * ROOM + ROOM - 1)
        connection.execute(delete(table).where(inside))
    connection.execute(delete(readings).where(readings.c.version_id == version))


def added(connection: Connection, table: str, row: tuple[object, ...]) -> int:
    """Inserts one row and gives the number it got."""
    return int(driver(connection).execute(_insertion(table), row).lastrowid or 0)


def driver(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection inside the transaction, for what is asked many times a second."""
    found: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    return found


def show(connection: Connection, current: Iterable[tuple[int, Article, Reading]]) -> None:
    """Brings what articles are listed by up to their current version: as given, else as read."""
    if facts := [_facts(*one) for one in current]:
        connection.execute(_SHOWN, facts)


def _facts(number: int, article: Article, reading: Reading) -> dict[str, str | int | None]:
    """What an article is listed by; number: the article's."""
    layout = reading.findings.article
    published = article.published or layout.published
    return {
        "of": number,
        "new_outlet": article.outlet or layout.outlet,
        "new_title": article.title,
        "new_published": published,
        "new_day": day(published),
        "new_language": reading.findings.language or article.language,
    }


def day(published: str | None) -> str | None:
    """The day of a time of publication, for comparing; None where there is none."""
    return None if published is None else (iso_date(published) or published)[:DAY]


def article_of(connection: Connection, version: int) -> Article | None:
    """The article as it was given, with this version's text; None once its text is gone."""
    columns = [versions.c[name] for name in ("text", "title", "url", "outlet", "published", "language")]
    row = connection.execute(
        select(articles.c.id, *columns).join_from(versions, articles).where(versions.c.id == version)
    ).one_or_none()
    return None if row is None or row.text is None else Article(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name


@functools.cache
def _insertion(table: str) -> str:
    """The INSERT of a table with all its columns in order."""
    return str(insert(METADATA.tables[table]).compile(dialect=sqlite.dialect(paramstyle="qmark")))


def plain(query: Select[Any]) -> str:
    """A query as text with question marks in the order of its parameters, for what is asked very often."""
    return str(query.compile(dialect=sqlite.dialect(paramstyle="qmark")))


_LISTED = ("outlet", "title", "published", "day", "language")
_SHOWN = (
    articles.update()
    .where(articles.c.number == bindparam("of"))
    .values({name: bindparam(f"new_{name}") for name in _LISTED})
)
