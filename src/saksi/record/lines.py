r"""What a line of a text is: it ends in "\n", in "\r\n" or, as old systems write it, in "\r"."""

import re
from collections.abc import Iterator

from saksi.record.span import Span

END = re.compile(r"\r\n?|\n")


def lines(text: str) -> Iterator[Span]:
    """Every line of a text without its end, the empty ones too."""
    at = 0
    for end in END.finditer(text):
        yield Span(at, end.start())
        at = end.end()
    yield Span(at, len(text))


def line_start(text: str, at: int, low: int = 0) -> int:
    """Where the line begins that holds a place of the text; not looked for before `low`."""
    return max(text.rfind("\n", low, at) + 1, text.rfind("\r", low, at) + 1, low)


def line_end(text: str, at: int) -> int:
    """Where the line ends that holds a place of the text."""
    found = END.search(text, at)
    return found.start() if found else len(text)


def first_line(text: str) -> str:
    """The first line, blanks around it aside, that holds more than blanks."""
    bare = text.lstrip()
    return bare[: line_end(bare, 0)].rstrip()


def one_line(text: str) -> str:
    """The text with a blank for each end of a line."""
    return END.sub(" ", text)
