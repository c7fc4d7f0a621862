"""Rules for people whom a medium cites: '…, X melaporkan, mengutip pejabat Y', 'Media itu mengutip para ahli …'."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.phrases import behind, content
from saksi.statements.reading import Reading

QUANTITY = 2  # words such as "sejumlah", "para" before who is cited


def person(reading: Reading, cue: Cue) -> Draft | None:
    """'…, demikian dilaporkan X mengutip pejabat Y': who is cited, with what the medium reports."""
    if not reading.has("quotes_people", cue.first) or cue.quote is not None or cue.first == cue.frame[0]:
        return None
    token = cue.last
    while token < cue.last + QUANTITY and (reading.has("several", token) or reading.has("lead", token)):
        token += 1
    if not reading.has("people", token) or reading.has("press", token):
        return None
    speaker = behind.after(reading, cue.last, cue.frame[1], appositions=False)
    if speaker is None or not (said := _inserted(reading, cue, speaker[1]) or _reported(reading, cue)):
        return None
    return drafted("cited_person", cue, speaker, said)


def _inserted(reading: Reading, cue: Cue, token: int) -> tuple[Range, ...]:
    """What is told behind an insertion: 'X, mengutip pejabat Y, melaporkan | …', 'X melaporkan, mengutip Y, bahwa | …'."""
    if reading.text(cue.first - 1) != "," or reading.text(token) != ",":
        return ()
    verb = reading.cue_at.get(token + 1)
    start = verb.last if verb is not None and verb.form == "active" else token + 1
    if start == token + 1 and not reading.has("that", start):
        return ()
    start += reading.has("that", start)
    return reading.ranges(start, content.end_of(reading, cue, start))


def _reported(reading: Reading, cue: Cue) -> tuple[Range, ...]:
    """What stands before 'mengutip', up to the words that tell which medium reports it; () when nothing tells it."""
    first = content.past_source(reading, cue.frame[0], cue.first)
    end = cue.first - reading.has("before_source", cue.first - 1)
    told = None
    for other in reading.cues_from(cue.frame[0]):
        if other.last > cue.first:
            break
        told = _cut(reading, other, cue) or told
    if told is None and reading.text(cue.first - 1) != ",":
        return ()
    said = reading.ranges(first, min(end, told or end))
    return said if said and (told or any(reading.verb(i) for i in range(*said[0]))) else ()


def _cut(reading: Reading, other: Cue, cue: Cue) -> int | None:
    """Where what a medium reports ends before its own cue: '… | , X melaporkan, mengutip', '… | , demikian dilaporkan X'."""
    if other.sense not in ("report", "say", "cite") or other.quote is not None:
        return None
    if other.form == "passive":
        end = other.first - reading.has("thus", other.first - 1)
        return end if end > cue.frame[0] else None
    if other.form != "active" or reading.text(other.last) != "," or other.last + 1 != cue.first:
        return None
    found = phrases.subject(reading, other.first, cue.frame)
    return found[0] if found is not None and reading.text(found[0] - 1) == "," else None


def medium(reading: Reading, cue: Cue) -> Draft | None:
    """'Televisi itu mengutip pernyataan koalisi': the medium itself, with whom or what it cites."""
    if not reading.has("quotes_people", cue.first) or reading.headline(cue.first):
        return None
    found = phrases.subject(reading, cue.first, cue.frame)
    if found is None or cue.quote is not None or reading.text(cue.first - 1) == ",":
        return None
    if not (reading.has("press", found[0]) or "medium" in reading.kinds(found[0])):
        return None
    said = reading.ranges(cue.last, content.end_of(reading, cue, cue.last))
    return drafted("citing", cue, found, said) if said else None


def told(reading: Reading, cue: Cue) -> Draft | None:
    """'AFP mewartakan bahwa …', 'Reuters melansir, …': a medium that tells news itself."""
    if cue.form != "active" or not reading.has("tells_news", cue.first) or reading.headline(cue.first):
        return None
    found = phrases.subject(reading, cue.first, cue.frame)
    if found is None or cue.quote is not None or phrases.negated(reading, cue) or not _press(reading, found):
        return None
    start = content.start_after(reading, cue)
    said = reading.ranges(start, content.end_of(reading, cue, start))
    free = (i for part in said for i in range(*part) if not reading.has("who", i - 1))
    clause = reading.has("that", start - 1) or any(map(reading.verb, free))
    return drafted("told_news", cue, found, said) if said and clause else None


def _press(reading: Reading, phrase: Range) -> bool:
    """Whether a phrase names a medium or begins with a word for one."""
    press = reading.has("press", phrase[0]) or reading.has("source_heads", phrase[0])
    return press or any("medium" in reading.kinds(i) for i in range(*phrase))


RULES = (person, medium, told)
