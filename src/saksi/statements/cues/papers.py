"""What stands written somewhere: 'Dalam laporan itu disebutkan, …', 'Pada pasal 9 dijelaskan …'."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.phrases import content
from saksi.statements.reading import Reading

NAME = 14  # words of where something stands written
HEAD = 3  # words from "dalam" to the paper's own word


def in_paper(reading: Reading, cue: Cue) -> Draft | None:
    """A passive without an agent behind the paper that opens its sentence: the paper tells it."""
    if cue.form != "passive" or cue.nya or cue.quote is not None or reading.headline(cue.first):
        return None
    if not reading.has("written", cue.first) or phrases.negated(reading, cue):
        return None
    paper = _paper(reading, cue)
    if paper is None or reading.has("by", cue.last) or reading.has("as", cue.last):
        return None
    start = cue.last + (reading.text(cue.last) in (",", ":") or reading.has("that", cue.last))
    said = reading.ranges(start, content.end_of(reading, cue, start))
    if not said or said[0][1] - said[0][0] < HEAD:
        return None
    his = any(reading.norms[i].endswith(reading.pack.third) for i in range(*paper))
    return drafted("in_paper", cue, None if his else paper, said, "last" if his else "own")


def _paper(reading: Reading, cue: Cue) -> Range | None:
    """Where it stands written: the phrase behind the "dalam" that opens the sentence, up to the passive."""
    first = cue.frame[0]
    end = phrases.past_auxiliaries(reading, cue.first, first)
    end -= reading.text(end - 1) == ","
    first += reading.has("place_words", first) and reading.has("inside", first + 1)  # "Di dalam"
    if not reading.has("inside", first) or not 1 < end - first <= NAME:
        return None
    words = range(first + 1, end)
    if any(reading.text(i) in ",:;" or (reading.verb(i) and not _of_it(reading, i)) for i in words):
        return None
    told = any(reading.has("papers", i) for i in range(first + 1, min(end, first + 1 + HEAD)))
    return (first + 1, end) if told else None


def _of_it(reading: Reading, token: int) -> bool:
    """Whether a verb only tells which paper it is: 'video | yang diunggah akun itu'."""
    return reading.has("who", token - 1)


RULES = (in_paper,)
