"""Phrases that open a sentence and need no comma before its subject: "Lebih lanjut Sari menilai"."""

from saksi.statements.reading import Reading

LONGEST = 5  # words of such a phrase


def past_opener(reading: Reading, start: int, stop: int) -> int:
    """Past an opening phrase that a name, an office or a pronoun follows at once; `start` when there is none."""
    if reading.has("with_clause", start) and reading.text(start - 1) == "," and start + 1 < stop:
        return start + _told(reading, start + 1)  # "…, dengan | Presiden X mendesak Y"
    if reading.norms[start] not in reading.sets["opener_heads"]:
        return start
    for end in range(min(stop - 1, start + LONGEST), start, -1):
        if " ".join(reading.norms[start:end]) not in reading.sets["openers"]:
            continue
        return end if _told(reading, end) else start
    return start


def _told(reading: Reading, token: int) -> bool:
    """Whether a name, an office or a pronoun stands at a token."""
    return reading.upper(token) or reading.has("third", token) or reading.has("people", token)
