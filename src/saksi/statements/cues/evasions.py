"""Rules for what is left unsaid: 'X menolak berkomentar', 'X tidak membenarkan maupun membantah Y'."""

import msgspec

from saksi.statements import phrases
from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.phrases import behind, content, sharing
from saksi.statements.reading import Reading


def evaded(reading: Reading, cue: Cue) -> Draft | None:
    """'X menolak berkomentar', 'X menghindari pertanyaan tentang …', 'belum ada tanggapan dari X'."""
    if cue.sense != "evade":
        return None
    if cue.form == "none":
        speaker = _from(reading, cue)
    else:
        speaker = phrases.subject(reading, cue.first, cue.frame) or sharing.relative(reading, cue)
    if speaker is None or not reading.named(*speaker):
        return None
    start = speaker[1] if cue.form == "none" else content.start_after(reading, cue)
    linked = reading.has("evaded_links", start)
    start += linked
    said = reading.ranges(start, _evaded_end(reading, cue, start)) if linked or cue.form != "none" else ()
    if said and any(reading.has(name, said[0][0]) for name in ("trail", "hearer")):
        said = ()
    if said and reading.has("own_name", said[0][0]):
        return None  # "yang menolak menyebutkan namanya"
    if said and all(reading.has("extent", i) for i in range(*said[0])):
        said = ()
    if cue.word in reading.sets["avoids"] and not (said and reading.has("question", said[0][0])):
        return None
    return drafted("evaded", cue, speaker, said)


def neither(reading: Reading, cue: Cue) -> Draft | None:
    """'X tidak pernah membenarkan atau membantah Y': neither the one nor the other is said."""
    other = reading.cue_at.get(cue.last + 1)
    if cue.sense != "confirm" or cue.form != "active" or other is None or other.sense != "deny":
        return None
    if not reading.has("either", cue.last) or not phrases.negated(reading, cue):
        return None
    speaker = phrases.subject(reading, _negation(reading, cue), cue.frame) or sharing.relative(reading, cue)
    if speaker is None or not reading.named(*speaker):
        return None
    said = reading.ranges(other.last, content.object_end(reading, other, other.last, cue.frame[1]))
    draft = drafted("evaded", cue, speaker, said)
    return msgspec.structs.replace(draft, cue=(_negation(reading, cue), other.last), sense="evade")


def _negation(reading: Reading, cue: Cue) -> int:
    """The word of negation before a cue, adverbs between them or not."""
    return next(i for i in range(cue.first - 1, cue.frame[0] - 1, -1) if reading.has("negation", i))


def after_neither(reading: Reading, cue: Cue) -> bool:
    """Whether a verb is the second of 'tidak membenarkan atau | membantah'."""
    return reading.has("either", cue.first - 1) and any(
        c.last == cue.first - 1 and phrases.negated(reading, c)
        for c in (reading.cue_at.get(cue.first - 2),)
        if c is not None
    )


def nothing_avoided(reading: Reading, cue: Cue) -> bool:
    """Whether a verb attributes nothing: 'menghindari kerugian', the second of 'tidak membenarkan atau | membantah'."""
    return cue.word in reading.sets["avoids"] or after_neither(reading, cue)


def _evaded_end(reading: Reading, cue: Cue, start: int) -> int:
    """Where what is evaded ends: before ", namun …" of the reporter's own."""
    end = content.end_of(reading, cue, start)
    turns = (i for i in range(start + 1, end) if reading.text(i) == "," and reading.has("contrast", i + 1))
    return next(turns, end)


def _from(reading: Reading, cue: Cue) -> Range | None:
    """The noun phrase after "dari" behind a cue: 'belum ada tanggapan dari Kemlu'."""
    token = cue.last
    while token < min(cue.frame[1], cue.last + 4):
        if reading.has("from", token):
            return behind.after(reading, token + 1, cue.frame[1])
        token += 1
    return None


RULES = (evaded, neither)
