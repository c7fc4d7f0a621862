"""What is asked of a court: 'X dituntut lima tahun penjara'."""

from saksi.statements.draft import Cue, Draft, drafted
from saksi.statements.phrases import content
from saksi.statements.reading import Reading


def sued(reading: Reading, cue: Cue) -> Draft | None:
    """'X dituntut 5 tahun penjara': what prosecutors ask of the court; they go unnamed."""
    if cue.form != "passive" or cue.word not in reading.sets["sued"]:
        return None
    token = cue.last
    if reading.kind(token) != "number" and not reading.has("penalties", token):
        return None
    said = reading.ranges(token, content.end_of(reading, cue, token))
    terms = any(
        reading.has("penalties", i) or reading.has("some_time", i)
        for first, last in said
        for i in range(first, last)
    )
    return drafted("passive_sued", cue, None, said, "none") if said and terms else None


RULES = (sued,)
