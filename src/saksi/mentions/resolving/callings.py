"""Whether the word for an office or a calling may be that of somebody told before by a word of the same role.

Some roles of the tables hold several callings ("pelaku" and "korban", "panglima" and "pangdam"): there the words must
be the same, stand for the same, or one begin with the other ("ketua", "ketua umum").
"""

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.report.context import Context
from saksi.mentions.report.roster import Draft


def calling(context: Context, phrase: Phrase) -> str:
    """The word for a phrase's office or calling, the same for all words that stand for the same; a deputy's begins so."""
    noun, vice = phrase.noun, context.words.vice
    tokens = context.doc.tokens[phrase.first : phrase.head + 1]
    deputed = any(t.norm == vice for t in tokens) and not noun.startswith(vice)
    noun = f"{vice} {noun}" if deputed else noun
    return context.same_calling.get(noun, noun)


def told_of(context: Context, phrase: Phrase, draft: Draft) -> None:
    """Keep with an actor the word that a phrase calls him by."""
    word = calling(context, phrase)
    if phrase.role == draft.role and word and word not in draft.callings:
        draft.callings = (*draft.callings, word)


def same_calling(context: Context, phrase: Phrase, draft: Draft) -> bool:
    """Whether a phrase's word fits those that an actor of its role was told by."""
    if phrase.role not in context.lumped_roles or not draft.callings or phrase.role != draft.role:
        return True
    word = calling(context, phrase)
    return any(_begins(word, other) or _begins(other, word) for other in draft.callings)


def _begins(short: str, long: str) -> bool:
    return long == short or long.startswith(f"{short} ")
