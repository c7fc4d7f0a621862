"""How a word is written: in capitals, with a capital inside, as a Roman number."""

import re

from saksi.record.document import Token

BRAND = re.compile(r"(?!Mc|Mac|Le[A-Z]|De[A-Z]|La[A-Z]|Di[A-Z]|Du[A-Z]|Van[A-Z]|Fitz)[A-Z][a-z]+[A-Z]")
ROMAN = re.compile(r"[IVX]{1,5}$")
CAPITALS = 3  # capitals of a short form that has small letters too


def acronym(token: Token) -> bool:
    """Whether a word is written in capitals, as acronyms are."""
    return len(token.text) > 1 and token.text.isupper()


def short_form(token: Token) -> bool:
    """Whether a word is a body's initials, small letters among them or not: "KPK", "APSyFI"."""
    return acronym(token) or sum(c.isupper() for c in token.text) >= CAPITALS


def brand(token: Token) -> bool:
    """Whether a word has a capital inside, as brands do: "TotalEnergies"."""
    return BRAND.match(token.text) is not None
