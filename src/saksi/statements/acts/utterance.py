"""A statement's content as the act rules look at it: its tones, and whose deed a verb tells."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from saksi.statements.draft import Draft, Range
from saksi.statements.reading import Reading, act_noun, sets_of_words
from saksi.statements.voices.speaker import Speaker
from saksi.statements.voices.speakers import Voices

NEAR = 10  # words from an utterance's start within which a wish or a ban is its main clause
IN_OFFICE = 3  # words left of a name within which "sebagai" makes it an office
SUBJECT = 8  # words left of "akan" within which its subject stands
DIRECT = frozenset(("statements.after_quote", "statements.after_quote_nya", "statements.speaker_then_cue"))
Tone = tuple[str, int]


class Utterance(msgspec.Struct, frozen=True, kw_only=True):
    """A draft with what the act rules look at: tones in its content, who speaks, what was folded in.

    house: words of the names of the bodies that the speaker is told to belong to.
    """

    reading: Reading
    voices: Voices
    draft: Draft
    speaker: Speaker
    inner: Sequence[Draft]
    tones: tuple[Tone, ...]
    house: frozenset[str] = frozenset()

    @property
    def own_words(self) -> bool:
        """Whether somebody known tells it as his own view: no medium, no hope, no report of others."""
        told = self.speaker.type == "medium" or self.draft.sense in ("hope", "report")
        return bool(self.speaker.id) and not told

    def shows(self, checks: Mapping[str, Callable[["Utterance", int], bool]]) -> bool:
        """Whether a check holds at a token whose word stands in the set the check is named by."""
        return any(checks[name](self, token) for token, name in self.each(tuple(checks)))

    def each(self, names: tuple[str, ...]) -> Iterator[tuple[int, str]]:
        """The tokens of the content whose words stand in some of the sets, each with the set's name."""
        known, norms = sets_of_words(self.reading.pack, names), self.reading.norms
        for first, last in self.draft.content:
            for token in range(first, last):
                for name in known.get(norms[token], ()):
                    yield token, name

    def first(self, value: str, within: int | None = None) -> int | None:
        """The first token with a tone, counted only near the start of a stretch of content when asked."""
        for tone, token in self.tones:
            if tone == value and (within is None or self.depth(token) < within):
                return token
        return None

    def between(self, first: int, last: int) -> tuple[Tone, ...]:
        """The tones at tokens [first, last)."""
        begin = bisect_left(self.tones, first, key=_at)
        return self.tones[begin : bisect_left(self.tones, last, begin, key=_at)]

    def depth(self, token: int) -> int:
        """Words between the start of the sentence or content a token stands in and the token."""
        begin = next((first for first, last in self.draft.content if first <= token < last), token)
        sentence = self.reading.doc.sentences[self.reading.doc.sentence_of[token]]
        return token - max(begin, sentence.first)

    def own(self, token: int, *, ahead: bool = False) -> bool:
        """Whether the subject of the verb at a token is the speaker or his side.

        ahead: of what is to come it may also be the head of the office that speaks, or go without saying.
        """
        reading = self.reading
        begin = next((first for first, last in self.draft.content if first <= token < last), token)
        begin = max(begin, reading.doc.sentences[reading.doc.sentence_of[token]].first)
        start = max(begin, token - SUBJECT)
        before = token - 1 - reading.has("negation", token - 1)
        if before > begin and reading.has("joint", before):
            return self._opens_own(begin)
        for i in range(token - 1, start - 1, -1):
            if reading.has("own", i) or reading.has("own_side", i):
                return True
            if reading.has("together", i) or reading.has("in_manner", i - 1) or self._in_office(i, start):
                continue
            if reading.has("doubt", i) or reading.text(i) in ",;" or reading.verb(i) or self._of_a_thing(i):
                return False
            if ahead and self._house(i) and not self._thing_of(i):
                return True
            if self.voices.mentions(i):
                if self._joined_own(i, start):
                    return not (ahead and self._between(begin, i))
                same = self._same_ahead(i, begin) if ahead else self.voices.same(self.speaker, i)
                return same and not (i > start and reading.has("doubt", i - 1))
        return (token == begin and not self._goes_round(begin)) or (
            ahead and self._still_unsaid(begin, token)
        )

    def _goes_round(self, begin: int) -> bool:
        """Whether a content goes on behind its own cue with another's verb: 'Peru, | menurut Chile, | menolak'."""
        parts, cue = self.draft.content, self.draft.cue
        at = next((k for k, (first, _) in enumerate(parts) if first == begin), 0)
        if at == 0 or cue is None or not parts[at - 1][1] <= cue[0] < begin:
            return False
        first, last = parts[at - 1]
        if self._topic(first, last):
            return True
        known = [i for i in range(first, last) if self.voices.mentions(i)]
        plain = not any(self.reading.verb(i) for i in range(first, last))
        return plain and bool(known) and not self.voices.same(self.speaker, known[-1])

    def _same_ahead(self, token: int, begin: int) -> bool:
        """Whether a mention before what is to come is the speaker's side and its subject, not its thing or object."""
        if self._thing_of(token) or self._done_to(token, begin):
            return False
        return self.voices.same(self.speaker, token) or self._led_by(token)

    def _topic(self, first: int, last: int) -> bool:
        """Whether a thing told of stands before the cue, what follows being told of it: 'Kesepakatan ini, | kata X, | akan …'."""
        reading = self.reading
        plain = not any(
            reading.has(n, i) for n in ("own", "own_side", "in_medium") for i in range(first, last)
        )
        opens = (
            self._noun_of_deed(first) or reading.has("deeds_judged", first) or reading.has("doings", first)
        )
        return plain and opens

    def _done_to(self, token: int, begin: int) -> bool:
        """Whether a mention is only whom a deed is done to that is the subject: 'menuduh Peru tidak akan menyelesaikan …'."""
        mention = self.voices.cast.at(token)
        before = (mention.first if mention else token) - 1
        quoted = self.reading.doc.quote_of[begin] is not None
        verb = self.reading.norms[before] in self.reading.pack.verbs
        return quoted and before == begin and verb and not self.reading.passive(before)

    def _led_by(self, token: int) -> bool:
        """Whether an office tells at a token of who heads its state: 'Kremlin: Putin siap bertemu X'."""
        phrase = self.draft.speaker
        voiced = self.speaker.type in ("state", "body") or (
            phrase is not None and self.reading.has("spokesmen", phrase[0])
        )
        return voiced and self.speaker.country is not None and self.voices.heads(self.speaker.country, token)

    def _house(self, token: int) -> bool:
        """Whether a name is that of the house the speaker belongs to: 'Ketua Bara: Bara akan …'."""
        return self.reading.norms[token] in self.house and self.reading.capital(token)

    def _thing_of(self, token: int) -> bool:
        """Whether a mention only says whose thing is told of: 'kebijakan pemerintah akan menentukan …'."""
        mention = self.voices.cast.at(token)
        before = (mention.first if mention else token) - 1
        return self.reading.has("things_of", before) or self._noun_of_deed(before)

    def _noun_of_deed(self, token: int) -> bool:
        """Whether a word is the noun of a deed or state, which a name behind it owns: 'keterlibatan X'."""
        shape = act_noun(self.reading.pack)
        return (
            token >= 0
            and shape.match(self.reading.norms[token]) is not None
            and not self.reading.has("people", token)
        )

    def _still_unsaid(self, begin: int, token: int) -> bool:
        """Whether only adverbs stand before a verb whose subject is who speaks: 'mengaku masih akan mempelajari …'."""
        if not self.draft.content or begin != self.draft.content[0][0] or self.draft.quote is not None:
            return False
        reading = self.reading
        if reading.passive(token + 1):
            return False
        return all(
            reading.has("adverbs_before", i) or reading.has("negation", i) for i in range(begin, token)
        )

    def _of_a_thing(self, token: int) -> bool:
        """Whether "yang" at a token goes back to neither side: 'kita fokus pada kasus besar yang bisa menyita'."""
        reading, before = self.reading, token - 1
        if not reading.has("who", token):
            return False
        return not (
            reading.has("own", before) or reading.has("own_side", before) or self.voices.mentions(before)
        )

    def _joined_own(self, token: int, start: int) -> bool:
        """Whether the phrase at a token names the speaker's side, or another beside it: 'kami dan Presiden X'."""
        mention = self.voices.cast.at(token)
        first = max(start, mention.first) if mention else token
        if any(self.reading.has("own_side", i) for i in range(first, token)):
            return True
        before = first - 1
        while before > start and (self.reading.capital(before) or self.reading.has("people", before)):
            before -= 1
        if before <= start or not self.reading.has("side_by_side", before):
            return False
        other = self.voices.cast.at(before - 1)
        if self.reading.has("own_self", before - 1):
            return True
        return other is not None and other.first <= start and self.voices.same(self.speaker, before - 1)

    def _in_office(self, token: int, start: int) -> bool:
        """Whether a name only tells as what somebody will act: 'Peru sebagai Ketua ASEAN akan …'."""
        led = any(self.reading.has("acting_as", i) for i in range(max(start, token - IN_OFFICE), token))
        return led and self.voices.mentions(token)

    def _between(self, begin: int, token: int) -> bool:
        """Whether those joined at a token only tell whose thing is told of: 'perundingan antara Peru dan Chile akan …'."""
        near = (i for i in range(token - 1, begin, -1) if self.reading.has("in_between", i))
        link = next(near, None)
        return link is not None and not any(self.reading.verb(i) for i in range(link, token))

    def _opens_own(self, begin: int) -> bool:
        """Whether the first one told of in a clause is the speaker's side: 'AS tahu …, tetapi tidak akan'."""
        if self._unsaid(begin):
            return True
        for i in range(begin, begin + SUBJECT):
            if self.reading.has("own", i) or self.reading.has("own_side", i):
                return True
            if self.voices.mentions(i):
                return self.voices.same(self.speaker, i)
        return False

    def _unsaid(self, begin: int) -> bool:
        """Whether a clause begins with its verb, its subject being who speaks: 'mengaku tidak ingin …, tetapi akan'."""
        reading = self.reading
        if begin != self.draft.content[0][0] or self.draft.quote is not None:
            return False
        token = begin
        while any(reading.has(n, token) for n in ("auxiliary", "negation", "adverbs_before")):
            token += 1
        return token > begin and reading.verb(token) and not reading.passive(token)


def tones(reading: Reading, content: Sequence[Range]) -> tuple[Tone, ...]:
    """The tones in a content, in order, with the token each begins at."""
    hits = reading.doc.hits_of.get("tone", ())
    found: list[Tone] = []
    for first, last in content:
        for k in range(bisect_left(reading.tone_firsts, first), bisect_left(reading.tone_firsts, last)):
            found.append((hits[k].entry.value, hits[k].first))
    return tuple(sorted(found, key=_at))


def _at(tone: Tone) -> int:
    """The token a tone begins at."""
    return tone[1]
