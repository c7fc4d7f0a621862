"""Headlines that only announce whose words follow: '…, Ini Kata X', 'Penjelasan X soal …'."""

from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.reading import Reading

NAME = 6  # words of who speaks in such a headline


def announced(reading: Reading, cue: Cue) -> Draft | None:
    """'…, Begini Tanggapan X' at a headline's end: who speaks, what he says not yet told."""
    if not reading.headline(cue.first) or cue.nya or not reading.has("announced", cue.first):
        return None
    if cue.first <= cue.frame[0] or not reading.has("headline_asks", cue.first - 1):
        return None
    speaker = _who(reading, cue.last, cue.frame[1])
    if speaker is None or (speaker[1] < cue.frame[1] and reading.kind(speaker[1]) == "word"):
        return None
    return drafted("headline_announced", cue, speaker, ())


def explained(reading: Reading, cue: Cue) -> Draft | None:
    """'Penjelasan X soal Y', 'Respons X usai Y: …' at a headline's start: what he says stands behind a colon, if at all."""
    if not reading.headline(cue.first) or cue.nya or not reading.has("announced", cue.first):
        return None
    speaker = _who(reading, cue.last, cue.frame[1]) if cue.first == cue.frame[0] else None
    if speaker is None or not (reading.has("about", speaker[1]) or reading.has("occasion", speaker[1])):
        return None
    colon = next((i for i in range(speaker[1], cue.frame[1]) if reading.text(i) == ":"), cue.frame[1])
    return drafted("headline_explained", cue, speaker, reading.ranges(colon, cue.frame[1]))


def _who(reading: Reading, first: int, last: int) -> Range | None:
    """Who is told of right behind such a word: an office, a body or a name, up to a mark or a word for what about."""
    known = reading.has("people", first) or reading.kinds(first) & {"country", "organisation", "role"}
    if first >= last or not (known or reading.norms[first] not in reading.pack.words):
        return None
    end = first
    while end < min(last, first + NAME) and reading.kind(end) == "word" and not _over(reading, end):
        end += 1
    told = any(i in reading.cue_at or reading.norms[i] in reading.pack.verbs for i in range(first, end))
    return (first, end) if end > first and not told else None


def _over(reading: Reading, token: int) -> bool:
    """Whether who speaks is told at a token: what he speaks about, or when, follows."""
    return any(reading.has(name, token) for name in ("about", "occasion", "trail"))


RULES = (announced, explained)
