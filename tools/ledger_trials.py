"""Whether a ledger keeps what it has acknowledged: killed at any moment, and used by several programs at once.

usage: ledger_trials.py kill [ROUNDS] [AFTER]     (default 100 rounds; AFTER lines were printed first)
       ledger_trials.py together [SECONDS]        (default 10: one writes, three look)

A round of `kill` runs `saksi add` or `saksi reread` and kills it (SIGKILL) after a random time from
its start, after a random time from its first line, or as soon as it is writing. Then everything it
printed must be in the ledger, with the text that was given and read by the reader that said so, and
`verify` must find nothing. The reports are those of ../shared/corpus, else the shipped ones, varied.
"""

import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence

import msgspec

from bench import CORPUS, corpus, shipped
from saksi import open_ledger
from saksi.ledger import How
from saksi.record.article import Article

ROUNDS, SECONDS = 100, 10.0
FRESH = 10  # rounds on one ledger
BATCH = 60  # reports that a round adds at most, where it is killed early
PIECE = 700  # characters of a report, where many are added
LINE = re.compile(r"(?:added|new version|duplicate of|\S+ \(\d+\))")
ADD = "from saksi.cli import main; main()"
REREAD = """
import msgspec
from saksi import flow, keeping
number, whole = {number}, flow.read
def read(article, settings):
    found = whole(article, settings)
    return msgspec.structs.replace(found, figures=()) if number % 2 else found
flow.read, keeping.version = read, lambda: f"round-{{number}}"
from saksi.cli import main
main()
"""
READER = """
import sys, time
from saksi import open_ledger
from saksi.ledger import How
path, until = sys.argv[1], time.time() + float(sys.argv[2])
looks = rows = most = 0
while time.time() < until:
    with open_ledger(path, How(make=False, write=False)) as ledger:
        rows += sum(1 for _ in ledger.statements(actor="Israel")) + sum(1 for _ in ledger.figures())
        with_findings = dict((a.id, len(f.statements)) for a, f in ledger.reports())
        now = sum(1 for _ in ledger.articles())
        assert most <= len(with_findings) <= now, (most, len(with_findings), now)
        most, looks = len(with_findings), looks + 1
print(looks, rows, most)
"""


class Round:
    """One run of the program that is killed. ledger: its file; number: which round it is."""

    def __init__(self, ledger: pathlib.Path, number: int, chance: random.Random) -> None:
        self.ledger = ledger
        self.number = number
        self.chance = chance
        self.lines: list[str] = []

    def run(self, code: str, arguments: Sequence[str], after: int) -> None:
        """Runs a command and kills it; keeps the lines that it printed."""
        printed = self.ledger.with_name("printed.txt")
        environment = {
            **os.environ,
            "PYTHONUNBUFFERED": "1",
            "SAKSI_LANG": "en",
            "SAKSI_LEDGER": str(self.ledger),
        }
        with printed.open("wb") as stream:
            command = [sys.executable, "-c", code, *arguments]
            running = subprocess.Popen(command, stdout=stream, stderr=subprocess.DEVNULL, env=environment)
            self._wait(running, printed, after)
            running.kill()
            running.wait()
        whole, _, _cut = printed.read_text(encoding="utf-8").rpartition("\n")
        self.lines = [line for line in whole.splitlines() if LINE.match(line)]

    def _wait(self, running: subprocess.Popen[bytes], printed: pathlib.Path, after: int) -> None:
        """Waits for the moment of the kill; no longer than the program runs."""
        way = self.chance.choice(("start", "line", "line", "writing", "writing")) if not after else "line"
        if way == "start":
            self._sleep(running, self.chance.uniform(0, 3))
            return
        while running.poll() is None and printed.read_bytes().count(b"\n") <= after:
            time.sleep(0.002)
        self._sleep(running, self.chance.uniform(0, 2))
        size = self._wal()
        while way == "writing" and running.poll() is None and self._wal() == size:
            time.sleep(0.0002)
        if way == "writing":
            time.sleep(self.chance.uniform(0, 0.01))

    def _wal(self) -> tuple[int, int]:
        """Size and time of the file that SQLite writes first."""
        try:
            found = self.ledger.with_name(self.ledger.name + "-wal").stat()
        except FileNotFoundError:
            return (0, 0)
        return found.st_size, found.st_mtime_ns

    @staticmethod
    def _sleep(running: subprocess.Popen[bytes], seconds: float) -> None:
        """Sleeps, but not when the program is done."""
        until = time.monotonic() + seconds
        while running.poll() is None and time.monotonic() < until:
            time.sleep(0.002)


def kill(rounds: int, after: int, seed: int = 5) -> int:
    """Runs the rounds, tells of each; how many things were wrong."""
    chance, wrong, told, killed = random.Random(seed), 0, 0, 0  # noqa: S311 - moments, not secrets
    with tempfile.TemporaryDirectory() as name:
        given = reports(rounds, after)
        for number in range(rounds):
            folder = pathlib.Path(name) / str(number // FRESH if not after else number)
            folder.mkdir(exist_ok=True)
            one = Round(folder / "saksi.db", number, chance)
            again = not after and number % 2 == 1
            if again:
                one.run(REREAD.format(number=number), ["reread"], after)
            else:
                one.run(ADD, ["add", str(written(given[number], folder / f"{number}.jsonl"))], after)
            faults = checked(one, {a.id: a for batch in given for a in batch}, again=again)
            print(
                f"{number:>3} {'reread' if again else 'add':<7}{len(one.lines):>6} lines  {'; '.join(faults) or 'clean'}"
            )
            wrong, told, killed = wrong + len(faults), told + len(one.lines), killed + 1
    print(f"{killed} rounds, {told} lines acknowledged, {wrong} wrong")
    return wrong


def checked(one: Round, given: dict[str, Article], *, again: bool) -> list[str]:
    """What is wrong after a round."""
    if not one.ledger.exists():
        return [f"no ledger after {len(one.lines)} lines"] if one.lines else []
    with open_ledger(one.ledger, How(make=False)) as ledger:
        wrong = [str(problem) for problem in ledger.verify()]
        kept = {article.id for article in ledger.articles()}
        read = {name for name in kept if ledger.article(name) == given[name]}
        with ledger.engine.connect() as connection:
            query = (
                "SELECT articles.id, reader_version FROM articles JOIN versions ON article_number = articles.number "
                "JOIN readings ON version_id = versions.id"
            )
            readers = {str(row[0]): str(row[1]) for row in connection.exec_driver_sql(query)}
    wrong += [f"{name}: changed" for name in kept - read]
    for line in one.lines:
        name = line.split(" (")[0] if again else line.partition(": ")[2].split(";")[0]
        if name not in kept:
            wrong.append(f"{name}: acknowledged and lost")
        elif again and readers.get(name) != f"round-{one.number}":
            wrong.append(f"{name}: read again and lost")
    return wrong


def reports(rounds: int, after: int) -> list[list[Article]]:
    """The reports of each round, none in two rounds."""
    each = after * 2 if after else BATCH
    whole = list(corpus(rounds * each) if CORPUS.is_file() else shipped(rounds * each))
    made: list[list[Article]] = []
    for number in range(rounds):
        some = [whole[(number * each + n) % len(whole)] for n in range(each)]
        made.append([_varied(a, f"{number}-{n}", after) for n, a in enumerate(some)])
    return made


def _varied(article: Article, name: str, after: int) -> Article:
    """A report of its own: its id is of the round, its text ends so; a piece of it where many are to be read."""
    text = article.text[:PIECE] if after else article.text
    return Article(id=f"r{name}", text=f"{text.strip()}\nBagian {name}.")


def written(given: Sequence[Article], path: pathlib.Path) -> pathlib.Path:
    """The reports in a file, one a line."""
    rows = [json.dumps({k: v for k, v in msgspec.to_builtins(a).items() if v is not None}) for a in given]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def together(seconds: float) -> int:
    """One program adds and reads again, three look; how many of them met an error."""
    with tempfile.TemporaryDirectory() as name:
        path = pathlib.Path(name) / "saksi.db"
        given = [a for batch in reports(1 + int(seconds * 3), 0) for a in batch]
        with open_ledger(path) as ledger:
            ledger.add(given[0])
        looking = [
            subprocess.Popen(
                [sys.executable, "-c", READER, str(path), str(seconds)], stdout=subprocess.PIPE, text=True
            )
            for _ in range(3)
        ]
        added, again = _written(path, given, time.time() + seconds)
        outcomes = [running.communicate()[0].split() for running in looking]
        failed = len([1 for running in looking if running.returncode])
        with open_ledger(path, How(make=False)) as ledger:
            wrong = sum(1 for _ in ledger.verify())
    print(
        f"{seconds:g} s: {added} reports added, {again} texts read again; looks, rows, reports seen: {outcomes}"
    )
    print(f"{failed} programs met an error, verify found {wrong}")
    return failed + wrong


def _written(path: pathlib.Path, given: Sequence[Article], until: float) -> tuple[int, int]:
    """Adds reports and reads some again until a time; how many of each."""
    added = again = 0
    with open_ledger(path) as ledger:
        while time.time() < until:
            added += ledger.add(given[1 + added % (len(given) - 1)]).status == "added"
            for _ in ledger.reread(every=True) if added % FRESH == 0 else ():
                again += 1
                if again % FRESH == 0 or time.time() > until:
                    break
    return added, again


if __name__ == "__main__":
    what, *numbers = sys.argv[1:] or ["kill"]
    if what == "kill":
        rounds, after = [*map(int, numbers), ROUNDS, 0][:2] if len(numbers) != 1 else [int(numbers[0]), 0]
        sys.exit(bool(kill(rounds, after)))
    sys.exit(bool(together(float(numbers[0]) if numbers else SECONDS)))
