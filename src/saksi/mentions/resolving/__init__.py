"""Phrases -> actors and mentions: whom each phrase names or stands for.

Every type of phrase has an ordered list of rules; the first that answers wins and its name is kept
with the mention. Named persons, and what their phrases tell of them, are entered before the rest,
so that a headline's "Menhan" finds the name that stands further down.
"""

from collections.abc import Callable, Iterator, Sequence

import msgspec

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import speech_at
from saksi.mentions.report.context import Context, Seen
from saksi.mentions.report.roster import Draft
from saksi.mentions.resolving.bodies import (
    acronym_learned,
    body_again,
    body_at_home,
    body_inside,
    body_of_recent_state,
    body_of_state,
    body_unknown,
    company_named,
    government_at_home,
    group_by_name,
    medium_named,
    organisation,
    organisation_named,
    place_named,
    says_too_little,
    seat_named,
    state,
    state_named,
)
from saksi.mentions.resolving.nationality import tell_nationalities
from saksi.mentions.resolving.pairs import joint_before
from saksi.mentions.resolving.people import (
    described_again,
    introduce,
    office_held,
    people_unnamed,
    person_named,
    person_unnamed,
    turn_to_office,
)
from saksi.mentions.resolving.plural import people_spoken_of
from saksi.mentions.resolving.pronouns import form_of, own_side, person_spoken_of
from saksi.mentions.resolving.serving import part_names
from saksi.mentions.resolving.sorting import sort_names
from saksi.mentions.resolving.takeup import group_again, taken_up, takes_up
from saksi.mentions.resolving.unions import union_seat
from saksi.record.mention import Actor, Mention

Rule = Callable[[Context, Phrase], Draft | None]

RULES: dict[str, Sequence[Rule]] = {
    "person": (person_named, described_again, office_held, person_unnamed),
    "people": (group_again, described_again, people_unnamed),
    "state": (state_named,),
    "organisation": (organisation_named,),
    "group": (organisation_named,),
    "party": (organisation_named,),
    "company": (organisation_named, company_named),
    "body": (
        seat_named,
        group_by_name,
        body_of_state,
        taken_up,
        government_at_home,
        body_again,
        body_at_home,
        body_of_recent_state,
        body_unknown,
    ),
    "medium": (medium_named,),
    "acronym": (acronym_learned,),
    "place": (union_seat, place_named),
    "pronoun": (joint_before, person_spoken_of, people_spoken_of, own_side),
}
TAKING_UP: Sequence[Rule] = (seat_named, group_by_name, body_of_state, taken_up, body_unknown)
NAMED = frozenset(("company", "medium", "party", "organisation"))
EXPLAINED = frozenset(("organisation", "body", "group", "company", "party", "person"))


def resolve(context: Context) -> tuple[tuple[Actor, ...], tuple[Mention, ...]]:
    """All actors and mentions of an article."""
    sort_names(context)
    part_names(context)
    for phrase in context.phrases:
        if phrase.type == "person" and phrase.name is not None:
            introduce(context, phrase)
    for phrase in context.phrases:
        turn_to_office(context, phrase)
    made = [(p, m) for p in context.phrases if (m := _mention(context, p)) is not None]
    drafts = context.roster.drafts
    tell_nationalities(context, [(p, drafts[m.actor]) for p, m in made if m.actor is not None])
    return context.roster.actors(), tuple(m for _, m in made)


def _mention(context: Context, phrase: Phrase) -> Mention | None:
    """The mention a phrase makes, or None when it denotes no actor."""
    if form_of(phrase) == "speaker":
        quoted = context.doc.quote_of[phrase.head] is not None
        return _record(context, phrase, None, "speaker") if quoted else None
    if phrase.type == "body" and says_too_little(phrase):
        return None
    rules = RULES.get(phrase.type, ())
    if phrase.type == "body" and takes_up(context, phrase):
        rules = TAKING_UP
    for rule in rules:
        draft = rule(context, phrase)
        if draft is not None:
            _see(context, phrase, draft)
            return _record(context, phrase, draft.index, rule.__name__)
    return None


def _record(context: Context, phrase: Phrase, actor: int | None, rule: str) -> Mention:
    """The mention of a phrase with the rule that resolved it."""
    return Mention(
        first=phrase.first,
        last=phrase.last,
        span=context.doc.span(phrase.first, phrase.last),
        actor=actor,
        form=phrase.form,
        rule=f"mentions.{rule}",
    )


def _see(context: Context, phrase: Phrase, draft: Draft) -> None:
    """Remember a mention for those that look back, and the short form it explains."""
    aside = _is_aside(context, phrase)
    voice = _speaks(context, phrase, aside=aside)
    seen = Seen(
        draft=draft,
        first=phrase.first,
        last=phrase.last,
        sentence=context.sentence(phrase),
        subject=voice or (not aside and _opens(context, phrase)),
        quoted=context.doc.quote_of[phrase.first] is not None,
        voice=voice,
        aside=aside,
        source=_is_source(context, phrase),
    )
    for inner in _inside(context, phrase, draft):
        context.seen.append(msgspec.structs.replace(seen, draft=inner, inner=True))
    context.seen.append(seen)
    if phrase.alias is not None:
        _learn_short_form(context, phrase, draft)
    elif draft.type in NAMED and phrase.name is not None:
        name = context.text(*phrase.name)
        if name.isupper() and " " not in name:
            context.acronyms.setdefault(name, draft)


def _learn_short_form(context: Context, phrase: Phrase, draft: Draft) -> None:
    """Remember whom the short form in brackets stands for: the actor, or the body inside an office's phrase."""
    if phrase.alias is None:
        return
    alias, doc = context.text(*phrase.alias), context.doc
    if not alias.isupper() or any(doc.entry(phrase.alias[0], kind) for kind in ("country", "place")):
        return
    if draft.type in EXPLAINED and (draft.type != "person" or _beside_name(context, phrase)):
        context.acronyms.setdefault(alias, draft)
    elif draft.type in ("person", "people") and phrase.org is None and context.acronyms.get(alias) is None:
        if _of_office(context, phrase, alias):
            return
        inner = context.roster.enter(("org", alias), "organisation", alias, "organisation_named")
        inner.learn(phrase.countries[0] if len(phrase.countries) == 1 else None, alias, None)
        context.acronyms[alias] = inner


def _of_office(context: Context, phrase: Phrase, alias: str) -> bool:
    """Whether a short form is the office's own ("Deputi Perdana Menteri (DPM)"), or no body's."""
    tokens, heads = context.doc.tokens, context.words.institution_heads
    words = [t for t in tokens[phrase.head : phrase.last] if t.kind == "word"]
    letters = iter(t.text[0].upper() for t in words)
    spelt = all(any(letter == first for first in letters) for letter in alias)
    if spelt and not any(t.norm in heads for t in words):
        return True
    capitals = "".join(t.text[0] for t in words if t.capital) if tokens[phrase.head].capital else ""
    return alias in (capitals[: len(alias)], "".join(t.text[0].upper() for t in words)[: len(alias)])


def _beside_name(context: Context, phrase: Phrase) -> bool:
    """Whether the short form in brackets is the person's, not the office's or body's."""
    if phrase.name is None or phrase.alias is None:
        return False
    before = phrase.alias[1] + 1 == phrase.name[0] and context.doc.tokens[phrase.alias[0] - 1].text != "("
    return phrase.alias[0] == phrase.name[1] + 1 or before


def _inside(context: Context, phrase: Phrase, draft: Draft) -> Iterator[Draft]:
    """The state and the body named inside the phrase of somebody else."""
    if phrase.countries and draft.type not in ("state", "place"):
        yield state(context, phrase.countries[0])
    if phrase.org is not None and draft.type in ("person", "people"):
        if phrase.org.form == "body":
            yield body_inside(context, phrase, draft.country)
        else:
            of_many = phrase.org.form == "organisation"  # "Ketua ASEAN Peru": ASEAN is not Peru's
            yield organisation(context, phrase.org, None if of_many else draft.country)


def _opens(context: Context, phrase: Phrase) -> bool:
    """Whether a phrase opens its sentence or clause."""
    doc, first = context.doc, phrase.first
    begin = doc.sentences[doc.sentence_of[first]].first
    if first <= begin + 1 or first <= doc.clauses[doc.clause_of[first]].first + 1:
        return True
    after = doc.tokens[phrase.last].norm if phrase.last < len(doc.tokens) else ""
    goes_on = after in context.words.predicating or after in context.words.coordinators
    return doc.tokens[first - 1].text == "," and (goes_on or after in context.words.verbs)


def _speaks(context: Context, phrase: Phrase, *, aside: bool) -> bool:
    """Whether a phrase stands next to a word of speech as its subject."""
    doc, before = context.doc, phrase.first - 1
    after = phrase.last + (phrase.last < len(doc.tokens) and doc.tokens[phrase.last].text == ",")
    if speech_at(doc, before, ("bare",)) or (not aside and speech_at(doc, after)):
        return True
    return _is_source(context, phrase)


def _is_source(context: Context, phrase: Phrase) -> bool:
    """Whether a phrase stands after "menurut"."""
    tokens, before = context.doc.tokens, phrase.first - 1
    if before > 0 and tokens[before].norm in context.words.told_by:
        return speech_at(context.doc, before - 1, ("passive",))  # "disampaikan oleh polisi Peru, pihaknya …"
    return before >= 0 and tokens[before].norm in context.words.according


def _is_aside(context: Context, phrase: Phrase) -> bool:
    """Whether a phrase stands after a preposition."""
    tokens, words, before = context.doc.tokens, context.words, phrase.first - 1
    if before < 0 or tokens[before].norm not in words.aside:
        return False
    return not (tokens[before].norm in words.sourced and before and tokens[before - 1].norm in words.lead)
