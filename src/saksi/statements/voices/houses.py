"""The houses that speakers are told to belong to: 'Ketua Bara Andai, Sari Wijaya' speaks for Bara Andai."""

from collections.abc import Sequence

from saksi.statements.draft import Draft
from saksi.statements.reading import Reading
from saksi.statements.voices.speaker import Speaker

Houses = dict[str, frozenset[str]]


def houses(reading: Reading, drafts: Sequence[Draft], who: Sequence[Speaker]) -> Houses:
    """By speaker, the names in the phrases he was called by that are neither his own nor an office's."""
    found: dict[str, set[str]] = {}
    for draft, speaker in zip(drafts, who, strict=True):
        if draft.speaker is None or not speaker.id:
            continue
        own = set(speaker.id.lower().split())
        first, last = draft.speaker
        named = (i for i in range(first + 1, last) if reading.capital(i) and not reading.has("people", i))
        found.setdefault(speaker.id, set()).update(
            reading.norms[i] for i in named if reading.norms[i] not in own
        )
    return {name: frozenset(words) for name, words in found.items()}
