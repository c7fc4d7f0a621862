"""Where a report was filed from: the stretch "JAKARTA, OUTLET.com - " before its first sentence."""

import functools
import re
from typing import NamedTuple

from saksi.articles.page import Page
from saksi.articles.words import Words
from saksi.record.span import Span

REACH = 170
LINES = 5
DASH = r"\s{0,3}(?:-{1,3}|–|—|―|:)\s{0,3}"
UPPER = "A-ZÀ-ÖØ-ÞĄĆĘŁŃÓŚŹŻŠŽČ"
CAPITAL = rf"[{UPPER}][{UPPER}.'’]*(?:-[{UPPER}]{{3,}})?"
CAPITALS = rf"{CAPITAL}(?:(?:, ?| )(?:d’)?{CAPITAL}){{0,4}}"
WORDS = rf"[{UPPER}]\w+(?: [{UPPER}]\w*){{0,3}}"
CALLED = rf"[{UPPER}][\w.&'’-]*(?: [{UPPER}][\w.&'’-]*){{0,3}}"
DATED = r"(?:, ?\d{1,2} [A-Za-z]+(?: \d{4})?)?"
OPENS = r"(?=[\w\"“‘'(\[])"


def _name(words: Words) -> str:
    """The shape of a place that no table holds: words with a capital and the small ones between them."""
    return rf"[{UPPER}][\w'’.()]*(?:(?:, ?| |/)(?:[{UPPER}][\w'’.()]*|{words.place_links})){{0,4}}"


class Dateline(NamedTuple):
    """place: as written, or None; span: the place; end: where the report's own text begins."""

    place: str | None
    span: Span | None
    start: int
    end: int
    outlet: str | None
    outlet_span: Span | None = None


class Forms(NamedTuple):
    """The shapes of a dateline, compiled for one pack."""

    name: re.Pattern[str]
    outlet_place: re.Pattern[str]
    outlet_glued: re.Pattern[str]
    place_outlet: re.Pattern[str]
    outlet: re.Pattern[str]
    unlisted: re.Pattern[str]
    unlisted_first: re.Pattern[str]
    unlisted_inner: re.Pattern[str]
    capitals: re.Pattern[str]
    known: re.Pattern[str]


@functools.cache
def _forms(words: Words) -> Forms:
    name = _name(words)
    outlet, place = rf"(?P<outlet>{words.outlet})", rf"(?P<place>{words.place.pattern}|{name}?)"
    known = rf"(?P<place>{words.place.pattern})"
    return Forms(
        name=re.compile(name),
        outlet_place=re.compile(rf"{outlet}\s?[,.:|]?\s?{place},?{DASH}"),
        outlet_glued=re.compile(
            rf"{outlet}\s?,\s?(?:{known} ?(?=[A-Z\"“])|(?P<other>[A-Z][a-z]+(?:\s[A-Z][a-z]+){{0,2}})(?=[A-Z][a-z]))"
        ),
        place_outlet=re.compile(
            rf"{place}(?:{DATED}\s?\(\s?(?P<inner>{words.outlet}|{words.agency})\s?\)|\s{{0,3}}(?:,\s?|\.\s){outlet})\s?{DASH}"
        ),
        outlet=re.compile(rf"{outlet},?{DASH}{OPENS}"),
        unlisted=re.compile(rf"{known}, ?(?P<outlet>{WORDS})\s(?:--?|–|—)\s{OPENS}"),
        unlisted_first=re.compile(rf"(?P<outlet>{CALLED}), ?{known},?\s(?:--?|–|—)\s?{OPENS}"),
        unlisted_inner=re.compile(rf"{known}{DATED}\s?\(\s?(?P<outlet>{CALLED})\s?\)\s?{DASH}{OPENS}"),
        capitals=re.compile(rf"(?P<place>{CAPITALS}){DATED}(?P<dash>{DASH}){OPENS}"),
        known=re.compile(rf"{known}{DATED}(?P<dash>{DASH}){OPENS}"),
    )


def dateline(page: Page, after: int = 0) -> Dateline | None:
    """The dateline of a page, looked for at the beginning of its first lines from offset `after`."""
    first = page.body
    while first < len(page.lines) and page.lines[first].start < after:
        first += 1
    for i in range(first, min(first + LINES, len(page.lines))):
        line = page.lines[i]
        found = dateline_at(page, line.start, line.end, first=i == first) or split_dateline(page, i)
        if found:
            return found
    return None


def dateline_at(page: Page, start: int, end: int, *, first: bool) -> Dateline | None:
    """The dateline that begins at `start`; without an outlet's name only on the first line."""
    piece = page.text[start : start + REACH]
    forms = _forms(page.words)
    for form in (forms.outlet, forms.outlet_place, forms.outlet_glued, forms.place_outlet, forms.unlisted):
        match = form.match(piece)
        if match and _whole(match):
            return _made(match, start)
    for form in (forms.unlisted_first, forms.unlisted_inner):
        match = form.match(piece)
        if match and _is_name(match["outlet"], page.words):
            return _made(match, start)
    piece = piece[: end - start]
    match = forms.known.match(piece) or forms.capitals.match(piece)
    if match and match["place"] not in page.words.places and page.outlet.names_itself(match["place"]):
        span = Span(start, start + match.end("place"))
        return Dateline(None, None, start, start + match.end(), match["place"], span)
    if match and (first or match.end() < len(piece)) and _is_place(match, page.words, first=first):
        return _made(match, start)
    return None


def split_dateline(page: Page, i: int) -> Dateline | None:
    """A place alone on its line, the dash on the next one."""
    if i + 2 >= len(page.lines) or page.lines[i + 1].text[0] not in "-–—":
        return None
    line, dash = page.lines[i], page.lines[i + 1]
    if len(dash.text) > 2 or line.text.count(" ") > 2 or not _forms(page.words).name.fullmatch(line.text):
        return None
    return Dateline(line.text, Span(line.start, line.end), line.start, dash.end, None)


def _whole(match: re.Match[str]) -> bool:
    """Whether the place has no second word glued into it ("JakartaKlub")."""
    groups = match.groupdict()
    place = groups.get("place")
    return not (place and re.search(r"[a-z][A-Z]", place)) or "other" in groups


def _is_name(outlet: str, words: Words) -> bool:
    """Whether what stands where a dateline has its outlet may be one: no day and no other place."""
    return outlet not in words.places and words.calendar.isdisjoint(outlet.split())


def _is_place(match: re.Match[str], words: Words, *, first: bool) -> bool:
    """Whether what stands before a bare dash is a place, not a name with a hyphen."""
    place, dash = match["place"], match["dash"]
    if place in words.places:
        return place.isupper() or (first and dash != "-")
    head = place.split()[0].strip(",.")
    return first and dash != "-" and ":" not in dash and len(place) > 3 and head not in words.not_places


def _made(match: re.Match[str], at: int) -> Dateline:
    groups = match.groupdict()
    name = "other" if groups.get("other") else "place"
    place = groups.get(name)
    by = "outlet" if groups.get("outlet") else "inner"
    outlet = groups.get(by)
    named = Span(at + match.start(by), at + match.end(by)) if outlet else None
    if not place:
        return Dateline(None, None, at, at + match.end(), outlet, named)
    start = at + match.start(name)
    return Dateline(place, Span(start, start + len(place)), at, at + match.end(), outlet, named)
