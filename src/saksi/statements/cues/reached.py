"""What somebody asks of those he writes to, calls or visits: 'X menyurati Y untuk meminta …', 'X menelepon Y guna mendesak …'."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Draft, drafted
from saksi.statements.phrases import content
from saksi.statements.phrases.finite import PROMPTING
from saksi.statements.reading import Reading

REACH = 14  # words from reaching somebody to what is asked of him


def reached(reading: Reading, cue: Cue) -> Draft | None:
    """A demand told as the aim of a letter, a call or a visit that took place; an answer or a pardon asked for is none."""
    asks = cue.form == "active" and cue.sense in PROMPTING and not cue.nya and cue.quote is None
    if not asks or not reading.has("aim", cue.first - 1) or reading.has("no_demand", cue.last):
        return None
    verb = _reaching(reading, cue)
    if verb is None or not _took_place(reading, verb, cue.frame[0]):
        return None
    speaker = phrases.subject(reading, verb, cue.frame)
    if speaker is None or not reading.named(*speaker):
        return None
    start = content.start_after(reading, cue)
    end = content.object_end(reading, cue, start, content.end_of(reading, cue, start))
    said = reading.ranges(start, end)
    return drafted("reached", cue, speaker, said) if said else None


def _reaching(reading: Reading, cue: Cue) -> int | None:
    """The verb of reaching somebody whose aim the demand is, no other verb or clause between them."""
    for i in range(cue.first - 2, max(cue.frame[0], cue.first - REACH) - 1, -1):
        if reading.kind(i) == "mark" and reading.text(i) not in "()":
            return None
        if reading.verb(i):
            by_letter = reading.has("sends", i) and reading.has("letters", i + 1)
            return i if by_letter or reading.has("asks_by", i) else None
        if reading.has("border", i) or reading.has("who", i):
            return None
    return None


def _took_place(reading: Reading, verb: int, first: int) -> bool:
    """Whether somebody was reached: not where it is denied, wished, attempted or another's order."""
    token = verb
    while token > first and (reading.has("auxiliary", token - 1) or reading.has("unreal", token - 1)):
        token -= 1
        if reading.has("unreal", token):
            return False
    return not any(reading.has(name, token - 1) for name in ("negation", "purpose", "who")) and not (
        reading.verb(token - 1)
    )


RULES = (reached,)
