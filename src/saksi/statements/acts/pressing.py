"""Demands without a word for asking: a bare order to somebody named, the only way, what is awaited."""

from saksi.statements.acts.subject import DEED, subject
from saksi.statements.acts.utterance import Utterance

NEAR = 3  # words within which the parts of such a demand stand
NAMED = 6  # words at a sentence's start within which the one ordered is named
REACH = 7  # words behind what is awaited within which it is said from whom


def presses(u: Utterance) -> str | None:
    """'X hentikan pengeboman itu', 'satu-satunya jalan adalah …', 'kami menunggu langkah nyata dari X'."""
    if not u.own_words:
        return None
    return "demand" if u.shows(CHECKS) else None


def _bidden(u: Utterance, token: int) -> bool:
    """'X hentikan pengeboman itu': a bare verb behind the one who opens a quoted sentence."""
    reading = u.reading
    if not reading.has("bids_bare", token) or reading.doc.quote_of[token] is None:
        return False
    depth = u.depth(token)
    if not 0 < depth < NAMED or reading.has("negation", token - 1) or reading.has("auxiliary", token - 1):
        return False
    named = (token - depth, token - 1 - (reading.text(token - 1) == ","))  # "X, akhiri blokade itu"
    return all(u.voices.mentions(i) and not u.voices.same(u.speaker, i) for i in named)


def _only_way(u: Utterance, token: int) -> bool:
    """'satu-satunya jalan adalah penarikan pasukan X', not 'satu-satunya cara adalah membangun ke bawah'."""
    reading = u.reading
    if not reading.has("only_way", token) or not reading.has("ways", token + 1):
        return False
    links = range(token + 2, token + 2 + REACH)
    link = next((i for i in links if reading.has("copula", i) or reading.has("with", i)), None)
    if link is None:
        return False
    return any(
        u.voices.mentions(i) and not u.voices.same(u.speaker, i) for i in range(link + 1, link + 1 + REACH)
    )


def _awaited(u: Utterance, token: int) -> bool:
    """'kami menunggu langkah nyata dari X'."""
    reading = u.reading
    if not reading.has("awaits", token) or not u.own(token) or reading.has("negation", token - 1):
        return False
    thing = next((i for i in range(token + 1, token + NEAR) if reading.has("awaited", i)), None)
    if thing is None:
        return False
    return any(
        u.voices.mentions(i) and not u.voices.same(u.speaker, i) for i in range(thing + 1, thing + REACH)
    )


def _our_demand(u: Utterance, token: int) -> bool:
    """'tuntutan kami jelas: …', 'menegaskan dua tuntutan, yakni …'."""
    reading = u.reading
    if not reading.has("demands", token) or u.depth(token) > 1:
        return False
    listed = u.depth(token) == 1 and not reading.verb(token - 1) and reading.text(token + 1) in ",:"
    return reading.has("own", token + 1) or listed


def _required(u: Utterance, token: int) -> bool:
    """'untuk mencegah korupsi, diperlukan komitmen pemerintah': what is needed opens its clause."""
    reading = u.reading
    if reading.has("copula", token + 1) or reading.has("copula", token + 2):
        return any(reading.has("who", i) for i in range(token - u.depth(token), token))
    if reading.has("to", token + 1) or reading.has("reasons", token + 1):
        return subject(u, token) == DEED and not reading.has("degrees", token - 1)
    listed = reading.has("required", token - 2) or reading.has("so_then", token - 2)
    led = reading.text(token - 1) == "," and not listed
    opens = u.depth(token) == 0 or led or reading.has("then", token - 1) or reading.has("that", token - 1)
    amount = any(
        reading.kind(i) != "word" or reading.has("amounts", i) for i in range(token + 1, token + NEAR + 2)
    )
    return opens and not amount


def _only_if(u: Utterance, token: int) -> bool:
    """'perdamaian hanya mungkin jika X menarik pasukannya'."""
    reading = u.reading
    if not reading.has("only_so", token) or u.depth(token) > NAMED:
        return False
    able = any(reading.has(n, i) for n in ("could", "possible") for i in (token + 1, token + 2))
    terms = next((i for i in range(token + 2, token + REACH) if reading.has("condition", i)), None)
    if not able or terms is None:
        return False
    return u.voices.mentions(terms + 1) and not u.voices.same(u.speaker, terms + 1)


CHECKS = {
    "bids_bare": _bidden,
    "only_way": _only_way,
    "awaits": _awaited,
    "demands": _our_demand,
    "only_so": _only_if,
    "required": _required,
}
