"""Lengths of time that are put together or one word long: "6 tahun 6 bulan", "sepekan"."""

from collections.abc import Iterator

import msgspec

from saksi.figures.page import Page, Quantity
from saksi.mentions.numbers import Number, exact
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
