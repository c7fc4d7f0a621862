"""What an office tells will be done, whoever is to do it: 'semua pihak akan dimintai keterangan'."""

from saksi.statements.acts.utterance import NEAR, Utterance

VOICES = ("body", "organisation", "company", "group", "party")  # who tells what they will have done


def next_word(u: Utterance, token: int) -> int:
    """The word after "akan" and its adverbs."""
    token += 1
    while u.reading.has("adverb_after", token) or u.reading.kind(token) == "quote":
        token += 1
    return min(token, len(u.reading.norms) - 1)


def arranged(u: Utterance, token: int) -> bool:
    """Whether an office tells what will be done: 'semua pihak akan dimintai keterangan'."""
    word = next_word(u, token)
    if not u.reading.passive(word) or u.reading.has("held_events", word):
        return False
    voice = u.speaker.country or u.speaker.org or u.speaker.type in VOICES
    if not voice or u.depth(token) > 2 * NEAR or not u.reading.has("will", token):
        return False
    if u.reading.has("who", token - 1) or u.reading.has("negation", token - 1) or _left_to(u, word):
        return False
    begin = token - u.depth(token)
    if u.reading.has("then", token - 1):
        return True  # "jika mereka tetap tinggal, maka akan dipulangkan"
    if any(u.reading.has("who", i) and u.reading.has("negation", i + 1) for i in range(begin, token)):
        return False  # "negara yang tidak berhemat akan dirampas miliknya"
    if any(u.reading.has("doubt", i) and not u.reading.has("who", i) for i in range(begin, token)):
        return False
    if any(u.reading.has("claims", i) and u.reading.has("that", i + 1) for i in range(begin, token)):
        return False  # "kami menerima kabar bahwa ijazah akan ditahan"
    return all(_no_matter(u, begin, i) for i in range(begin, token) if u.voices.mentions(i))


def _no_matter(u: Utterance, begin: int, token: int) -> bool:
    """Whether somebody told of before "akan" decides nothing: the speaker's side or its people, where it is, what "yang" adds."""
    if u.voices.same(u.speaker, token):
        return True
    actor = u.voices.cast.actor(u.voices.cast.at(token))
    if actor is not None and actor.type == "people" and actor.country == u.speaker.country:
        return actor.country is not None
    if any(u.reading.has("who", i) for i in range(begin, token)):
        return not (u.reading.has("warned_ones", begin) or u.reading.has("people", begin))
    mention = u.voices.cast.at(token)
    return u.reading.has("place_words", (mention.first if mention else token) - 1)


def _left_to(u: Utterance, verb: int) -> bool:
    """Whether what will be done is still to be settled, or another's: 'akan ditentukan', 'akan diambil oleh Presiden'."""
    reading = u.reading
    if reading.has("settled_later", verb):
        return True
    by = next((i for i in range(verb + 1, verb + 4) if reading.has("by", i)), None)
    if by is None or reading.has("own", by + 1):
        return False
    if u.voices.mentions(by + 1):
        return not u.voices.same(u.speaker, by + 1)
    return not reading.has("people", by + 1)  # "akan didorong oleh belanja warga"
