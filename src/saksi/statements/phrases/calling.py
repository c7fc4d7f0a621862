"""What follows a verb with "-nya": what somebody is told to do, or what a thing is called."""

from saksi.statements.draft import Cue, Range
from saksi.statements.phrases import content
from saksi.statements.reading import Reading

TELLING = ("demand", "order", "warn", "accuse")  # senses with "-nya" for whom they are aimed at


def as_what(reading: Reading, cue: Cue) -> tuple[Range, ...]:
    """'menyebutnya sebagai …', 'memintanya untuk …': what he is called or told; nothing after other verbs with "-nya"."""
    if cue.sense in TELLING and (reading.has("asked_to", cue.last) or reading.verb(cue.last)):
        return reading.ranges(cue.last, content.end_of(reading, cue, cue.last))
    as_such = reading.has("as", cue.last)
    if cue.last >= cue.frame[1] or not (as_such or _called_so(reading, cue)):
        return ()
    return reading.ranges(cue.last + as_such, content.end_of(reading, cue, cue.last + as_such))


def _called_so(reading: Reading, cue: Cue) -> bool:
    """Whether what somebody calls a thing stands right behind 'menyebutnya': 'menyebutnya "lelucon"', 'menilainya keliru'."""
    calls = cue.word in reading.sets["calls_it"]
    return calls and reading.text(cue.last) not in ",;.:" and not reading.has("trail", cue.last)
