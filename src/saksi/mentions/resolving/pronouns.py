"""Rules that tell whom a pronoun stands for; where two may be meant, it stands for nobody known."""

from collections.abc import Sequence

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import speech_at
from saksi.mentions.report.context import Context, Seen
from saksi.mentions.report.roster import Draft, told_by_name
from saksi.mentions.resolving.antecedents import (
    distinct,
    joined,
    levels,
    single,
    sole,
    speaker_near,
    standing_out,
)
from saksi.mentions.resolving.bodies import state

NEAR = 3  # sentences that a person's pronoun looks back
ADVERBS = 3  # words between a pronoun and its word of speech
NEXT = 2  # sentences that "mereka" looks back
ACTING = frozenset(("person", "body", "state", "group", "organisation", "party", "company"))


def form_of(phrase: Phrase) -> str:
    """The pronoun's form: person, plural, joint, own, speaker."""
    return phrase.entry.form if phrase.entry is not None else ""


def person_spoken_of(context: Context, phrase: Phrase) -> Draft | None:
    """The words "dia", "ia": the person that a near sentence was about; in a quotation not its speaker."""
    if form_of(phrase) != "person":
        return None
    quoted = context.doc.quote_of[phrase.first] is not None
    speaker = speaker_near(context, phrase.first) if quoted else None
    found = _told_after(context, phrase) or _single_before(
        context, phrase, speaker, speaks=not quoted and _speaks(context, phrase)
    )
    if found is not None and phrase.last - phrase.first > 1 and not told_by_name(found):
        found = None  # "yang bersangkutan" is said of who has been named
    if found is None:
        context.lost_person = phrase.first
    return found


def _single_before(context: Context, phrase: Phrase, speaker: Draft | None, *, speaks: bool) -> Draft | None:
    """The person that the nearest sentence with one was about; nobody behind a pronoun that is nobody's."""
    for far, group in levels(context, phrase, NEAR):
        persons = [s for s in group if single(s) and s.draft is not speaker and (far or not s.aside)]
        persons = [s for s in persons if not _predicated(context, s)]
        if speaks:
            persons = _speakers(persons, asked=_asked(context, phrase), here=far == 0)
        if persons:
            hidden = context.lost_person is not None and persons[0].first < context.lost_person
            return None if hidden or _one_of_two(context, persons) else sole(standing_out(persons))
    if context.lost_person is not None:
        return None
    about = (s for s in context.recent() if single(s) and not s.quoted and s.subject)
    return sole(distinct(s for s in about if s.draft is not speaker))


def _predicated(context: Context, seen: Seen) -> bool:
    """Whether a mention without a name only says what others are: "tiga di antaranya adalah | siswa SMK"."""
    named = told_by_name(seen.draft)
    return not named and seen.aside and context.doc.tokens[seen.first - 1].norm in context.words.identifies


def _one_of_two(context: Context, persons: Sequence[Seen]) -> bool:
    """Whether a sentence is about two persons told side by side, neither of whom speaks alone."""
    about = [s for s in persons if s.subject]
    return not any(s.voice for s in persons) and any(joined(context, s, persons) for s in about)


def _speakers(persons: Sequence[Seen], *, asked: bool, here: bool) -> list[Seen]:
    """Of the persons told in one sentence those that "kata dia" (asked) or "dia mengatakan" may stand for."""
    if asked and here:
        return []
    about = [s for s in persons if s.voice or (s.subject and told_by_name(s.draft))]
    told = [s for s in persons if told_by_name(s.draft) and not s.aside]
    return about or ([] if asked or here else told)


def _told_after(context: Context, phrase: Phrase) -> Draft | None:
    """The person named in brackets after the pronoun: "Beliau | (Sari) …"."""
    tokens, last = context.doc.tokens, phrase.last
    bracket = last + 1 < len(tokens) and tokens[last].text == "("
    return context.person_at(last + 1, last + 2) if bracket else None


def _speaks(context: Context, phrase: Phrase) -> bool:
    """Whether a pronoun is the subject of a word of speech beside it: "kata dia", "dia juga mengatakan"."""
    tokens, at = context.doc.tokens, phrase.last
    while at < min(len(tokens), phrase.last + ADVERBS) and tokens[at].norm in context.words.predicating:
        at += 1
    return _asked(context, phrase) or speech_at(context.doc, at)


def _asked(context: Context, phrase: Phrase) -> bool:
    """Whether the word of speech stands before the pronoun."""
    before = phrase.first - 1
    told = before >= 0 and context.doc.tokens[before].norm in context.words.according
    return told or speech_at(context.doc, before, ("bare",))


def joint(context: Context, drafts: Sequence[Draft]) -> Draft:
    """Several actors as one."""
    key = ("joint", *(str(d.index) for d in drafts))
    kind = next((d.type for d in drafts if d.type != "state"), "state")
    draft = context.roster.enter(key, kind, " dan ".join(d.name for d in drafts), "joint_before")
    draft.country = "+".join(dict.fromkeys(d.country for d in drafts if d.country)) or None
    draft.org = "+".join(dict.fromkeys(d.org for d in drafts if d.org and not d.country)) or None
    draft.speaks = any(d.speaks for d in drafts)
    draft.plural, draft.parts = True, tuple(d.index for d in drafts)
    return draft


def own_side(context: Context, phrase: Phrase) -> Draft | None:
    """The words "pihaknya": whoever a near sentence is about; "negaranya": his state; "partainya": the party told near."""
    if form_of(phrase) != "own":
        return None
    noun = context.doc.tokens[phrase.head].norm
    near = (s.draft for _, group in levels(context, phrase, NEXT) for s in group)
    types = next((types for word, types in context.owned_types.items() if noun.startswith(word)), None)
    if types is not None:
        return sole(list({d.index: d for d in near if d.type in types}.values()))
    spoken = _about(context, phrase)
    if spoken is None or not noun.startswith(context.words.of_states):
        return spoken
    code = spoken.country if spoken.country and "+" not in spoken.country else None
    return state(context, code) if code else None


def _about(context: Context, phrase: Phrase) -> Draft | None:
    """Whoever speaks in the sentence or the nearest one that is about somebody."""
    for _, group in levels(context, phrase, NEAR):
        told = [s for s in group if s.subject and not s.inner and s.draft.type in ACTING]
        if told:
            return sole(distinct(s for s in told if s.voice)) or told[0].draft
    return None
