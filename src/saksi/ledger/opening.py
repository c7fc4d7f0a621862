"""Opening a ledger: it is told from anything else first, made whole or not at all, and brought up to date.

A new ledger is made in a file of its own beside the place and put there with all its tables, so
that a program killed on the way leaves no half of one.
"""

import contextlib
import importlib
import os
import pathlib
import sqlite3
import sys
import urllib.parse
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.pool import QueuePool

from saksi.errors import LedgerError
from saksi.ledger.faults import WAIT, fault, told
from saksi.ledger.schema import APPLICATION

HEAD = "0001"  # the newest migration
MAGIC = b"SQLite format 3\0"
PAGE = 8192  # bytes of a page, so that most texts lie in one
MARK = slice(68, 72)  # where SQLite keeps the application id


class How(msgspec.Struct, frozen=True, kw_only=True):
    """How to open. make: a missing ledger is made; write: it may be written; wait: seconds for a lock."""

    make: bool = True
    write: bool = True
    wait: float = WAIT


def opened(path: pathlib.Path, how: How) -> Engine:
    """An engine over the ledger at `path`, up to date; LedgerError says why there is none."""
    if not there(path):
        if not (how.make and how.write):
            raise fault("absent", str(path))
        _make(path, how.wait)
    _recognised(path)
    engine = connected(path, how)
    try:
        with told(str(path), how.wait), engine.connect() as connection:
            if how.write:
                connection.connection.cursor().execute("PRAGMA journal_mode = WAL").close()
            revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
        if revision != HEAD:
            _up_to_date(engine, path, str(revision), how)
    except BaseException:
        engine.dispose()
        raise
    return engine


def there(path: pathlib.Path) -> bool:
    """Whether there is something at a place; LedgerError where that cannot even be asked."""
    try:
        return path.exists()
    except OSError as err:
        raise fault("cannot_open", str(path), err.strerror or str(err)) from err


def connected(path: pathlib.Path, how: How) -> Engine:
    """An engine over an SQLite file; every connection has the pragmas, BEGIN is ours."""
    engine = create_engine("sqlite://", creator=lambda: _connection(path, how), poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    return engine


@contextlib.contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that holds the write lock from its first statement, so that what it reads stays true."""
    with engine.connect() as connection:
        connection.execution_options(saksi_writes=True)
        with connection.begin():
            yield connection


def _begin(connection: Connection) -> None:
    """Begins a transaction: at once as the writer, or reading from one state of the ledger."""
    writes = connection.get_execution_options().get("saksi_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _connection(path: pathlib.Path, how: How) -> sqlite3.Connection:
    """One connection to SQLite."""
    mode = "rw" if how.write else _looking(path)
    place = f"file:{urllib.parse.quote(str(path.absolute()))}?{mode if '=' in mode else 'mode=' + mode}"
    connection = sqlite3.connect(
        place, uri=True, timeout=how.wait, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute(f"PRAGMA busy_timeout = {int(how.wait * 1000)}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _looking(path: pathlib.Path) -> str:
    """How a ledger is opened that is only looked at: where nobody can write, as a file that never changes."""
    unfinished, shared = (path.with_name(path.name + ending) for ending in ("-wal", "-shm"))
    if os.access(path.parent, os.W_OK) or shared.exists():
        return "ro"
    if unfinished.exists() and unfinished.stat().st_size:
        raise fault("unfinished", str(path))
    return "mode=ro&immutable=1"


def _recognised(path: pathlib.Path) -> None:
    """LedgerError unless the file is an SQLite file that says it is a ledger."""
    if path.is_dir():
        raise fault("folder", str(path))
    try:
        with path.open("rb") as stream:
            head = stream.read(100)
    except OSError as err:
        raise fault("cannot_open", str(path), err.strerror or str(err)) from err
    if not head:
        raise fault("empty", str(path))
    if not head.startswith(MAGIC) or len(head) < 100:
        raise fault("no_database", str(path))
    if int.from_bytes(head[MARK], "big") != APPLICATION:
        raise fault("foreign", str(path))


def _make(path: pathlib.Path, wait: float) -> None:
    """A new ledger in a file of its own, then in its place; one that another program made first is left."""
    if not path.parent.is_dir():
        raise fault("no_folder", str(path))
    new = path.with_name(f".{path.name}.new-{os.getpid()}")
    try:
        with _made(path):
            connection = sqlite3.connect(new, isolation_level=None)
            try:
                connection.execute(f"PRAGMA page_size = {PAGE}")
                connection.execute(f"PRAGMA application_id = {APPLICATION}")
                connection.execute("PRAGMA journal_mode = WAL")
            finally:
                connection.close()
            _migrated(connected(new, How(wait=wait)))
        placed(new, path)
    finally:
        cleared(new)


def placed(new: pathlib.Path, path: pathlib.Path) -> None:
    """Puts a whole file in a place where there is none; leaves it where there is one by now."""
    try:
        os.link(new, path)
    except FileExistsError:
        return
    except OSError:  # a file system without links
        if not path.exists():
            try:
                new.replace(path)
            except OSError as err:
                raise fault("cannot_open", str(path), err.strerror or str(err)) from err
    settled(path.parent)


def settled(folder: pathlib.Path) -> None:
    """Makes the names in a folder safe on the device, where the system can."""
    if sys.platform != "win32":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def cleared(path: pathlib.Path) -> None:
    """Removes a file with what SQLite keeps beside it."""
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _up_to_date(engine: Engine, path: pathlib.Path, revision: str, how: How) -> None:
    """Brings an older ledger up to date, a backup beside it first; LedgerError for a newer one."""
    if revision not in _alembic("revisions")():
        raise fault("newer", str(path), revision)
    if not how.write:
        raise fault("older", str(path), revision)
    backup = path.with_name(f"{path.name}.bak-{revision}")
    if not there(backup):
        with told(str(path), how.wait):
            copied(engine, backup)
    with told(str(path), how.wait):
        _migrated(engine)


def _migrated(engine: Engine) -> None:
    """Runs the migrations that are missing, all in one transaction."""
    with writing(engine) as connection:
        _alembic("upgrade")(connection)
    engine.dispose()


def _alembic(name: str) -> Callable[..., Any]:
    """A function of migrate.py, which is loaded only where there is something to migrate."""
    found: Callable[..., Any] = getattr(importlib.import_module("saksi.ledger.migrate"), name)
    return found


@contextlib.contextmanager
def _made(path: pathlib.Path) -> Iterator[None]:
    """A fault while a new file is made is that of its place, and nothing is left there."""
    try:
        with told(str(path)):
            yield
    except LedgerError as err:
        if err.key == "cannot_open" and not os.access(path.parent, os.W_OK):
            raise fault("readonly", str(path)) from err
        if err.key in ("full", "device"):
            raise fault("no_room", str(path)) from err
        raise


def copied(engine: Engine, place: pathlib.Path) -> None:
    """An exact copy of a ledger in a new file, taken while it may be written; whole or not at all."""
    new = place.with_name(f".{place.name}.new-{os.getpid()}")
    try:
        with _made(place), engine.connect() as connection, contextlib.closing(sqlite3.connect(new)) as target:
            source = connection.connection.driver_connection
            if isinstance(source, sqlite3.Connection):
                source.backup(target, pages=4096)
                target.execute("PRAGMA journal_mode = DELETE")  # one file, also when it is looked at
        placed(new, place)
    finally:
        cleared(new)
