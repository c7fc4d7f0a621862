"""What the speaker will not do: refusals by what is denied, and promises not to forsake."""

from saksi.statements.acts.disowning import on_terms
from saksi.statements.acts.subject import OWN, subject
from saksi.statements.acts.utterance import Utterance

UNLESS = 9  # words behind "tidak akan ada" within which "kecuali" stands
CHAIN = 5  # words between "tidak" and what is turned down
BACKED = 10  # words behind "tidak akan mundur" within which backing is named
OBJECT = 4  # words behind a verb of forsaking within which those forsaken stand


def will_not(u: Utterance) -> str | None:
    """'kami tidak akan pernah melepaskan …' refuses, 'kami tidak akan meninggalkan korban' promises."""
    if not u.own_words:
        return None
    for token, _ in u.each(("negation", "impossible")):
        if u.reading.has("not_so_firm", token):
            continue
        verb = _denied(u, token)
        if verb is not None and _ours(u, token, verb):
            if stands_by(u, token):
                return "support"
            return "promise" if _spared(u, verb) else "reject"
        if on_terms(u, token) and u.own(token):
            return "promise"
        if _never_for_us(u, token) or _says_no(u, token):
            return "reject"
        if _no_dealing(u, token) or _kept_out(u, token) or _no_matter_of_talk(u, token):
            return "reject"
    return None


def stands_by(u: Utterance, token: int) -> bool:
    """'tidak akan mundur sedikit pun dalam memberikan dukungan kepada X': what one does not give up is backing."""
    if not any(u.reading.has("draws_back", i) for i in range(token, token + CHAIN)):
        return False
    near = range(token + 1, token + BACKED)
    return any(u.reading.has(name, i) for name in ("backing_nouns", "backs_up") for i in near)


def _denied(u: Utterance, token: int) -> int | None:
    """The verb behind "tidak akan pernah", "tidak dapat kami": something will not be done."""
    reading, willing = u.reading, False
    for i in range(token + 1, token + CHAIN):
        if reading.kind(i) == "quote":
            continue  # 'tidak akan "mengemis …"'
        if reading.has("unwillingly", i) or reading.has("own", i):
            willing = willing or not reading.has("never_yet", i)
            continue
        between = range(token + 1, i)
        kept = reading.has("forsakes", i) and any(reading.has("will", k) for k in between)
        unable = any(reading.has("bearable", k) for k in between)
        refused = reading.has("abides" if unable else "yields", i)
        return i if willing and (kept or refused) else None
    return None


def _never_for_us(u: Utterance, token: int) -> bool:
    """'tidak mungkin bagi Peru untuk mendukung …', 'tidak mungkin kami menerima …', 'mustahil bagi kami …'."""
    reading = u.reading
    word = token + (not reading.has("impossible", token))
    if not (reading.has("impossible", word) or reading.has("possible", word)) or u.depth(token) > CHAIN:
        return False
    who = word + 1 + reading.has("for_whom", word + 1)
    ours = reading.has("own", who) or (u.voices.mentions(who) and u.voices.same(u.speaker, who))
    near = range(who + 1, who + UNLESS)
    return ours and any(reading.has("yields", i) and (reading.has("to", i - 1) or i == who + 1) for i in near)


def _says_no(u: Utterance, token: int) -> bool:
    """'kami tidak akan mengatakan "ya" kepada X'."""
    reading = u.reading
    if not (reading.has("will", token + 1) and reading.has("says_it", token + 2)) or not u.own(token):
        return False
    return reading.has("agreeing", token + 3 + (reading.kind(token + 3) == "quote"))


def _ours(u: Utterance, token: int, verb: int) -> bool:
    """Whether the speaker's side will not: it is the subject, or stands before the bare verb."""
    if any(u.reading.has("so_that", i) or u.reading.has("who", i) for i in range(token - 2, token)):
        return False
    ahead = u.reading.has("own", token - 1) and u.reading.has("will", token + 1)
    before = u.reading.has("own", verb - 1) or ahead
    return before or subject(u, token) == OWN or _opens(u, token)


def _opens(u: Utterance, token: int) -> bool:
    """Whether reported words begin with the refusal: 'mengatakan tidak akan mundur', 'bersikukuh untuk tidak akan mundur'."""
    first = u.draft.content[0][0]
    return token == first + u.reading.has("to", first) and u.reading.doc.quote_of[token] is None


def _spared(u: Utterance, verb: int) -> bool:
    """Whether those who would be hurt are spared: 'tidak akan meninggalkan para korban'."""
    reading = u.reading
    if not reading.has("forsakes", verb):
        return False
    if not reading.has("yields", verb):
        return True
    return any(
        reading.has("people", i) or reading.has("dear_ones", i) for i in range(verb + 1, verb + OBJECT)
    )


def _no_dealing(u: Utterance, token: int) -> bool:
    """'Tidak ada perundingan dengan X', 'tidak akan ada gencatan kecuali …', 'tidak ada yang perlu dibicarakan lagi'."""
    reading = u.reading
    if u.depth(token) > 1:
        return False
    if reading.has("will", token + 1) and reading.has("exists", token + 2):
        dealing = reading.has("dealings", token + 3) and u.speaker.country is not None
        return dealing or any(reading.has("unless", i) for i in range(token + 3, token + UNLESS))
    if not reading.has("exists", token + 1):
        return False
    if reading.has("who", token + 2):
        return any(reading.has("to_talk_of", i) for i in range(token + 3, token + CHAIN))
    return reading.has("dealings", token + 2) and any(
        reading.has("dealt_with", i) for i in range(token + 3, token + CHAIN)
    )


def _no_matter_of_talk(u: Utterance, token: int) -> bool:
    """'pengayaan uranium tidak bisa dinegosiasikan': what is not to be bargained over."""
    reading = u.reading
    verb = token + 1 + reading.has("unwillingly", token + 1)
    voice = u.speaker.country or u.speaker.org
    return bool(voice) and verb > token + 1 and reading.has("bargained", verb)


def _kept_out(u: Utterance, token: int) -> bool:
    """'utusan itu tidak akan diizinkan masuk': what one who rules does not let be."""
    reading = u.reading
    verb = token + 2 + reading.has("unwillingly", token + 2)
    let = reading.has("will", token + 1) and reading.has("let_in", verb)
    return let and u.speaker.country is not None and not reading.has("who", token - 1)
