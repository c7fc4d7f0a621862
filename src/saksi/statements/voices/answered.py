"""Whom words are directed at that are told without him: who answers them, and whom a headline names behind who speaks.

'Peru menolak tuntutan Chile' is Chile's demand of Peru; 'Chile ke Peru: …' goes to Peru.
"""

from saksi.statements import phrases
from saksi.statements.draft import Draft
from saksi.statements.voices.aims import aim
from saksi.statements.voices.speaker import Speaker
from saksi.statements.voices.speakers import Voices

HEADLINES = frozenset(("statements.headline_explained", "statements.headline_colon"))
NOUNS = frozenset(("statements.noun_of", "statements.noun_put_by", "statements.noun_nya"))


def answerer(voices: Voices, draft: Draft, speaker: Speaker) -> tuple[str, ...]:
    """The state or body that turns down or heeds what a noun names; () where no verb of answering stands before it."""
    reading, cue = voices.reading, draft.cue
    if cue is None or draft.rule not in NOUNS or not (speaker.country or speaker.org):
        return ()
    if not reading.has("answered_by", cue[0] - 1):
        return ()
    frame, _ = reading.frame(cue[0])
    found = phrases.subject(reading, cue[0] - 1, frame)
    return aim(voices, speaker, (found,), (), home=False) if found else ()


def put_forward(voices: Voices, draft: Draft) -> bool:
    """Whether what is answered is words or an offer of another, no mere plan: 'menolak desakan itu', 'membantah klaim itu'."""
    words = (i for first, last in draft.content for i in range(first, last))
    return any(voices.reading.has(name, i) for i in words for name in ("noun_cues", "proposed"))


def spoken_to(voices: Voices, draft: Draft, speaker: Speaker) -> tuple[str, ...]:
    """Whom a headline names between who speaks and its colon: 'Menlu X | ke Y: …'; () where it names nobody."""
    if draft.rule not in HEADLINES or draft.speaker is None:
        return ()
    first = draft.speaker[1]
    last = draft.content[0][0] if draft.content else voices.reading.frame(first - 1)[0][1]
    if first >= last or not voices.reading.has("headline_hearer", first):
        return ()
    for mention in voices.cast.within(first + 1, last):
        actor = voices.cast.actor(mention)
        code = (actor.country or actor.org) if actor is not None else None
        if code and code not in (speaker.country, speaker.org):
            return tuple(code.split("+"))
    return ()
