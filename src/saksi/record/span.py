"""A stretch of an article's text."""

import msgspec


class Span(msgspec.Struct, frozen=True, array_like=True, order=True, gc=False):
    """Half-open stretch [start, end) in Unicode code points of an article's `text`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters this span covers in `text`."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end
