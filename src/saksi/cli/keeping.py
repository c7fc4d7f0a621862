"""What the commands around a ledger share: which file it is, and its items one after the other."""

import os
import pathlib
from collections import deque
from collections.abc import Iterator, Sequence

from saksi.cli.choosing import ledger_path
from saksi.cli.incoming import standard_input
from saksi.cli.language import here
from saksi.cli.output import complain, finish
from saksi.keeping import open_ledger
from saksi.ledger import How, Item, Ledger
from saksi.reports import Given, Refusal, Taken, formats, take_file, take_stream


def opened(given: str | None, how: How | None = None) -> Ledger:
    """The ledger that is meant, open; one that is missing is made only where `how` says so."""
    return open_ledger(ledger_path(given), how or How(make=False))


def looked_at(given: str | None) -> Ledger:
    """The ledger that is meant, open for looking; LedgerError where there is none."""
    return opened(given, How(make=False, write=False))


class Arrivals:
    """The items of files, folders and standard input; what cannot be taken in is told in its turn, and counted.

    ledger: its own files, which lie perhaps in a folder that is added, are not taken for reports.
    passed_over: the other files of folders that no format reads.
    """

    def __init__(self, paths: Sequence[str], given: Given, ledger: str) -> None:
        self.paths = paths
        self._ledger = os.path.realpath(ledger)
        self.given = given
        self.refused = 0
        self.passed_over: list[str] = []
        self._taken = 0
        self._told = 0
        self._waiting: deque[tuple[int, Refusal]] = deque()

    def items(self) -> Iterator[Item]:
        """Each article with its bytes."""
        for path in self._files():
            for taken in _taken(path, self.given):
                if isinstance(taken, Refusal):
                    self.refused += 1
                    self._waiting.append((self._taken, taken))
                    self.tell()
                else:
                    self._taken += 1
                    yield Item(
                        article=taken.article, raw=taken.raw, source=taken.source,
                        number=taken.number, format=taken.format,
                    )  # fmt: skip

    def told(self) -> None:
        """The outcome of the next item has been told."""
        self._told += 1
        self.tell()

    def tell(self, *, every: bool = False) -> None:
        """Tells of what was not taken in, as far as all items before it have been told; every: whatever waits."""
        while self._waiting and (every or self._waiting[0][0] <= self._told):
            _, refusal = self._waiting.popleft()
            finish()
            complain("refused_item", refusal.place, refusal.why.told(here().language))

    def _files(self) -> Iterator[str]:
        """The files that the paths name; of a folder those that a format reads, in order."""
        for path in self.paths:
            if path == "-" or not pathlib.Path(path).is_dir():
                yield path
                continue
            for folder, folders, files in os.walk(path):
                folders[:] = sorted(name for name in folders if not name.startswith("."))
                for name in sorted(name for name in files if not name.startswith(".")):
                    file = os.path.join(folder, name)  # noqa: PTH118 - as os.walk gives it
                    if pathlib.Path(name).suffix.lower() in formats():
                        yield file
                    elif not (name.endswith(".toml") or os.path.realpath(file).startswith(self._ledger)):
                        self.passed_over.append(file)


def _taken(path: str, given: Given) -> Iterator[Taken | Refusal]:
    """What a file holds; "-" is standard input."""
    if path != "-":
        return take_file(path, given)
    return take_stream(*standard_input(), given)
