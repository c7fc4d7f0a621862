"""Troubles that are nobody's doing: fears of one's own, dreadful situations, apologies; they disapprove of no one."""

from saksi.statements.acts.utterance import Utterance
from saksi.statements.draft import Draft

REACH = 4  # words behind a fear within which it is told of whom or what
DOERS = ("deeds_judged", "doings", "strikes", "fights", "wars")


def nobodys_doing(u: Utterance, tone: str, token: int) -> bool:
    """Whether a word of disapproval is only felt, or told of a situation or of the speaker himself."""
    reading = u.reading
    if u.draft.word.rpartition(" ")[2] in reading.sets["sorry"]:
        return True
    if tone == "feeling":
        return reading.has("worries", token) and not _of_somebody(u, token)
    if u.depth(token) > 0 and reading.has("own", token - 1) and reading.has("negation", token):
        return True  # "kami tidak beralasan meragukannya"
    return tone == "bad" and _a_situation(u, token)


def only_feared(u: Utterance, inner: Draft) -> bool:
    """Whether an inner verb only fears what nobody does: 'kami khawatir tentang harga beras'."""
    if inner.cue is None or inner.word not in u.reading.sets["fearful"]:
        return False
    return not _of_somebody(u, inner.cue[1] - 1)


def _of_somebody(u: Utterance, token: int) -> bool:
    """'khawatir dengan langkah X': a fear of what another does."""
    reading = u.reading
    end = min(token + 1 + REACH, reading.doc.sentences[reading.doc.sentence_of[token]].last)
    behind = range(token + 1, end)
    about = any(reading.has("felt_about", i) for i in behind)
    told = any(reading.has(name, i) for name in DOERS for i in behind)
    return (about and told) or any(u.voices.power(i) and not u.voices.same(u.speaker, i) for i in behind)


def _a_situation(u: Utterance, token: int) -> bool:
    """'ini sangat mengerikan', 'mengemudi saat lelah sangat berbahaya': dreadful, but nobody's deed."""
    reading = u.reading
    if not any(reading.has("dreadful", i) for i in (token, token + 1)):
        return False
    clause = range(token - u.depth(token), token)
    told = (*DOERS, "mishaps") if u.speaker.country else DOERS  # "menyebut insiden itu mengerikan"
    if any(reading.has(name, i) for name in told for i in clause):
        return False
    return not any(u.voices.power(i) and not u.voices.same(u.speaker, i) for i in clause)
