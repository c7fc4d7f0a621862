"""Phrases that open a sentence and need no comma before its subject: "Lebih lanjut Sari menilai"."""

from saksi.statements.reading import Reading

LONGEST = 5  # words of such a phrase


def past_opener(reading: Reading, start: int, stop: int) -> int:
    """Past an opening phrase that a name, an office or a pronoun follows at once; `start` when there is none."""
    if reading.norms[start] not in reading.sets["opener_heads"]:
        return start
    for end in range(min(stop - 1, start + LONGEST), start, -1):
        if " ".join(reading.norms[start:end]) not in reading.sets["openers"]:
            continue
        told = reading.upper(end) or reading.has("third", end) or reading.has("people", end)
        return end if told else start
    return start
