"""What stands in brackets behind a noun phrase: a short form, a nickname, an age, the holder of an office."""

from saksi.mentions.phrases.naming import NO_OFFICE
from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import Scan
from saksi.mentions.phrases.shapes import acronym

BRACKET = 9  # tokens that a bracket holds at most


def take_bracket(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """A short form, a nickname or an age in brackets; a name may go on after a nickname."""
    if scan.tokens[j].text not in "([":
        return j
    for k in range(j + 1, min(j + BRACKET, limit)):
        if scan.tokens[k].text in ")]":
            return _bracketed(scan, phrase, (j + 1, k), limit)
    return j


def _bracketed(scan: Scan, phrase: Phrase, inside: tuple[int, int], limit: int) -> int:
    """Where the phrase ends with a bracket around the tokens `inside`, or the bracket's own place."""
    first, last = inside
    hit = scan.best.get(first)
    if (
        hit is not None
        and hit.entry.form in ("group", "organisation")
        and hit.last == last
        and phrase.org is None
    ):
        phrase.org = hit.entry
    if hit is not None and hit.entry.kind == "country" and hit.last == last and not phrase.countries:
        phrase.countries = (hit.entry.value,)
    if last == first or (scan.tokens[first].kind == "number" and last > first + 1):
        return first - 1
    if _names_holder(scan, phrase, inside, limit):
        phrase.name, phrase.form = inside, "name"
        return last + 1
    if scan.tokens[first].kind == "word" and phrase.alias is None:
        phrase.alias = inside
    goes_on = last + 1 < limit and last + 1 in scan.names and last == first + 1
    goes_on = goes_on and scan.tokens[first].norm not in scan.words.company_forms
    first_name = (
        first in scan.names and not acronym(scan.tokens[first]) and not _shortens(scan, phrase, first)
    )
    if goes_on and phrase.type == "person" and phrase.name is None and first_name:
        phrase.name, phrase.alias, phrase.form = (first, scan.name_end(last + 1, limit)), None, "name"
        return phrase.name[1]
    if phrase.name is not None and goes_on and phrase.name[1] == first - 1:
        end = scan.name_end(last + 1, limit)
        phrase.name = (phrase.name[0], end)
        return end
    return last + 1


def _shortens(scan: Scan, phrase: Phrase, first: int) -> bool:
    """Whether a word in brackets is a short form of the words before it: "Gabungan Pengusaha Elektronik (Gabel)"."""
    begin = scan.tokens[first].norm[:2]
    return any(t.capital and t.norm[:2] == begin for t in scan.tokens[phrase.head : first - 1])


def _names_holder(scan: Scan, phrase: Phrase, inside: tuple[int, int], limit: int) -> bool:
    """Whether the bracket after an office holds its holder's name: "Utusan khusus AS (Ana Brisk)"."""
    first, last = inside
    if phrase.type != "person" or phrase.name is not None or phrase.plural or phrase.role in NO_OFFICE:
        return False
    whole = first in scan.names and not acronym(scan.tokens[first]) and scan.name_end(first, limit) == last
    return whole and last > first + 1
