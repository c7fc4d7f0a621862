"""A ledger in one file of its own, and a ledger from such a file."""

import datetime as dt
import os
import pathlib

from sqlalchemy import Engine

from saksi.errors import LedgerError
from saksi.ledger.faults import fault, told
from saksi.ledger.opening import How, cleared, connected, copied, opened, settled, there
from saksi.ledger.verifying import problems


def back_up(engine: Engine, path: pathlib.Path, place: pathlib.Path) -> None:
    """Copies the ledger at `path` into a new file while it may be used; LedgerError where there is a file."""
    if there(place):
        if place.samefile(path):
            raise fault("same_file", str(place))
        raise fault("folder" if place.is_dir() else "exists", str(place))
    if not place.parent.is_dir():
        raise fault("no_folder", str(place))
    with told(str(path)):
        copied(engine, place)


def restore(source: pathlib.Path, path: pathlib.Path, *, force: bool = False) -> pathlib.Path | None:
    """Puts a backup in the place of the ledger at `path`, checked through first.

    Where a ledger is there already it needs `force`; it is then kept beside, and that file's name
    is given back. LedgerError says what is wrong with the backup.
    """
    if there(path) and path.is_dir():
        raise fault("folder", str(path))
    aside = path.with_name(f"{path.name}.before-{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%SZ}")
    if path.exists() and not force:
        raise fault("in_use", str(path), str(aside))
    if path.exists() and there(source) and path.samefile(source):
        raise fault("same_file", str(source))
    if not path.parent.is_dir():
        raise fault("no_folder", str(path))
    if not os.access(path.parent, os.W_OK):
        raise fault("readonly", str(path))
    new = path.with_name(f".{path.name}.restored-{os.getpid()}")
    try:
        _copied(source, new)
        _sound(new, source)
        replaced = path.exists()
        if replaced:
            _set_aside(path, aside)
        new.replace(path)
        settled(path.parent)
    finally:
        cleared(new)
    return aside if replaced else None


def _copied(source: pathlib.Path, new: pathlib.Path) -> None:
    """A copy of a backup, which itself is only looked at."""
    look = How(make=False, write=False)
    engine = opened(source, look)
    with told(str(source)):
        copied(engine, new)


def _sound(new: pathlib.Path, source: pathlib.Path) -> None:
    """LedgerError unless the copy is sound from end to end."""
    with told(str(source)), connected(new, How(make=False)).connect() as connection:
        wrong = next(problems(connection), None)
    if wrong is not None:
        raise fault("unsound", str(source), str(wrong))


def _set_aside(path: pathlib.Path, aside: pathlib.Path) -> None:
    """Moves a ledger out of the way, whole; LedgerError where another program has it open."""
    try:
        with told(str(path)), connected(path, How(make=False)).connect() as connection:
            connection.connection.cursor().execute("PRAGMA journal_mode = DELETE").close()
    except LedgerError as err:
        if err.key not in ("corrupt", "other"):
            raise
    for ending in ("", "-wal"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))
    cleared(path)
