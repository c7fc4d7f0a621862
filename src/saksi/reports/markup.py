"""Text that is no prose: HTML without the head of a page, and a table by another name."""

import csv
import functools
import re
from collections.abc import Sequence
from itertools import islice

from saksi.record.lines import lines
from saksi.reports.decoding import kind
from saksi.reports.reason import UnreadableError

SAMPLE = 1 << 16
LOOKED_AT = 100  # lines of the beginning
FEW, MANY = (
    2,
    4,
)  # tags by which a text is HTML: where half its lines have one at an end; where it begins with one
CELLS = ",;\t"
HEAD = re.compile(r"[^\W_][\w ./-]{0,39}")  # the name of a column
NARROWEST, SHORTEST, LEAST = 2, 2, 6  # columns, rows and cells of a table, its head among them


def prose(text: str) -> str:
    """The text as it is; UnreadableError where it is HTML."""
    if "<" in text[:SAMPLE] and _html(text[:SAMPLE]):
        raise UnreadableError("other_kind", *kind("html").reason.values)
    return text


def no_table(text: str) -> str:
    """The text as it is; UnreadableError where it is a table (CSV)."""
    head = next((line.of(text) for line in lines(text[:SAMPLE]) if line.of(text).strip()), "")
    if any(_table(text, head, mark) for mark in CELLS if mark in head):
        raise UnreadableError("other_kind", *kind("sheet").reason.values)
    return text


def _html(sample: str) -> bool:
    """Whether tags of paragraphs stand where HTML has them; a text that only speaks of some is none."""
    tags = _tag().findall(sample)
    if len(tags) < FEW or not any(tag.startswith("</") or f"{tag}<" in sample for tag in tags):
        return False
    whole = (line.of(sample).strip() for line in lines(sample))
    shown = list(islice((line for line in whole if line), LOOKED_AT))
    marked = sum(bool(_tag().match(line)) or _ends(line) for line in shown)
    return marked * 2 >= len(shown) or (len(tags) >= MANY and bool(_tag().match(shown[0])))


def _ends(line: str) -> bool:
    """Whether a line ends with a tag."""
    last = line.rfind("<")
    return last >= 0 and bool(_tag().fullmatch(line, last))


def _table(text: str, head: str, mark: str) -> bool:
    """Whether every line has as many cells as the head names, none of them set off as in prose."""
    names = next(csv.reader([head], delimiter=mark))
    if len(names) < NARROWEST or not all(HEAD.fullmatch(name) for name in names):
        return False
    sample = text[:SAMPLE]
    try:
        rows = [row for row in csv.reader(sample.splitlines(keepends=True), delimiter=mark) if row]
    except csv.Error:
        return False
    rows = rows[:-1] if len(text) > SAMPLE else rows
    return len(rows) * len(names) >= LEAST and _even(rows, len(names))


def _even(rows: Sequence[Sequence[str]], width: int) -> bool:
    """Whether all rows are of that many cells."""
    return len(rows) >= SHORTEST and all(len(row) == width for row in rows)


@functools.cache
def _tag() -> re.Pattern[str]:
    """A tag that HTML sets around or between paragraphs."""
    names = "|".join(kind("html").tags)
    return re.compile(rf"</?(?:{names})(?:\s[^<>]*)?/?>", re.IGNORECASE)
