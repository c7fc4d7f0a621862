"""How long a report can be: more than any report is no report, and reading it would take hours."""

from saksi.record.lines import lines
from saksi.reports.reason import UnreadableError

LONGEST_TEXT = 300_000
LONGEST_PARAGRAPH = 50_000


def fitting(text: str) -> str:
    """The text as it is; UnreadableError where it, or one line of it, is longer than any report's."""
    longest = max(line.end - line.start for line in lines(text))
    if longest > LONGEST_PARAGRAPH:
        raise UnreadableError("paragraph_too_long", longest, LONGEST_PARAGRAPH)
    if len(text) > LONGEST_TEXT:
        raise UnreadableError("text_too_long", len(text), LONGEST_TEXT)
    return text
