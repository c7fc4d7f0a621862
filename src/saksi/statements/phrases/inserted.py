"""What may stand between a cue and what is said: a hearer, a day, a medium; and where it ends."""

from saksi.statements.draft import Cue
from saksi.statements.reading import Reading

MOST = 24  # words that an insertion may take


def charged(reading: Reading, cue: Cue, token: int, end: int) -> bool:
    """Whether a hearer is told to do something before the comma: 'menyerukan kepada X untuk melindungi …, yang …'."""
    if cue.sense not in ("demand", "order", "warn", "hope"):
        return False
    return any(reading.has("to", i) and reading.verb(i + 1) for i in range(token, end - 1))


def clause_within(reading: Reading, token: int, end: int) -> bool:
    """Whether what is said begins before the comma: 'menegaskan, melalui sinergi | akan mendorong ekspor, …'."""
    verbs = (i for i in range(token + 2, end - 1) if reading.verb(i) and reading.has("auxiliary", i - 1))
    return any(not reading.has("who", i - 2) for i in verbs)


def told_to(reading: Reading, token: int) -> bool:
    """Whether a hearer, a day or a medium is inserted here before what is said."""
    if reading.has("hearer", token):
        return True
    if reading.has("quotes_people", token) and reading.text(token - 1) == ",":
        return True
    if reading.has("on_day", token):
        return reading.dated(token + 1) and reading.kind(token + 1) == "word"
    return reading.has("in_medium", token) and reading.has("media_nouns", token + 1)


def insertion_end(reading: Reading, token: int, last: int) -> int | None:
    """Past "kepada wartawan di X, Kamis (…)," when a comma, weekday bracket or verb-opening follows."""
    depth = 0
    for i in range(token, min(last, token + MOST)):
        text = reading.text(i)
        depth += (text in "([") - (text in ")]")
        if text == ":" or (reading.kind(i) == "quote" and depth == 0 and i > token + 1):
            return i
        if depth == 0 and text == "," and not reading.dated(i + 1):
            return i + 1
        if depth == 0 and text == ")" and i + 1 < last and reading.text(i + 1) != ",":
            return i + 1
    return None
