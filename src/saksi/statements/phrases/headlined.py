"""Where what a headline's verb says ends."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Range
from saksi.statements.phrases.content import OBJECT
from saksi.statements.reading import Reading

WHO = 7  # words of who does what a headline opens with
CLAUSE = 5  # words of a headline within which a new clause shows its verb


def headline_end(reading: Reading, cue: Cue, start: int) -> int:
    """Where what a headline's verb says ends: before ", Sebut …", ", Nama: …" or with the headline."""
    comma = cue.frame[1]
    for i in range(start + 1, cue.frame[1]):
        if i in reading.bare_heads and (reading.text(i - 1) == "," or reading.has("joint", i - 1)):
            return i - 1
        if reading.text(i) == ",":
            if reading.has("headline_asks", i + 1):
                return i
            if (cue.sense in OBJECT or _verb_in(reading, start, i)) and _new_clause(reading, i + 1, cue):
                return i
            comma = i
        elif reading.text(i) == ":":
            return comma
    return cue.frame[1]


def _verb_in(reading: Reading, first: int, last: int) -> bool:
    """Whether a stretch of a headline holds a verb."""
    return any(reading.headline_verb(i) for i in range(first, last))


def _new_clause(reading: Reading, token: int, cue: Cue) -> bool:
    """Whether a headline goes on with a new subject and its verb: '…, Rusia Tak Menjawab …'."""
    last = min(cue.frame[1], token + CLAUSE)
    known = reading.kinds(token) & {"country", "organisation"} or reading.has("people", token)
    if token >= last or not (known or reading.norms[token] not in reading.pack.words):
        return False
    for i in range(token + 1, last):
        if reading.kind(i) != "word":
            return False
        if reading.headline_verb(i):
            return True
    return False


def opening_doer(reading: Reading, cue: Cue, token: int) -> Range | None:
    """Who does what a headline opens with, when a word of speech goes on behind a comma or "dan".

    'Gubernur X Tinjau Jembatan, | Minta Warga Bersabar'; not 'Aplikasi X Rilis Fitur, Dorong …'.
    """
    if not reading.headline(cue.first) or cue.word not in reading.sets["goes_on_short"]:
        return None
    first = cue.frame[0]
    first += reading.has("headline_lead", first)
    verbs = (i for i in range(first + 1, token - 1) if _deed(reading, i))
    verb = next((i for i in verbs if not reading.has("people", i)), None)
    if verb is None or any(reading.text(i) in ",:;?!" for i in range(first, verb)):
        return None
    last = phrases.past_auxiliaries(reading, verb, first)
    known = reading.has("people", first) or reading.kinds(first) & {"country", "organisation", "role"}
    if last - first > WHO or last <= first or reading.passive(verb) or not known:
        return None
    return first, last


def _deed(reading: Reading, token: int) -> bool:
    """Whether a headline's word is a verb: a known deed or word of speech, or one no noun is written like."""
    if token in reading.cue_at or reading.kinds(token) & {"deed", "light"}:
        return True
    return reading.norms[token] not in reading.pack.words and reading.headline_verb(token)
