"""Duties told late in a sentence, and needs that ask nothing of anybody."""

from saksi.statements.acts.utterance import NEAR, Utterance

LEAD = 3  # words at a sentence's start within which a leading clause is told to be one
CIRCUMSTANCE = 3  # words left of "harus" within which it is told to be only a circumstance
HOUSES = ("body", "organisation", "company", "group")  # who tells of itself by a pronoun
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
    if _only_asked(u, token) or _only_supposed(u, token) or _of_his_house(u, token):
        return True
    if reading.has("needs", token):
        amount = any(reading.has("amounts", i) for i in range(token + 1, token + 1 + MEASURED))
        if amount or reading.has("condition", token - 1):
            return True
    begin = max(token - u.depth(token), token - CIRCUMSTANCE)
    return any(reading.has("circumstances", i) for i in range(begin, token))


def _only_asked(u: Utterance, token: int) -> bool:
    """Whether a question asks why or whether something must be: 'kenapa nama mesti diatur?'."""
    reading = u.reading
    marks = (reading.text(i) for i in range(token, len(reading.norms)))
    if next((mark for mark in marks if mark in ".?!;"), "") != "?":
        return False
    asked = u.draft.word in reading.sets["inquires"]
    return asked or any(reading.has("whether", i) for i in range(token - u.depth(token), token))


def _only_supposed(u: Utterance, token: int) -> bool:
    """Whether it is a condition that something must be: 'kalau misalkan rapat itu harus ditunda'."""
    reading = u.reading
    for i in range(token - 1, token - u.depth(token) - 1, -1):
        if reading.has("condition", i):
            return not any(
                reading.has(name, k) for name in ("own", "topic_ends") for k in range(i + 1, token)
            )
        if reading.text(i) in ",;" or reading.verb(i) or reading.has("who", i):
            return False
    return False


def _of_his_house(u: Utterance, token: int) -> bool:
    """Whether the duty is that of the speaker's own house: 'Ketua Bara: Bara harus hadir', 'pemerintahannya perlu'."""
    reading, before = u.reading, token - 1
    while reading.has("auxiliary", before) and before > token - NEAR:
        before -= 1
    if reading.has("own_side", before) or _they_themselves(u, before):
        return True
    mention = u.voices.cast.at(before)
    if mention is None or mention.first != token - u.depth(token):
        return False
    named = [i for i in range(mention.first, mention.last) if reading.capital(i)]
    return bool(named) and all(reading.norms[i] in u.house for i in named) and _named_body(u, before)


def _they_themselves(u: Utterance, token: int) -> bool:
    """Whether a body tells of itself: 'Yayasan Bara mengatakan | mereka harus menutup gerbang'."""
    opens = bool(u.draft.content) and u.draft.content[0][0] == token
    quoted = u.reading.doc.quote_of[token] is not None
    return opens and not quoted and u.reading.has("third", token) and u.speaker.type in HOUSES


def _named_body(u: Utterance, token: int) -> bool:
    """Whether a body, no state, is named at a token."""
    actor = u.voices.cast.actor(u.voices.cast.at(token))
    return actor is not None and actor.type not in ("state", "place", "person", "people")
