"""Which of several persons a name stands for."""

from collections.abc import Container

from saksi.mentions.lexis.names import Name
from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import speech_at
from saksi.mentions.report.context import Context
from saksi.mentions.report.roster import Draft


def whole_name(context: Context, phrase: Phrase) -> tuple[Name, str]:
    """The whole name a name stands for, and why; of several the one mentioned last."""
    name = context.name_of(phrase)
    candidates = context.people.get(name) or [(name, "same_name")]
    known = context.known.get(name)
    told = tuple(known.name.lower().split()) if known is not None else name
    if told != name and told in context.people:
        return told, "known_person"
    if len(candidates) > 1:
        held = {id(context.roster.held(("person", *full))): (full, why) for full, why in candidates}
        spoke = _spoke_last(context, held.keys()) if _beside_speech(context, phrase) else None
        last = spoke or next((d for d in context.back(("person",)) if id(d) in held), None)
        if last is not None:
            return held[id(last)]
    return candidates[0]


def bearers(context: Context, phrase: Phrase) -> list[Name]:
    """The whole names of all whom a report tells by a part of theirs: "duo | Sari" are Sari Andai and Sari Dewi."""
    return [full for full, _ in context.people.get(context.name_of(phrase), ())]


def _beside_speech(context: Context, phrase: Phrase) -> bool:
    """Whether a word of speech stands beside a name: "ungkap | Joni"."""
    return speech_at(context.doc, phrase.first - 1, ("bare",)) or speech_at(context.doc, phrase.last)


def _spoke_last(context: Context, held: Container[int]) -> Draft | None:
    """Of several who bear a name the one who spoke last: "kata Joni" goes on with him, not with his brother told of.

    Nor with him where a paragraph since has begun with what another did.
    """
    told = [s for s in context.recent() if id(s.draft) in held]
    spoke = next((s for s in told if s.voice), None)
    other = next((s for s in told if s.subject and not s.inner), None)
    if spoke is None or other is None or other.sentence <= spoke.sentence:
        return spoke.draft if spoke is not None else None
    sentences = context.doc.sentences
    later = sentences[other.sentence].paragraph > sentences[spoke.sentence].paragraph
    return other.draft if later else spoke.draft
