"""The noun phrase that a figure counts, as written."""

from saksi.figures.page import Page, Quantity

REACH = 24


def counted(page: Page, one: Quantity, rule: str) -> tuple[int, int] | None:
    """Tokens [first, last) of what is counted: behind the number, or the subject of an amount."""
    if rule == "summed":
        return _sum(page, one) or _phrase(page, one)
    measured = page.counted(one.noun, one.bare, "unit", "currency")
    if one.money or measured or not _noun(page, one.noun, one.bare):
        behind = measured.last if measured else one.noun
        last = _end(page, behind, one.bare) if _noun(page, behind, one.bare) else behind
        return (behind, last) if last > behind else subject(page, one)
    return _phrase(page, one)


def _sum(page: Page, one: Quantity) -> tuple[int, int] | None:
    """The subject of a sum: "korban tewas akibat serangan itu" of "jumlah korban tewas akibat serangan itu mencapai 115 orang"."""
    last = _linked(page, one)
    heads = [i for i in page.before(last) if page.doc.tokens[i].norm in page.words["sums"]]
    if not heads:
        return None
    first = heads[-1] + (page.doc.tokens[heads[-1]].norm in page.words["sum_heads"])
    last = next((i for i in range(first, last) if i in page.busy), last)
    last = _trimmed(page, first, last)
    return (first, last) if last > first else None


def _linked(page: Page, one: Quantity) -> int:
    """The token after the noun phrase before "mencapai", "sebesar" and the like."""
    last = one.first
    while page.norm(last - 1, one.bare) in page.words["links"]["words"]:
        last -= 1
    return last


def _phrase(page: Page, one: Quantity) -> tuple[int, int] | None:
    """The phrase behind the number, classifier left out, with its relative clause."""
    home, first = one.bare, one.noun
    hit = page.counted(first, home, "people_classifier", "classifier")
    if hit and (hit.entry.form == "classifier" or _names_people(page, hit.last, home)):
        first = hit.last if _noun(page, hit.last, home) else first
    last = _end(page, first, home)
    return (first, last) if last > first else None


def _names_people(page: Page, i: int, home: int) -> bool:
    """Whether a noun of people stands behind "orang" ("tiga orang mantan staf")."""
    hit = page.counted(i, home, "head")
    return hit is not None and hit.entry.value in ("people", "troops")


def _end(page: Page, first: int, home: int) -> int:
    """The token after the noun phrase that begins at `first`."""
    i, relative, verb = first, False, -1
    while i - first < REACH:
        token = page.token(i, home)
        if token is None or "\n" in page.doc.text[page.doc.tokens[i - 1].end : token.start]:
            break
        if i in page.number_at or (token.kind == "mark" and not _inner(page, i)):
            break
        if token.norm in page.words["nouns"]["relative"]:
            relative = True
        elif i in page.busy or _stops(page, i, home, relative) or (verb >= 0 and _anew(page, i, verb)):
            break
        verb = i if relative and token.norm in page.pack.verbs else verb
        i += 1
    return _trimmed(page, first, i)


def _inner(page: Page, i: int) -> bool:
    """Whether the mark at `i` is a bracket, or a hyphen inside a name ("Iran-Israel")."""
    if page.doc.tokens[i].text in "()":
        return True
    hyphen = page.doc.tokens[i].text == "-" and page.glued(i)
    return hyphen and i + 1 < len(page.doc.tokens) and page.glued(i + 1)


def _anew(page: Page, i: int, verb: int) -> bool:
    """Whether a new predicate begins at `i`, the relative clause having had its verb at `verb`."""
    norm = page.doc.tokens[i].norm
    return norm in page.words["nouns"]["auxiliaries"] or (norm in page.pack.verbs and i > verb + 1)


def _stops(page: Page, i: int, home: int, relative: bool) -> bool:
    """Whether the word at `i` is outside the noun phrase."""
    norm = page.norm(i, home)
    if norm in page.words["nouns"]["place"]:
        return False
    if page.hit(i, home, "fate") and not relative:
        return True
    if norm in page.words["nouns"]["prepositions"]:
        return not (relative and norm in page.words["nouns"]["inside_relative"])
    return (norm in page.pack.verbs and not relative) or page.hit(i, home, "clause") is not None


def _trimmed(page: Page, first: int, last: int) -> int:
    """The end without a preposition, "yang" or bracket left hanging."""
    hanging = (*page.words["nouns"]["place"], *page.words["nouns"]["relative"], *page.words["hanging"])
    norms = [token.norm for token in page.doc.tokens[first:last]]
    while norms and (norms[-1] in hanging or norms.count(")") > norms.count("(")):
        norms.pop()
    return first + len(norms)


def _noun(page: Page, i: int, home: int) -> bool:
    """Whether a noun may begin at `i`."""
    token = page.token(i, home)
    norm = token.norm if token else ""
    nouns = page.words["nouns"]
    function = (
        norm in (*nouns["relative"], *nouns["place"])
        or norm in nouns["prepositions"]
        or norm in page.pack.verbs
    )
    return token is not None and token.kind == "word" and not function and not page.hit(i, home, "fate")


def subject(page: Page, one: Quantity) -> tuple[int, int] | None:
    """The noun phrase before "mencapai", "sebesar" and the like."""
    home, last = one.bare, _linked(page, one)
    first = last
    while last - first < REACH and _carries(page, first - 1, home):
        first -= 1
    while first < last and page.norm(first, home) in (
        *page.words["nouns"]["prepositions"],
        *page.words["leading"],
    ):
        first += 1
    last = _trimmed(page, first, last)
    return (first, last) if last > first else None


def _carries(page: Page, i: int, home: int) -> bool:
    """Whether the word at `i` goes with the noun phrase behind it."""
    token = page.token(i, home)
    if token is None or token.kind not in ("word", "number") or i in page.number_at:
        return False
    if page.counted(i, home, "unit", "currency"):
        return False
    if token.norm in page.pack.verbs:
        return page.norm(i - 1, home) in page.words["nouns"]["relative"]
    return page.hit(i, home, "clause") is None or token.norm in page.words["nouns"]["relative"]
