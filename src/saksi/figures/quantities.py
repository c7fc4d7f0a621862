"""Putting a quantity together: number, range, currency sign, modifier."""

import msgspec

from saksi.figures.page import Page, Quantity
from saksi.mentions.lexis.numbers import Number, Value, exact
from saksi.record.document import Hit

MOVED = 8  # tokens before "hingga mencapai" in which something rises
NEAR = 5  # "dua atau tiga" is a range, "5 atau 50" are two numbers


def quantity(page: Page, number: Number, bounded: bool = True) -> Quantity:
    """The quantity that a number is the heart of, with all that belongs to its span.

    bounded: False leaves the words before it out ("… hingga lima orang tewas": so that).
    """
    first, sign = _sign(page, number.first)
    share = page.counted(number.last, number.first, "unit")
    if share and share.entry.value == "percent":
        first, sign = number.first, None  # "pinjaman dalam RMB 3,1 persen"
    modifier = {"vague": "vague", "about": "about"}.get(number.form, "exact")
    plain = Quantity(
        first=first, last=number.last, low=number.low, high=number.high, modifier=modifier, bare=number.first,
        noun=number.last, form=number.form, scaled=number.scaled, unit=sign, money=sign is not None,
        formed=page.doc.tokens[number.first].text,
    )  # fmt: skip
    wide = _spelled(page, _ranged(page, plain, number))
    told, more = _before(page, wide) if bounded else wide, _behind(page, wide)
    lifted = told.modifier == "at_most" and more.money and more.modifier == "at_least"
    return more if told.modifier == "exact" or lifted else told  # "bisa sampai Rp 1 miliar lebih"


def _spelled(page: Page, one: Quantity) -> Quantity:
    """The quantity with its number said again in words passed over: "2 (dua) tahun"."""
    again = page.number_at.get(one.last + 1)
    if again is None or again.low != one.low or page.norm(one.last, one.bare) != "(":
        return one
    if page.norm(again.last, one.bare) != ")":
        return one
    return msgspec.structs.replace(one, last=again.last + 1, noun=again.last + 1)


def _sign(page: Page, first: int) -> tuple[int, str | None]:
    """The token where a currency sign before the number begins, and its currency."""
    signs = page.words["signs"]
    before = page.norm(first - 1, first)
    if before == "." and page.norm(first - 2, first) in signs:
        return first - 2, signs[page.norm(first - 2, first)]
    hyphened = before.rpartition("-")[2]
    if "-" in before and hyphened in signs:
        return first, signs[hyphened]  # "Rp 40 juta-Rp 45 juta"
    if before not in signs:
        return first, None
    if before == "$" and page.norm(first - 2, first) in page.words["dollars"]:
        return first - 2, page.words["dollars"][page.norm(first - 2, first)]
    return first - 1, signs[before]


def _ranged(page: Page, one: Quantity, number: Number) -> Quantity:
    """The quantity made wider by a second number: "10-20", "antara lima dan tujuh"."""
    home = one.bare
    between = page.modifier_at.get(one.first)
    if between and between.entry.form != "between":
        between = None
    i = one.last
    unit = page.counted(i, home, "unit", "currency")
    for at in (i, unit.last if unit else i):
        after = _joined(page, at, home, between is not None)
        other = _second(page, after, home) if after else None
        if other and other.low >= _shared(number, other) and _alike(page, one, other, at):
            first = between.first if between else one.first
            return msgspec.structs.replace(
                one, first=first, last=other.last, noun=other.last, low=_shared(number, other), high=other.high,
                modifier="range", scaled=one.scaled or other.scaled,
            )  # fmt: skip
    return one


def _alike(page: Page, one: Quantity, other: Number, at: int) -> bool:
    """Whether two numbers can bound one range: same unit and sign; with "atau" close to each other."""
    units = [page.counted(i, one.bare, "unit", "currency") for i in (one.last, other.last)]
    if at > one.last and (units[0] is None or units[1] is None or units[0].entry != units[1].entry):
        return False
    if page.norm(other.first - 1, one.bare) in page.words["signs"] and not one.money:
        return False
    return page.norm(at, one.bare) not in page.words["or_joins"] or 0 < other.low - (one.low or 0) <= NEAR


def _joined(page: Page, i: int, home: int, between: bool) -> int | None:
    """The token after a word or dash that joins two numbers, or None."""
    norm = page.norm(i, home)
    if page.norm(i - 1, home).rpartition("-")[2] in page.words["signs"] and "-" in page.norm(i - 1, home):
        return i  # "Rp 40 juta-Rp 45 juta"
    if between and norm in page.words["between_and"]:
        return i + 1
    if norm not in page.words["joins"]:
        return None
    if norm == "-" == page.norm(i + 1, home):
        return i + 2
    return i + 2 if page.norm(i + 1, home) in page.words["join_ends"] else i + 1


def _second(page: Page, i: int, home: int) -> Number | None:
    """The number at `i`, a currency sign before it left aside."""
    if page.norm(i, home) in page.words["signs"]:
        i += 1
    other = page.number_at.get(i)
    return other if other and page.token(i, home) and i not in page.busy else None


def _shared(number: Number, other: Number) -> Value:
    """The lower bound with the multiplier it shares with the upper one: "10-20 juta"."""
    if other.factor > 1 and number.factor == 1 and number.low * other.factor <= other.high:
        return exact(number.low * other.factor)
    return number.low


def _before(page: Page, one: Quantity) -> Quantity:
    """The quantity with the modifier before it: "sekitar", "lebih dari", "hingga"."""
    hit = page.modifier_at.get(one.first)
    if not hit or not page.token(hit.first, one.bare):
        return one
    if hit.entry.form != "before" and (hit.entry.form != "behind" or _counted_before(page, hit.first)):
        return one
    bound = hit.entry.value
    if bound == "at_most" and (_upto(page, hit.first, one.bare) or _reached(page, hit)):
        return one
    if bound == "about" and one.modifier == "range":
        ranged = page.norm(hit.first, one.bare) in page.words["range_nouns"]  # "di kisaran 3,5-3,9"
        return one if ranged else msgspec.structs.replace(one, first=hit.first)
    if bound == "at_most" and one.modifier == "vague":
        return msgspec.structs.replace(one, first=hit.first)  # "hingga ratusan ribu" is no bound
    return one if _names_bound(page, hit, one.bare) else _bounded(page, one, hit)


def _names_bound(page: Page, hit: Hit, home: int) -> bool:
    """Whether the noun before has the bound in its name: "upah minimum 30 dolar", "batas maksimal 30 persen"."""
    named = page.norm(hit.first - 1, home) in page.words["bounded_nouns"]
    return named and page.norm(hit.last - 1, home) in page.words["bounds"]


def _bounded(page: Page, one: Quantity, hit: Hit) -> Quantity:
    """The quantity with the bounds that the modifier before it sets."""
    bound = hit.entry.value
    low, high = one.low, one.high
    twice = page.modifier_at.get(hit.first)
    first = twice.first if bound == "about" and twice and twice.entry.value == bound else hit.first
    if bound == "at_least":
        high = None
    elif bound == "at_most":
        low = 0
    return msgspec.structs.replace(one, first=first, low=low, high=high, modifier=bound)


def _counted_before(page: Page, i: int) -> bool:
    """Whether a number ends right before token `i` ("1.000 lebih"): the word behind it bounds that one."""
    return any(number.last == i for number in page.number_at.values())


def _upto(page: Page, i: int, home: int) -> bool:
    """Whether "hingga" or "sampai" goes on from a time or a place, and bounds no number."""
    return i - 1 in page.busy or page.norm(i - 1, home) in page.words["not_upto_after"]


def _reached(page: Page, hit: Hit) -> bool:
    """Whether something rose or fell as far as the number: "naik 8 persen hingga mencapai 52 miliar"."""
    if page.doc.tokens[hit.last - 1].norm not in page.words["reaching"] or hit.last - hit.first < 2:
        return False
    near = [page.norm(i, hit.first) for i in range(hit.first - MOVED, hit.first)]
    return any(word in page.words["moving"] for word in near)


def _behind(page: Page, one: Quantity) -> Quantity:
    """The quantity with "lebih" behind it: "1.000 lebih warga"."""
    if one.modifier != "exact" or page.norm(one.last, one.bare) not in page.words["more_behind"]:
        return one
    after = page.norm(one.last + 1, one.bare)
    amount = one.money and after not in page.words["more_than"]
    counts = page.counted(
        one.last + 1, one.bare, "head", "unit", "people_classifier", "classifier", "currency"
    )
    if not counts and not amount:
        return one
    return msgspec.structs.replace(one, last=one.last + 1, noun=one.last + 1, high=None, modifier="at_least")
