"""Reads every example with every rule counted, and prints the rules that none of them shows.

Run as a program of its own: the counting lies over the rules of the whole process.
"""

import collections
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tools")]

import fired  # noqa: E402 - found by the path above
import test_examples  # noqa: E402
from saksi import flow  # noqa: E402

OWN_TESTS = ("articles.", "sentences.")  # rooms whose rules are shown by tests of their own


def main():
    counts = collections.Counter()
    fired.watch(counts)
    for parsers, case in (param.values for param in test_examples.cases()):
        text, _ = parsers.parse(case)
        flow.read(test_examples.article(case, text))
    for name in sorted(counts):
        if not counts[name] and not name.startswith(OWN_TESTS):
            print(name)


if __name__ == "__main__":
    main()
