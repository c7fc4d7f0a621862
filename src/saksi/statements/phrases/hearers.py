"""Where a hearer ends when no comma and no "bahwa" parts it from what is said: 'mengatakan kepada BBC | rudal itu jatuh'."""

from saksi.statements.draft import Cue
from saksi.statements.reading import Reading

PLACE = 4  # words of where the press was told


def past_press(reading: Reading, first: int, last: int) -> int | None:
    """Past "kepada wartawan [di X]" or "kepada [medium]" to a lower-case clause; None for any other hearer."""
    if not reading.has("hearer", first):
        return None
    token = first + 1 + reading.has("several_of", first + 1)
    medium = next((h for h in reading.doc.hits_at.get(token, ()) if h.entry.kind == "medium"), None)
    if medium is not None:
        end = medium.last
    elif reading.has("told_press", token):
        end = token + 1
    else:
        return None
    while end < last and reading.has("press_kinds", end):
        end += 1
    if reading.has("place_words", end) and reading.upper(end + 1):
        stop = min(last, end + PLACE)
        end += 1
        while end < stop and reading.upper(end):
            end += 1
    if end >= last or reading.kind(end) != "word" or reading.upper(end) or reading.has("hearer_links", end):
        return None
    told = any(reading.verb(i) or reading.has("auxiliary", i) for i in range(end, last))
    return end if told else None


def only_addressed(reading: Reading, cue: Cue, start: int) -> bool:
    """Whether a light verb's noun says nothing itself: a further verb of speech or only the hearer follows."""
    following = reading.cue_at.get(cue.last + reading.has("joint", cue.last))
    if following is not None and following.form == "active":
        return True
    return reading.has("given_to", start) and not any(reading.verb(i) for i in range(start, cue.frame[1]))


def past_links(reading: Reading, token: int, last: int) -> int:
    """Past what binds a noun of speech to what it is about: 'menyuarakan kritik | tajam terhadap | X'."""
    start = token
    while start < last and reading.has("noun_manner", start):
        start += 1
    if start >= last:
        return token
    return start + 1 if reading.has("evaded_links", start) else start
