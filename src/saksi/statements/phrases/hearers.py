"""Where a hearer ends when no comma and no "bahwa" parts it from what is said: 'mengatakan kepada BBC | rudal itu jatuh'."""

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
