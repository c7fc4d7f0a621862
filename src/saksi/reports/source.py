"""Where a report's bytes come from, and how much of them is taken in."""

import pathlib
from typing import BinaryIO

import msgspec

from saksi.record.article import Article
from saksi.reports.reason import Reason, UnreadableError
from saksi.reports.refusal import Refusal
from saksi.reports.taken import Taken

MOST = 256 * 1024 * 1024


class Source(msgspec.Struct, frozen=True):
    """An open binary stream; name: as the user gave it; path: None for standard input; format: what reads it."""

    stream: BinaryIO
    name: str
    path: pathlib.Path | None = None
    format: str = ""

    def all(self) -> bytes:
        """Every byte; UnreadableError when there are more than `MOST`."""
        data = self.stream.read(MOST + 1)
        if len(data) > MOST:
            raise UnreadableError("file_too_large", MOST >> 20)
        return data

    def taken(self, article: Article, raw: bytes, number: int) -> Taken:
        """An article of this source with its bytes; number: which item it is, from 1."""
        return Taken(article, raw, self.name, number, self.format)

    def refusal(self, why: Reason, line: int | None = None) -> Refusal:
        """A refusal of this source."""
        return Refusal(source=self.name, why=why, line=line)
