"""Whom the speaker backs: at whose side he stands, whose right he grants, whose deed he esteems."""

from saksi.statements.acts.subject import DEED, OTHER, subject
from saksi.statements.acts.utterance import Utterance

REACH = 5  # words behind "berdiri bersama" within which the one backed is named


def backs(u: Utterance) -> str | None:
    """'kami berdiri bersama X', 'X berhak membela diri', 'keputusan itu kami hargai'."""
    if not u.own_words:
        return None
    return "support" if u.shows(CHECKS) else None


def _beside(u: Utterance, token: int) -> bool:
    """'kami berdiri bersama rakyat X', 'kami berada di belakang X'."""
    reading = u.reading
    if not (reading.has("stands", token) and u.own(token)) or reading.has("negation", token - 1):
        return False
    side = next((i for i in range(token + 1, token + 3) if reading.has("at_side", i)), None)
    if side is None:
        return False
    return any(
        u.voices.mentions(i) and not u.voices.same(u.speaker, i) for i in range(side + 1, side + REACH)
    )


def _entitled(u: Utterance, token: int) -> bool:
    """'X berhak membela diri': another's right is upheld."""
    reading = u.reading
    if not reading.has("entitled", token) or reading.has("negation", token - 1):
        return False
    verb = token + 1 + reading.has("to", token + 1)
    return reading.has("defends", verb) and subject(u, token) == OTHER


def _has_a_right(u: Utterance, token: int) -> bool:
    """'X punya hak untuk membela diri', 'adalah hak yang sah bagi X untuk membela diri'."""
    reading = u.reading
    near = range(token + 1, token + 2 * REACH)
    verb = next((i for i in near if reading.has("defends", i) or reading.text(i) in ",.;"), token)
    if not reading.has("defends", verb) or _reported(u, token):
        return False
    if reading.has("owns", token - 1):
        denied = reading.has("negation", token - 2) or verb > token + REACH
        return not denied and subject(u, token - 1) == OTHER
    holder = next((i + 1 for i in range(token + 1, verb) if reading.has("for_whom", i)), None)
    told = u.depth(token) == 0 or reading.has("copula", token - 1)
    if holder is None or not told:
        return False
    return u.voices.power(holder) and not u.voices.same(u.speaker, holder)


def _reported(u: Utterance, token: int) -> bool:
    """Whether a token stands behind another's verb of speech: 'mereka bilang X punya hak …'."""
    cue = next(u.reading.cues_from(token - u.depth(token)), None)
    return cue is not None and cue.first < token and not u.own(cue.first)


def _esteemed(u: Utterance, token: int) -> bool:
    """'keputusan X sangat kami hargai': esteem in the speaker's own words."""
    reading = u.reading
    if not reading.has("welcomes_it", token) or not reading.has("own", token - 1):
        return False
    return not any(reading.has("negation", i) or reading.has("doubt", i) for i in (token - 2, token - 3))


def _appreciates(u: Utterance, token: int) -> bool:
    """'Peru menghargai upaya Chile': esteem in the name of the speaker's state."""
    reading = u.reading
    before = token - 1 - reading.has("degrees", token - 1)
    opens = token == u.draft.content[0][0] and reading.doc.quote_of[token] is None
    own = opens or (u.voices.mentions(before) and u.voices.same(u.speaker, before))
    return own and bool(u.voices.others(u.speaker, u.draft.content))


def _our_backing(u: Utterance, token: int) -> bool:
    """'Dukungan kami kepada X tidak tergoyahkan'."""
    reading = u.reading
    to = token + 2 + reading.has("wholehearted", token + 2)
    if _in_his_name(u, token):
        return True
    given = reading.has("own", token + 1) and reading.has("for_whom", to)
    return given and u.depth(token) < 2 and not u.voices.same(u.speaker, to + 1)


def _in_his_name(u: Utterance, token: int) -> bool:
    """'… untuk menegaskan dukungan penuh Peru atas perjuangan X': backing that the speaker's state gives."""
    reading = u.reading
    if not reading.has("gives_voice", token - 1) or _denied_before(u, token - 1):
        return False
    whose = token + 1 + reading.has("wholehearted", token + 1)
    mention = u.voices.cast.at(whose)
    ours = mention is not None and u.voices.same(u.speaker, whose)
    return ours and mention is not None and any(reading.has(n, mention.last) for n in ("for_whom", "over"))


def _denied_before(u: Utterance, token: int) -> bool:
    """Whether a verb is denied or only wanted of others."""
    return any(u.reading.has(n, i) for n in ("negation", "must", "so_that") for i in range(token - 3, token))


def _to_his_merit(u: Utterance, token: int) -> bool:
    """'langkah itu mencerminkan keseriusan pemerintah', '… sebagai bukti kepemimpinan X'."""
    reading = u.reading
    if not reading.has("shows", token) or reading.has("who", token - 1):
        return False
    if any(reading.has("negation", i) for i in range(token - 2, token)):
        return False
    if not any(reading.has("merits", i) for i in range(token + 1, token + REACH - 1)):
        return False
    if reading.has("deixis", token - u.depth(token)):
        return False  # "ini menunjukkan kemajuan": no deed is named
    named = reading.has("as", token - 1) and u.draft.word in reading.sets["calls"]
    return named or subject(u, token) in (DEED, OTHER)


CHECKS = {
    "stands": _beside,
    "entitled": _entitled,
    "rights": _has_a_right,
    "backing_nouns": _our_backing,
    "appreciates": _appreciates,
    "welcomes_it": _esteemed,
    "shows": _to_his_merit,
}
