"""Headlines that announce whose words follow: '…, Ini Kata X', 'Penjelasan X soal …', 'Janji X: …'."""

from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.phrases.headlined import headline_end
from saksi.statements.reading import Reading

NAME = 6  # words of who speaks in such a headline
NAMED = ("country", "organisation")


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
    """'Penjelasan X soal Y', 'Peringatan X ke Y: …' at a headline's start: what he says stands behind a colon, if at all."""
    if cue.first != cue.frame[0] or not reading.headline(cue.first) or cue.nya:
        return None
    if not (reading.has("announced", cue.first) or reading.has("opens_headline", cue.first)):
        return None
    first = cue.last
    while reading.has("headline_manner", first):
        first += 1
    speaker = _who(reading, first, cue.frame[1])
    if speaker is None:
        return None
    colon = next((i for i in range(speaker[1], cue.frame[1]) if reading.text(i) == ":"), None)
    if colon is not None and (colon == speaker[1] or _over(reading, speaker[1])):
        said = reading.ranges(colon + 1, cue.frame[1])
    elif _tells(reading, cue, speaker[1]):
        said = reading.ranges(speaker[1], headline_end(reading, cue, speaker[1]))
    elif _over(reading, speaker[1]) and not (cue.sense == "demand" and reading.has("to", speaker[1])):
        said = ()  # "Seruan X untuk gencatan senjata" tells what is asked
    else:
        return None
    return drafted("headline_explained", cue, speaker, said)


def _tells(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether what is said follows who speaks at once: 'Janji X | jaga harga', 'Desakan X | agar …'."""
    if token >= cue.frame[1]:
        return False
    plain = reading.has("headline_vows", cue.first) and _acts(reading, token)
    return plain or reading.has("so_that", token) or reading.has("that", token)


def _acts(reading: Reading, token: int) -> bool:
    """Whether a headline's word is what somebody does, or will do: 'Jaga', 'Bakal Jaga'; not an office's "Pertanian"."""
    if reading.has("ahead_words", token) or token in reading.cue_at:
        return True
    if reading.has("opening", token):
        return False  # "dari", "di"
    kinds = reading.kinds(token)
    done = bool(kinds & {"deed", "light", "commitment"}) and not kinds & {"thing", "role"}
    return reading.norms[token] in reading.pack.verbs or (done and reading.headline_verb(token))


def _who(reading: Reading, first: int, last: int) -> Range | None:
    """Who is told of right behind such a word: an office, a body or a name, up to a mark, a verb or a word for what about."""
    known = reading.has("people", first) or reading.kinds(first) & {*NAMED, "role"}
    if first >= last or not (known or reading.norms[first] not in reading.pack.words):
        return None
    end = _name_end(reading, first)
    while end < min(last, first + NAME) and reading.kind(end) == "word" and not _ends(reading, first, end):
        end += 1
    return (first, end) if end > first else None


def _name_end(reading: Reading, first: int) -> int:
    """Where the state or body of the tables that begins at a token ends: "Bank Dunia"."""
    hits = reading.doc.hits_at.get(first, ())
    return max((hit.last for hit in hits if hit.entry.kind in NAMED), default=first)


def _ends(reading: Reading, first: int, token: int) -> bool:
    """Whether who speaks is told at a token: what he speaks about, to whom or when, or what he does follows."""
    return _over(reading, token) or (token > first and _acts(reading, token)) or reading.has("so_that", token)


def _over(reading: Reading, token: int) -> bool:
    """Whether what somebody speaks about, to whom or when begins at a token."""
    return any(reading.has(name, token) for name in ("about", "occasion", "trail", "headline_to"))


RULES = (announced, explained)
