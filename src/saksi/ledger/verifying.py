"""Checking a ledger through: the file, every key, hash, row and stretch, and the index for searching."""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from saksi.ledger.faults import Told
from saksi.ledger.kept import Problem
from saksi.ledger.rebuilding import findings_of
from saksi.ledger.schema import METADATA, ROOM, articles, readings, versions
from saksi.ledger.shape import Misplaced, framed, shaped
from saksi.ledger.writing import article_of

FAULTS = (msgspec.DecodeError, msgspec.ValidationError, IndexError, AttributeError, TypeError)


def problems(connection: Connection) -> Iterator[Problem]:
    """Everything that is wrong with a ledger, one after the other; nothing when it is sound."""
    for line in connection.exec_driver_sql("PRAGMA integrity_check").scalars():
        if line != "ok":
            yield Problem(Told("v_page", (str(line),)))
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Problem(Told("v_key", (str(table), row or 0, str(parent))))
    yield from _currents(connection)
    for version in connection.scalars(select(versions.c.id).order_by(versions.c.id)).all():
        yield from (Problem(what) for what in _version(connection, version))
    yield from _strays(connection)


def index_problems(connection: Connection) -> Iterator[Problem]:
    """Whether the index for searching agrees with the stems; needs a transaction that may write."""
    try:
        connection.exec_driver_sql("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")
    except DBAPIError as err:
        code = getattr(err.orig, "sqlite_errorcode", 0) & 0xFF
        if code != sqlite3.SQLITE_CORRUPT:
            raise
        yield Problem(Told("v_search"))


def _currents(connection: Connection) -> Iterator[Problem]:
    """Articles that have not exactly one current version."""
    count = func.coalesce(func.sum(versions.c.current), 0)
    query = (
        select(articles.c.id, count)
        .join_from(articles, versions, isouter=True)
        .group_by(articles.c.number)
        .having(count != 1)
    )
    for article, number in connection.execute(query):
        yield Problem(Told("v_current", (article, number)))


def _version(connection: Connection, version: int) -> Iterator[Told]:
    """What is wrong with one version."""
    columns = ("number", "text", "raw", "raw_sha256", "text_sha256")
    row = connection.execute(
        select(articles.c.id, articles.c.removed_at, *(versions.c[name] for name in columns))
        .join_from(versions, articles)
        .where(versions.c.id == version)
    ).one_or_none()
    if row is None:
        return
    name = f"{row.id} ({row.number})"
    if row.removed_at is not None:
        if row.text is not None or row.raw is not None or findings_of(connection, version):
            yield Told("v_left", (name,))
        return
    if row.text is None:
        yield Told("v_raw_text", (name,))
        return
    yield from _hashes(name, row)
    yield from _findings(connection, version, name)


def _hashes(name: str, row: Any) -> Iterator[Told]:  # noqa: ANN401 - a row of a query
    """Whether text and bytes are those that came in."""
    text = row.text.encode()
    if hashlib.sha256(text).hexdigest() != row.text_sha256:
        yield Told("v_text", (name,))
    try:
        raw = text if row.raw is None else zlib.decompress(row.raw)
    except zlib.error:
        raw = b""
    if hashlib.sha256(raw).hexdigest() != row.raw_sha256:
        yield Told("v_raw", (name,))


def _findings(connection: Connection, version: int, name: str) -> Iterator[Told]:
    """Whether the rows are those that the stored findings give, with every stretch in its text."""
    try:
        findings, article = findings_of(connection, version), article_of(connection, version)
        if findings is None or article is None:
            yield Told("v_reading", (name,))
            return
        framed(findings, article.text)
        wanted = shaped(findings, article.text, version)
    except Misplaced as err:
        yield Told("v_unreadable", (name, str(err.why)))
        return
    except FAULTS as err:
        yield Told("v_unreadable", (name, f"{type(err).__name__}: {err}"))
        return
    for kind, rows in wanted.items():
        table = METADATA.tables[kind]
        inside = table.c.id.between(version * ROOM, version * ROOM + ROOM - 1)
        stored = connection.execute(select(table).where(inside).order_by(table.c.id)).all()
        if [tuple(row) for row in stored] != rows:
            yield Told("v_rows", (name, kind))


def _strays(connection: Connection) -> Iterator[Problem]:
    """Findings under the number of a version that has no reading."""
    for kind in ("times", "figures", "statements", "actions", "commitments", "actors", "spans"):
        table = METADATA.tables[kind]
        query = (
            select(table.c.id)
            .select_from(table)
            .outerjoin(readings, readings.c.version_id == table.c.version_id)
            .where((readings.c.version_id.is_(None)) | (table.c.id.op("/")(ROOM) != table.c.version_id))
        )
        for row in connection.scalars(query):
            yield Problem(Told("v_key", (kind, row, "readings")))
