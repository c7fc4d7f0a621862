"""Nouns that open what is voiced and give it its act: 'menyatakan keprihatinan', 'menegaskan pentingnya'."""

from saksi.statements.acts.ahead import plans_harm
from saksi.statements.acts.senses import act_table
from saksi.statements.acts.utterance import DIRECT, NEAR, Utterance


def opened_by_noun(u: Utterance) -> str | None:
    """'menyatakan keprihatinan …', 'menyampaikan dukungan …': the noun that opens the content."""
    nouns = act_table()["nouns"]
    if u.draft.rule in DIRECT or not u.draft.content:
        return None
    first = u.draft.content[0][0]
    affirmed = u.draft.word in u.reading.sets["affirms"]
    if u.draft.word not in u.reading.sets["expresses"] and not affirmed:
        return None
    if u.reading.has("that", first - 1):
        return None
    own = u.reading.norms[first].endswith(u.reading.pack.third)
    for tone, token in u.tones:
        if affirmed and not _affirmed(u, tone, token, own=own):
            continue
        if tone == "backing" and token > first and u.reading.has("states", token):
            continue  # "mengatakan warganya | selamat"
        if nouns.get(tone) == "demand" and u.reading.has("weighty", token + 1):
            return None
        if tone in nouns and _opens_with(u, tone, token):
            return "threaten" if tone == "plan" and plans_harm(u, token) else nouns[tone]
    return None


def _opens_with(u: Utterance, tone: str, token: int) -> bool:
    """Whether what is voiced is what a noun means, not a clause whose subject it is: 'usulan X merupakan …'."""
    first, last = u.draft.content[0]
    reach = first + 2 if tone == "plan" else first + 3
    if not first <= token < reach or any(map(u.reading.verb, range(first, token))):
        return False
    behind = range(token + 1, min(last, token + NEAR))
    told = next((i for i in behind if u.reading.verb(i) or u.reading.has("that", i)), None)
    return told is None or not u.reading.has("copula", told) or u.reading.has("own", token + 1)


def _affirmed(u: Utterance, tone: str, token: int, *, own: bool) -> bool:
    """Whether "menegaskan" voices what a noun means: 'komitmen', or 'rencananya' when it says whose it is."""
    if tone in ("ready", "backing", "turned") and u.draft.word in u.reading.sets["avows"]:
        return True
    if tone == "wish_noun" and u.reading.has("needed", token):
        return u.draft.word in u.reading.sets["stresses"]
    if tone == "wish_noun":
        goes_on = u.reading.has("to", token + 1) or u.reading.has("so_that", token + 1)
        return goes_on and u.draft.word in u.reading.sets["avows"] and not u.reading.has("weighing", token)
    return own
