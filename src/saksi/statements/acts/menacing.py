"""Threats without a word for harm: every option kept open, a hard answer, no other choice left."""

from saksi.statements.acts.ahead import harms
from saksi.statements.acts.subject import OTHER, subject
from saksi.statements.acts.utterance import SUBJECT, Utterance

REACH = 6  # words behind an option within which it is said to be open
POWERS = ("state", "group")


def vows_harm(u: Utterance) -> str | None:
    """'bersumpah menghancurkan …', 'memberi sinyal ikut perang': a promise that is harm."""
    if u.draft.sense != "promise":
        return None
    own = [(tone, k) for tone, k in u.tones if not (_supposed(u, k) or _forsworn(u, k) or _told_of(u, k))]
    doomed = any(tone in ("doom", "doomed") or (tone == "harm" and harms(u, k)) for tone, k in own)
    return "threaten" if doomed else None


def _told_of(u: Utterance, token: int) -> bool:
    """Whether harm only tells which one is meant: 'menawarkan hadiah bagi pelapor akun yang | menyerang X'."""
    return u.reading.has("who", token - 1)


def _forsworn(u: Utterance, token: int) -> bool:
    """Whether harm is what one promises not to do: 'berjanji tidak akan lagi | menyerang'."""
    reading = u.reading
    i = token - 1
    while i > token - SUBJECT and not reading.has("negation", i):
        if not (reading.has("auxiliary", i) or reading.has("unwillingly", i)):
            return False
        i -= 1
    return reading.has("negation", i)


def _supposed(u: Utterance, token: int) -> bool:
    """Whether a word stands in a condition: 'menyerahkan diri jika ia tidak akan | dibunuh'."""
    for i in range(token - 1, token - u.depth(token) - 1, -1):
        if u.reading.text(i) == ",":
            return False
        if u.reading.has("condition", i):
            return True
    return False


def menaces(u: Utterance) -> str | None:
    """'semua opsi ada di atas meja', 'serangan apa pun kami jawab dengan kekuatan', 'kami tak punya pilihan'."""
    if not u.own_words:
        return None
    if any(_punished(u, token) for token, _ in u.each(("punishes_bare",))):
        return "threaten"
    if not (u.speaker.country or u.speaker.type in POWERS):
        return None
    return "threaten" if u.shows(CHECKS) else None


def leaves_open(u: Utterance) -> str | None:
    """'tidak menutup kemungkinan menyerang …' threatens, 'tidak menutup kemungkinan memanggil saksi' does not."""
    cue = u.draft.cue
    if u.draft.sense != "threaten" or cue is None or not u.reading.has("left_open", cue[1] - 1):
        return None
    first, last = u.draft.content[0] if u.draft.content else (0, 0)
    deeds = (u.reading.doc.entry(i, "deed") for i in range(first, min(last, first + REACH)))
    foul = any(deed is not None and deed.entry.value in u.reading.sets["foul_deeds"] for deed in deeds)
    anaphor = last - first <= 2 and u.reading.has("deixis", last - 1)  # "tidak menutup kemungkinan itu"
    return None if foul or anaphor else "say"


def hints(u: Utterance) -> str | None:
    """'memberi sinyal akan …' promises, 'memberi sinyal kagum' only tells."""
    if u.draft.sense != "promise" or u.draft.word not in u.reading.sets["hints"]:
        return None
    return None if any(tone in ("intent", "ready", "plan") for tone, _ in u.tones) else "say"


def _all_open(u: Utterance, token: int) -> bool:
    """'semua opsi tersedia di atas meja'."""
    reading = u.reading
    if not (reading.has("all_of", token) and reading.has("options", token + 1)):
        return False
    if not u.voices.others(u.speaker, u.draft.content):
        return False
    return any(reading.has("kept_open", i) for i in range(token + 2, token + REACH))


def _answered(u: Utterance, token: int) -> bool:
    """'setiap serangan akan kami jawab dengan kekuatan penuh': a hard answer in the speaker's own words."""
    reading = u.reading
    if not reading.has("retorts_bare", token) or not reading.has("own", token - 1):
        return False
    begin = token - u.depth(token)
    if any(reading.has("negation", i) for i in range(token - REACH, token)):
        return False
    hard = any(reading.has("firmly", i) for i in range(token + 1, token + REACH))
    return hard or any(reading.has("strikes", i) for i in range(begin, token))


def _punished(u: Utterance, token: int) -> bool:
    """'jika masih bandel, izinnya kami cabut', 'siapa pun yang melanggar kami tindak'."""
    reading = u.reading
    if not reading.has("punishes_bare", token):
        return False
    if not reading.has("own", token - 1 - reading.has("will", token - 1)):
        return False
    clause = range(token - u.depth(token), token)
    if reading.has("negation", token + 1) and not reading.has("not_so_firm", token + 1):
        return False  # "kita tutup enggak mungkin"
    return any(reading.has("condition", i) or reading.has("whoever", i) for i in clause)


def _left_no_choice(u: Utterance, token: int) -> bool:
    """'jika X membandel, kami tidak punya pilihan selain bertindak'."""
    reading = u.reading
    if not reading.has("options", token) or not reading.has("negation", token - 2):
        return False
    begin = token - u.depth(token)
    if not any(reading.has("condition", i) for i in range(begin, token)) or not u.own(token - 1):
        return False
    return bool(u.voices.others(u.speaker, u.draft.content))


def _hard_answer(u: Utterance, token: int) -> bool:
    """'akan memberikan respons yang setimpal', 'akan merespons dengan langkah yang sepadan'."""
    reading = u.reading
    if _harder_answer(u, token):
        return True
    if not (reading.has("answers_back", token) or reading.has("retorts", token)):
        return False
    hard = any(reading.has("in_kind", i) for i in range(token + 1, token + 2 * REACH))
    ahead = [k for tone, k in u.between(token - REACH, token) if tone in ("intent", "vow", "may")]
    return (
        hard
        and any(u.own(k, ahead=True) for k in ahead)
        and bool(u.voices.others(u.speaker, u.draft.content))
    )


def _harder_answer(u: Utterance, token: int) -> bool:
    """'respons kami akan jauh lebih keras'."""
    reading = u.reading
    ours = reading.has("own", token + 1) and reading.has("will", token + 2)
    return ours and any(
        reading.has("firmly", i) or reading.has("in_kind", i) for i in range(token + 3, token + REACH)
    )


def _no_refuge(u: Utterance, token: int) -> bool:
    """'tidak akan ada tempat aman bagi tentara X'."""
    reading = u.reading
    if not (reading.has("refuge", token) and reading.has("safe", token + 1)):
        return False
    before = range(token - 3, token)
    return any(reading.has("negation", i) for i in before) and any(reading.has("will", i) for i in before)


def _ready_to_fight(u: Utterance, token: int) -> bool:
    """'kelompoknya siap untuk perang yang panjang'."""
    reading = u.reading
    ready = (
        reading.has("ready", token) and not reading.has("negation", token - 1) and u.own(token, ahead=True)
    )
    return ready and reading.has("combat", token + 1 + reading.has("to", token + 1))


def _will_pay(u: Utterance, token: int) -> bool:
    """'X harus siap-siap menerima akibatnya', 'X akan menanggung konsekuensi': a bad end told to another."""
    reading = u.reading
    if not (
        reading.has("bears", token) and any(reading.has("outcome", i) for i in range(token + 1, token + 3))
    ):
        return False
    before = range(token - 4, token)
    due = any(reading.has("will", i) or reading.has("must", i) or reading.has("ready", i) for i in before)
    led = next((i for i in before if reading.has("will", i) or reading.has("must", i)), token)
    foe = any(reading.has("foes", i) for i in range(led - u.depth(led), led))
    return due and (foe or subject(u, led) == OTHER)


CHECKS = {
    "all_of": _all_open,
    "ready": _ready_to_fight,
    "bears": _will_pay,
    "retorts_bare": _answered,
    "options": _left_no_choice,
    "answers_back": _hard_answer,
    "retorts": _hard_answer,
    "refuge": _no_refuge,
}
