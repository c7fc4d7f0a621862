"""Whom a threat falls upon when only the place it is to strike is told: 'akan menyerang sasaran militer di Lima'."""

from collections.abc import Sequence

from saksi.statements.draft import Range
from saksi.statements.voices.speaker import Speaker
from saksi.statements.voices.speakers import Voices


def struck(voices: Voices, speaker: Speaker, content: Sequence[Range]) -> tuple[str, ...]:
    """The state of the first place told of as where harm is to be done; () where it is the speaker's own."""
    for first, last in content:
        for mention in voices.cast.within(first, last):
            actor = voices.cast.actor(mention)
            if actor is None or actor.type != "place" or not (actor.country and speaker.country):
                continue
            if voices.reading.has("place_words", mention.first - 1):
                return () if actor.country == speaker.country else (actor.country,)
    return ()
