"""Of which state a body or office is that is told without one: where the event is, or whose officials speak."""

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.report.context import Context
from saksi.mentions.resolving.antecedents import levels, speaker_near

NEAR = 2  # sentences within which officials or bodies of one state lend theirs
OFFICIAL = frozenset(("body", "person", "people"))


def of_another(context: Context, phrase: Phrase) -> bool:
    """Whether a phrase says that it is of another state than the one named: "otoritas asing", "negara tetangga Iran"."""
    tokens, last = context.doc.tokens, min(phrase.last + 1, len(context.doc.tokens))
    return any(tokens[i].norm in context.words.others for i in range(phrase.head, last))


def place_of_event(context: Context, phrase: Phrase) -> str | None:
    """The state of the places told in a phrase's sentence, else in the one before; None when they are of several."""
    here = context.sentence(phrase)
    found = context.places.get(here) or context.places.get(here - 1) or ()
    return next(iter(found)) if len(found) == 1 else None


def local_state(context: Context, phrase: Phrase) -> str | None:
    """The state of who is told as being of the place ("otoritas setempat"): the place's, else the only one told.

    Told in the whole report, failing that in the nearest of this sentence and the one before.
    """
    found = place_of_event(context, phrase)
    if found or len(context.named) == 1:
        return found or next(iter(context.named))
    for _, group in levels(context, phrase, 1):
        codes = {s.draft.country for s in group if s.draft.country}
        if codes:
            code = next(iter(codes))
            return code if len(codes) == 1 and "+" not in (code or "+") else None
    return None


def is_local(context: Context, phrase: Phrase) -> bool:
    """Whether a phrase says that its body or people are of the place told before: "polisi | setempat"."""
    tokens = context.doc.tokens
    return any(tokens[i].norm in context.words.of_the_place for i in range(phrase.head, phrase.last))


def elsewhere(context: Context, phrase: Phrase, code: str | None) -> bool:
    """Whether the event is told to be in another state than the one a phrase would be given."""
    place = place_of_event(context, phrase)
    return place is not None and code is not None and place != code


def setting_told(context: Context, phrase: Phrase) -> str | None:
    """The state that the report is set in, where this sentence or the one before tells of it and of no other."""
    codes = {s.draft.country for far, group in levels(context, phrase, 1) for s in group if s.draft.country}
    return context.setting if context.setting is not None and codes == {context.setting} else None


def officials_state(context: Context, phrase: Phrase) -> str | None:
    """The state of the bodies and officials that near sentences were about; None when they are of several."""
    for _, group in levels(context, phrase, NEAR):
        told = [s for s in group if s.draft.type in OFFICIAL and s.draft.country and s.draft.role]
        told = [s for s in told if s.draft.type == "body" or s.draft.speaks]
        codes = {s.draft.country for s in told if s.subject} or {s.draft.country for s in told}
        if codes:
            code = next(iter(codes))
            return code if len(codes) == 1 and "+" not in (code or "+") else None
    return None


def held_by(context: Context, phrase: Phrase) -> bool:
    """Whether those whom an armed group holds are told, none of its own: "sandera | Hamas"; not "menjadi sandera Hamas"."""
    armed = phrase.org is not None and phrase.org.form == "group"
    became = context.doc.tokens[phrase.first - 1].norm in context.words.become
    return armed and phrase.noun in context.words.captives and not became


def courteous(context: Context, phrase: Phrase) -> bool:
    """Whether somebody of home speaks of one in office there: "arahan | Bapak Presiden"."""
    titled = context.doc.tokens[phrase.first].norm in context.words.courteous
    polite = titled and phrase.last - phrase.first > 1
    if not polite or phrase.name is not None or phrase.countries or not phrase.state:
        return False
    speaker = speaker_near(context, phrase.first)
    return speaker is None or speaker.country in (None, context.words.home)


def state_of_near_body(context: Context, phrase: Phrase) -> str | None:
    """The state of the body that this sentence or the two before it spoke of."""
    here = context.sentence(phrase)
    for seen in context.recent():
        if here - seen.sentence > 2:
            return None
        if seen.draft.type == "body" and seen.draft.country:
            return seen.draft.country
    return None
