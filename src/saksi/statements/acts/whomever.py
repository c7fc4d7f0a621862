"""Wrongs that are told of nobody in particular, or only meant again: they blame no one."""

from saksi.statements.acts.utterance import Utterance

EARLY = 3  # words at a clause's start within which "semua", "setiap" begin its subject
CLOSE = 3  # words behind "yang" within which a wrong is the relative clause's own


def blames_nobody(u: Utterance, begin: int, token: int) -> bool:
    """Whether a wrong at a token of a clause that starts at `begin` is nobody's, or was told of before."""
    return _of_all(u, begin, token) or _meant_again(u, begin, token) or _forbidden(u, begin, token)


def _of_all(u: Utterance, begin: int, token: int) -> bool:
    """Whether all of a kind are meant: 'semua kendaraan yang melanggar', 'segala kekerasan adalah kejahatan'."""
    reading = u.reading
    opens = range(begin, min(begin + EARLY, token))
    first = next((i for i in opens if reading.has("all_of", i) or reading.has("whoever", i)), None)
    if first is None or any(u.voices.mentions(i) or reading.has("deixis", i) for i in range(first, token)):
        return False
    relative = any(reading.has("who", i) for i in range(token - CLOSE, token))
    return relative or any(reading.has("copula", i) for i in range(first, token))


def _meant_again(u: Utterance, begin: int, token: int) -> bool:
    """'agen yang melakukan penipuan itu tidak terdaftar': a wrong by which somebody is known."""
    reading = u.reading
    who = next((i for i in range(token - 1, max(begin, token - CLOSE), -1) if reading.has("who", i)), None)
    if who is None or not reading.has("deixis", token + 1):
        return False
    goes_on = reading.kind(token + 2) == "word" and not reading.has("and", token + 2)
    return goes_on and not any(u.voices.mentions(i) and reading.capital(i) for i in range(begin, who))


def _forbidden(u: Utterance, begin: int, token: int) -> bool:
    """Whether a wrong is what must not be: 'hotel tidak diperkenankan memakai air tanpa izin'."""
    return any(tone == "ban" for tone, _ in u.between(begin, token))
