"""Runs every src/saksi/**/*.examples file: reading the text must find what is marked, and no more.

Cases are parted by blank lines. A case is comment lines ("# …", the first is its label), setting
lines ("@published 2024-10-21": a field of the article), then the text in its room's notation. The
room is the file's name or the nearest folder's that has a module examples_<room>.py here, with

    parse(case) -> (text, expected)       found(findings, text) -> the same shape as expected

Cases in known-failures.examples must fail; one that starts to pass belongs into the other file.
"""

import importlib
import importlib.util
import pathlib

import pytest

import saksi
from saksi import flow
from saksi.record.article import Article
from stretches import misplaced

ROOT = pathlib.Path(saksi.__file__).parent
KNOWN = "known-failures"


def room(path):
    """The parsers of an examples file, or None when its room runs its examples itself."""
    names = (path.stem, *(parent.name for parent in path.parents))
    for name in names[: len(path.relative_to(ROOT).parts)]:
        if importlib.util.find_spec(f"examples_{name}"):
            module = importlib.import_module(f"examples_{name}")
            return module if hasattr(module, "parse") else None
    raise LookupError(f"{path}: no tests/examples_<room>.py for it")


def blocks(path):
    """The cases of one file with the line number each begins at."""
    lines, first = [], 1
    for number, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), ""], 1):
        if line.strip():
            first = first if lines else number
            lines.append(line)
        elif lines:
            if any(not x.startswith("# ") for x in lines):
                yield first, "\n".join(lines)
            lines = []


def label(case):
    """The case's first comment, else the beginning of its text."""
    lines = [x for x in case.splitlines() if not x.startswith("@")]
    return lines[0].removeprefix("# ")[:60]


def cases():
    """Every case of every file as a test parameter named by file, line and label."""
    for path in sorted(ROOT.rglob("*.examples")):
        parsers = room(path)
        for line, case in blocks(path) if parsers else ():
            marks = [pytest.mark.xfail(raises=AssertionError, strict=True)] if path.stem == KNOWN else []
            name = f"{path.relative_to(ROOT)}:{line} {label(case)}"
            yield pytest.param(parsers, case, id=name, marks=marks)


def article(case, text):
    """The article a case stands for, with the fields its setting lines give."""
    settings = [x[1:].split(maxsplit=1) for x in case.splitlines() if x.startswith("@")]
    return Article(id="contoh", text=text, **dict(settings))


@pytest.mark.parametrize(("parsers", "case"), list(cases()))
def test_example(parsers, case):
    """What is found in the text is what the example marks."""
    text, expected = parsers.parse(case)
    findings = flow.read(article(case, text))
    assert misplaced(findings, text) == []
    got = parsers.found(findings, text)
    assert got == expected, f"\n{case}\n  expected {expected}\n  found    {got}"
