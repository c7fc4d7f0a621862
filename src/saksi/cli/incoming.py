"""What all commands that take in reports share: standard input, and progress while it takes a while."""

import io
import re
import sys
from collections.abc import Iterable, Iterator
from typing import BinaryIO, TypeVar, cast

from tqdm import tqdm

from saksi.cli.language import here

_JSON = re.compile(rb'\{\s*["}]|\[\s*[]{"\[]')  # how JSON begins, and no text in brackets ("[Foto]")
PEEKED = 1 << 16  # bytes of standard input looked at to tell its format
T = TypeVar("T")


def standard_input() -> tuple[BinaryIO, str]:
    """Standard input as bytes, nothing of it read yet, and the format it begins like."""
    raw = sys.stdin.buffer
    stream = raw if isinstance(raw, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", raw))
    return cast("BinaryIO", stream), _form_of(stream.peek(PEEKED))


def _form_of(start: bytes) -> str:
    """The format that standard input begins like."""
    first, _, rest = start.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b"\n")
    if first.startswith(b"{") and (first.rstrip().endswith(b"}") or not rest):
        return "jsonl"
    return "json" if _JSON.match(first + b"\n" + rest) else "text"


def watched(things: Iterable[T], total: int | None = None) -> Iterator[T]:
    """The things, with progress on standard error where that is a terminal and it takes a while."""
    desc = here().say("cli", "reading")
    return iter(
        tqdm(things, desc=desc, total=total, unit="", delay=1, disable=None, leave=False, file=sys.stderr)
    )
