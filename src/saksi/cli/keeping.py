"""What the commands around a ledger share: which file it is, and its items one after the other."""

import os
import pathlib
from collections.abc import Iterator, Sequence

from saksi.cli.choosing import ledger_path
from saksi.cli.incoming import standard_input
from saksi.cli.language import here
from saksi.cli.output import complain
from saksi.keeping import open_ledger
from saksi.ledger import How, Item, Ledger
from saksi.reports import Given, Refusal, Taken, formats, take_file, take_stream
from saksi.reports.reason import Reason


def opened(given: str | None, how: How | None = None) -> Ledger:
    """The ledger that is meant, open; one that is missing is made only where `how` says so."""
    return open_ledger(ledger_path(given), how or How(make=False))


def looked_at(given: str | None) -> Ledger:
    """The ledger that is meant, open for looking; LedgerError where there is none."""
    return opened(given, How(make=False, write=False))


class Arrivals:
    """The items of files, folders and standard input; what cannot be taken in is told and counted."""

    def __init__(self, paths: Sequence[str], given: Given) -> None:
        self.paths = paths
        self.given = given
        self.refused = 0
        self.passed_over = 0

    def items(self) -> Iterator[Item]:
        """Each article with its bytes."""
        for path in self._files():
            for taken in _taken(path, self.given):
                if isinstance(taken, Refusal):
                    self.refuse(taken.place, taken.why)
                else:
                    yield Item(
                        article=taken.article, raw=taken.raw, source=taken.source,
                        number=taken.number, format=taken.format,
                    )  # fmt: skip

    def refuse(self, place: str, why: Reason) -> None:
        """Tells of something that was not taken in."""
        self.refused += 1
        complain("refused_item", place, why.told(here().language))

    def _files(self) -> Iterator[str]:
        """The files that the paths name; of a folder those that a format reads, in order."""
        for path in self.paths:
            if path == "-" or not pathlib.Path(path).is_dir():
                yield path
                continue
            for folder, folders, files in os.walk(path):
                folders[:] = sorted(name for name in folders if not name.startswith("."))
                for name in sorted(name for name in files if not name.startswith(".")):
                    if pathlib.Path(name).suffix.lower() in formats():
                        yield os.path.join(folder, name)  # noqa: PTH118 - as os.walk gives it
                    elif not name.endswith(".toml"):
                        self.passed_over += 1


def _taken(path: str, given: Given) -> Iterator[Taken | Refusal]:
    """What a file holds; "-" is standard input."""
    if path != "-":
        return take_file(path, given)
    return take_stream(*standard_input(), given)
