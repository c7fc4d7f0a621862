"""Tables for a terminal: columns that wrap to its width, or records where it is too narrow.

Text of reports is shown with control characters replaced, so that no report can steer the
terminal.
"""

import re
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence

import msgspec

from saksi.record.lines import one_line
from saksi.views.cells import Cell, stands_for
from saksi.views.rows import Table, main_cell
from saksi.views.words import Words

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_GAP = 2
_MOST = 44
_BOLD, _DIM, _MARK, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[7m", "\x1b[0m"
_WORDS = (14, 10)
_SHORT = 32
_CLAIMS = 3
_HIDDEN = frozenset({"low", "high", "reasons", "mode", "part"})
_HIDDEN_IN = {
    "actions": frozenset({"kind", "place"}),
    "figures": frozenset({"modifier", "country"}),
    "timeline": frozenset({"kind", "place", "precision", "recipients"}),
    "relations": frozenset({"figures"}),
}
_SIDES = frozenset({"actors", "recipients"})


class Screen(msgspec.Struct, frozen=True):
    """Where a table is shown: how wide it is (0: lines are not broken), and whether it takes colour."""

    width: int = 80
    colour: bool = False

    def bold(self, text: str) -> str:
        """Text that stands out, where colour is taken."""
        return f"{_BOLD}{text}{_PLAIN}" if self.colour else text

    def dim(self, text: str) -> str:
        """Text that steps back, where colour is taken."""
        return f"{_DIM}{text}{_PLAIN}" if self.colour else text

    def mark(self, text: str) -> str:
        """A stretch that is meant: reversed where colour is taken, else in brackets."""
        return f"{_MARK}{text}{_PLAIN}" if self.colour else f"[[{text}]]"


def clean(text: str) -> str:
    """Text without characters that would steer a terminal; each is replaced by one mark."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)


def flat(text: str) -> str:
    """Clean text on one line, a blank for each tab and each end of a line."""
    return clean(one_line(text).replace("\t", " "))


def table_lines(table: Table, words: Words, screen: Screen) -> Iterator[str]:
    """The table's lines: a header, the rows, and how many there are."""
    yield from grid(table, words, screen) if table.rows else (words.say("page", "none_found"),)
    if table.rows:
        yield from marks(words, screen)
    yield screen.dim(words.counted("rows", len(table.rows)))


def marks(words: Words, screen: Screen) -> Iterator[str]:
    """The lines that say what the marks in a table mean."""
    said = words.say("page", "marks")
    yield from map(screen.dim, textwrap.wrap(said, screen.width) if screen.width else (said,))


def grid(table: Table, words: Words, screen: Screen) -> Iterator[str]:
    """The header and the rows, of which there is one at least."""
    hidden = (_HIDDEN | _HIDDEN_IN.get(table.name, frozenset())) - (
        {"reasons"} if table.name == "relations" else set()
    )
    columns = [name for name in table.columns if name not in hidden and _filled(table, name)]
    heads = [words.say("column", table.head(name)) for name in ("label", *columns, "text_at")]
    yield from laid_out(
        heads, [_texts(table, number, columns, words) for number in range(len(table.rows))], screen
    )


def laid_out(heads: Sequence[str], rows: Sequence[Sequence[str]], screen: Screen) -> Iterator[str]:
    """Texts in columns under their heads, or as records where the screen is too narrow.

    Where lines are not broken, a row is one line with a tab between its texts.
    """
    if not screen.width:
        yield from ("\t".join(row) for row in (heads, *rows))
        return
    widths = _widths(heads, rows, screen.width)
    if widths is None:
        yield from _records(heads, rows, screen)
        return
    yield from map(screen.bold, _fit(heads, widths))
    for row in rows:
        yield from _fit(row, widths)


def _filled(table: Table, column: str) -> bool:
    """Whether any row has something in this column."""
    values = (value for row in table.rows for value in _cells(getattr(row, column)))
    return any(value.text if isinstance(value, Cell) else value is not None for value in values)


def _cells(value: object) -> tuple[object, ...]:
    """A field as a tuple of cells."""
    return value if isinstance(value, tuple) else (value,)


def _texts(table: Table, number: int, columns: Sequence[str], words: Words) -> list[str]:
    """A row's texts: its label, its fields, the place of its main stretch."""
    row = table.rows[number]
    fields = []
    for column in columns:
        cells = [cell for cell in _cells(getattr(row, column)) if isinstance(cell, Cell)]
        claims = column == "denies"
        shown = [_shown(cell, words, _SHORT if claims else 0) for cell in cells]
        if column in _SIDES:
            shown = [_with_meant(text, words.meant(cell)) for text, cell in zip(shown, cells, strict=True)]
        if column == "speaker":
            shown = shown if any(shown) else [f"({words.say('page', row.silent)})"]
            shown += [f"({said})" for cell in cells if (said := stands_for(cell))]
        if claims and len(cells) > _CLAIMS:
            shown = [*shown[:_CLAIMS], words.counted("more", len(cells) - _CLAIMS)]
        shown += [str(value) for value in _cells(getattr(row, column)) if isinstance(value, int)]
        joint = " " if column == "speaker" else "; "
        fields.append(flat(joint.join(text for text in shown if text)))
    return [row.label, *fields, main_cell(table, row).place or ""]


def _shown(cell: Cell, words: Words, limit: int) -> str:
    """A cell's words, with a ring behind what a rule inferred, and the rows it points to.

    limit: above 0, longer words are cut there, and the cut is shown.
    """
    said = words.cell(cell)
    said = f"{said[:limit]}…" if 0 < limit < len(said) else said
    text = said.strip("{}").replace(",20", ", 20") + ("°" if cell.ink == "inferred" and cell.text else "")
    return f"{', '.join(cell.rows)} {text}" if cell.rows else text


def _with_meant(text: str, meant: str) -> str:
    """A party's words with whom they mean in brackets, where they do not name them."""
    return f"{text} ({meant}°)" if meant else text


def _width(text: str) -> int:
    """How many columns a text takes on a terminal."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _widths(heads: Sequence[str], rows: Sequence[Sequence[str]], room: int) -> list[int] | None:
    """How wide each column is; None where not even its words fit, long ones broken."""
    columns = [[head, *(row[column] for row in rows)] for column, head in enumerate(heads)]
    natural = [min(max(map(_width, column)), _MOST) for column in columns]
    natural[-1] = max(map(_width, columns[-1]))
    for longest in _WORDS:
        least = [min(_widest_word(column), longest) for column in columns]
        least[-1] = natural[-1]
        spare = room - _GAP * (len(heads) - 1) - sum(least)
        if spare >= 0:
            wanted = sum(natural) - sum(least)
            share = min(1.0, spare / wanted) if wanted else 0.0
            return [low + int((full - low) * share) for low, full in zip(least, natural, strict=True)]
    return None


def _widest_word(column: Sequence[str]) -> int:
    """How wide the widest word of a column is."""
    return max(_width(word) for text in column for word in text.split() or [""])


def _fit(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    """A row wrapped into its columns."""
    wrapped = [
        textwrap.wrap(text, width, break_on_hyphens=False) or [""]
        for text, width in zip(row, widths, strict=True)
    ]
    height = max(map(len, wrapped))
    found = []
    for line in range(height):
        parts = [column[line] if line < len(column) else "" for column in wrapped]
        padded = [part + " " * (width - _width(part)) for part, width in zip(parts, widths, strict=True)]
        found.append((" " * _GAP).join(padded).rstrip())
    return found


def _records(heads: Sequence[str], rows: Sequence[Sequence[str]], screen: Screen) -> Iterator[str]:
    """Each row as lines of "head: text", for a narrow screen."""
    for row in rows:
        yield screen.bold(row[0])
        for head, text in zip(heads[1:], row[1:], strict=True):
            if text:
                first = f"  {head}: "
                yield from textwrap.wrap(
                    text, max(screen.width, 20), initial_indent=first, subsequent_indent="    "
                )
