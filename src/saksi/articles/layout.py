"""From an article's text to its layout: one function that runs the room's rules in order."""

import msgspec

from saksi.articles.blocks import blocks
from saksi.articles.byline import byline
from saksi.articles.credits import credits_of
from saksi.articles.dateline import Dateline, dateline, dateline_at
from saksi.articles.furniture import furniture
from saksi.articles.header import header, names_between
from saksi.articles.outlets import named, outlet_of, unlisted
from saksi.articles.page import Cut, Line, Page, lines
from saksi.articles.words import Words, words
from saksi.lang import Pack
from saksi.record.article import Article, Furniture, Layout
from saksi.record.span import Span

HEADLINE = 300


def layout(article: Article, pack: Pack) -> Layout:
    """What the article's page is made of; spans are code points of `article.text`."""
    page = _page(article, words(pack))
    head = header(page, page.outlet.zone)
    line = head.dateline or dateline(page, head.cuts[0].end if head.cuts else 0)
    page = _with_outlet(page, line)
    by = byline(page, line.outlet_span if line else None)
    above = names_between(page, head, line)
    left_alone = Span(line.start, line.end) if line else Span(0, 0)
    cuts = _apart([*head.cuts, *above.cuts, *by.cuts, *furniture(page, left_alone)])
    return Layout(
        outlet=_outlet_name(page, line),
        published=head.published,
        published_span=head.span,
        dateline=line.place if line else None,
        dateline_span=line.span if line else None,
        authors=_once([*head.authors, *above.authors, *by.authors]),
        editors=_once(by.editors),
        credits=credits_of(page, by, cuts),
        furniture=tuple(Furniture(span=Span(cut.start, cut.end), rule=cut.rule) for cut in cuts),
        blocks=blocks(page, cuts, line),
    )


def _page(article: Article, tables: Words) -> Page:
    """The article's lines; the first is the headline unless it reads like the report itself."""
    found = lines(article.text)
    page = Page(article, found, tables, outlet_of(article), 0)
    return msgspec.structs.replace(page, body=int(bool(found) and _is_headline(page, found[0])))


def _is_headline(page: Page, first: Line) -> bool:
    titled = page.article.title is not None and page.article.title.strip() == first.text
    if len(page.lines) < 2 or len(first.text) > HEADLINE:
        return False
    if not titled and first.text.endswith(".") and not first.text.endswith("..."):
        return False
    return dateline_at(page, first.start, first.end, first=True) is None


def _with_outlet(page: Page, line: Dateline | None) -> Page:
    """The page with the outlet its dateline names, when the metadata names none."""
    if line is None or line.outlet is None or page.outlet.name is not None:
        return page
    known = named(line.outlet)
    if known is None and not page.outlet.own and not page.words.is_agency(line.outlet):
        known = unlisted(line.outlet)
    return msgspec.structs.replace(page, outlet=known) if known else page


def _outlet_name(page: Page, line: Dateline | None) -> str | None:
    """The outlet as the page names it."""
    if line is None or line.outlet is None:
        return None
    known = named(line.outlet)
    if known:
        return known.name
    return None if page.words.is_agency(line.outlet) else line.outlet


def _apart(cuts: list[Cut]) -> list[Cut]:
    """Cuts in order, none overlapping another; the one that begins first and is longer stays."""
    kept: list[Cut] = []
    for cut in sorted(cuts, key=lambda cut: (cut.start, -cut.end)):
        if cut.end > cut.start and (not kept or cut.start >= kept[-1].end):
            kept.append(cut)
    return kept


def _once(names: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
