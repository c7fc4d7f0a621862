"""Words after a cue that are not yet what was said: when it was, where it stands, whom it was brought to."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Range
from saksi.statements.phrases.asides import TELLING
from saksi.statements.phrases.hopes import only_hoped
from saksi.statements.reading import Reading

NEAR = 8  # words between an agent and "bahwa"
FAR = 24  # words from a cue within which it is told what somebody is thanked for


def only_when(reading: Reading, cue: Cue, start: int) -> bool:
    """Whether only the occasion of an utterance follows: 'buka suara | usai kantornya digeledah'."""
    if reading.text(cue.last) == "," and _on_occasion(reading, cue):
        return True  # "Usai memberikan arahan, Sari pulang"
    if cue.sense != "say" or start >= cue.frame[1] or not reading.has("occasion", start):
        return False
    return not any(reading.has("that", i) or reading.text(i) == ":" for i in range(start, cue.frame[1]))


def _on_occasion(reading: Reading, cue: Cue) -> bool:
    """Whether a cue only tells when something was: 'usai | memberikan arahan', 'setelah PBB | mengeluarkan pernyataan'."""
    for i in range(cue.first - 1, max(cue.frame[0], cue.first - NEAR) - 1, -1):
        if reading.has("occasion", i):
            return True
        if reading.kind(i) != "word" or reading.verb(i):
            break
    return False


def that_behind(reading: Reading, start: int, last: int) -> int:
    """The token behind a "bahwa" that a few words part from the agent: 'disebutkan X | dalam laporannya bahwa …'; 0 for none."""
    for i in range(start, min(last, start + NEAR)):
        if reading.has("that", i):
            return i + 1
        if reading.kind(i) != "word" or reading.verb(i):
            break
    return 0


def no_hearsay(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether no hearsay follows: 'dilaporkan | ke polisi', 'seperti yang diharapkan | warga'."""
    if reading.has("reported_to", token) or only_hoped(reading, cue, token):
        return True
    related = reading.has("who", cue.first - 1) and reading.has("as_told", cue.first - 2)
    return related and reading.has("people", token)


def held_along(reading: Reading, cue: Cue) -> bool:
    """Whether a view without a holder is the teller's own: 'Sari mengatakan harga gas | dinilai terlalu mahal'."""
    if cue.word not in reading.sets["held"]:
        return False
    if cue.quote is not None:
        return True
    before = phrases.past_auxiliaries(reading, cue.first, cue.frame[0]) - 1
    before -= 2 * (reading.has("deixis", before) and reading.has("asked_when", before - 1))
    if reading.has("who", before) or reading.has("reasons", before):
        return False
    topic = phrases.subject(reading, cue.first, cue.frame) or (cue.first, cue.first)
    for told in reading.cues_from(cue.frame[0]):
        aside = told.form == "bare" and reading.text(told.first - 1) == ","  # "Hal itu, kata Sari, dinilai"
        if told.last > topic[0] or told.sense not in TELLING or not (aside or told.form == "active"):
            continue
        if reading.has("circumstance", told.first - 1):
            continue  # "langkah Sari dalam merespons isu itu dinilai tegas"
        apart = (i for i in range(told.last, cue.first) if reading.text(i) == ",")
        return not any(reading.has("joint", i + 1) for i in apart)
    return False


def for_what(reading: Reading, cue: Cue) -> int | None:
    """Where it is told what somebody is thanked or praised for: 'menyampaikan terima kasih kepada X, Y, dan Z karena | …'."""
    addressed = reading.has("given_to", cue.last) or reading.has("given_to", cue.last - 1)
    if cue.sense != "support" or not addressed:
        return None
    for i in range(cue.last, min(cue.frame[1], cue.last + FAR)):
        if reading.has("thanked_for", i):
            return i + 1
        if reading.verb(i) or reading.text(i) in ".;:" or reading.kind(i) == "quote":
            return None
    return None


def as_told(reading: Reading, cue: Cue) -> tuple[Range, ...] | None:
    """'…, sebagaimana [yang telah] diperintahkan X': the clause before, back to its comma or another's cue; () when it is denied."""
    token = phrases.past_auxiliaries(reading, cue.first, cue.frame[0])
    token -= reading.has("who", token - 1)
    if token - 1 <= cue.frame[0] or not reading.has("as_told", token - 1):
        return None
    end = token - 1 - (reading.text(token - 2) == ",")
    first = phrases.segments(reading, cue.frame[0], end)[-1][0]
    told = (c for c in reading.cues_from(first) if c.form == "active" and c.last < end)
    first = max((c.last + reading.has("that", c.last) for c in told), default=first)
    if any(reading.has("negation", i) for i in range(first, end)):
        return ()
    return reading.ranges(first, end)


def only_heard(reading: Reading, cue: Cue, start: int) -> bool:
    """Whether behind a speaker the sentence ends or only tells to whom it was said: 'disampaikan Sari, | kepada Joni lewat telepon'."""
    if start >= cue.frame[1]:
        return True
    quoted = any(reading.kind(i) == "quote" for i in range(start, cue.frame[1]))
    return reading.has("hearer", start + 1) and not quoted
