"""Count how often each rule decides something over a corpus: a rule that never does may fit one sentence only.

usage: fired.py CORPUS.jsonl.gz [REPORTS [SEED]]

A rule is a function that stands in a module-level tuple in capitals (RULES, STEPS, ACTORS ...). It
is counted when what it gives is not None, False or empty. Rules that decided fewer than THRICE
times are listed, those of the fewest first.
"""

import collections
import functools
import gzip
import importlib
import inspect
import json
import pathlib
import pkgutil
import random
import sys
import types
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

import saksi
from saksi.flow import read
from saksi.record.article import Article

THRICE = 3
ROOMS = ("articles", "sentences", "mentions", "statements", "actions", "figures", "commitments")
Counts = collections.Counter[str]


def modules() -> list[types.ModuleType]:
    """All modules that take part in reading a report."""
    names = [m.name for m in pkgutil.walk_packages(saksi.__path__, "saksi.")]
    return [importlib.import_module(name) for name in names if name.split(".")[1] in ROOMS]


def decides(given: Any) -> bool:  # noqa: ANN401 - what any rule gives
    """Whether a rule's answer decides something; position 0 does."""
    return bool(given) or (given is not False and isinstance(given, int))


def counted(rule: Callable[..., Any], counts: Counts) -> Callable[..., Any]:
    """The rule, which counts what it gives."""
    name = f"{rule.__module__.removeprefix('saksi.')}.{rule.__name__}"
    counts[name] += 0

    def each(given: Iterator[Any]) -> Iterator[Any]:
        for thing in given:
            counts[name] += 1
            yield thing

    @functools.wraps(rule)
    def wrapped(*args: Any, **named: Any) -> Any:  # noqa: ANN401 - stands for any rule
        given = rule(*args, **named)
        if inspect.isgenerator(given):
            return each(given)
        counts[name] += decides(given)
        return given

    return wrapped


def with_counts(table: Any, counts: Counts) -> Any:  # noqa: ANN401 - tables of any shape
    """A table of rules with each of them counted; what holds no rule as it is."""
    if isinstance(table, types.FunctionType):
        return counted(table, counts)
    if type(table) in (tuple, list):
        return type(table)(with_counts(thing, counts) for thing in table)
    if type(table) is dict:
        return {key: with_counts(value, counts) for key, value in table.items()}
    return table


def holds_rules(table: Any) -> bool:  # noqa: ANN401 - tables of any shape
    """Whether a rule stands anywhere in a table."""
    if type(table) is dict:
        table = tuple(table.values())
    return type(table) in (tuple, list) and any(
        isinstance(thing, types.FunctionType) or holds_rules(thing) for thing in table
    )


def watch(counts: Counts) -> None:
    """Lets every rule of every table count, wherever the table has been imported to."""
    there = modules()
    watched: dict[int, Any] = {}
    for module in there:
        for name, table in list(vars(module).items()):
            if name.isupper() and holds_rules(table):
                if id(table) not in watched:
                    watched[id(table)] = (table, with_counts(table, counts))  # the table is kept: ids stay
                setattr(module, name, watched[id(table)][1])


def reports(path: pathlib.Path, number: int, seed: int) -> list[Article]:
    """Reports of a corpus, drawn at random."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    drawn = random.Random(seed).sample(rows, min(number, len(rows)))  # noqa: S311 - a sample, no secret
    fields = Article.__struct_fields__
    return [msgspec.convert({k: v for k, v in row.items() if k in fields}, Article) for row in drawn]


def main() -> None:
    """Print the rules that decided little."""
    path, number, seed = (*sys.argv[1:], *("2000", "1")[max(len(sys.argv) - 2, 0) :])
    counts = Counts()
    watch(counts)
    for report in reports(pathlib.Path(path), int(number), int(seed)):
        read(report)
    few = sorted((n, name) for name, n in counts.items() if n < THRICE)
    for n, name in few:
        print(n, name)
    print(f"{len(few)} of {len(counts)} rules decided fewer than {THRICE} times in {number} reports")


if __name__ == "__main__":
    main()
