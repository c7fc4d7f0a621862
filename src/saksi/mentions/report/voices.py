"""Whose words a quotation holds, as far as what stands beside it tells: for "kami" and "saya" inside.

The statements room reads speakers in full; this is the short look that mentions need. VOICES are tried
in order for every quotation: what follows it, what leads to it, else the quotation before goes on.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from saksi.mentions.lexis.words import NounWords
from saksi.mentions.phrases.scan import speech_at
from saksi.mentions.report.context import HORIZON
from saksi.record.document import Document, Quote
from saksi.record.mention import Actor, Mention

REACH = 3  # tokens between a closing mark and the word of speech
FIRST = 8  # tokens between the word of speech and its speaker
SPEAKING = frozenset(("person", "people", "body", "state", "organisation", "group", "party", "company"))


class Voices:
    """The speaker of every quotation of a document: a position in its actors, or None."""

    def __init__(
        self, doc: Document, mentions: Sequence[Mention], actors: Sequence[Actor], words: NounWords
    ) -> None:
        self.doc, self.mentions, self.actors, self.words = doc, mentions, actors, words
        self.firsts = [m.first for m in mentions]
        self.of_quote: list[int | None] = []
        for quote in doc.quotes:
            found = (voice(self, quote) for voice in VOICES)
            self.of_quote.append(next((actor for actor in found if actor is not None), None))

    def speaks(self, k: int) -> bool:
        """Whether the mention at position `k` is of somebody who can speak, outside quotations."""
        mention = self.mentions[k]
        if mention.actor is None or self.doc.quote_of[mention.first] is not None:
            return False
        return self.actors[mention.actor].type in SPEAKING

    def first_in(self, first: int, last: int) -> int | None:
        """The actor of the first mention of a speaker that begins in tokens [first, last)."""
        low, high = bisect_left(self.firsts, first), bisect_left(self.firsts, last)
        return next((self.mentions[k].actor for k in range(low, high) if self.speaks(k)), None)

    def last_person(self, token: int) -> int | None:
        """The actor of the last person mentioned before a token outside quotations."""
        last = bisect_left(self.firsts, token) - 1
        for k in range(last, max(-1, last - HORIZON), -1):
            actor = self.mentions[k].actor
            if actor is not None and self.speaks(k) and self.actors[actor].type == "person":
                return actor
        return None


def told_after(voices: Voices, quote: Quote) -> int | None:
    """'"…," kata Sari', '"…," ujarnya': the speaker stands after the quotation."""
    doc, end = voices.doc, quote.outer[1]
    limit = _paragraph_end(doc, quote)
    for cue in range(end, min(end + REACH, limit)):
        if doc.quote_of[cue] is not None or not speech_at(doc, cue):
            continue
        if doc.tokens[cue].norm.endswith(voices.words.third):
            return voices.last_person(cue)
        return voices.first_in(cue + 1, min(cue + FIRST, limit))
    return None


def told_before(voices: Voices, quote: Quote) -> int | None:
    """'Sari mengatakan, "…"': the speaker opens the sentence that leads to the quotation."""
    doc, start = voices.doc, quote.outer[0]
    begin = doc.paragraphs[quote.paragraph].first
    sentence = doc.sentences[doc.sentence_of[start]]
    opens = max(begin, min(sentence.first, start))
    if opens == start and start > begin:
        opens = doc.sentences[doc.sentence_of[start - 1]].first
    cues = [i for i in range(max(opens, begin), start) if doc.quote_of[i] is None and speech_at(doc, i)]
    return voices.first_in(opens, cues[-1]) if cues else None


def goes_on(voices: Voices, quote: Quote) -> int | None:
    """A quotation with no cue beside it goes on from the one before."""
    return voices.of_quote[-1] if voices.of_quote else None


def _paragraph_end(doc: Document, quote: Quote) -> int:
    return doc.paragraphs[quote.paragraph].last


VOICES: Sequence[Callable[[Voices, Quote], int | None]] = (told_after, told_before, goes_on)
