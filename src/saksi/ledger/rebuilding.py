"""Findings built again from their rows, equal to what the reader gave."""

import functools
from collections.abc import Hashable
from typing import Any, cast

import msgspec
from sqlalchemy import Connection, Select, bindparam, select

from saksi.ledger.schema import METADATA, ROOM, articles, readings, versions
from saksi.ledger.shape import TYPES
from saksi.record.article import Layout
from saksi.record.finding import Findings
from saksi.record.mention import Mention


def findings_of(connection: Connection, version: int) -> Findings | None:
    """All that was read in a version; None where there is no reading of it."""
    columns = [readings.c[name] for name in ("layout", "mentions", "language", "notes")]
    row = connection.execute(
        select(articles.c.id, *columns)
        .select_from(readings)
        .join(versions, versions.c.id == readings.c.version_id)
        .join(articles, articles.c.number == versions.c.article_number)
        .where(readings.c.version_id == version)
    ).one_or_none()
    if row is None:
        return None
    return Findings(
        id=row.id,
        article=decoder(Layout).decode(row.layout),
        mentions=decoder(tuple[Mention, ...]).decode(row.mentions),
        language=row.language,
        notes=decoder(tuple[str, ...]).decode(row.notes),
        **{kind: _all(connection, kind, version) for kind in TYPES},
    )


def _all(connection: Connection, kind: str, version: int) -> tuple[Any, ...]:
    """The findings of one kind in order."""
    found = connection.execute(_data(kind), {"first": version * ROOM, "last": version * ROOM + ROOM - 1})
    one = decoder(TYPES[kind])
    return tuple(one.decode(row.data) for row in found)


@functools.cache
def _data(kind: str) -> Select[Any]:
    """The query for the stored findings of a kind."""
    table = METADATA.tables[kind]
    inside = table.c.id.between(bindparam("first"), bindparam("last"))
    return select(table.c.data).where(inside).order_by(table.c.id)


@functools.cache
def decoder(kind: Hashable) -> msgspec.json.Decoder[Any]:
    """The decoder of a record type."""
    return msgspec.json.Decoder(cast("type[Any]", kind))
