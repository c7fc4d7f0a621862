"""Answers: what an utterance bears out, denies or leaves unsaid."""

from saksi.statements.acts.disowning import on_terms
from saksi.statements.acts.utterance import NEAR, Utterance

AGENT = 4  # words behind a passive within which "oleh" stands
ALLEGED = 3  # words at a content's start within which what is alleged is its subject


def silence(u: Utterance) -> str | None:
    """'"Belum bisa saya sampaikan," ujarnya': nothing is said."""
    if u.first("silent") is not None:
        return "evade"
    untold = any(tone == "told" and (_unable(u, k) or _unwilling(u, k)) for tone, k in u.tones)
    return "evade" if untold or _unaware(u) or _sent_on(u) else None


def _unaware(u: Utterance) -> bool:
    """'mengaku tidak tahu': what was asked is left open, in the reporter's words."""
    if u.draft.rule != "statements.active" or not u.draft.content:
        return False
    first, last = u.draft.content[0]
    if u.reading.doc.quote_of[first] is not None:
        return False
    return last == first + 2 and u.reading.has("negation", first) and u.reading.has("knows", first + 1)


def _sent_on(u: Utterance) -> bool:
    """'"Tanya KPK saja," katanya': who asks is sent to another, not 'tanya jawab itu saja'."""
    if not u.draft.content or u.reading.doc.quote_of[u.draft.content[0][0]] is None:
        return False
    first = u.draft.content[0][0]
    first += u.reading.has("please_ask", first)
    if not u.reading.has("ask_others", first):
        return False
    asked = first + 1
    while u.reading.has("sent_to", asked):
        asked += 1
    straight = u.reading.has("sent_straight", asked) or u.reading.has("people", asked)
    return straight or u.voices.mentions(asked)


def _unable(u: Utterance, token: int) -> bool:
    """Whether a verb of telling is denied: 'belum bisa kami sampaikan'."""
    before = token - 1 - u.reading.has("own", token - 1)
    if not (u.reading.has("able", before) and u.reading.has("negation", before - 1)):
        return False
    if any(u.reading.has("by", i) for i in range(token + 1, token + AGENT)):
        return False  # "tidak bisa dijelaskan oleh pelaku": another cannot tell
    own = u.reading.has("own", before - 2 - u.reading.has("auxiliary", before - 2))
    return own or u.depth(token) < NEAR


def _unwilling(u: Utterance, token: int) -> bool:
    """Whether the speaker will not tell: 'enggan membahas', 'kami menolak berkomentar'."""
    before = token - 1 - u.reading.has("to", token - 1)
    return u.reading.has("unwilling", before) and u.depth(before) < NEAR and u.own(before)


def untrue(u: Utterance) -> str | None:
    """'"Itu tidak benar," katanya'."""
    if bool(u.draft.content) and u.reading.has("so_that", u.draft.content[0][0]):
        return None  # "berpesan agar tidak termakan kabar hoaks"
    if _said_false(u) or _absurd(u) or _mistaken(u) or _judged_false(u):
        return "deny"
    if _none_of_it(u) or _another_did(u):
        return "deny"
    token = u.first("never", NEAR)
    if token is not None and (u.own(token) or _not_at_all_he(u, token)) and not on_terms(u, token):
        return "deny"
    return "deny" if any(tone == "not_so" and _told_not(u, k) for tone, k in u.tones) else None


def _not_at_all_he(u: Utterance, token: int) -> bool:
    """'"Sama sekali tidak kenal, tidak pernah bertemu," katanya': a denial before whose verb the speaker goes unsaid."""
    reading, begin = u.reading, token - u.depth(token)
    if reading.doc.quote_of[begin] is None:
        return False
    first = begin + 2 * (reading.has("at_all", begin) and reading.has("at_all", begin + 1))
    return reading.has("negation", first) and not any(u.voices.mentions(i) for i in range(begin, token))


def _said_false(u: Utterance) -> bool:
    """Whether something is called false near the start of a sentence."""
    found = (k for tone, k in u.tones if tone == "untrue" and u.depth(k) < NEAR)
    return any(not (_only_told_of(u, k) or _of_another_side(u, k) or _a_deed_amiss(u, k)) for k in found)


def _a_deed_amiss(u: Utterance, token: int) -> bool:
    """Whether a deed, no claim, is called wrong: 'keputusan yang tidak benar'."""
    return u.reading.has("who", token - 1) and u.reading.has("judged_deeds", token - 2)


def _only_told_of(u: Utterance, token: int) -> bool:
    """Whether falsehoods are only told of: 'percaya kabar bohong', 'isu yang menyesatkan', 'seharusnya tidak begitu'."""
    reading = u.reading
    clause = range(token - u.depth(token), token)
    if any(reading.has("should", i) or reading.has("condition", i) for i in clause):
        return True
    last = reading.doc.sentences[reading.doc.sentence_of[token]].last
    if any(reading.text(i) == "?" for i in range(token, min(last, token + AGENT))):
        return u.depth(token) > 0 and reading.has("negated_noun", token)  # "bukan begitu?"
    if not reading.has("tales", token):
        return False
    before = token - 1
    if any(reading.has(name, before) for name in ("deixis", "copula", "degrees", "only_so")):
        return False
    if not clause:
        return reading.kind(token + 1) == "word"
    told = any(reading.verb(i) or reading.has("who", i) for i in clause)
    told = told or reading.has("auxiliary", token + 1) or reading.verb(token + 1)
    return told or not any(reading.has("claims", i) for i in clause)


def _of_another_side(u: Utterance, token: int) -> bool:
    """Whether "bukan kami yang" only adds who did not to who did: 'bank yang datang, bukan kami yang datang'."""
    named = u.reading.has("negated_noun", token) and u.reading.has("own", token + 1)
    clause = range(token - u.depth(token), token)
    return named and u.reading.text(token - 1) == "," and any(u.reading.has("who", i) for i in clause)


def disproves(u: Utterance) -> str | None:
    """'memastikan kabar itu hoaks', 'memastikan tidak ada data yang bocor': what is made certain is that it is not so."""
    if u.draft.word not in u.reading.sets["assures"]:
        return None
    told = u.draft.cue is not None and not u.reading.passive(u.draft.cue[0])
    return "deny" if u.first("untrue", NEAR) is not None or (told and not_at_all(u)) else None


def not_at_all(u: Utterance) -> bool:
    """Whether what is told first is denied, neither refused nor only narrowed: 'tidak ada …', 'BBM itu bukan oplosan'."""
    reading = u.reading
    if not u.draft.content:
        return False
    first, last = u.draft.content[0]
    for i in range(first, min(last, first + NEAR)):
        if reading.has("border", i) or reading.has("who", i) or reading.text(i) in ",;":
            return False
        if reading.has("negation", i) or reading.has("denials", i):
            free = any(reading.has(name, i + 1) for name in ("no_disowning", "only_so", "happenings"))
            if reading.has("exists", i + 1):
                return not any(reading.has("harmless", k) for k in (i + 2, i + 3))
            firm = reading.has("negated_noun", i) or not reading.has("not_so_firm", i)
            return firm and not free
        if reading.verb(i):
            return False
    return False


def _told_not(u: Utterance, token: int) -> bool:
    """Whether the main clause says that something did not happen: 'keduanya tidak membahas …', not 'yang tidak bersalah'."""
    before = range(token - u.depth(token), token)
    opens = not before and u.reading.has("exists", token + 1) and u.draft.quote is None
    if not (opens or 0 < len(before) < NEAR) or u.reading.has("unfelt", token - 1):
        return False
    if u.reading.has("amounts_to", token + 1) and not u.reading.has("deixis", token - 1):
        return False  # "bekerja dari rumah bukan berarti libur"
    return not any(u.reading.has("border", i) for i in before)


def _none_of_it(u: Utterance) -> bool:
    """'tidak ada pemerkosaan', 'tak ada penolakan layanan': a wrong that is said not to have been."""
    reading = u.reading
    if u.draft.sense in ("hope", "demand"):
        return False
    for first, last in u.draft.content:
        for i in range(first, min(last, first + ALLEGED)):
            if not (reading.has("negation", i) and reading.has("exists", i + 1)):
                continue
            wrong = any(tone == "crime" for tone, _ in u.between(i + 2, i + 3))
            return wrong or reading.has("not_there", i + 2)
    return False


def _another_did(u: Utterance) -> bool:
    """'bukan negaranya yang memulai perang': that it was the speaker's side is denied."""
    reading = u.reading
    for first, last in u.draft.content:
        for i in range(first, min(last, first + ALLEGED)):
            if not reading.has("negated_noun", i):
                continue
            ours = reading.has("own", i + 1) or reading.has("own_side", i + 1) or reading.has("own", i + 2)
            ours = ours or u.voices.same(u.speaker, i + 1)
            return ours and any(reading.has("who", k) for k in range(i + 2, i + AGENT))
    return False


def _judged_false(u: Utterance) -> bool:
    """'… yang selama ini disampaikan … adalah tidak benar': a late predicate."""
    return any(
        tone == "untrue" and (u.reading.has("copula", k) or u.reading.has("copula", k - 1))
        for tone, k in u.tones
    )


def _mistaken(u: Utterance) -> bool:
    """'Banyak yang bilang …, itu keliru': "itu" stands for what others say, behind a mark or first of all."""
    for tone, token in u.tones:
        if tone == "mistaken" and u.depth(token) < NEAR and not u.reading.has("some_kind", token + 2):
            return u.depth(token) == 0 or u.reading.text(token - 1) == ","
    return False


def _absurd(u: Utterance) -> bool:
    """'Tuduhan itu konyol': what is alleged is called bad itself."""
    claim = next((k for tone, k in u.tones if tone == "denied" and u.depth(k) < ALLEGED), None)
    if claim is None or not u.reading.has("alleged", claim):
        return False
    return any(tone == "bad" for tone, _ in u.between(claim + 1, claim + NEAR))


def affirms(u: Utterance) -> str | None:
    """'"Benar, ada kejadian itu," katanya': an answer that bears out what was asked."""
    if not u.draft.content or u.reading.doc.quote_of[u.draft.content[0][0]] is None:
        return None
    true = u.first("true_so", NEAR)
    if true is not None and not any(u.reading.has("condition", i) for i in range(true - u.depth(true), true)):
        return "confirm"
    first = u.draft.content[0][0]
    if u.reading.has("yes", first):
        first += 1 + (u.reading.text(first + 1) == ",")
    if u.reading.has("answering_yes", first) and u.reading.text(first + 1) in (",", "."):
        return "confirm"  # "Sudah, tadi pagi"
    if not u.reading.has("affirming", first):
        return None
    if u.reading.has("negation", first - 1):
        return None
    follows = u.reading.text(first + 1) in (",", "(", ".") or u.reading.has("affirmed_by", first + 1)
    return "confirm" if follows else None


def _none(u: Utterance, first: int) -> bool:
    """'"Tidak ada," jawabnya': a short answer that says there is none."""
    last = u.draft.content[0][1]
    short = last - first <= AGENT and u.draft.word in u.reading.sets["answer_cues"]
    alone = last - first <= 2 or u.reading.text(first + 2) == "("  # "Tidak ada (tersangka baru)"
    return (short or alone) and len(u.draft.content) == 1 and u.reading.has("exists", first + 1)


def says_no(u: Utterance) -> str | None:
    """'"Tidak, Pak," jawabnya': an answer that opens with a no."""
    if not u.draft.content or u.reading.doc.quote_of[u.draft.content[0][0]] is None:
        return None
    first = u.draft.content[0][0]
    if not u.reading.has("says_no", first) or any(
        u.reading.has("knows", i) for i in range(first, first + AGENT)
    ):
        return None  # "Nggak, nggak ingat"
    if _none(u, first):
        return "deny"
    return "deny" if u.reading.text(first + 1) in ",(." or u.reading.has("answered_to", first + 1) else None
