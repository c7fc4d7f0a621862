"""What can be wrong with a ledger, told in any interface language; faults of SQLite in the user's words."""

import functools
import pathlib
import sqlite3
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
from sqlalchemy.exc import DBAPIError

from saksi.errors import LedgerError

DEFAULT = "en"
KEYS = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_IOERR_SHMSIZE: "full",  # no room for the file that programs share
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_READONLY: "readonly",
    sqlite3.SQLITE_PERM: "readonly",
    sqlite3.SQLITE_CORRUPT: "corrupt",
    sqlite3.SQLITE_NOTADB: "corrupt",
    sqlite3.SQLITE_IOERR: "device",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
    sqlite3.SQLITE_CONSTRAINT: "constraint",
}
WAIT = 10  # seconds to wait for another writer


class Told(msgspec.Struct, frozen=True):
    """A key of `faults.toml` and the values that fill it in."""

    key: str
    values: tuple[str | int, ...] = ()

    def told(self, language: str = DEFAULT) -> str:
        """In words of an interface language; English where there are none in it."""
        texts = every_text().get(language) or every_text()[DEFAULT]
        return texts[self.key].format(*self.values)

    def __str__(self) -> str:
        return self.told()


def fault(key: str, *values: str | int) -> LedgerError:
    """The error of that key, told in every language."""
    what = Told(key, values)
    return LedgerError(key, {language: what.told(language) for language in every_text()})


@contextmanager
def told(name: str, wait: float = WAIT) -> Iterator[None]:
    """Faults of SQLite become a LedgerError that names the file and what to do."""
    try:
        yield
    except DBAPIError as err:
        raise meant(err.orig, name, wait) from err
    except sqlite3.Error as err:
        raise meant(err, name, wait) from err


def meant(err: BaseException | None, name: str, wait: float = WAIT) -> LedgerError:
    """What a fault of SQLite means to the user."""
    code = getattr(err, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    key = KEYS.get(code) or KEYS.get(code & 0xFF, "corrupt" if "malformed" in str(err) else "other")
    return fault(key, name, f"{wait:g}" if key == "locked" else str(err))


@functools.cache
def every_text() -> dict[str, dict[str, str]]:
    """The texts of every language."""
    return tomllib.loads(pathlib.Path(__file__).with_name("faults.toml").read_text(encoding="utf-8"))
