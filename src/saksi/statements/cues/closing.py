"""A sentence that only tells who said the one before: 'ISI. Begitu kata X.', 'ISI. Demikian diungkapkan X.'."""

import msgspec

from saksi.statements.cues.quoted import quote_of_sentence, sentence_before
from saksi.statements.draft import Cue, Draft, drafted
from saksi.statements.phrases import behind
from saksi.statements.reading import Reading

NAME = 6  # words of a medium's name between "demikian" and its verb


def so_said(reading: Reading, cue: Cue) -> Draft | None:
    """'… . Begitu kata X saat …': a bare cue behind the word that closes what was told before."""
    first = cue.frame[0]
    if cue.form != "bare" or cue.nya or cue.quote is not None or cue.first != first + 1:
        return None
    if not reading.has("closes_told", first) or cue.word not in reading.sets["comma_cues"]:
        return None
    speaker = behind.after(reading, cue.last, cue.frame[1])
    if speaker is None or not reading.named(*speaker) or reading.headline(first):
        return None
    said = sentence_before(reading, first)
    return drafted("so_said", cue, speaker, said) if said else None


def thus_reported(reading: Reading, cue: Cue) -> Draft | None:
    """'ISI, demikian Reuters melaporkan': a medium behind the word that closes what it tells."""
    if cue.form != "active" or cue.nya or cue.quote is not None or reading.headline(cue.first):
        return None
    if not (reading.has("reports_close", cue.first) and cue.first > cue.frame[0] + 1):
        return None
    near = range(cue.first - 2, max(cue.frame[0], cue.first - NAME) - 1, -1)
    thus = next((i for i in near if reading.has("thus", i)), None)
    if thus is None or any(reading.kind(i) != "word" for i in range(thus + 1, cue.first)):
        return None
    quoted = quote_of_sentence(reading, cue)
    said = reading.ranges(*quoted) if quoted else reading.ranges(cue.frame[0], thus)
    said = said or sentence_before(reading, cue.first)
    if not said:
        return None
    return msgspec.structs.replace(drafted("thus_reported", cue, (thus + 1, cue.first), said), source=True)


RULES = (so_said, thus_reported)
