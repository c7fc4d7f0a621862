"""Whose a second verb is inside what somebody tells: 'X mengatakan Y menghubunginya dan meminta …' is Y's demand."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Range
from saksi.statements.phrases.asides import TELLING
from saksi.statements.reading import Reading


def raised_doer(reading: Reading, cue: Cue) -> Range | None:
    """Who is said to speak: the subject of the hearsay right before a verb ('X disebut | menolak tawaran itu')."""
    if cue.form != "active":
        return None
    token = phrases.past_auxiliaries(reading, cue.first, cue.frame[0])
    heard = reading.cue_at.get(token - 1)
    if heard is None or heard.form != "passive" or heard.first < cue.frame[0]:
        return None
    if not reading.has("raising", token - 1) or phrases.negated(reading, heard):
        return None
    if any(reading.has("could", i) for i in range(heard.first - 2, heard.first)):
        return None  # "boleh juga disebut menghujat"
    return phrases.subject(reading, heard.first, cue.frame)


def inner_doer(reading: Reading, cue: Cue) -> Range | None:
    """Who does the verb before "dan" in a told clause, when the cue goes on with him and not with who tells it.

    It does when it stands in the perfect ("dan telah meminta"), or what he did before was done to the
    one who tells it ("menghubunginya") or is how one asks ("menelepon").
    """
    token = phrases.past_auxiliaries(reading, cue.first, cue.frame[0])
    link = token - 1
    if cue.quote is not None or cue.form != "active" or not reading.has("and", link):
        return None
    if link <= cue.frame[0] or reading.text(link - 1) == "," or reading.headline(cue.first):
        return None
    verb = next((i for i in range(link - 1, cue.frame[0], -1) if reading.verb(i)), None)
    if verb is None or verb in reading.cue_at:
        return None
    perfect = any(reading.has("perfect", i) for i in range(token, cue.first))
    asking = reading.has("reaches", verb) or reading.norms[verb].endswith(reading.pack.third)
    if not (perfect or asking):
        return None
    found = phrases.subject(reading, verb, cue.frame)
    if found is None or reading.has("third", found[0]) or reading.has("own", found[0]):
        return None
    told = (c for c in reading.cues_from(cue.frame[0]) if c.first < found[0])
    inside = any(c.form == "active" and c.sense in TELLING and c.last <= found[0] for c in told)
    return found if inside else None
