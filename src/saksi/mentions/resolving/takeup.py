"""What a noun with "itu", "tersebut" takes up: "negara itu", "kelompok tersebut", "kementerian ini"."""

from collections.abc import Sequence

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import speech_at
from saksi.mentions.report.context import Context, Seen
from saksi.mentions.report.roster import Draft
from saksi.mentions.resolving.antecedents import distinct, joined, levels, sole, state_spoken_of
from saksi.mentions.resolving.bodies import state

NEAR = 3  # sentences that such a noun looks back
MINISTRY = "ministry"
FIGHTERS = "fighters"
ORGANISED = "organisation"
CLAUSE = 16  # words from a noun to the "ini" that ends what tells its bearer


def takes_up(context: Context, phrase: Phrase) -> bool:
    """Whether a phrase is a bare noun with "itu", which tells nothing but that it was told before; "Kementerian" without, too."""
    told = phrase.detailed or phrase.org is not None or phrase.plural or phrase.owner is not None
    bare = phrase.role == MINISTRY and not phrase.countries and not phrase.owned
    spoke = speech_at(context.doc, phrase.first - 1, ("bare",)) or speech_at(context.doc, phrase.last)
    bare = bare and (spoke or context.doc.tokens[phrase.head].capital)
    return (phrase.definite or bare) and not told


def taken_up(context: Context, phrase: Phrase) -> Draft | None:
    """The words "kementerian itu", "negara tersebut": what the sentences before were about."""
    if not takes_up(context, phrase):
        return None
    if phrase.role == "nation":
        code = state_spoken_of(context, phrase)
        return state(context, code) if code else None
    if band := _band_again(context, phrase):
        return band
    noun, types = phrase.noun or phrase.role, context.takes_up.get(phrase.role, ())
    types = types if phrase.definite else ()
    for _, group in levels(context, phrase, NEAR):
        same = [s for s in group if s.draft.role == noun or s.draft.name.lower().startswith(noun)]
        told = same or [s for s in group if s.draft.type in types or _named_body(s, types)]
        if told:
            return _about(context, told)
    named = distinct(s for s in context.recent() if s.draft.name.lower().startswith(noun))
    return sole(named)


def _named_body(seen: Seen, types: Sequence[str]) -> bool:
    """Whether a body is an organisation of no state by its name: "blok | ECOWAS"."""
    draft = seen.draft
    return ORGANISED in types and draft.type == "body" and draft.org is not None and draft.country is None


def group_again(context: Context, phrase: Phrase) -> Draft | None:
    """The words "kelompok militan itu": the armed group that the sentences before told by name."""
    return _band_again(context, phrase) if phrase.role == FIGHTERS and phrase.definite else None


def _band_again(context: Context, phrase: Phrase) -> Draft | None:
    """The armed group that "kelompok" takes up: rather than the organisation of states told after it."""
    if not phrase.noun.startswith(context.words.band):
        return None
    for _, group in levels(context, phrase, NEAR):
        told = [s for s in group if s.draft.type == "group"]
        if told:
            return _about(context, told)
    return None


def _about(context: Context, told: list[Seen]) -> Draft | None:
    """Of those told in one sentence the only one, or the only one it is about."""
    subjects = [s for s in told if s.subject]
    beside = any(joined(context, s, told) for s in subjects)
    return sole(distinct(told)) or (None if beside else sole(distinct(subjects)))


def told_again(context: Context, phrase: Phrase) -> bool:
    """Whether a clause that ends in "ini" tells somebody told before: "pria | yang pernah menjadi bupati ini"."""
    tokens, words = context.doc.tokens, context.words
    if phrase.type != "person" or phrase.plural or phrase.name is not None or phrase.state:
        return False  # "hakim yang mengadili perkara ini"
    limit = min(context.doc.sentences[context.sentence(phrase)].last, phrase.last + CLAUSE)
    if phrase.last >= limit or tokens[phrase.last].norm not in words.describing:
        return False
    for k in range(phrase.last + 1, limit - 1):
        if tokens[k].text == "," or tokens[k].kind == "quote" or speech_at(context.doc, k):
            return False
        after = tokens[k + 1]
        closed = after.kind != "word" or after.norm in words.verbs or after.norm in words.predicating
        if tokens[k].norm in words.definite and closed and tokens[k - 1].norm not in words.pointed_times:
            return True
    return False
