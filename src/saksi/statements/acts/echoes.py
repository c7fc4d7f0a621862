"""Denials that only the report as a whole shows: what one denies elsewhere in it, or another claims there, said again with "tidak"."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from saksi.lang.stems import stemmer
from saksi.statements.acts.utterance import Utterance

NEAR = 14  # words from a sentence's start within which "tidak" is its main clause's
MATTER = 7  # words behind "tidak" that tell what is not so
SHARED = 2  # stems that what is claimed and what is not so have in common at least
WORD = 4  # letters of a word that tells of a matter
LOOK_BACK = 3  # utterances before one among which its speaker's last is looked for
OPENS = 1  # words before "tidak" at the start of a sentence
Act = tuple[str, str]


class Told:
    """An utterance with its act, and the stems of the words of its content once they are asked for."""

    def __init__(self, utterance: Utterance, act: Act) -> None:
        self.utterance, self.act = utterance, act
        self.name = utterance.speaker.id
        self.side = utterance.speaker.country or utterance.speaker.org or utterance.speaker.id

    @cached_property
    def matter(self) -> frozenset[str]:
        """The stems of its content."""
        return frozenset(
            stem
            for first, last in self.utterance.draft.content
            for stem in _stems(self.utterance, first, last)
        )

    @cached_property
    def negated(self) -> bool:
        """Whether its content denies something itself."""
        return any(True for _ in self.utterance.each(("negation",)))


def echoed(uttered: Sequence[Utterance], acts: Sequence[Act]) -> list[Act]:
    """The acts of a report's utterances, plain ones turned into denials where the report has what they deny."""
    told = [Told(u, act) for u, act in zip(uttered, acts, strict=True)]
    denials = [other for other in told if other.act[0] == "deny" and other.name]
    claims = [other for other in told if _claims(other)]
    found = [_act(one, denials, claims) for one in told]
    for k, one in enumerate(told):
        if found[k][0] == "say" and one.name and _goes_on(one, _last_of(one.name, told[:k])):
            found[k] = ("deny", "acts.denied_on")
    return found


def _last_of(name: str, before: Sequence[Told]) -> Told | None:
    """The last utterance of a speaker before another of his."""
    return next((other for other in reversed(before[-LOOK_BACK:]) if other.name == name), None)


def _goes_on(told: Told, before: Told | None) -> bool:
    """'X membantah kabar itu. "Tidak ada pasal yang diubah," katanya': words that open with "tidak" right after a denial."""
    u = told.utterance
    if before is None or before.utterance.draft.sense != "deny" or not u.own_words or not u.draft.content:
        return False
    reading, first = u.reading, u.draft.content[0][0]
    if reading.doc.quote_of[first] is None or before.utterance.draft.cue is None:
        return False
    sentences = reading.doc.sentence_of
    if sentences[first] - sentences[before.utterance.draft.cue[0]] > 1:
        return False
    return any(u.depth(token) <= OPENS and _denies(u, token) for token, _ in u.each(("negation",)))


def _claims(told: Told) -> bool:
    """Whether somebody tells something as so."""
    claimed = told.act[0] in ("accuse", "confirm") or told.utterance.draft.sense == "claim"
    return (claimed or (told.act[0] == "say" and bool(told.utterance.speaker.country))) and bool(told.side)


def _act(told: Told, denials: Sequence[Told], claims: Sequence[Told]) -> Act:
    """The act of one utterance in the light of the others."""
    if told.act[0] != "say" or not told.utterance.own_words:
        return told.act
    for stems in _not_so(told.utterance):
        if any(other.name == told.name and stems & other.matter for other in denials):
            return "deny", "acts.denied_again"
        if any(
            _other_side(told, other) and len(stems & other.matter) >= SHARED and not other.negated
            for other in claims
        ):
            return "deny", "acts.denied_claim"
    return told.act


def _other_side(told: Told, other: Told) -> bool:
    """Whether another tells it who is not of the speaker's side."""
    if other.side == told.side or other.utterance.speaker.type == "medium":
        return False
    abroad = told.utterance.speaker.country and other.utterance.speaker.country
    return bool(abroad) or other.act[0] == "accuse" or other.utterance.draft.sense == "claim"


def _not_so(u: Utterance) -> Iterator[frozenset[str]]:
    """The stems of what is not so, for each main clause with "tidak" in it."""
    sentences = u.reading.doc.sentences
    for token, _ in u.each(("negation",)):
        if not _denies(u, token):
            continue
        last = next(last for first, last in u.draft.content if first <= token < last)
        end = min(last, token + 1 + MATTER, sentences[u.reading.doc.sentence_of[token]].last)
        stop = next((i for i in range(token + 1, end) if u.reading.has("border", i)), end)
        yield frozenset(_stems(u, token + 1, stop))


def _denies(u: Utterance, token: int) -> bool:
    """Whether "tidak" at a token is that of a main clause and says that something is not so."""
    reading = u.reading
    if u.depth(token) > NEAR or reading.has("unsaid_denial", token) or reading.has("only_so", token + 1):
        return False
    if reading.has("no_disowning", token + 1) and not reading.has("exists", token + 1):
        return False
    before = range(token - u.depth(token), token)
    if any(reading.has(name, i) for name in ("doubt", "so_that", "to", "conceding") for i in before):
        return False
    last = reading.doc.sentences[reading.doc.sentence_of[token]].last
    return not any(map(reading.verb, before)) and "?" not in (reading.text(last - 1), reading.text(last - 2))


def _stems(u: Utterance, first: int, last: int) -> Iterator[str]:
    """The stems of words at tokens [first, last) that tell of a matter: no names, no light words."""
    stem = stemmer(u.reading.pack.language)
    for i in range(first, last):
        word = u.reading.norms[i]
        light = (
            len(word) < WORD
            or u.reading.capital(i)
            or u.voices.mentions(i)
            or u.reading.has("light_words", i)
        )
        if not light and u.reading.kind(i) == "word":
            yield stem(word)
