"""The page's own head: section, author and publication date before the report begins."""

import re
from typing import NamedTuple

from saksi.articles.dateline import Dateline, dateline_at
from saksi.articles.page import Cut, Line, Page
from saksi.articles.words import Words
from saksi.record.span import Span

LINES = 6
REACH = 140
PERSON = re.compile(r"(?P<name>[A-Z][\w.'’]+(?:\s[A-Z][\w.'’]*){1,4}),?")
DOTTED = re.compile(r"(?P<year>\d{4})\.(?P<month>\d{2})\.(?P<day>\d{2})$")


class Header(NamedTuple):
    """What the head of the page says; `lines` is how many body lines it wholly takes."""

    published: str | None
    span: Span | None
    cuts: list[Cut]
    authors: list[str]
    dateline: Dateline | None


class Above(NamedTuple):
    """Authors named above the date, and the lines they take."""

    authors: list[str]
    cuts: list[Cut]


def header(page: Page, zone: str | None) -> Header:
    """The header lines of a page: a date that ends its line or runs into the dateline."""
    for i in range(page.body, min(page.body + LINES, len(page.lines))):
        line = page.lines[i]
        match = _date(line, page.words)
        if match is None:
            continue
        end = line.start + match.end()
        follows = _dateline_after(page, i, end)
        rest = page.text[end : line.end].strip(" |-–·")
        glued = follows is not None and follows.start == end
        bare = not match.groupdict().get("hour") and i > page.body + 1
        if bare or (rest and not glued) or not _is_head(line.text[: match.start()], match):
            continue
        updated = page.words.updated.search(line.text, 0, match.start()) is not None
        above = _author_above(page, i)
        cuts = [Cut(line.start, end if glued else line.end, "articles.header"), *above.cuts]
        span = Span(line.start + match.start(), end)
        published = None if updated else iso(match, page.words, zone)
        return Header(
            published,
            span if published else None,
            cuts,
            [*above.authors, *_authors(line, match, page.words)],
            follows,
        )
    return Header(None, None, [], [], None)


def _dateline_after(page: Page, i: int, end: int) -> Dateline | None:
    """The dateline glued to a header's date, or the place alone on the line below it."""
    line = page.lines[i]
    if end < line.end:
        return dateline_at(page, end, line.end, first=True)
    if i + 2 >= len(page.lines) or page.lines[i + 1].text not in page.words.places:
        return None
    below = page.lines[i + 1]
    return Dateline(below.text, Span(below.start, below.end), below.start, below.end, None)


def _author_above(page: Page, i: int) -> Above:
    """The author's line right above a header's date: "Nama - outletKanal"."""
    line = page.lines[i - 1] if i > page.body else None
    named = page.words.author.fullmatch(line.text) if line else None
    if line is None or named is None:
        return Above([], [])
    return Above([named["name"]], [Cut(line.start, line.end, "articles.header")])


def names_between(page: Page, head: Header, dateline: Dateline | None) -> Above:
    """Authors on lines of their own between the head's date and the dateline."""
    found = Above([], [])
    if not head.cuts or dateline is None:
        return found
    for line in page.lines[page.body : page.body + 2 * LINES]:
        if not head.cuts[0].end <= line.start < dateline.start:
            continue
        person = PERSON.fullmatch(line.text)
        if line.low.rstrip(",") in page.words.desks:
            found.cuts.append(Cut(line.start, line.end, "articles.header"))
        elif person:
            found.authors.append(person["name"])
            found.cuts.append(Cut(line.start, line.end, "articles.header"))
    return found


def iso(match: re.Match[str], words: Words, zone: str | None) -> str | None:
    """A page's date as ISO 8601; None when no such day exists."""
    parts = match.groupdict()
    month = words.months.get(parts["month"]) or (int(parts["month"]) if parts["month"].isdecimal() else 0)
    day, year = int(parts["day"]), int(parts["year"])
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1900 < year < 2200):
        return None
    date = f"{year:04d}-{month:02d}-{day:02d}"
    if not parts.get("hour"):
        return date
    if int(parts["hour"]) > 23 or int(parts["minute"]) > 59:
        return date
    named = parts.get("zone")
    return (
        f"{date}T{int(parts['hour']):02d}:{parts['minute']}:00{words.zones[named] if named else zone or ''}"
    )


def _date(line: Line, words: Words) -> re.Match[str] | None:
    piece = line.text[:REACH]
    return DOTTED.fullmatch(piece) or words.date.search(piece) or words.numeric_date.search(piece)


def _is_head(before: str, match: re.Match[str]) -> bool:
    """Whether the words before a date belong to a page's head and not to a sentence."""
    parts = match.groupdict()
    if not before.strip():
        return True
    return bool(parts.get("hour")) and len(before) <= 70 and not re.search(r"[a-z][.!?]\s|[\"“(]", before)


def _authors(line: Line, match: re.Match[str], words: Words) -> list[str]:
    named = words.author.match(line.text[: match.start()])
    return [named["name"]] if named else []
