"""Whom a noun of speech is directed at when he answers it: 'Peru menolak tuntutan Chile' is Chile's demand of Peru."""

from saksi.statements import phrases
from saksi.statements.draft import Draft
from saksi.statements.voices.aims import aim
from saksi.statements.voices.speaker import Speaker
from saksi.statements.voices.speakers import Voices

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
