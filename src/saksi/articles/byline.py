"""Who wrote and edited a report, from the lines that name them."""

import re
from typing import NamedTuple

from saksi.articles.names import Name, any_name, coded_names, known_name
from saksi.articles.outlets import sisters
from saksi.articles.page import Cut, Line, Page
from saksi.articles.words import Words
from saksi.record.span import Span

LONGEST = 220
TAIL = 8
PERSON = r"[A-Z][\w.'’`-]*(?:\s[A-Z][\w.'’`-]*){1,4}"
ALONE = re.compile(rf"\(\s?(?P<name>{PERSON})\s?\)$")
SLASHED = re.compile(r"\(\s?\*?/?(?P<outlet>[\w-]+(?:\.\w+)+)\s?/\s?(?P<name>[A-Za-z][\w.'’ -]{2,50}?)\s?\)$")
FREE = re.compile(rf"(?=[^,]*\.[A-Za-z])[A-Z][\w.-]*(?: [\w.-]+)?\s?[,:|]\s?(?P<name>{PERSON})")
REPORT = rf"[\w .-]{{3,50}}, ?(?P<name>{PERSON})"
BRACKET = re.compile(r"\(([^()\n]{2,60})\)\.?$")
LABELLED = re.compile(r"\(([^()\n]{8,200})\)\.?$")
BAR = re.compile(r"\||(?<=[a-z]) I (?=[A-Z])")  # before the place a report is from
EDGE = " ()[]:;.,*|-–\\"


class Byline(NamedTuple):
    """Names found and their lines; sources by label (offsets), in a
    closing bracket, and in the dateline (`wire`).
    """

    authors: list[str]
    editors: list[str]
    sources: list[tuple[int, int]]
    bracketed: list[Name]
    cuts: list[Cut]
    wire: Span | None


class Labelled(NamedTuple):
    """A label's role and the stretch [start, end) of what it labels."""

    role: str
    start: int
    end: int


def byline(page: Page, wire: Span | None = None) -> Byline:
    """Authors, editors and source labels of a page, each from its own line.

    wire: where the dateline names an outlet or agency.
    """
    found = Byline([], [], [], [], [], wire)
    count = len(page.lines)
    for i in range(page.body, count):
        line = page.lines[i]
        if i - page.body > TAIL and count - i > TAIL:
            continue
        if len(line.text) <= LONGEST and not _reporter(page, line, found):
            _labelled(page, line, found)
        closes = count - i <= TAIL and line.text.endswith((")", ")."))
        if closes and not (_label_bracket(page, line, found) or _source_bracket(page, line, found)):
            _author_bracket(page, line, found)
    return found


def labels(line: Line, words: Words) -> list[Labelled]:
    """The labels of a byline with their values; none unless the line begins with one."""
    if words.label_first.match(line.text) is None:
        return []
    matches = list(words.labels.finditer(line.text))
    stops = [match.start() for match in matches[1:]] + [len(line.text)]
    return [
        Labelled(
            words.label_roles[(m["label"] or m["free"]).lower()], line.start + m.end(), line.start + stop
        )
        for m, stop in zip(matches, stops, strict=True)
    ]


def _reporter(page: Page, line: Line, found: Byline) -> bool:
    """A line that says whose report this is: "Laporan Wartawan Kabarmisal.com, Nama Orang"."""
    match = page.words.report.match(line.text)
    named = re.compile(REPORT).fullmatch(line.text, match.end()) if match else None
    if named is None:
        return False
    found.authors.append(named["name"])
    found.cuts.append(Cut(line.start, line.end, "articles.byline"))
    return True


def _labelled(page: Page, line: Line, found: Byline) -> None:
    """Take the names of one line of labels ("Penulis : … Editor : …")."""
    taken = labels(line, page.words)
    used = False
    for role, start, end in taken:
        value = page.text[start:end].strip(EDGE)
        if role == "source" and 1 < len(value) <= 60:
            found.sources.append((start, end))
            used = True
        elif role in ("author", "editor"):
            names = _names(value, page.words)
            (found.authors if role == "author" else found.editors).extend(names)
            used = used or bool(names)
    if used:
        found.cuts.append(Cut(line.start, line.end, "articles.byline"))


def _names(value: str, words: Words) -> list[str]:
    """The persons of a label's value; none when it reads like a sentence."""
    free = FREE.match(value)
    if free:
        value = free["name"]
    parts = [part.strip(EDGE) for part in words.names.split(BAR.split(value)[0].partition("/")[0])]
    if len(value) > 90 or any(len(part.split()) > 6 for part in parts):
        return []
    return [name for part in parts if (name := _person(part, words))]


def _person(part: str, words: Words) -> str | None:
    """A person's name without an outlet's before it; None for a desk, an outlet or a title."""
    outlet = sisters().match(part)
    name = part[outlet.end() :].strip(EDGE) if outlet else part
    if not name or name.lower() in words.desks or name.lower().endswith((".com", ".id")):
        return None
    medium = known_name(name, 0, words)
    if medium and medium.end == len(name):
        return None
    head = name.partition(" ")[0]
    return None if head in words.never or head.lower() in words.desks else name


def _label_bracket(page: Page, line: Line, found: Byline) -> bool:
    """A byline in brackets behind the last sentence: "(Penulis: … | Editor: …)"."""
    match = LABELLED.search(page.text, max(line.start, line.end - LONGEST), line.end)
    if match is None or match.start() == line.start:
        return False
    before = len(found.cuts)
    inner = Line(match.start(1), match.end(1), match.group(1), "")
    _labelled(page, inner, found)
    if len(found.cuts) == before:
        return False
    found.cuts[-1] = Cut(match.start(), line.end, "articles.byline_bracket")
    return True


def _source_bracket(page: Page, line: Line, found: Byline) -> bool:
    """A source in brackets behind the last sentence: "(AFP)", "(sumber: x.com)", "(ant/xyz)"."""
    match = BRACKET.search(page.text, max(line.start, line.end - 64), line.end)
    if match is None or not _closes(page.text[line.start : match.start()], whole=True):
        return False
    label = page.words.source_label.match(page.text, match.start(1), match.end(1))
    if label:
        name = any_name(page.text, label.end(), page.words, trusted=True)
        names = [name] if name else []
    else:
        names = coded_names(page.text, match.start(1), match.end(1), page.words)
    found.bracketed.extend(names)
    if names:
        found.cuts.append(Cut(match.start(), line.end, "articles.source_bracket"))
    return bool(names)


def _author_bracket(page: Page, line: Line, found: Byline) -> None:
    """An author's name in brackets at the end: "(Nama Orang)", "(outlet.com/Nama Orang)"."""
    start = max(line.start, line.end - 90)
    piece = page.text[start : line.end]
    match = SLASHED.search(piece) or ALONE.search(piece)
    if match is None or not _closes(piece[: match.start()], whole=start == line.start):
        return
    name = match["name"].strip()
    if name.partition(" ")[0] in page.words.never:
        return
    if match.re is ALONE and (name.isupper() or name in {m.name for m in page.words.media.get(name[:2], ())}):
        return
    if name[0].isupper() and name not in found.authors:
        found.authors.append(name)
    found.cuts.append(Cut(start + match.start(), line.end, "articles.byline_bracket"))


def _closes(before: str, *, whole: bool) -> bool:
    """Whether the bracket stands on its own or behind a finished sentence."""
    before = before.rstrip()
    return before[-1:] in {".", '"', "”", "!", "?"} if before else whole
