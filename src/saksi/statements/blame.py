"""Blame: wrongdoing told of somebody, and suspicions of it."""

from saksi.statements.utterance import Utterance

DEED = 6  # words from a word for a wrongdoer to the deed told of him


def blames(u: Utterance) -> str | None:
    """Wrongdoing told of another state, body or person."""
    if u.speaker.type == "medium" or u.draft.sense in ("report", "hope"):
        return None
    token = next((k for tone, k in u.tones if _charge(u, tone, k) and not _topic(u, k)), None)
    if token is None:
        return None
    return None if any(u.reading.has("own", i) for i in range(token - 3, token)) else "accuse"


def charged(u: Utterance) -> str | None:
    """'tersangka meminta uang …', 'terdakwa berperan …': a deed told of somebody called a wrongdoer."""
    if u.speaker.type == "medium":
        return None
    for tone, token in u.tones:
        if tone == "culprit" and not _topic(u, token) and _deed_of(u, token):
            return "accuse"
    return None


def _deed_of(u: Utterance, culprit: int) -> bool:
    """Whether a wrongdoer's deed is told behind the word for him, no verb or doubt between."""
    reading = u.reading
    deeds = {k for tone, k in u.tones if tone in ("wrong", "crime", "deed")}
    for i in range(culprit + 1, min(culprit + 1 + DEED, len(reading.norms))):
        if reading.has("doubt", i) or reading.has("negation", i) or reading.text(i) in ".;":
            return False
        if i in deeds:
            return True
        if reading.verb(i):
            return False
    return False


def _charge(u: Utterance, tone: str, token: int) -> bool:
    """Whether a word tells of a wrong that somebody does, not of crime as such."""
    if tone == "crime":
        return any(u.reading.has("does_wrong", i) for i in range(max(0, token - 2), token))
    return tone == "wrong"


def _topic(u: Utterance, token: int) -> bool:
    """Whether wrongdoing is only what something is about: 'pencegahan korupsi', 'kasus suap'."""
    begin = token - u.depth(token)
    if any(u.reading.has("copula", i) or u.reading.has("as", i) for i in range(max(begin, token - 3), token)):
        return False
    if any(u.reading.has("supposed", i) and not u.reading.has("to", i) for i in range(begin, token)):
        return True
    if u.reading.has("who", token - 1) and any(t == "duty" and token < k <= token + 3 for t, k in u.tones):
        return True
    return any(u.reading.has("topic_of_wrong", i) for i in range(max(0, token - 3), token))


def hearsay_of_wrong(u: Utterance) -> str | None:
    """'diduga melakukan penipuan': an agentless suspicion of wrongdoing."""
    if u.draft.word in u.reading.sets["suspects"] and any(
        t in ("wrong", "crime", "deed") for t, _ in u.tones
    ):
        return "accuse"
    return "say" if u.draft.bound == "none" else None
