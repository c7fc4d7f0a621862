"""What a state or its officers are ready to do, told by the reporter: 'Presiden X siap membantu Y', 'Peru bersedia ikut …'."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.phrases import content
from saksi.statements.reading import Reading

STATE = 2  # words of a state told by its name alone


def ready(reading: Reading, cue: Cue) -> Draft | None:
    """A word of readiness before a deed, its subject a state, a government or an office, nobody else speaking before."""
    quoted = reading.doc.quote_of[cue.first] is not None
    if not reading.has("readiness", cue.first) or cue.nya or quoted or reading.headline(cue.first):
        return None
    deed = cue.last + reading.has("to", cue.last)
    deed += reading.has("auxiliary", deed)
    if phrases.negated(reading, cue) or not reading.verb(deed) or reading.passive(deed):
        return None
    speaker = phrases.subject(reading, cue.first, cue.frame)
    if speaker is None or not _power(reading, speaker) or _told_by_another(reading, cue):
        return None
    said = reading.ranges(cue.last, content.end_of(reading, cue, cue.last))
    return drafted("ready", cue, speaker, said) if said else None


def _power(reading: Reading, speaker: Range) -> bool:
    """Whether a phrase is a state by its name, its government or one who leads it."""
    head = speaker[0]
    by_name = "country" in reading.kinds(head) and speaker[1] - head <= STATE
    return by_name or reading.has("in_power", head)


def _told_by_another(reading: Reading, cue: Cue) -> bool:
    """Whether a verb of speech stands before it in the sentence: 'Sari mengatakan Peru | siap membantu'."""
    before = (c for c in reading.cues_from(cue.frame[0]) if c.first < cue.first)
    return any(c.form in ("active", "passive") or c.sense == "according" for c in before)


RULES = (ready,)
