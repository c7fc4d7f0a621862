"""Document -> Mentions: actors and whom each mention stands for, times, numbers."""

from saksi.lang import Pack
from saksi.mentions.lexis.words import noun_words
from saksi.mentions.phrases import phrases
from saksi.mentions.report.cast import Cast
from saksi.mentions.report.context import Context
from saksi.mentions.report.voices import Voices
from saksi.mentions.resolving import resolve
from saksi.mentions.times import times
from saksi.record.document import Document
from saksi.record.mention import Mentions

__all__ = ["Cast", "mentions"]


def mentions(doc: Document, pack: Pack) -> Mentions:
    """All actors, mentions and times of one document."""
    words = noun_words(pack)
    actors, found = resolve(Context(doc, pack, phrases(doc, words)))
    voices = Voices(doc, found, actors, words).of_quote
    return Mentions(actors=actors, mentions=found, times=times(doc, pack), voices=tuple(voices))
