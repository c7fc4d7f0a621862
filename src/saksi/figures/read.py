"""Going through a document's numbers: which are figures, what they measure and count."""

from bisect import bisect_left
from collections.abc import Iterator

import msgspec

from saksi.figures.counted import counted
from saksi.figures.durations import period, with_months
from saksi.figures.exclusions import EXCLUSIONS
from saksi.figures.measures import FATES, PEOPLE, goes_on, measure
from saksi.figures.page import Page, Quantity
from saksi.figures.quantities import quantity
from saksi.lang import Pack
from saksi.mentions.lexis.numbers import Number, numbers
from saksi.record.document import Document, Hit
from saksi.record.finding import Figure
from saksi.record.mention import Mentions, Time

FEW = 4  # more of them are hardly others by chance


def figures(doc: Document, mentions: Mentions, pack: Pack) -> tuple[Figure, ...]:
    """The figures of one document, in the order of the text."""
    page = _page(doc, mentions, pack)
    done = 0
    for number in sorted((*page.number_at.values(), *period(doc)), key=lambda n: n.first):
        if number.first >= done:
            done = _enter(page, number, mentions.times) or done
    return tuple(_as_told(page, one, figure) for one, figure in page.found)


def _as_told(page: Page, one: Quantity, figure: Figure) -> Figure:
    """A headline's figure of people, with what befell as many people by the report below it."""
    hurt = figure.measure == "wounded"  # "2 Buruh yang Ditembak", dead below
    if not (hurt or figure.measure in PEOPLE) or not page.headline(one.bare):
        return figure
    alike = [
        (other, below.measure)
        for other, below in page.found
        if below is not figure
        and below.measure in FATES
        and (below.low, below.high) == (figure.low, figure.high)
    ]
    many = (figure.low or 0) > FEW and not hurt
    told = {fate for other, fate in alike if many or _same_noun(page, one, other)}
    if len(told) != 1:
        return figure
    return msgspec.structs.replace(figure, measure=told.pop(), rule="figures.headline")


def _same_noun(page: Page, one: Quantity, other: Quantity) -> bool:
    """Whether two figures count by the same word."""
    return page.norm(one.noun, one.bare) == page.norm(other.noun, other.bare)


def _page(doc: Document, mentions: Mentions, pack: Pack) -> Page:
    """The document with its numbers, modifiers and verbs where the rules look for them."""
    words = pack.table("figures")
    fates = doc.hits_of.get("fate", ())
    return Page(
        doc=doc,
        pack=pack,
        words=words,
        number_at={number.first: number for number in numbers(doc, pack)},
        modifier_at=_by_end(doc.hits_of.get("modifier", ())),
        act_at=_by_end(h for h in fates if h.entry.form == "act"),
        noun_at=_by_end(h for h in fates if h.entry.form == "noun"),
        busy=frozenset(_inside(doc, mentions.times)),
        found=[],
    )


def _by_end(hits: Iterator[Hit] | tuple[Hit, ...]) -> dict[int, Hit]:
    """Hits by the token after them."""
    return {hit.last: hit for hit in hits}


def _inside(doc: Document, times: tuple[Time, ...]) -> Iterator[int]:
    """The tokens inside time expressions."""
    starts = {token.start: i for i, token in enumerate(doc.tokens)}
    for time in times:
        i = starts[time.start]
        while i < len(doc.tokens) and doc.tokens[i].start < time.end:
            yield i
            i += 1


def _enter(page: Page, number: Number, times: tuple[Time, ...]) -> int | None:
    """Enter the figure that a number is; the token after it, None when it is none."""
    one = with_months(page, quantity(page, number))
    if any(rule(page, one) for rule in EXCLUSIONS):
        return one.last if one.modifier == "range" else None
    measured = measure(page, one)
    if not measured:
        return one.last if one.modifier == "range" else None
    so_that = page.norm(one.first, one.bare) in page.words["so_that"]
    if measured[1] == "suffered" and so_that and not page.hit(one.first - 1, one.bare, "speech"):
        one = quantity(page, number, bounded=False)
    page.found.append((one, _figure(page, one, measured, times)))
    return one.last


def _figure(page: Page, one: Quantity, measured: tuple[str, str], times: tuple[Time, ...]) -> Figure:
    """The finding for a quantity whose measure is settled."""
    value, rule = measured
    span = page.doc.span(one.first, one.last)
    phrase = counted(page, one, rule)
    where = page.doc.span(*phrase) if phrase else None
    return Figure(
        start=span.start, end=span.end, low=one.low, high=one.high, modifier=one.modifier, measure=value,
        counts=where.of(page.doc.text) if where else None, counts_span=where, rule=f"figures.{rule}",
        unit=_unit(page, one, value), country=_only(page, phrase, "country"), place=_place(page, phrase),
        as_of=_as_of(page, one, times), part_of=_part_of(page, one, value),
    )  # fmt: skip


def _part_of(page: Page, one: Quantity, measure: str) -> int | None:
    """The position of the figure that this one is a part of ("15 orang, terdiri atas 14 warga sipil")."""
    link = goes_on(page, one)
    if not link or measure not in (*PEOPLE, *FATES):
        return None
    before = page.found[-1][1]
    if before.measure not in (*PEOPLE, *FATES) or None in (before.low, one.low):
        return None
    return before.part_of if link == "list" else len(page.found) - 1


def _unit(page: Page, one: Quantity, measure: str) -> str | None:
    """The currency's code or the unit of measure as written."""
    hit = page.counted(one.noun, one.bare, "currency", "unit")
    if measure == "money":
        return hit.entry.value if hit and hit.entry.form == "currency" else one.unit
    return (
        page.doc.span(hit.first, hit.last).of(page.doc.text) if hit and hit.entry.form == "unit" else one.unit
    )


def _only(page: Page, phrase: tuple[int, int] | None, kind: str) -> str | None:
    """The value of the one entry of a kind inside the counted phrase; None when there are more."""
    if not phrase:
        return None
    values = {hit.entry.value for hit in page.doc.between(kind, *phrase)}
    return values.pop() if len(values) == 1 else None


def _place(page: Page, phrase: tuple[int, int] | None) -> str | None:
    """What stands behind "di" in the counted phrase."""
    if not phrase or page.headline(phrase[0]):
        return None
    for i in range(*phrase):
        if (
            page.doc.tokens[i].norm in page.words["nouns"]["at"]
            and i + 1 < phrase[1]
            and page.doc.tokens[i + 1].capital
        ):
            last = i + 1
            while last < phrase[1] and page.doc.tokens[last].capital:
                last += 1
            return page.doc.span(i + 1, last).of(page.doc.text)
    return None


def _as_of(page: Page, one: Quantity, times: tuple[Time, ...]) -> int | None:
    """The position of the only time in the figure's clause, else the only one in its sentence."""
    clause = page.doc.clauses[page.doc.clause_of[one.bare]]
    sentence = page.doc.sentences[page.doc.sentence_of[one.bare]]
    for stretch in (page.doc.span(clause.first, clause.last), sentence.span):
        start = bisect_left(times, stretch.start, key=_start)
        end = bisect_left(times, stretch.end, lo=start, key=_start)
        if end > start:
            return start if end == start + 1 else None
    return None


def _start(time: Time) -> int:
    """Where a time expression begins."""
    return time.start
