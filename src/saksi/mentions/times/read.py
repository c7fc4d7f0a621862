"""Going through a document's calendar words and trying the rules on each, in their order."""

from collections.abc import Callable, Iterator
from datetime import date

import msgspec

from saksi.lang import Pack
from saksi.mentions.lexis.numbers import numbers
from saksi.mentions.times import dates, deictics, feasts, hijri, months, spoken, weekdays, years
from saksi.mentions.times.clock import with_clock
from saksi.mentions.times.page import Found, Page
from saksi.record.document import Document, Hit
from saksi.record.mention import Time

HitRule = Callable[[Page, Hit], tuple[Found, ...] | None]
NumberRule = Callable[[Page, int], tuple[Found, ...] | None]

ASSUMED = "the full date written with a weekday"
CLOSE = 10  # days between the full dates of one report

# A rule gives what it found, () to say that nothing is there, or None to leave it to the next.
HIT_RULES: tuple[tuple[str, tuple[HitRule, ...]], ...] = (
    (
        "deictic",
        (
            deictics.day_with_weekday,
            deictics.day_from_report,
            deictics.days_till_now,
            deictics.window_ahead,
            deictics.counted_from_report,
            deictics.period_from_report,
            deictics.period_before,
            deictics.weekend,
            deictics.same_day,
            deictics.day_after_event,
            years.century,
            years.joint_parts,
            years.part_of_year,
        ),
    ),
    ("edge", (years.edge_of_year,)),
    ("feast", (feasts.feast,)),
    ("hijri", (hijri.islamic,)),
    (
        "weekday",
        (
            weekdays.no_day,
            weekdays.weekday_dates,
            weekdays.weekday_span,
            weekdays.weekday_date,
            weekdays.weekday_of_week,
            weekdays.weekday_alone,
        ),
    ),
    (
        "month",
        (
            dates.day_span,
            dates.day_list,
            dates.date_span,
            dates.day_month,
            months.no_month,
            months.month_span,
            months.month_year,
            months.month_listed,
            months.month_alone,
        ),
    ),
)
NUMBER_RULES: tuple[NumberRule, ...] = (
    dates.numeric,
    years.law,
    years.decade,
    years.year_span,
    years.year_named,
)


def times(doc: Document, pack: Pack) -> tuple[Time, ...]:
    """The time expressions of one document, in the order of the text."""
    counted = {number.last: number for number in numbers(doc, pack)}
    day = published(doc)
    page = Page(
        doc=doc, words=pack.table("times"), day=day, near=day, assumed=None, number_at=counted, earlier=[]
    )
    found = _all(page)
    of_report = [each for each in found if _of_report(page, each)]
    near = None if day else _stand_in(found) or _latest(of_report)
    if near:
        told = _stand_in(of_report) or _latest(of_report)
        found = _all(msgspec.structs.replace(page, day=told, near=near, assumed=ASSUMED))
    return tuple(_time(doc, each) for each in found)


def _all(page: Page) -> list[Found]:
    """Everything found on a page, in the order of the text."""
    page.earlier.clear()
    page = spoken.with_days(page)
    for each in _found(page):
        page.earlier.append(each)
    return sorted(page.earlier, key=lambda f: f.first)


def _stand_in(found: list[Found]) -> date | None:
    """For an undated report the latest day written as weekday and full date, if all such days are close."""
    days = [date.fromisoformat(f.edtf[:10]) for f in found if f.rule == "weekday_date" and f.edtf]
    return max(days) if days and (max(days) - min(days)).days <= CLOSE else None


def _latest(found: list[Found]) -> date | None:
    """The latest day written as weekday and full date, of a report that looks back on older ones."""
    days = [date.fromisoformat(f.edtf[:10]) for f in found if f.rule == "weekday_date" and f.edtf]
    return max(days, default=None)


def _of_report(page: Page, each: Found) -> bool:
    """Whether a date stands where newsrooms write the day of the report: "kata dia, Rabu (18/6/2025)"."""
    return page.norm(each.first - 1, each.first) == "," or page.has(each.first - 1, each.first, "citing")


def published(doc: Document) -> date | None:
    """The day of publication, from what the article came with or from its page.

    None where what is given is no whole ISO 8601 date.
    """
    given = doc.article.published or doc.layout.published or ""
    try:
        return date.fromisoformat(given[:10])
    except ValueError:
        return None


def _time(doc: Document, each: Found) -> Time:
    span = doc.span(each.first, each.last)
    return Time(
        start=span.start,
        end=span.end,
        edtf=each.edtf,
        rule=f"times.{each.rule}",
        inferred=each.inferred,
        clash=each.clash,
    )


def _anchors(doc: Document) -> Iterator[tuple[int, int, Hit | None]]:
    """The places where a rule may begin: token, order of its kind, hit (None for a number)."""
    for order, (kind, _) in enumerate(HIT_RULES):
        for hit in doc.hits_of.get(kind, ()):
            if doc.sentence_of[hit.first] == doc.sentence_of[hit.last - 1]:
                yield hit.first, order, hit
    for i, token in enumerate(doc.tokens):
        if token.kind == "number":
            yield i, len(HIT_RULES), None


def _found(page: Page) -> Iterator[Found]:
    """What the rules find, none over another; `page.earlier` grows as the caller goes on."""
    done = 0
    for first, order, hit in sorted(_anchors(page.doc), key=lambda a: a[:2]):
        if first < done:
            continue
        for each in _tried(page, first, order, hit):
            if each.first >= done and not _repeats(page, each):
                yield with_clock(page, each)
                done = page.earlier[-1].last


def _repeats(page: Page, each: Found) -> bool:
    """Whether "hari ini" or "pekan lalu" only says again the full date right before it."""
    before = page.earlier[-1] if page.earlier else None
    dated = before is not None and before.last == each.first and before.rule == "weekday_date"
    return dated and each.rule in ("day_from_report", "period_from_report")


def _tried(page: Page, first: int, order: int, hit: Hit | None) -> tuple[Found, ...]:
    """What the first rule that applies finds at one place."""
    page = spoken.at(page, first)
    if hit:
        for rule in HIT_RULES[order][1]:
            out = rule(page, hit)
            if out is not None:
                return tuple(msgspec.structs.replace(each, rule=rule.__name__) for each in out)
        return ()
    for number_rule in NUMBER_RULES:
        out = number_rule(page, first)
        if out is not None:
            return tuple(msgspec.structs.replace(each, rule=number_rule.__name__) for each in out)
    return ()
