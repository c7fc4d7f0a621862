"""Duties told late in a sentence, and needs that ask nothing of anybody."""

from saksi.statements.acts.utterance import NEAR, Utterance

LEAD = 3  # words at a sentence's start within which a leading clause is told to be one
CIRCUMSTANCE = 3  # words left of "harus" within which it is told to be only a circumstance
MEASURED = 2  # words behind "perlu" within which an amount stands


def heads_late_clause(u: Utterance, token: int) -> bool:
    """'Jika tarif itu berlaku, | pemerintah harus mencari pasar lain': the main clause behind a leading one."""
    reading = u.reading
    if not any(reading.has(name, token) for name in ("must", "needs", "not_done")):
        return False
    begin = token - u.depth(token)
    first = next((i + 1 for i in range(token - 1, begin, -1) if _opens(u, i)), begin)
    last = reading.doc.sentences[reading.doc.sentence_of[token]].last
    if "?" in (reading.text(last - 1), reading.text(last - 2)):
        return False
    if first == begin or not 0 < token - first <= NEAR:
        return False
    turns = reading.has("contrast", first) or reading.has("contrast", first - 1)
    leads = any(reading.has(n, i) for n in ("condition", "subordinate") for i in range(begin, begin + LEAD))
    if not (turns or leads) or any(_other_verb(u, i) for i in range(first, token)):
        return False
    return _deed_due(u, token) and not reading.norms[token - 1].endswith(reading.pack.third)


def _deed_due(u: Utterance, token: int) -> bool:
    """Whether a deed is what must be: 'harus segera dicari', 'perlu ada', not 'harus dari bawah'."""
    verb = token + 1
    while u.reading.has("adverb_after", verb) or u.reading.has("always", verb):
        verb += 1
    return u.reading.verb(verb) or u.reading.has("exists", verb)


def _opens(u: Utterance, token: int) -> bool:
    """Whether a token ends the clause before it: a comma, "tetapi"."""
    return u.reading.text(token) == "," or u.reading.has("contrast", token)


def _other_verb(u: Utterance, token: int) -> bool:
    """Whether a word has a duty's clause be another's: a verb, "yang", "karena"."""
    reading = u.reading
    light = reading.has("auxiliary", token) or reading.has("contrast", token)
    return not light and (reading.verb(token) or reading.has("border", token) or reading.has("who", token))


def only_needed(u: Utterance, token: int) -> bool:
    """'tanpa harus menunggu', 'biasanya harus dibayar', 'bila perlu', 'perlu ratusan meter': no demand."""
    reading = u.reading
    if not (reading.has("must", token) or reading.has("needs", token)):
        return False
    if reading.has("needs", token):
        amount = any(reading.has("amounts", i) for i in range(token + 1, token + 1 + MEASURED))
        if amount or reading.has("condition", token - 1):
            return True
    begin = max(token - u.depth(token), token - CIRCUMSTANCE)
    return any(reading.has("circumstances", i) for i in range(begin, token))
