"""The object first, then who said it and the verb: 'Hal itu ia sampaikan', 'Langkah itu oleh X disebut sebagai …'."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Draft, drafted
from saksi.statements.phrases import content
from saksi.statements.reading import Reading

DEED = "an"  # how nouns of deeds end: "penangkapan", "keputusan"
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


def by_agent_first(reading: Reading, cue: Cue) -> Draft | None:
    """'Langkah itu oleh X disebut sebagai …': the agent stands before a passive that judges."""
    if cue.form != "passive" or cue.nya or cue.word not in reading.sets["raising"] or cue.quote is not None:
        return None
    end = phrases.past_auxiliaries(reading, cue.first, cue.frame[0])
    by = next((i for i in range(end - 1, max(cue.frame[0], end - NAME), -1) if reading.has("by", i)), None)
    if by is None or any(reading.verb(i) or reading.kind(i) == "mark" for i in range(by + 1, end)):
        return None
    if (
        by + 1 >= end
        or reading.has("who", end - 1)
        or not reading.named(by + 1, end)
        or phrases.negated(reading, cue)
    ):
        return None
    if _doer_of_deed(reading, cue.frame[0], by, end):
        return None
    start = cue.last + reading.has("as", cue.last)
    said = reading.ranges(start, content.end_of(reading, cue, start))
    return drafted("passive_fronted", cue, (by + 1, end), said) if said else None


def _doer_of_deed(reading: Reading, first: int, by: int, end: int) -> bool:
    """Whether "oleh" tells whose deed is judged, not who judges: 'tindakan oleh X itu | dinilai keliru'."""
    if reading.has("deixis", end - 1):
        return True
    named = reading.norms[first].endswith(DEED) and reading.kind(first) == "word"
    return named and not reading.has("deixis", by - 1)


RULES = (by_person, by_agent_first)
