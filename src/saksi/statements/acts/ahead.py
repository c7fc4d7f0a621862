"""What an utterance says will come: threats, refusals, promises, assurances."""

from saksi.statements.acts.arranged import arranged, next_word
from saksi.statements.acts.refusing import stands_by
from saksi.statements.acts.utterance import NEAR, Utterance
from saksi.statements.reading import bare_deed

AHEAD = ("intent", "may", "chance", "vow", "want")  # tones of what will or may come
POWERS = ("state", "group")  # actors whose warning of a bad end threatens, beside those who speak for a state
OPENING = 2  # words at a sentence's start within which "kita" is its subject
HEARER = 5  # words at most that name only who is warned
REACH = 5  # words from "akan" to the harm it announces


def hostile(u: Utterance) -> bool:
    """Whether the speaker's side will or may do harm."""
    for tone, token in u.tones:
        if tone not in AHEAD or u.reading.has("negation", token - 1):
            continue
        if not (tone == "vow" or u.own(token, ahead=True) or arranged(u, token)):
            continue
        if tone == "want" and not (u.speaker.country and foreign(u)):
            continue
        if tone == "may" and _unhesitating(u, token):
            return True
        if any(
            t == "harm" and _straight(u, token, k) and harms(u, k)
            for t, k in u.between(token + 1, token + REACH + 1)
        ):
            return True
        if (tone in ("intent", "vow") or _on_terms(u, token)) and _cuts_ties(u, token):
            return True
    return False


def _on_terms(u: Utterance, token: int) -> bool:
    """Whether what may be done hangs on a condition told behind it: 'bisa menutup perbatasan jika …'."""
    return any(u.reading.has("condition", i) for i in range(token + 1, token + 2 * REACH))


def _cuts_ties(u: Utterance, token: int) -> bool:
    """'akan menutup tiga konsulat Iran': a tie with another state is to be cut."""
    reading = u.reading
    verb = next((i for i in range(token + 1, token + REACH) if reading.has("cuts", i)), None)
    if verb is None or u.speaker.country is None:
        return False
    names = ("ties", "pacts") if _on_terms(u, token) else ("ties",)
    tie = any(reading.has(name, i) for name in names for i in range(verb + 1, verb + REACH))
    return tie and foreign(u)


def _unhesitating(u: Utterance, token: int) -> bool:
    """'tidak akan ragu mencabut izin': what one will not shrink from is no kindness."""
    word = next((i for i in range(token, token + REACH) if u.reading.has("unhesitating", i)), None)
    if word is None:
        return False
    verb = word + 1 + u.reading.has("to", word + 1)
    return u.reading.verb(verb) and not any(tone == "aid" for tone, _ in u.between(verb, verb + 1))


def harms(u: Utterance, token: int) -> bool:
    """Whether a word is harm to somebody: what only enforces the law is so against another state."""
    return not u.reading.has("enforces", token) or foreign(u)


def plans_harm(u: Utterance, token: int) -> bool:
    """Whether a plan is one of harm: 'rencana untuk menggandakan tarif'."""
    return any(t == "harm" and harms(u, k) for t, k in u.between(token + 1, token + REACH + 1))


def _fights_on(u: Utterance) -> bool:
    """'Operasi kami akan terus berlanjut': the fight of the speaker's side goes on."""
    reading = u.reading
    wars_only = not (u.speaker.country or u.speaker.type in POWERS)
    if wars_only and not u.speaker.org:
        return False
    for tone, token in u.tones:
        if tone != "intent" or not reading.has("goes_further", next_word(u, token)):
            continue
        clause = range(token - u.depth(token), token)
        fights = [i for i in clause if reading.has("wars" if wars_only else "fights", i)]
        if fights and not any(_fought_by_another(u, i) for i in clause):
            return not any(reading.has("doubt", i) and not reading.has("who", i) for i in clause)
    return False


def _fought_by_another(u: Utterance, token: int) -> bool:
    """Whether somebody else is told of whose fight it is, not where it is: 'operasi X', not 'operasi di X'."""
    if not u.voices.mentions(token) or u.voices.same(u.speaker, token):
        return False
    mention = u.voices.cast.at(token)
    before = (mention.first if mention else token) - 1
    return not (u.reading.has("place_words", before) or u.reading.has("fought_with", before))


def _retorts(u: Utterance) -> bool:
    """'kami akan menanggapi dengan tegas', 'akan merespons X dengan keras': a hard answer is announced."""
    reading = u.reading
    if not (u.speaker.country or u.speaker.type in POWERS):
        return False
    for tone, token in u.tones:
        if tone not in AHEAD or reading.has("negation", token - 1):
            continue
        verb = next((i for i in range(token + 1, token + REACH) if reading.has("retorts", i)), None)
        if verb is None or not (tone == "vow" or u.own(token, ahead=True)):
            continue
        struck = any(reading.has("strikes", i) for i in range(verb + 1, verb + 2 * REACH))
        if struck and u.speaker.country and foreign(u):
            return True
        if any(reading.has("firmly", i) for i in range(verb + 1, verb + 2 * REACH)):
            clause = range(token - u.depth(token), verb + 2 * REACH)
            return foreign(u) or any(reading.has("strikes", i) for i in clause)
    return False


def _straight(u: Utterance, token: int, harm: int) -> bool:
    """Whether nobody else is named between "akan" and the harm: 'akan menyerang', not 'siap membantu X berperang'."""
    if any(u.reading.has(name, i) for name in ("whether", "ceases") for i in range(token + 1, harm)):
        return False  # "akan memutuskan apakah akan menyerang", "bisa berhenti menyerang"
    return u.reading.passive(harm) or not any(u.voices.mentions(i) for i in range(token + 1, harm))


def threatens(u: Utterance) -> str | None:
    """'kami akan membalas', '… akan membayar harganya': harm announced."""
    if u.speaker.type == "medium" or u.draft.sense == "hope":
        return None
    if hostile(u) or _fights_on(u) or _retorts(u):
        return "threaten"
    if u.first("doomed") is not None:
        return "threaten"
    looks_ahead = any(tone in AHEAD for tone, _ in u.tones)
    voice = u.speaker.country or u.speaker.org or u.speaker.type in POWERS
    return "threaten" if looks_ahead and voice and _dooms(u) and (foreign(u) or _to_you(u)) else None


def _to_you(u: Utterance) -> bool:
    """'… akan membawa konsekuensi yang belum pernah Anda lihat': whoever is spoken to is warned."""
    return any(True for _ in u.each(("spoken_to",)))


def _dooms(u: Utterance) -> bool:
    """Whether a bad end is told, not what only follows: '"Akibatnya, harga naik,"'."""
    return any(tone == "doom" and u.reading.text(token + 1) != "," for tone, token in u.tones)


def foreign(u: Utterance) -> bool:
    """Whether another state or group than the speaker's is told of."""
    return bool(u.voices.others(u.speaker, u.draft.content))


def refuses(u: Utterance) -> str | None:
    """'Kami tidak akan mendukung …', 'kami menolak …', a court's 'gugatan tidak dapat diterima'."""
    if any(tone in ("bad", "unfit") and _plea(u, token) for tone, token in u.tones):
        return "reject"
    token = u.first("refusal", NEAR)
    if token is None or u.reading.has("negation", token - 1 - u.reading.has("auxiliary", token - 1)):
        return None  # "tidak bisa menolak"
    if not u.own(token):
        return None
    return "support" if stands_by(u, token) else "reject"


def _plea(u: Utterance, token: int) -> bool:
    """Whether what cannot be accepted is a plea before a court or an offer."""
    reading = u.reading
    denied = reading.has("negation", token)
    if reading.has("granted", token):
        denied = any(reading.has("negation", i) for i in range(token - 3, token))
    begin = token - u.depth(token)
    offered = any(reading.has("offers", i) for i in range(begin, begin + 3))
    ruled = u.draft.speaker is not None and any(reading.has("bench", i) for i in range(*u.draft.speaker))
    return denied and (ruled or offered or any(reading.has("pleas", i) for i in range(begin, token)))


def pledges(u: Utterance) -> str | None:
    """'pihaknya akan …', 'siap …', 'pasti kami bantu': the speaker's side will do something."""
    if any(tone == "vow" and not (_asked_whether(u, k) or _no_vow(u, k)) for tone, k in u.tones):
        return "promise"
    if (
        any(tone == "open" and _held_open(u, token) for tone, token in u.tones)
        or _done_soon(u)
        or _open_door(u)
    ):
        return "promise"
    for tone, token in u.tones:
        if tone != "intent" or _not_promised(u, token):
            continue
        does = _does(u, token) or u.reading.has("opens_up", token)
        done = does and u.own(token, ahead=True) and not (_borne(u, token) or _asked_whether(u, token))
        if done or arranged(u, token):
            return "promise"
    return None


def _no_vow(u: Utterance, token: int) -> bool:
    """'adalah wujud komitmen kami', 'kondisi yang tidak pasti kita jaga': told of what is, nothing vowed."""
    reading = u.reading
    shown = reading.has("pledged", token) and any(
        reading.has("token_of", i) for i in range(token - OPENING, token)
    )
    return shown or (reading.has("certainly", token) and reading.has("negation", token - 1))


def _done_soon(u: Utterance) -> bool:
    """'bulan depan kami resmikan', 'secepatnya kami turunkan tim': a day to come and a deed behind "kami"."""
    reading = u.reading
    for token, _ in u.each(("soon_to_come",)):
        behind = range(token + 1, token + HEARER)
        own = next((i for i in behind if reading.has("own", i) and not reading.has("negation", i + 1)), None)
        if u.reading.has("later", token) and own != token + 1:
            continue
        if own is None or u.depth(token) > NEAR or reading.has("so_that", token - 1):
            continue
        if reading.has("will_be", own + 1) or bare_deed(reading.pack).match(reading.norms[own + 1]):
            return True
    return False


def _not_promised(u: Utterance, token: int) -> bool:
    """Whether what is to come is only likely, expected, due or what another has decided."""
    before = token - 1
    if u.reading.has("no_promise", before) or u.reading.has("must", before) or _decided(u, token):
        return True
    return _expected(u, token)


def _expected(u: Utterance, token: int) -> bool:
    """'saya yakin X akan masuk', 'mungkin ke depan akan diterapkan': what the speaker only holds for likely."""
    reading = u.reading
    if u.draft.word in reading.sets["supposes"]:
        return True
    begin = token - u.depth(token)
    clause = range(next((i for i in range(token - 1, begin, -1) if reading.text(i) in ",;"), begin), token)
    if any(tone == "chance" for tone, _ in u.between(clause.start, token)):
        return True
    own = ("own", "own_side", "third")
    supposed = (i for i in clause if reading.has("supposes", i))
    return any(i <= clause.start + 1 or any(reading.has(n, i - 1) for n in own) for i in supposed)


def _decided(u: Utterance, token: int) -> bool:
    """Whether it is told what another has decided: 'beliau memutuskan pemerintah akan …'."""
    verb = next((i for i in range(token - u.depth(token), token) if u.reading.has("decides", i)), None)
    return verb is not None and not u.own(verb)


def _held_open(u: Utterance, token: int) -> bool:
    """Whether the speaker's side is open to something: 'pemerintah terbuka terhadap usul'."""
    before = token - 1 - u.reading.has("adverbs_before", token - 1)
    named = u.reading.has("own", before) or u.reading.has("own_side", before) or u.voices.mentions(before)
    return (named or before < token - u.depth(token)) and u.own(token, ahead=True)


def _open_door(u: Utterance) -> bool:
    """'pintu diplomasi tetap terbuka', in the words of who speaks for a state, not 'pintu air sudah dibuka'."""
    reading = u.reading
    doors = (token for token, _ in u.each(("doors",)) if u.depth(token) < OPENING)
    door = next(doors, None)
    if door is None or u.speaker.country is None or not reading.has("talked_through", door + 1):
        return False
    near = range(door + 1, door + REACH)
    wide = next((i for i in near if reading.has("wide_open", i)), None)
    return wide is not None and not any(reading.has("negation", i) for i in range(door, wide))


def _asked_whether(u: Utterance, token: int) -> bool:
    """Whether what will be done is only asked: 'apakah itu akan kami bahas', 'mana yang akan kami pilih', 'bagaimana kami akan …?'."""
    if u.reading.has("who", token - 1) and u.reading.has("any_of", token - 2):
        return True
    marks = (u.reading.text(i) for i in range(token, len(u.reading.norms)))
    if next((mark for mark in marks if mark in ",.;?!"), "") == "?":
        return True
    return any(u.reading.has("whether", i) for i in range(token - u.depth(token), token))


def _does(u: Utterance, token: int) -> bool:
    """Whether a deed follows "akan", nothing that only happens."""
    word = next_word(u, token)
    if u.reading.has("will_be", word):
        return True
    if u.reading.has("happenings", word):
        return u.reading.has("become", word) and u.reading.has("hosts", word + 1)
    opens = u.depth(token - 1) <= OPENING and not u.reading.has("weighs_first", word)
    if u.reading.has("own", token - 1) and opens:
        return word < len(u.reading.norms) - 1  # "kita akan kunjungan lapangan"
    return u.reading.verb(word) or bare_deed(u.reading.pack).match(u.reading.norms[word]) is not None


def _borne(u: Utterance, token: int) -> bool:
    """Whether the speaker's side only bears what is done: 'kliennya akan dipanggil'."""
    before = token - 1 - u.reading.has("deixis", token - 1)
    return u.reading.passive(next_word(u, token)) and (
        u.reading.has("own_side", before) or u.reading.has("own", before)
    )
