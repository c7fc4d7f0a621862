"""Phrases that open a sentence and need no comma before its subject: "Lebih lanjut Sari menilai"."""

from saksi.statements.reading import Reading

LONGEST = 5  # words of such a phrase


def past_opener(reading: Reading, start: int, stop: int) -> int:
    """Past an opening phrase that a name, an office or a pronoun follows at once; `start` when there is none."""
    link = _link(reading, start) if reading.text(start - 1) == "," else 0
    if link and start + link < stop:
        return start + link * _told(reading, start + link)
    if reading.norms[start] not in reading.sets["opener_heads"]:
        return start
    for end in range(min(stop - 1, start + LONGEST), start, -1):
        if " ".join(reading.norms[start:end]) not in reading.sets["openers"]:
            continue
        return end if _told(reading, end) else start
    return start


def _link(reading: Reading, token: int) -> int:
    """How many words bind a clause with its own subject behind a comma: '…, dengan | X mendesak Y', '…, tempat | X mengatakan'."""
    where = reading.has("place_words", token) and reading.has("where", token + 1)
    return 2 if where else int(reading.has("with_clause", token) or reading.has("where_told", token))


def _told(reading: Reading, token: int) -> bool:
    """Whether a name, an office or a pronoun stands at a token."""
    return reading.upper(token) or reading.has("third", token) or reading.has("people", token)
