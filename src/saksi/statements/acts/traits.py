"""What somebody is said to be, for or against him, and what is lamented of him."""

from saksi.statements.acts.subject import OTHER, subject
from saksi.statements.acts.utterance import Utterance

TRAITS = {"bad_traits": "condemn", "good_traits": "support", "caring": "support"}


def laments(u: Utterance) -> str | None:
    """'Sayangnya, pemerintah tetap …', 'Anehnya, …': what is told behind is lamented."""
    if u.speaker.type == "medium" or not u.speaker.id:
        return None
    for first, last in u.draft.content:
        numbers = range(u.reading.doc.sentence_of[first], u.reading.doc.sentence_of[last - 1] + 1)
        for begin in (max(first, u.reading.doc.sentences[k].first) for k in numbers):
            token = begin + (u.reading.kind(begin) == "quote")
            token += u.reading.has("contrast", token) or u.reading.has("and", token)
            if u.reading.has("lamented", token) and not u.reading.has("condition", token + 1):
                return "condemn"
    return None


def characterises(u: Utterance) -> str | None:
    """'X keras kepala', 'Pak Menteri sigap': a trait is the predicate of somebody else's name."""
    if not u.own_words:
        return None
    for token, name in u.each(tuple(TRAITS)):
        if name == "caring" and not u.reading.has("degrees", token - 1):
            continue  # "Presiden serius", said of more than care
        if _told_of_him(u, token):
            return TRAITS[name]
    return None


def _told_of_him(u: Utterance, token: int) -> bool:
    """Whether a trait is the predicate of somebody named right before, neither denied nor asked for."""
    reading = u.reading
    if reading.verb(token + 1):
        return False  # "berani terbang jauh"
    before = token - 1
    while reading.has("leads_judgement", before) or reading.has("auxiliary", before):
        before -= 1
    if any(reading.has(name, before) for name in ("negation", "who", "too_little", "must")):
        return False
    return u.voices.mentions(before) and subject(u, token) == OTHER
