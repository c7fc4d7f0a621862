"""What an utterance disowns: deeds of the speaker's side, and what others claim."""

from saksi.statements.acts.subject import OWN, subject
from saksi.statements.acts.utterance import Utterance

CLAIM = 4  # words at a sentence's start within which the claim is its subject
REACH = 16  # words behind a claim within which it is called false
NEAR = 4  # words between "tidak" and what is denied
STARTS = 6  # words behind "tidak ada" within which the speaker's side stands


def disowns(u: Utterance) -> str | None:
    """'pasukan kami tidak menembak', 'laporan itu jauh dari kebenaran': a deed or a claim is denied."""
    if not u.own_words:
        return None
    for token, name in u.each(("negation", "claims")):
        if name == "negation" and any(check(u, token) for check in CHECKS):
            return "deny"
        if name == "claims" and u.depth(token) < CLAIM and _false(u, token):
            return "deny"
    return None


def _tells_more(u: Utterance, token: int) -> bool:
    """Whether a verb tells what a claim does, not what it is: 'pernyataan itu memicu spekulasi'."""
    reading = u.reading
    light = any(
        reading.has(name, token) for name in ("copula", "lacks", "auxiliary", "judges_all", "falsehood")
    )
    return reading.verb(token) and not light and not reading.has("who", token - 1)


def _undone(u: Utterance, token: int) -> bool:
    """Whether a deed of the speaker's side is denied: 'kami tidak pernah menjual data'."""
    reading = u.reading
    verb = token + 1
    while verb < token + NEAR and reading.has("so_far", verb):
        verb += 1
    wrong = any(tone == "wrong" for tone, _ in u.between(verb, verb + 1))
    if not (wrong or reading.has("disowned", verb)) or reading.has("no_disowning", token + 1):
        return False
    end = reading.doc.sentences[reading.doc.sentence_of[token]].last
    if reading.has("not_so_firm", token) or any(reading.has("contrast", i) for i in range(verb, end)):
        return False  # "kami tidak melarang warga berwisata, tetapi …"
    return not on_terms(u, token) and _own_before(u, token)


def on_terms(u: Utterance, token: int) -> bool:
    """Whether what is not meant hangs on a condition told before: 'jika X berhenti, kami tidak berniat …'."""
    purpose = u.reading.has("means_to", token + 1) or u.reading.has("means_to", token + 2)
    return purpose and any(u.reading.has("terms", i) for i in range(token - u.depth(token), token))


def _own_before(u: Utterance, token: int) -> bool:
    """Whether the denied deed is the speaker's side's, told in a main clause."""
    if any(u.reading.has("who", i) for i in range(token - u.depth(token), token)):
        return False
    opens = token == u.draft.content[0][0] and u.reading.doc.quote_of[token] is None
    return opens or subject(u, token) == OWN  # "mengaku tidak menjual buah itu"


def forswears(u: Utterance) -> str | None:
    """'bersumpah tidak pernah menerima uang itu': what is sworn is that it was not so."""
    if u.draft.word not in u.reading.sets["swears"] or not u.draft.content:
        return None
    first, last = u.draft.content[0]
    for i in range(first, min(last, first + NEAR)):
        if u.reading.has("negation", i):
            return "deny" if u.reading.has("ever", i + 1) else None
        if not (u.reading.has("own", i) or u.reading.has("third", i) or u.reading.has("that", i)):
            return None
    return None


def sets_right(u: Utterance) -> str | None:
    """'meluruskan bahwa dana itu bukan untuk kampanye': what is set right is that it is not so."""
    if u.draft.word not in u.reading.sets["sets_right"] or not u.draft.content:
        return None
    first, last = u.draft.content[0]
    firm = (i for i in range(first, min(last, first + REACH)) if u.reading.has("negation", i))
    denied = next(firm, None)
    if denied is None or u.reading.has("only_so", denied + 1):
        return None
    return None if any(u.reading.has("border", i) for i in range(first, denied)) else "deny"


def shirks(u: Utterance) -> str | None:
    """'mengelak ikut terlibat' denies a deed, 'mengelak dari pertanyaan' answers nothing."""
    if u.draft.word not in u.reading.sets["dodges"] or not u.draft.content:
        return None
    first = u.draft.content[0][0]
    return "deny" if u.reading.verb(first) and not u.reading.has("answering", first) else None


def _none_of_ours(u: Utterance, token: int) -> bool:
    """'Tidak ada satu pun tentara kami yang melintasi perbatasan': nobody of the speaker's side did."""
    reading = u.reading
    if not reading.has("exists", token + 1) or u.depth(token) > 1:
        return False
    ours = [
        i for i in range(token + 2, token + STARTS) if reading.has("own", i) or reading.has("own_side", i)
    ]
    return bool(ours) and any(reading.has("who", i) for i in range(ours[0] + 1, ours[0] + NEAR))


def _false(u: Utterance, token: int) -> bool:
    """Whether a claim is called false: 'tuduhan itu murni provokasi', 'informasi itu tidak memiliki dasar'."""
    reading = u.reading
    begin = token - u.depth(token)
    if any(reading.has("doubt", i) or reading.has("negation", i) for i in range(begin, token)):
        return False
    last = next(last for first, last in u.draft.content if first <= token < last)
    end = min(last, token + REACH, reading.doc.sentences[reading.doc.sentence_of[token]].last)
    for i in range(token + 1, end):
        if reading.text(i) in ",;:" or reading.has("border", i) or reading.has("about", i):
            return False
        if reading.has("who", i) and reading.has("negation", i + 1):
            return False
        if _tells_more(u, i):
            return False
        if reading.has("falsehood", i) and i == token + 1:
            return False  # "narasi menyesatkan bisa merusak"
        if reading.has("falsehood", i):
            near = range(i - NEAR, i)
            turned = any(reading.has("negation", k) or reading.has("far_from", k) for k in near)
            return turned == reading.has("false_if_denied", i)
    return False


def _nobody_harmed(u: Utterance, token: int) -> bool:
    """'Tidak ada mahasiswa yang ditahan', 'tidak ada pemukulan, hanya …': a wrong that is said not to have been."""
    reading = u.reading
    if not reading.has("exists", token + 1) or u.depth(token) > NEAR:
        return False
    if any(reading.has(n, i) for n in ("doubt", "border") for i in range(token - u.depth(token), token)):
        return False
    if reading.has("blows", token + 2):
        return True
    who = next((i for i in range(token + 2, token + NEAR + 1) if reading.has("who", i)), None)
    return who is not None and reading.has("wronged", who + 1)


def _other_cause(u: Utterance, token: int) -> bool:
    """'luka itu bukan akibat kekerasan', 'tindakan itu bukan pungli': it is not what others call it."""
    reading = u.reading
    if (
        not reading.has("negated_noun", token)
        or not 0 < u.depth(token) < STARTS
        or reading.text(token - 1) == ","
    ):
        return False
    wrong = next((k for tone, k in u.between(token + 1, token + 3) if tone == "crime"), None)
    if wrong is not None and not reading.has("only_so", token + 1):
        return reading.kind(wrong + 1) != "word" or reading.has(
            "border", wrong + 1
        )  # "bukan kejahatan biasa"
    if not reading.has("brought_by", token + 1):
        return False
    return any(tone == "crime" for tone, _ in u.between(token + 2, token + 3)) or reading.has(
        "evils", token + 2
    )


def _not_touched(u: Utterance, token: int) -> bool:
    """'menegaskan pulau itu tidak terdampak', '… izinnya tidak dicabut': what is stressed is that it is not so."""
    reading = u.reading
    if u.draft.word not in reading.sets["stresses"] or reading.has("not_so_firm", token):
        return False
    verb = token + 1
    while reading.has("so_far", verb):
        verb += 1
    told = reading.has("so_placed", verb) or reading.passive(verb)
    if verb == token + 1 and reading.has("let_in", verb):
        return False  # "perbuatan itu tidak dibenarkan"
    begin = token - u.depth(token)
    return told and not any(reading.has(n, i) for n in ("who", "border") for i in range(begin, token))


CHECKS = (_undone, _not_touched, _none_of_ours, _nobody_harmed, _other_cause)
