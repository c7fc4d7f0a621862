"""Who is asked for what he was asked before: a withdrawal of others' troops, demanded again without a name."""

from collections.abc import Sequence
from typing import Protocol

from saksi.statements.draft import Draft, Range
from saksi.statements.voices.speaker import Speaker
from saksi.statements.voices.speakers import Voices

OPENING = 8  # words at a content's start within which stands what is asked


class Demanded(Protocol):
    """A statement as far as it may ask somebody."""

    @property
    def draft(self) -> Draft:
        """What the rules made of it."""

    @property
    def speaker(self) -> Speaker:
        """Who says it."""

    @property
    def act(self) -> str:
        """What is done by saying it."""


def asked_before(
    voices: Voices, before: Sequence[tuple[Demanded, tuple[str, ...]]], item: Demanded, owner: tuple[str, ...]
) -> tuple[str, ...]:
    """Whom the same state asked, or blamed as the host, when it asks again for the owner's troops to be withdrawn.

    "Peru minta Chile tarik pasukan Togo", and later "Peru mendesak penarikan pasukan Togo": Chile is asked.
    """
    if item.act != "demand" or len(owner) != 1 or not item.speaker.country or not _withdrawal(voices, item):
        return owner
    host = _left(voices, item.draft.content)
    for other, whom in reversed(before):
        if other.speaker.country != item.speaker.country or not whom or whom == owner:
            continue
        retold = other.act == "demand" and any(
            voices.reading.has("withdrawing", i) for part in other.draft.content for i in range(*part)
        )
        if retold or (host is not None and host in whom):
            return whom if retold or host is None else (host,)
    return owner


def _withdrawal(voices: Voices, item: Demanded) -> bool:
    """Whether a withdrawal is asked for, as a noun that names nobody to do it: "penarikan pasukan Togo"."""
    reading = voices.reading
    first, last = item.draft.content[0] if item.draft.content else (0, 0)
    return any(reading.has("withdrawals", i) for i in range(first, min(last, first + OPENING)))


def _left(voices: Voices, content: Sequence[Range]) -> str | None:
    """The state that is to be left: "penarikan pasukan Togo | dari Chile"."""
    for first, last in content:
        for i in range(first, last):
            actor = voices.cast.actor(voices.cast.at(i + 1)) if voices.reading.has("out_of", i) else None
            if actor is not None and actor.country:
                return actor.country
    return None
