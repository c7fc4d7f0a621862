"""An input that could not be read, and why: a visible row instead of a silent drop."""

import msgspec

from saksi.reports.reason import Reason


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """One file, or one line of it, that is not read.

    source: the file as the user named it. line: 1-based, where the fault has one.
    why: what is wrong and what to do next. id: of the article, where it could be made out.
    """

    source: str
    why: Reason
    line: int | None = None
    id: str | None = None

    @property
    def reason(self) -> str:
        """What is wrong and what to do next, in English; `why.told` has other languages."""
        return self.why.told()

    @property
    def place(self) -> str:
        """The file, with the line where there is one."""
        return self.source if self.line is None else f"{self.source}:{self.line}"

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}"
