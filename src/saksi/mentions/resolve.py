"""Phrases -> actors and mentions: whom each phrase names or stands for.

Every type of phrase has an ordered list of rules; the first that answers wins and its name is kept
with the mention. Named persons, and what their phrases tell of them, are entered before the rest,
so that a headline's "Menhan" finds the name that stands further down.
"""

from collections.abc import Callable, Iterator, Sequence

from saksi.mentions.bodies import (
    acronym_learned,
    body_again,
    body_at_home,
    body_inside,
    body_of_recent_state,
    body_of_state,
    body_unknown,
    company_named,
    government_at_home,
    medium_named,
    organisation,
    organisation_named,
    place_named,
    says_too_little,
    seat_named,
    state,
    state_named,
    taken_up,
)
from saksi.mentions.context import Context, Seen
from saksi.mentions.people import (
    described_again,
    introduce,
    office_held,
    people_unnamed,
    person_named,
    person_unnamed,
    sort_names,
)
from saksi.mentions.phrase import Phrase
from saksi.mentions.pronouns import form_of, joint_before, own_side, people_spoken_of, person_spoken_of
from saksi.mentions.roster import Draft
from saksi.mentions.scan import speech_at
from saksi.record.mention import Actor, Mention

Rule = Callable[[Context, Phrase], Draft | None]

RULES: dict[str, Sequence[Rule]] = {
    "person": (person_named, described_again, office_held, person_unnamed),
    "people": (described_again, people_unnamed),
    "state": (state_named,),
    "organisation": (organisation_named,),
    "group": (organisation_named,),
    "party": (organisation_named,),
    "company": (organisation_named, company_named),
    "body": (
        seat_named,
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
    "place": (place_named,),
    "pronoun": (joint_before, person_spoken_of, people_spoken_of, own_side),
}
EXPLAINED = frozenset(("organisation", "body", "group", "company", "party", "person"))


def resolve(context: Context) -> tuple[tuple[Actor, ...], tuple[Mention, ...]]:
    """All actors and mentions of an article."""
    sort_names(context)
    for phrase in context.phrases:
        if phrase.type == "person" and phrase.name is not None:
            introduce(context, phrase)
    found = [m for phrase in context.phrases if (m := _mention(context, phrase)) is not None]
    return context.roster.actors(), tuple(found)


def _mention(context: Context, phrase: Phrase) -> Mention | None:
    """The mention a phrase makes, or None when it denotes no actor."""
    if form_of(phrase) == "speaker":
        quoted = context.doc.quote_of[phrase.head] is not None
        return _record(context, phrase, None, "speaker") if quoted else None
    if phrase.type == "body" and says_too_little(phrase):
        return None
    for rule in RULES.get(phrase.type, ()):
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
    sentence, quoted = context.sentence(phrase), context.doc.quote_of[phrase.first] is not None
    for inner in _inside(context, phrase, draft):
        context.seen.append(
            Seen(draft=inner, last=phrase.last, sentence=sentence, subject=False, quoted=quoted)
        )
    context.seen.append(
        Seen(
            draft=draft,
            last=phrase.last,
            sentence=sentence,
            subject=_is_subject(context, phrase),
            quoted=quoted,
        )
    )
    if (
        phrase.alias is not None
        and draft.type in EXPLAINED
        and (draft.type != "person" or _beside_name(phrase))
    ):
        alias = context.text(*phrase.alias)
        if alias.isupper():
            context.acronyms.setdefault(alias, draft)


def _beside_name(phrase: Phrase) -> bool:
    """Whether the short form in brackets is the person's, not the office's or body's."""
    if phrase.name is None or phrase.alias is None:
        return False
    return phrase.alias[0] == phrase.name[1] + 1 or phrase.alias[1] + 1 == phrase.name[0]


def _inside(context: Context, phrase: Phrase, draft: Draft) -> Iterator[Draft]:
    """The state and the body named inside the phrase of somebody else."""
    if phrase.countries and draft.type not in ("state", "place"):
        yield state(context, phrase.countries[0])
    if phrase.org is not None and draft.type in ("person", "people"):
        if phrase.org.form == "body":
            yield body_inside(context, phrase, draft.country)
        else:
            yield organisation(context, phrase.org, draft.country)


def _is_subject(context: Context, phrase: Phrase) -> bool:
    """Whether a phrase opens its sentence or clause, or stands next to a word of speech."""
    doc, first = context.doc, phrase.first
    begin = doc.sentences[doc.sentence_of[first]].first
    if first <= begin + 1 or first <= doc.clauses[doc.clause_of[first]].first + 1:
        return True
    return speech_at(doc, first - 1, ("bare",)) or speech_at(doc, phrase.last)
