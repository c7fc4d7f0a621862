"""Where what a passive tells ends: with its relative clause, before a new clause, or with the sentence."""

from saksi.statements import phrases
from saksi.statements.draft import Cue
from saksi.statements.reading import Reading


def related(reading: Reading, cue: Cue) -> bool:
    """Whether a passive is told in a relative clause: 'orang | yang sempat diduga'."""
    return reading.has("who", phrases.past_auxiliaries(reading, cue.first, cue.frame[0]) - 1)


def clause_end(reading: Reading, cue: Cue, token: int, last: int) -> int:
    """Where the predicate after a passive ends: with its relative clause, at a new clause, or the end."""
    relative = related(reading, cue)
    for i in range(token + 1, last):
        if reading.dash(i) or (
            reading.headline(token) and (reading.text(i) == "," or reading.has("object_end", i))
        ):
            return i
        if relative and _parted(reading, token, i):
            return i
        if reading.text(i) == ":" and i + 1 < last and reading.kind(i + 1) == "quote":
            return i
        parted = reading.text(i) == "," and i + 1 < last and reading.has("opening", i + 1)
        along = reading.has("goes_along", i + 1) or reading.has("too", i + 2)
        if parted and not along and not _last_told(reading, i + 1, last):
            return i
    return last


def _last_told(reading: Reading, token: int, last: int) -> bool:
    """Whether "dan" behind a comma adds the last of what is told: 'memantau berita, | dan membawa air', '…, | serta peluru'."""
    if not reading.has("and", token):
        return False
    begin = token + 1
    while reading.has("auxiliary", begin) or reading.has("negation", begin):
        begin += 1
    if reading.verb(begin):
        return begin not in reading.cue_at
    return not any(reading.verb(i) for i in range(begin, last))


def _parted(reading: Reading, first: int, token: int) -> bool:
    """Whether a relative clause is over at a token: at a comma, or where the main verb or its adverbs begin."""
    if reading.text(token) == "," or (reading.verb(token) and not _bound(reading, token - 1)):
        return True
    if not _leads(reading, token) or _bound(reading, token - 1) or reading.has("joint", token - 1):
        return False
    verb = token
    while _leads(reading, verb):
        verb += 1
    inside = range(first, token)
    told = any(map(reading.verb, inside)) and not any(reading.has("border", i) for i in inside)
    return told and reading.verb(verb)


def _leads(reading: Reading, token: int) -> bool:
    """Whether a word stands before a verb and is of its predicate: "tidak", "justru", "akan"; not "tanpa"."""
    denies = reading.has("negation", token) and not reading.has("without", token)
    return denies or reading.has("predicate_leads", token)


def _bound(reading: Reading, token: int) -> bool:
    """Whether a word takes a verb behind it into the same predicate: "layak mendapat"."""
    return any(reading.has(name, token) for name in ("binds_verb", "judges", "tells"))
