"""Lengths of time, when they are told of, and those put together or one word long: "6 tahun 6 bulan", "sepekan"."""

from collections.abc import Iterator

import msgspec

from saksi.figures.page import Page, Quantity
from saksi.mentions.lexis.numbers import Number, exact
from saksi.record.document import Document

MONTHS = 12


def period(doc: Document) -> Iterator[Number]:
    """For "sehari", "sepekan", "setahun" as numbers: one of what they name."""
    for hit in doc.hits_of.get("numeral", ()):
        if hit.entry.form == "period":
            yield Number(hit.first, hit.last, 1, 1, "period")


def with_months(page: Page, one: Quantity) -> Quantity:
    """Years and months of one length of time as years: "6 tahun (dan) 6 bulan" is 6.5."""
    unit = page.words["durations"]
    years = page.norm(one.noun, one.bare) in unit["years"]
    joined = page.norm(one.noun + 1, one.bare) in page.words["between_and"]
    months = page.number_at.get(one.noun + 1 + joined)
    if not years or not months or page.norm(months.last, one.bare) not in unit["months"] or one.low is None:
        return one
    value = exact(round(one.low + months.low / MONTHS, 2))
    high = None if one.high is None else value
    return msgspec.structs.replace(one, last=months.last + 1, low=value, high=high, noun=months.last)


def told(page: Page, one: Quantity, last: int) -> bool:
    """Whether the length of time is the point: "selama 11 minggu", "6 tahun penjara"."""
    table = page.words["durations"]
    before = page.norm(one.first - 1, one.bare)
    if (
        page.norm(last, one.bare) in table["lately"]
        and page.norm(one.first - 2, one.bare) not in table["before"]
    ):
        return False
    timed = before in table["time_before"] and page.norm(one.first - 2, one.bare) not in table["records"]
    if before in table["before"] or timed:
        return True
    wide = one.modifier in ("range", "at_least") and before not in table["within"]
    wide = wide and (one.form != "period" or _goes_on(page, one))
    if wide and page.norm(last, one.bare) not in table["passing"]:
        return True  # "pengiriman 10-15 hari", "lebih dari dua tahun"
    bound = one.modifier == "at_most" or page.norm(one.first, one.bare) in table["limits"]
    if bound and page.norm(one.first, one.bare) in table["terms"]:
        return True  # "maksimal tiga tahun", "paling singkat setahun" set a term
    if before in table["deadline"]:
        return False  # "paling lambat 30 hari kerja"
    headed = page.opens(one.first) and page.norm(last, one.bare) in page.pack.verbs
    headed = headed and page.norm(last, one.bare) not in table["passing"]
    return (headed or page.norm(last, one.bare) in table["sentence"]) and one.form != "period"


def _goes_on(page: Page, one: Quantity) -> bool:
    """Whether a noun follows the length of time: "lebih dari setahun penundaan"."""
    after = page.token(one.last, one.bare)
    return (
        after is not None and after.kind == "word" and after.norm not in page.words["nouns"]["prepositions"]
    )
