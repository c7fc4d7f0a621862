"""Cutting a paragraph's tokens into sentences.

A full stop, question or exclamation mark ends a sentence unless a rule below joins; a comma
before a closing quotation mark never does.
"""

from collections.abc import Callable, Iterator, Sequence

from saksi.lang import Pack
from saksi.record.document import Token

ENDS = frozenset(".!?…")
CLOSERS = frozenset("\"”’'»)]")

LONGEST = 400

Rule = Callable[[Sequence[Token], int, int, Pack], bool]


def no_capital_follows(tokens: Sequence[Token], end: int, after: int, pack: Pack) -> bool:
    """The next word is in lower case: '"… selesai." kata dia'."""
    following = tokens[after]
    return (following.kind == "word" and not following.capital) or following.text in ",;:)"


def abbreviation(tokens: Sequence[Token], end: int, after: int, pack: Pack) -> bool:
    """The stop belongs to an abbreviation or initial: "No. 5", "Dr. Sari", "M. Yusuf"."""
    if tokens[end].text != "." or end == 0 or tokens[end - 1].end != tokens[end].start:
        return False
    word = tokens[end - 1]
    if word.kind != "word" or after != end + 1:
        return False
    table = pack.table("abbreviations")
    if len(word.text) == 1 and word.text.isupper():
        return True
    return word.norm in table["titles"] or (word.norm in table["plain"] and tokens[after].kind != "word")


def degree(tokens: Sequence[Token], end: int, after: int, pack: Pack) -> bool:
    """The stop stands inside an academic degree: "S.H.", "M.Si", "Ph.D."."""
    glued = tokens[after].start == tokens[end].end
    word = tokens[end - 1] if end else tokens[end]
    return glued and word.norm in pack.table("abbreviations")["degrees"] and len(tokens[after].text) <= 4


def glued_name(tokens: Sequence[Token], end: int, after: int, pack: Pack) -> bool:
    """The stop stands inside a site's or firm's name ("Liputan6.com", "KOMPAS.TV"), not between sentences."""
    if tokens[end].text != "." or tokens[after].start != tokens[end].end or after != end + 1:
        return False
    before, following = tokens[end - 1] if end else tokens[end], tokens[after]
    return (following.text.isupper() and before.text.isupper()) or following.kind == "number"


JOINS: tuple[Rule, ...] = (no_capital_follows, abbreviation, degree, glued_name)


def boundaries(tokens: Sequence[Token], first: int, last: int, pack: Pack) -> Iterator[tuple[int, int]]:
    """The sentences among tokens [first, last), as token ranges that cover it all.

    A stretch of LONGEST tokens without an end is cut there, so that a page that lost all its
    stops costs no more than another.
    """
    start = first
    i = first
    while i < last:
        if i - start >= LONGEST:
            yield start, i
            start = i
        if tokens[i].text in ENDS and tokens[i].kind == "mark":
            after = _after(tokens, i, last)
            if (
                after < last
                and not _list_number(tokens, start, i)
                and not any(rule(tokens, i, after, pack) for rule in JOINS)
            ):
                yield start, after
                start = after
            i = after
        else:
            i += 1
    if start < last:
        yield start, last


def _list_number(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether all that stands before the stop is the number of a list item: "5. Menahan …"."""
    return end == start + 1 and tokens[start].kind == "number"


def _after(tokens: Sequence[Token], end: int, last: int) -> int:
    """First token past an end mark, its like and the closing marks that hug it."""
    i = end + 1
    while (
        i < last
        and tokens[i].start == tokens[i - 1].end
        and (tokens[i].text in CLOSERS or tokens[i].text in ENDS)
    ):
        if tokens[i].kind == "quote" and i + 1 < last and tokens[i + 1].start == tokens[i].end:
            break  # an opening mark glued to the stop: '…selesai."Kami …'
        i += 1
    return i
