"""Two letters that are somebody's initials and no state: "tersangka DM, ES, dan | AS", "AS (41)"."""

from collections.abc import Iterable, Sequence

from saksi.lang import Pack
from saksi.record.document import Hit, Token

KIND, LETTERS = "country", 2
BODY, BODY_LETTERS = "organisation", 4
LONGEST = 3  # letters of other people's initials
AGE = 2  # digits


def without_initials(hits: Sequence[Hit], tokens: Sequence[Token], pack: Pack) -> list[Hit]:
    """The hits without those of states' short names that are initials in this report, after "di" and "ke" alone kept."""
    table = pack.table("grammar")["initials"]
    bearers, links, places = (frozenset(table[key]) for key in ("bearers", "links", "places"))
    hits = _without_bodies(hits, tokens, frozenset(table["said"]))
    nationals, blessed = frozenset(table["nationals"]), frozenset(table["blessed"])
    hits = [h for h in hits if not (h.entry.kind == KIND and _blessing(tokens, h, blessed))]
    short = [
        h
        for h in hits
        if h.entry.kind == KIND and _letters(tokens[h.first], LETTERS) and h.last == h.first + 1
    ]
    people = {
        tokens[h.first].text
        for h in short
        if (_aged(tokens, h.last) and not (h.first and tokens[h.first - 1].norm in nationals))
        or _before(tokens, h.first, links) in bearers
    }
    if not people:
        return list(hits)
    gone = {
        h.first
        for h in short
        if tokens[h.first].text in people and (h.first == 0 or tokens[h.first - 1].norm not in places)
    }
    return [h for h in hits if h.entry.kind != KIND or h.first not in gone or h.last > h.first + 1]


def _blessing(tokens: Sequence[Token], hit: Hit, blessed: frozenset[str]) -> bool:
    """Whether two capitals are said behind a prophet's name: "Nabi Ibrahim | AS"."""
    alone = hit.last == hit.first + 1 and _letters(tokens[hit.first], LETTERS)
    return alone and hit.first > 0 and tokens[hit.first - 1].norm in blessed


def _without_bodies(hits: Sequence[Hit], tokens: Sequence[Token], said: frozenset[str]) -> list[Hit]:
    """The hits without those of bodies whose short names are initials: "berinisial | IS", "IS (17)"."""
    short = [h for h in hits if h.entry.kind == BODY and _letters(tokens[h.first], BODY_LETTERS)]
    people = {
        tokens[h.first].text
        for h in short
        if h.last == h.first + 1 and (_aged(tokens, h.last) or (h.first and tokens[h.first - 1].norm in said))
    }
    gone = {h.first for h in short if tokens[h.first].text in people and h.last == h.first + 1}
    return [h for h in hits if h.entry.kind != BODY or h.first not in gone or h.last > h.first + 1]


def _letters(token: Token, most: int) -> bool:
    """Whether a word is so many capitals at most."""
    return token.text.isupper() and len(token.text) <= most


def _aged(tokens: Sequence[Token], i: int) -> bool:
    """Whether an age in brackets stands at a token: "(41)"."""
    shown = [t.text for t in tokens[i : i + 3]]
    bracketed = len(shown) == LONGEST and shown[0] == "(" and shown[2] == ")"
    return bracketed and shown[1].isdigit() and len(shown[1]) == AGE


def _before(tokens: Sequence[Token], i: int, links: Iterable[str]) -> str:
    """The word right before a token, or before a list of other initials that goes on to it: "ES, dan | AS"."""
    start = i
    while i > 0 and tokens[i - 1].norm in links:
        i -= 1
    if i < start and not (i and tokens[i - 1].kind == "word" and _letters(tokens[i - 1], LONGEST)):
        return ""
    if i < start:
        return _before(tokens, i - 1, links)
    return tokens[i - 1].norm if i else ""
