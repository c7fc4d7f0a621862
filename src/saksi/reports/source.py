"""Where a report's bytes come from, and how much of them is taken in."""

import pathlib
from typing import BinaryIO

import msgspec

from saksi.reports.reason import Reason, UnreadableError
from saksi.reports.refusal import Refusal

MOST = 256 * 1024 * 1024


class Source(msgspec.Struct, frozen=True):
    """An open binary stream; name: as the user gave it; path: None for standard input."""

    stream: BinaryIO
    name: str
    path: pathlib.Path | None = None

    def all(self) -> bytes:
        """Every byte; UnreadableError when there are more than `MOST`."""
        data = self.stream.read(MOST + 1)
        if len(data) > MOST:
            raise UnreadableError("file_too_large", MOST >> 20)
        return data

    def refusal(self, why: Reason, line: int | None = None) -> Refusal:
        """A refusal of this source."""
        return Refusal(source=self.name, why=why, line=line)
