"""What pronouns and "negara itu" look back on: the sentences before, nearest first, and who stands out in each.

A sentence whose mentions all stand in quotations counts only for what is itself quoted. Of several
actors in a sentence the one that stands out is meant: who speaks, else who opens a clause, else who is
not told after a preposition; two of equal standing are nobody sure.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import speech_at
from saksi.mentions.report.context import Context, Seen
from saksi.mentions.report.roster import Draft

STATE_NEAR = 2  # sentences that "negara itu" looks back
FARTHEST = 12  # sentences back, long quotations among them
REACH = 3  # tokens between a closing mark and the word of speech
SPEAKER = 3  # tokens between the word of speech and its speaker


def levels(context: Context, phrase: Phrase, most: int) -> Iterator[tuple[int, list[Seen]]]:
    """The mentions before a phrase by sentence, nearest first, at most so many sentences: (how far, mentions).

    how far: 0 in the phrase's own sentence. Quoted mentions are left out for a phrase outside quotations.
    """
    here, quoted = context.sentence(phrase), context.doc.quote_of[phrase.first] is not None
    told = (s for s in context.recent() if quoted or not s.quoted)
    for passed, (sentence, group) in enumerate(itertools.groupby(told, key=lambda seen: seen.sentence), 1):
        if here - sentence > FARTHEST or passed > most + 1:
            return
        yield min(passed, here - sentence), list(group)


def distinct(seen: Iterable[Seen]) -> list[Draft]:
    """The actors of some mentions, each once."""
    return list({s.draft.index: s.draft for s in seen}.values())


def single(seen: Seen) -> bool:
    """Whether a mention is of one person."""
    return seen.draft.type == "person" and not seen.draft.plural


STANDINGS: Sequence[Callable[[Seen], bool]] = (
    lambda seen: seen.voice,
    lambda seen: seen.subject,
    lambda seen: not seen.aside,
)


def standing_out(seen: Sequence[Seen]) -> list[Draft]:
    """Of a sentence's mentions the actors that stand out; several when they are equal."""
    found = (distinct(s for s in seen if fits(s)) for fits in STANDINGS)
    return next((drafts for drafts in found if drafts), distinct(seen))


def joined(context: Context, seen: Seen, told: Iterable[Seen]) -> bool:
    """Whether another of some mentions is told side by side with one: "Mali | dan Peru"."""
    words, tokens = context.words, context.doc.tokens
    after = tokens[seen.last].norm if seen.last < len(tokens) else ""
    if after not in words.coordinators and after != ",":
        return False
    return any(s.first == seen.last + 1 and s.draft is not seen.draft for s in told)


def sole(found: Sequence[Draft]) -> Draft | None:
    """The only one of some actors, or None."""
    return found[0] if len(found) == 1 else None


def speaker_near(context: Context, token: int) -> Draft | None:
    """The person who speaks in the quotation around a token: told right after it, else the last who spoke."""
    doc, quote = context.doc, context.doc.quote_of[token]
    if quote is None:
        return None
    end = doc.quotes[quote].outer[1]
    for cue in range(end, min(end + REACH, len(doc.tokens))):
        if not speech_at(doc, cue):
            continue
        if not doc.tokens[cue].norm.endswith(context.words.third):
            return context.person_at(cue + 1, cue + 1 + SPEAKER) or _last_voice(context)
        break
    return _last_voice(context)


def _last_voice(context: Context) -> Draft | None:
    """The person who spoke in the last sentence outside quotations that is about one, else whom it is about."""
    told = (s for s in context.recent() if not s.quoted and s.draft.type == "person")
    for _, group in itertools.groupby(told, key=lambda seen: seen.sentence):
        persons = list(group)
        about = [s for s in persons if s.voice] or [s for s in persons if s.subject]
        if about:
            return about[0].draft
    return None


def state_spoken_of(context: Context, phrase: Phrase) -> str | None:
    """The state that "negara itu" takes up: what the sentence before was about; None when two fit."""
    if (
        context.doc.quote_of[phrase.first] is not None
        and context.doc.tokens[phrase.last - 1].norm in context.words.this
    ):
        speaker = speaker_near(context, phrase.first)
        return speaker.country if speaker is not None and speaker.speaks else None
    opens, own = _opens(context, phrase), _asking(context, phrase)
    for far, group in levels(context, phrase, STATE_NEAR):
        told = [s for s in group if _of_state(s) and s.draft.country not in own]
        told = [s for s in told if not (far == 0 and _goes_there(context, phrase, s))]
        if told:
            topic = opens and far > 0 and not any(joined(context, s, told) for s in told if s.subject)
            other = _set_in(context, told) if far else _besides_subject(context, phrase, told)
            return _state_among(told, topic=topic) or other
    return None


def _asking(context: Context, phrase: Phrase) -> frozenset[str | None]:
    """The states of those who say something of "negara itu" behind their word of speech: "Menlu Peru mendesak | negara itu"."""
    if not speech_at(context.doc, phrase.first - 1, ("active",)):
        return frozenset()
    here = (s for far, group in levels(context, phrase, 0) if not far for s in group)
    return frozenset(s.draft.country for s in here if s.voice or s.subject)


def _goes_there(context: Context, phrase: Phrase, seen: Seen) -> bool:
    """Whether a mention is the subject of the clause that leads to "negara itu": "Peru mengirim bantuan ke | negara itu"."""
    doc, before = context.doc, phrase.first - 1
    led = before >= 0 and doc.tokens[before].norm in context.words.leading_to
    return led and seen.subject and doc.clause_of[seen.first] == doc.clause_of[before]


def _besides_subject(context: Context, phrase: Phrase, told: Sequence[Seen]) -> str | None:
    """Of the states of the sentence itself the one it is not about, behind a preposition: "menarik dubesnya dari | negara itu"."""
    before = context.doc.tokens[phrase.first - 1].norm if phrase.first else ""
    codes = _codes(s for s in told if not s.subject) if before in context.words.aside else []
    about = _codes(s for s in told if s.subject)
    if len(codes) == 1 and codes[0] not in about:
        return codes[0]
    return None if _opens(context, phrase) else _destination(context, told)


def _destination(context: Context, told: Sequence[Seen]) -> str | None:
    """The only state of a sentence that somebody goes or sends to: "Togo mengirim tim ke Peru untuk membantu | negara itu"."""
    tokens, led = context.doc.tokens, context.words.leading_to
    codes = _codes(s for s in told if s.first and tokens[s.first - 1].norm in led)
    return codes[0] if len(codes) == 1 else None


def _set_in(context: Context, told: Sequence[Seen]) -> str | None:
    """Of several states the foreign one that the report is set in."""
    here = context.setting if context.setting != context.words.home else None
    return here if any(s.draft.country == here and not s.voice for s in told) else None


def _opens(context: Context, phrase: Phrase) -> bool:
    """Whether a phrase is the subject of its clause: "Negara itu | menolak", not "wilayah | negara itu"."""
    doc, first = context.doc, phrase.first
    begin = doc.sentences[context.sentence(phrase)].first
    return first <= begin + 1 or first <= doc.clauses[doc.clause_of[first]].first + 1


def _of_state(seen: Seen) -> bool:
    """Whether a mention is of one state, or of a body of one that its clause is about."""
    draft = seen.draft
    named = draft.type == "state" or (draft.type == "body" and seen.subject)
    return named and draft.country is not None and "+" not in draft.country


def _state_among(told: Sequence[Seen], *, topic: bool) -> str | None:
    """The only state told in one sentence, besides the one who speaks; topic: else the one it is about."""
    quiet = [s for s in told if not s.voice]
    codes = _codes(quiet) or _codes(told)
    if len(codes) > 1 and topic:
        codes = _codes(s for s in quiet if s.subject) or _codes(s for s in told if s.subject) or codes
    return codes[0] if len(codes) == 1 else None


def _codes(seen: Iterable[Seen]) -> list[str]:
    """The states of some mentions, each once."""
    return list(dict.fromkeys(s.draft.country for s in seen if s.draft.country is not None))
