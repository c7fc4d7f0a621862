"""Hearsay in the passive whose source is not named: "X dilaporkan tewas"."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Draft, drafted
from saksi.statements.phrases import content
from saksi.statements.phrases.ended import clause_end, related
from saksi.statements.phrases.occasions import held_along, no_hearsay
from saksi.statements.reading import Reading


def raised(reading: Reading, cue: Cue) -> Draft | None:
    """'X dilaporkan tewas', 'X diduga terlibat': hearsay whose source is not named."""
    told = cue.word in reading.sets["told_of"] and reading.verb(cue.last)
    if (
        cue.form != "passive"
        or not (told or cue.word in reading.sets["raising"])
        or phrases.negated(reading, cue)
    ):
        return None
    token, last = cue.last, content.end_of(reading, cue, cue.last)
    token += cue.word in reading.sets["raising"] and reading.has("strongly", token)
    if token >= last or reading.kind(token) == "mark" or reading.has("no_predicate", token):
        return None
    if reading.has("deixis", token) and related(reading, cue):
        return None  # "orang yang dicurigai tersebut"
    could = reading.has("could", cue.first - 1 - reading.has("too", cue.first - 1))
    if could or no_hearsay(reading, cue, token) or held_along(reading, cue):
        return None
    if cue.word in reading.sets["naming"] and not (acts(reading, token) or _judges(reading, cue, token)):
        return None
    said = reading.ranges(token, clause_end(reading, cue, token, last))
    topic = phrases.subject(reading, cue.first, cue.frame)
    if topic and cue.sense in ("report", "claim") and said:
        said = (topic, *said)
    return drafted("passive_hearsay", cue, None, said, "none") if said else None


def acts(reading: Reading, token: int) -> bool:
    """Whether a verb stands at a token, in a headline with its prefix or without: "Didesak Mundur"."""
    return reading.verb(token) or (reading.headline(token) and reading.headline_verb(token))


def _judges(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether what follows says something of somebody and gives no name: 'disebut mampu …', 'dinilai sebagai …'."""
    if reading.has("tells", token) or (reading.kind(token) == "quote" and reading.headline(token)):
        return True
    if reading.has("role_of", token):
        names = cue.word in reading.sets["names_too"] and (
            _named(reading, token + 1) or _named(reading, token + 2)
        )
        return cue.word in reading.sets["seen_as"] and not names
    return cue.word in reading.sets["judged"] and reading.has("judges", token)


def _named(reading: Reading, token: int) -> bool:
    """Whether a name or a quotation begins at a token: 'disebut sebagai | Operasi Fajar', '… hari | Tasyrik'."""
    return reading.upper(token) or reading.kind(token) != "word"
