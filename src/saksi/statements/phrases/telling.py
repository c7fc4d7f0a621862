"""Verbs that begin a told clause, and such as only cite within one."""

from saksi.statements.draft import Cue
from saksi.statements.reading import Reading


def tells(reading: Reading, cue: Cue) -> bool:
    """Whether a verb of speech begins a told clause: active, or bare in a headline ('Saksi Sebut | Sari Tolak Usul')."""
    if cue.form == "active":
        return True
    told = reading.headline(cue.first) and cue.word in reading.sets["spoken_bare"]
    return told and cue.form == "bare" and cue.sense in ("say", "claim", "report")


def cites_within(reading: Reading, token: int) -> bool:
    """Whether a verb only tells, within a "yang", whom a medium cites: 'media yang | mengutip pejabat melaporkan'."""
    return reading.has("quotes_people", token) and reading.has("who", token - 1)


def ends_list(reading: Reading, start: int, first: int) -> bool:
    """Whether a list ends before the subject: 'Seperti Peru, Togo, | dan Mali, Chile mengatakan'."""
    return reading.has("and", start) and reading.has("besides", first)


def the_others(reading: Reading, first: int, end: int) -> tuple[int, int] | None:
    """Those who speak with no noun: 'sementara | yang lain | menduga'."""
    named = end - 2 >= first and reading.has("who", end - 2) and reading.has("others", end - 1)
    return (end - 2, end) if named else None
