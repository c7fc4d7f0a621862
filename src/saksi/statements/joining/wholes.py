"""Speakers told by an office with a list in it, which a comma of the list must not cut: "Ketua Serikat Kimia, Energi, dan X"."""

import msgspec

from saksi.mentions import Cast
from saksi.record.mention import Mention
from saksi.statements.draft import Draft, Range
from saksi.statements.reading import Reading


def whole(reading: Reading, cast: Cast, draft: Draft) -> Draft:
    """The draft with its speaker's phrase as long as the mention of the named person it is part of."""
    if draft.speaker is None or draft.cue is None:
        return draft
    first, last = draft.speaker
    for mention in (cast.at(first), cast.at(last - 1)):
        if mention is None or not _cut(cast, mention, draft.speaker) or _meets(mention, draft):
            continue
        fronted = reading.text(first - 1) == ","  # "Dalam laporannya ke polisi, | Sari mengaku"
        first, last = first if fronted else min(first, mention.first), max(last, mention.last)
    return msgspec.structs.replace(draft, speaker=(first, last))


def _cut(cast: Cast, mention: Mention, phrase: Range) -> bool:
    """Whether a mention of a person told by name goes on beyond a phrase."""
    actor = cast.actor(mention)
    named = actor is not None and actor.type == "person" and mention.form == "name"
    return named and (mention.first < phrase[0] or mention.last > phrase[1])


def _meets(mention: Mention, draft: Draft) -> bool:
    """Whether a mention reaches into the cue or the content."""
    taken = (draft.cue, *draft.content)
    return any(part is not None and mention.first < part[1] and part[0] < mention.last for part in taken)
