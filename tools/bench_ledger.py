"""How fast a ledger is: reports into it against reading them alone, its size and rows, a first row.

usage: bench_ledger.py [ARTICLES|all]      (default 1500 of ../shared/corpus, else the shipped reports)

Reading alone and adding take turns over small chunks of the same reports in one process, so that
whatever else the machine does weighs on both; the ratios are of processor time and of time passed.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence

import msgspec

from bench import CORPUS, corpus, shipped
from saksi import open_ledger
from saksi.flow import read
from saksi.ledger import Item, Ledger
from saksi.record.article import Article

ALL = 1_000_000
CHUNK = 100
MANY = 1500
ACTOR = "Israel"
TURNS = 3


def main() -> None:
    """Print the table."""
    asked = sys.argv[1] if len(sys.argv) > 1 else str(MANY)
    most = ALL if asked == "all" else int(asked)
    for name, shown in rows(list(corpus(most) if CORPUS.is_file() else shipped(most))):
        print(f"{name:<36}{shown:>14}")


def rows(given: Sequence[Article]) -> Iterator[tuple[str, str]]:
    """The rows of the table: names and figures."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "saksi.db"
        with open_ledger(path) as ledger:
            alone, kept = _in_turns(given, ledger)
            counts = ledger.counts()
        size, text = path.stat().st_size, sum(len(article.text.encode()) for article in given)
        yield "reports", f"{len(given):,}"
        yield "ledger / reading, CPU", f"{kept[0] / alone[0]:.3f}"
        yield "ledger / reading, time passed", f"{kept[1] / alone[1]:.3f}"
        yield "storing a report, ms CPU", f"{(kept[0] - alone[0]) / len(given) * 1000:.2f}"
        yield "ledger, MB", f"{size / 1e6:,.1f}"
        yield "ledger, bytes a byte of text", f"{size / text:.1f}"
        for table, number in counts.items():
            yield f"  rows of {table}", f"{number:,}"
        yield f"first statement of {ACTOR}, ms", f"{min(_first(path) for _ in range(TURNS)) * 1000:.0f}"
        yield f"first line of --actor {ACTOR}, s", f"{min(_first_line(path) for _ in range(TURNS)):.2f}"


def _in_turns(given: Sequence[Article], ledger: Ledger) -> tuple[list[float], list[float]]:
    """Seconds of reading alone and of adding, processor time and time passed; each goes first by turns."""
    spent: tuple[list[float], list[float]] = ([0.0, 0.0], [0.0, 0.0])
    for n, start in enumerate(range(0, len(given), CHUNK)):
        chunk = given[start : start + CHUNK]
        items = [Item(article=a, raw=json.dumps(msgspec.to_builtins(a)).encode(), number=1) for a in chunk]
        work: list[Callable[[], object]] = [
            lambda chunk=chunk: [read(a) for a in chunk],  # type: ignore[misc]
            lambda items=items: list(ledger.add_all(items)),  # type: ignore[misc]
        ]
        for which in (0, 1) if n % 2 else (1, 0):
            begun = time.process_time(), time.perf_counter()
            work[which]()
            spent[which][0] += time.process_time() - begun[0]
            spent[which][1] += time.perf_counter() - begun[1]
    return spent


def _first(path: pathlib.Path) -> float:
    """Seconds from opening the ledger in a program that runs to the first statement of an actor."""
    begun = time.perf_counter()
    with open_ledger(path) as ledger:
        next(ledger.statements(actor=ACTOR), None)
        return time.perf_counter() - begun


def _first_line(path: pathlib.Path) -> float:
    """Seconds from the start of the command to its first line."""
    program = str(pathlib.Path(sys.executable).parent / "saksi")
    command = [program, "statements", "--actor", ACTOR, "--ledger", str(path), "--csv"]
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:
        if running.stdout is not None:
            running.stdout.readline()
            running.stdout.readline()
        spent = time.perf_counter() - begun
        running.kill()
    return spent


if __name__ == "__main__":
    main()
