"""Hopes and forecasts in passing: what good a thing is to do, what was to be expected."""

from saksi.statements.draft import Cue
from saksi.statements.reading import Reading

FAR = 12  # words from a hope to the verb of what it hopes for


def only_hoped(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether nothing is told but what good a thing may do, or what was expected of it."""
    return _does_good(reading, cue, token) or _as_expected(reading, cue, token)


def _does_good(reading: Reading, cue: Cue, token: int) -> bool:
    """'program ini diharapkan | dapat membantu warga', 'diharapkan | warga dapat belajar'; not what others are to do."""
    if not reading.has("hoped", cue.first):
        return False
    last = min(cue.frame[1], token + FAR)
    could = next((i for i in range(token, last) if reading.has("brings_good", i) or reading.verb(i)), None)
    if could is None or not reading.has("brings_good", could):
        return False
    only = reading.has("negation", could + 1) or reading.passive(could + 1)
    return not only and not any(reading.has("negation", i) for i in range(token, could))


def _as_expected(reading: Reading, cue: Cue, token: int) -> bool:
    """'lebih lambat dari yang diperkirakan | sebelumnya', 'hasil yang diharapkan | akhirnya tercapai'."""
    if not (reading.has("expected", cue.first) and reading.has("who", cue.first - 1)):
        return False
    compared = reading.has("expected_like", cue.first - 2)
    told = reading.verb(token) or reading.has("tells", token) or reading.kind(token) == "number"
    return not told and (compared or reading.has("hoped", cue.first))
