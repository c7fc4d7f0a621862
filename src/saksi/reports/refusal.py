"""An input that could not be read, and why: a visible row instead of a silent drop."""

import msgspec


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """One file, or one line of it, that is not read.

    source: the file as the user named it. line: 1-based, where the fault has one.
    reason: what is wrong and what to do next. id: of the article, where it could be made out.
    """

    source: str
    reason: str
    line: int | None = None
    id: str | None = None

    def __str__(self) -> str:
        place = self.source if self.line is None else f"{self.source}:{self.line}"
        return f"{place}: {self.reason}"
