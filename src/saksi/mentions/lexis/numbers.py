"""Reading numbers: digits as newsrooms write them, number words, vague and broken ones.

Whether a number counts anything is not judged here. Values are plain (juta and miliar multiplied
in); the currency sign, the modifier and the unit stay outside.
"""

import re
from collections.abc import Iterator

import msgspec

from saksi.lang import Pack
from saksi.record.document import Document, Hit

DOTTED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+$")
DOTTED_COMMA = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+$")
ENGLISH = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$")
DECIMAL = re.compile(r"\d+[.,]\d+$")
LONGEST = 24  # characters of a number in digits
LARGE = 1000  # a bare number from here on is not multiplied by one letter behind it
DECADES = range(10, 100, 10)
WHOLE = 10**9  # from here on a fraction is dust

Value = int | float


class Number(msgspec.Struct, frozen=True, gc=False):
    """A number at tokens [first, last); low and high are equal where it is exact.

    form: "digits", "words", "vague", "fraction", "single" ("seorang"), "about" ("380-an").
    factor: what a word such as "juta" in it multiplies by, 1 without one.
    """

    first: int
    last: int
    low: Value
    high: Value
    form: str
    factor: int = 1

    @property
    def scaled(self) -> bool:
        """Whether a word such as "juta" is part of it."""
        return self.factor > 1


def numbers(doc: Document, pack: Pack) -> tuple[Number, ...]:
    """Every number of a document, in order; none overlap."""
    return tuple(_numbers(doc, {hit.first: hit for hit in doc.hits_of.get("numeral", ())}, pack))


def _numbers(doc: Document, words: dict[int, Hit], pack: Pack) -> Iterator[Number]:
    digits = {i for i, token in enumerate(doc.tokens) if token.kind == "number"}
    done = 0
    for i in sorted(digits | words.keys()):
        if i < done:
            continue
        found = _digits(doc, words, i, pack) if i in digits else _words(words, i)
        if found:
            yield found
            done = found.last


def plain(text: str, decimal: bool = False) -> Value | None:
    """The value of digits as written: "1.500" 1500, "2,3" 2.3, "1,500" 1500; None for "21/10".

    decimal: read three digits after one comma as a fraction ("1,500 persen"), not as thousands.
    More than LONGEST characters count nothing that a report counts.
    """
    if len(text) > LONGEST:
        return None
    if text.isdecimal():
        return int(text)
    if decimal and "," in text and DECIMAL.match(text):
        return _fraction(text.replace(",", "."))
    if DOTTED.match(text):
        return int(text.replace(".", ""))
    if DOTTED_COMMA.match(text):
        return _fraction(text.replace(".", "").replace(",", "."))
    if ENGLISH.match(text):
        return _fraction(text.replace(",", ""))
    if DECIMAL.match(text):
        return _fraction(text.replace(",", "."))
    return None


def _fraction(text: str) -> Value:
    """A float, or an int when nothing is broken off."""
    value = float(text)
    return int(value) if value.is_integer() else value


def _digits(doc: Document, words: dict[int, Hit], i: int, pack: Pack) -> Number | None:
    """A number that begins with digits: "2,3 juta", "380-an", "10.000"."""
    follows = words.get(i + 1)
    form = follows.entry.form if follows else ""
    share = doc.entry(i + 1, "counted")
    decimal = form in ("big", "sign", "vague") or (share is not None and share.entry.value == "percent")
    value = plain(doc.tokens[i].text, decimal)
    if value is None:
        return None
    if follows and form == "sign" and not _spelled_big(doc, i, pack):
        form = ""
    if follows and form in ("big", "sign", "pack", "scale"):
        factor, last = _factors(words, i + 1)
        whole = exact(value * factor)
        return Number(i, last, whole, whole, "digits", factor)
    if follows and form == "vague":
        factor = int(follows.entry.value.partition("..")[0]) // 2  # "8 jutaan" is about 8 juta
        whole = exact(value * factor)
        return Number(i, follows.last, whole, whole, "about", factor)
    last = _suffix(doc, words, i + 1)
    if last > i + 1:
        high = value + 9 if value in DECADES else value
        factor, last = _factors(words, last)  # "500-an triliun"
        return Number(i, last, exact(value * factor), exact(high * factor), "about", factor)
    return Number(i, i + 1, value, value, "digits")


def _spelled_big(doc: Document, i: int, pack: Pack) -> bool:
    """Whether one letter behind digits multiplies them ("Rp 11,8 T", "1,5 M"), not in a code ("4928 T", "3T")."""
    tokens = doc.tokens
    if len(tokens[i + 1].text) > 1:
        return True
    if i + 2 < len(tokens) and tokens[i + 2].start == tokens[i + 1].end and tokens[i + 2].kind == "number":
        return False  # "700 M2"
    back = i - 1 - (i > 1 and tokens[i - 1].text == ".")
    if i and tokens[back].norm in pack.table("figures")["signs"]:
        return True
    return tokens[i + 1].start > tokens[i].end and (plain(tokens[i].text, decimal=True) or LARGE) < LARGE


def exact(value: Value) -> Value:
    """A product freed of the dust of binary fractions: 4.05 * 10^9 is 4050000000."""
    value = round(value, 6 if value < WHOLE else 0)
    return int(value) if float(value).is_integer() else value


def _factors(words: dict[int, Hit], i: int) -> tuple[int, int]:
    """The product of the multiplier words from `i` on, and the token after them."""
    factor = 1
    while i in words and words[i].entry.form in ("big", "sign", "pack", "scale"):
        factor *= int(words[i].entry.value)
        i = words[i].last
    return factor, i


def _suffix(doc: Document, words: dict[int, Hit], i: int) -> int:
    """The token after "-an" or a glued "an", or `i` when there is none."""
    hyphen = i < len(doc.tokens) and doc.tokens[i].text == "-"
    ending = words.get(i + hyphen)
    if not ending or ending.entry.form != "ending":
        return i
    glued = doc.tokens[i].start == doc.tokens[i - 1].end
    return i + hyphen + 1 if hyphen or glued else i


def _words(words: dict[int, Hit], i: int) -> Number | None:
    """A number that begins with a number word."""
    entry = words[i].entry
    if entry.form == "single":
        return Number(i, i + 1, 1, 1, "single")
    if entry.form == "vague":
        low, _, high = entry.value.partition("..")
        factor, last = _factors(words, i + 1)
        return Number(i, last, int(low) * factor, (int(high) + 1) * factor - 1, "vague", factor)
    if entry.form == "fraction":
        factor, last = _factors(words, i + 1)
        value = exact(float(entry.value) * factor)
        return Number(i, last, value, value, "fraction", factor)
    if entry.form in ("digit", "whole", "one_big", "one_pack"):
        return _cardinal(words, i)
    return None


def _cardinal(words: dict[int, Hit], first: int) -> Number:
    """Number words put together: "dua ratus lima puluh ribu", "dua pertiga", "satu setengah juta"."""
    total: Value = 0
    group: Value = 0
    digit: Value = 0
    factor = 1
    i = first
    while i in words:
        form, value = words[i].entry.form, words[i].entry.value
        if form == "share":
            return Number(
                first, i + 1, round(digit / int(value), 3), round(digit / int(value), 3), "fraction"
            )
        if form in ("digit", "whole") and digit:
            break
        if form == "digit":
            digit = int(value)
        elif form == "scale":
            group, digit = group + digit * int(value), 0
        elif form in ("teen", "whole", "fraction"):
            group, digit = group + digit + (int(value) if form != "fraction" else float(value)), 0
        elif form in ("big", "pack"):
            factor = int(value)
            total, group, digit = total + (group + digit) * factor, 0, 0
        elif form in ("one_big", "one_pack"):
            total += int(value)
        else:
            break
        i = words[i].last
    value_ = exact(total + group + digit)
    return Number(first, i, value_, value_, "words", factor)
