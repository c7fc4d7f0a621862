"""Speakers told by an office with a list in it, which a comma of the list must not cut: "Ketua Serikat Kimia, Energi, dan X"."""

import msgspec

from saksi.mentions import Cast
from saksi.record.mention import Mention
from saksi.statements.draft import Draft, Range
from saksi.statements.phrases import dated, past_auxiliaries
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
        last += last < draft.cue[0] and reading.has(
            "deixis", last
        )  # "pria yang disapa Joni | ini | mengatakan"
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


def with_relative(reading: Reading, draft: Draft) -> Draft:
    """The draft with the "yang" clause of its speaker up to the cue: 'warga | yang tinggal di situ | mengatakan'.

    Who speaks is known without it, and must be: the clause may tell of others.
    """
    if draft.speaker is None or draft.cue is None or draft.rule != "statements.active":
        return draft
    first, token = draft.speaker
    end = past_auxiliaries(reading, draft.cue[0], token)
    if not reading.has("who", token) or end <= token + 1 or reading.headline(token):
        return draft
    if any(reading.kind(i) == "quote" or reading.text(i) in ",;:" for i in range(token, end)):
        return draft
    if reading.has("reached", token + 1) and reading.capital(token - 1):
        return draft  # "Sari yang dihubungi Senin mengatakan"
    end = next((i for i in range(token + 1, end) if dated(reading, i) or reading.has("hearer", i)), end)
    while reading.has("on_day", end - 1) or reading.has("some_time", end - 1):
        end -= 1
    return msgspec.structs.replace(draft, speaker=(first, end))
