"""A ledger: reports come in, findings stay, nothing is lost."""

import contextlib
import copy
import os
import pathlib
import time
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, func, select

from saksi.ledger import querying
from saksi.ledger.adding import Prepared, made_ready, refused, stored
from saksi.ledger.backups import back_up
from saksi.ledger.faults import fault, told
from saksi.ledger.filters import Filter
from saksi.ledger.kept import Added, Item, Kept, Problem, Reader, Reread, Row
from saksi.ledger.opening import How, opened, writing
from saksi.ledger.rebuilding import findings_of
from saksi.ledger.removing import remove
from saksi.ledger.rereading import read_anew, read_as, replaced, waiting
from saksi.ledger.schema import FINDINGS, METADATA
from saksi.ledger.verifying import index_problems, problems
from saksi.ledger.writing import article_of
from saksi.record.article import Article
from saksi.record.finding import Action, Commitment, Figure, Findings, Statement
from saksi.settings import Settings

SOON = 0.5  # seconds after which what was read is written and told
MOST = 100  # items that are written together


class Ledger:
    """A file that keeps reports, their texts' versions and what was read in them.

    Made by `saksi.open_ledger`; used in a `with` statement or closed with `close()`. Every method
    that looks gives one state of the ledger, whatever other programs write meanwhile; every one
    that writes does so wholly or not at all. Faults are raised as LedgerError.

    `engine` is SQLAlchemy's, for looking with SQL (schema.py has the tables). The methods that look for findings take the fields of `Filter` by name: outlet, since, until,
    actor, act, type, status, search, article.
    """

    def __init__(self, path: str | os.PathLike[str], reader: Reader, how: How | None = None) -> None:
        self.path = pathlib.Path(path)
        self._reader = reader
        self._how = how or How()
        self.engine = opened(self.path, self._how)
        self._one: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, err: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the file."""
        self.engine.dispose()

    @contextlib.contextmanager
    def snapshot(self) -> Iterator["Ledger"]:
        """The ledger as it is now, for several looks in one thread, whatever other programs write meanwhile."""
        with self._looking() as connection:
            connection.exec_driver_sql(
                "SELECT count(*) FROM sqlite_schema"
            )  # the state is that of the first look
            still = copy.copy(self)
            still._one = connection  # noqa: SLF001 - a copy of itself
            yield still

    def add(self, article: Article, settings: Settings | None = None) -> Added:
        """Reads and stores an article; it is safe on the device when this returns.

        The same id or canonical web address is the same article, a further text of it a new
        version; a text that is there already is a duplicate.
        """
        (outcome,) = self.add_all([Item(article=article)], settings)
        return outcome

    def add_all(self, items: Iterable[Item], settings: Settings | None = None) -> Iterator[Added]:
        """Reads and stores items one after the other, telling each in its turn once it is safe on the device.

        Several are written together (at most what half a second reads), so that storing costs
        little beside reading; where it is interrupted, what was read is written and told first.
        """
        chosen = settings or Settings()
        batch: list[Prepared | Added] = []
        waiting_items = iter(items)
        more = True
        while more:
            try:
                more = self._read(waiting_items, chosen, batch)
            except BaseException:
                yield from self._stored(batch)
                raise
            yield from self._stored(batch)
            batch = []

    def reread(self, *, every: bool = False) -> Iterator[Reread]:
        """Reads again what another version of the reader read, or everything; one transaction an article.

        Tells what came, went and changed in each version, once that is safe on the device.
        """
        with self._looking() as connection:
            todo = waiting(connection, self._reader.version(), every=every)
        for version in todo:
            with self._looking() as connection:
                article, language = article_of(connection, version), read_as(connection, version)
            if article is None:
                continue
            new = read_anew(article, self._reader, language)
            with told(*self._name), writing(self.engine) as connection:
                outcome = replaced(connection, version, new)
            if outcome is not None:
                yield outcome

    def waiting(self, *, every: bool = False) -> int:
        """How many versions `reread` would read."""
        with self._looking() as connection:
            return len(waiting(connection, self._reader.version(), every=every))

    def remove(self, article: str, reason: str) -> None:
        """Takes an article's texts and findings away; a tombstone with the reason stays."""
        with told(*self._name), writing(self.engine) as connection:
            remove(connection, article, reason)

    def statements(self, **wanted: str | None) -> Iterator[Row[Statement]]:
        """The statements for which the filter holds, in the order in which they came in."""
        return self.rows("statements", Filter(**wanted))

    def actions(self, **wanted: str | None) -> Iterator[Row[Action]]:
        """The actions for which the filter holds."""
        return self.rows("actions", Filter(**wanted))

    def figures(self, **wanted: str | None) -> Iterator[Row[Figure]]:
        """The figures for which the filter holds."""
        return self.rows("figures", Filter(**wanted))

    def commitments(self, **wanted: str | None) -> Iterator[Row[Commitment]]:
        """The commitments for which the filter holds."""
        return self.rows("commitments", Filter(**wanted))

    def rows(self, kind: str, wanted: Filter) -> Iterator[Row[Any]]:
        """The findings of a kind ("statements", "actions", "figures", "commitments", "times")."""
        with self._looking() as connection:
            yield from querying.rows(connection, kind, wanted)

    def reports(
        self, wanted: Filter | None = None, kinds: Iterable[str] = tuple(FINDINGS)
    ) -> Iterator[tuple[Article, Findings]]:
        """Each article for which the filter holds, with all its findings (current versions).

        A filter on findings chooses the articles that hold such a finding, of one of the kinds.
        """
        with self._looking() as connection:
            yield from querying.reports(connection, wanted or Filter(), kinds)

    def count(self, wanted: Filter | None = None, kinds: Iterable[str] = tuple(FINDINGS)) -> int:
        """How many articles `reports` gives."""
        with self._looking() as connection:
            return querying.count(connection, wanted or Filter(), kinds)

    def articles(self, *, removed: bool = False, **wanted: str | None) -> Iterator[Kept]:
        """The articles for which the filter holds, by day; or those that were removed."""
        with self._looking() as connection:
            yield from querying.listed(connection, Filter(**wanted), removed=removed)

    def article(self, article: str, version: int | None = None) -> Article:
        """An article as it was given, with the text of its current or another version."""
        with self._looking() as connection:
            found = article_of(connection, self._version(connection, article, version))
        if found is None:
            raise fault("no_article", article)
        return found

    def findings(self, article: str, version: int | None = None) -> Findings:
        """The findings of an article's current or another version, as they were read."""
        with self._looking() as connection:
            found = findings_of(connection, self._version(connection, article, version))
        if found is None:
            raise fault("no_article", article)
        return found

    def counts(self) -> dict[str, int]:
        """How many rows each table has."""
        with self._looking() as connection:
            return {
                table.name: connection.scalar(select(func.count()).select_from(table)) or 0
                for table in METADATA.sorted_tables
            }

    def verify(self) -> Iterator[Problem]:
        """Everything that is wrong: file, keys, hashes, rows, stretches, search; nothing in a sound ledger."""
        with self._looking() as connection:
            yield from problems(connection)
        if self._how.write:
            with told(*self._name), writing(self.engine) as connection:
                found = list(index_problems(connection))
            yield from found

    def backup(self, place: str | os.PathLike[str]) -> None:
        """Copies the ledger into a new file, while it may be used; LedgerError where there is one."""
        back_up(self.engine, self.path, pathlib.Path(place))

    @property
    def _name(self) -> tuple[str, float]:
        """What faults name, and how long a lock is waited for."""
        return str(self.path), self._how.wait

    @contextlib.contextmanager
    def _looking(self) -> Iterator[Connection]:
        """A transaction that only looks: the snapshot's own, or one for this look."""
        if self._one is not None:
            yield self._one
            return
        with told(*self._name), self.engine.connect() as connection, connection.begin():
            yield connection

    def _version(self, connection: Connection, article: str, number: int | None) -> int:
        """The id of a version; LedgerError where there is none."""
        found = querying.version_of(connection, article, number)
        if found is None:
            raise fault("no_article", article)
        return found

    def _read(self, items: Iterator[Item], settings: Settings, batch: list[Prepared | Added]) -> bool:
        """Reads items into a batch until it is time to write it; whether there may be more.

        What is known already is not read; the transaction that writes makes sure of it again.
        """
        begun = time.monotonic()
        for item in items:  # which may be waited for, so no look at the ledger is held open meanwhile
            with self._looking() as connection:
                done = refused(item.article)
                batch.append(done or made_ready(connection, item, self._reader, settings))
            if len(batch) >= MOST or time.monotonic() - begun > SOON:
                return True
        return False

    def _stored(self, batch: list[Prepared | Added]) -> list[Added]:
        """Writes a batch in one transaction."""
        if not any(isinstance(item, Prepared) for item in batch):
            return [item for item in batch if isinstance(item, Added)]
        with told(*self._name), writing(self.engine) as connection:
            return stored(connection, batch)
