"""The object first, then who said it and the bare verb: 'Hal itu ia sampaikan'."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Draft, drafted
from saksi.statements.reading import Reading

NAME = 8  # words of an office and a name before a bare verb


def by_person(reading: Reading, cue: Cue) -> Draft | None:
    """'Hal itu ia sampaikan saat …', 'Pernyataan ini Sari sampaikan …': the object first, then who said it and the bare verb."""
    who = cue.first - 1
    if cue.form != "bare" or cue.nya or reading.headline(cue.first):
        return None
    least = max(cue.frame[0] + 2, cue.first - NAME)
    while who > least and not reading.has("third", cue.first - 1) and reading.capital(who - 1):
        who -= 1
    if who < cue.frame[0] + 2 or not (reading.has("third", who) or reading.named(who, cue.first)):
        return None
    said = phrases.past_auxiliaries(reading, who, cue.frame[0])  # "Hal itu telah | dia sampaikan"
    topic = reading.has("anaphors", said - 2) or reading.has("noun_cues", said - 2)
    if said < cue.frame[0] + 2 or not topic or not reading.has("deixis", said - 1):
        return None
    return drafted("passive_person", cue, (who, cue.first), ((said - 2, said),), "own")


RULES = (by_person,)
