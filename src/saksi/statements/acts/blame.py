"""Blame: wrongdoing told of somebody, and suspicions of it."""

from saksi.statements.acts.utterance import NEAR, Utterance, tones
from saksi.statements.acts.whomever import blames_nobody
from saksi.statements.reading import passive_shape

MODAL = 4  # words from "dapat" to a wrong that so is only thought possible
ABSENT = 12  # words from "tidak ada" to the wrong that is not there: "tidak ada niat teradu untuk …"
WRONGS = ("wrong", "crime", "deed", "misdeed")  # the last only of one under suspicion: "diduga meminta uang"
DEED = 6  # words from a word for a wrongdoer to the deed told of him


def blames(u: Utterance) -> str | None:
    """Wrongdoing told of another state, body or person."""
    if (
        u.speaker.type == "medium"
        or u.draft.sense == "hope"
        or (u.draft.sense == "report" and not u.speaker.id)
    ):
        return None
    if u.draft.speaker and u.reading.has("laws", u.draft.speaker[0]):
        return None
    token = next((k for tone, k in u.tones if _charge(u, tone, k) and not _topic(u, k)), None)
    if token is None or (u.depth(token) > 0 and u.own(token)):
        return None
    return None if any(u.reading.has("own", i) for i in range(token - 3, token)) else "accuse"


def faults(u: Utterance) -> str | None:
    """'Chile gagal melindungi warga sipil': what another state or body is said to do amiss, by one who speaks for a side."""
    if u.speaker.type == "medium" or not (u.speaker.country or u.speaker.org) or u.draft.sense == "hope":
        return None
    return "accuse" if any(tone == "fault" and _at_fault(u, k) for tone, k in u.tones) else None


def foul_play(u: Utterance) -> str | None:
    """'mengklaim Chile memasok senjata kepada pemberontak': a hostile deed of another that is claimed, not reported."""
    if u.draft.sense != "claim" or not (u.speaker.country or u.speaker.org) or not u.draft.content:
        return None
    first, last = u.draft.content[0]
    for i in range(first, min(last, first + NEAR)):
        deed = u.reading.doc.entry(i, "deed")
        foul = deed is not None and deed.entry.value in u.reading.sets["foul_deeds"]
        forms = ("active", "bare") if u.draft.rule == "statements.headline_verb" else ("active",)
        if foul and deed is not None and deed.entry.form in forms:
            return "accuse" if _at_fault(u, i) else None
    return None


def _at_fault(u: Utterance, token: int) -> bool:
    """Whether the subject right before a fault is another state, its office or a group, and it is told as a fact."""
    reading = u.reading
    before = token - 1
    while before > token - MODAL and reading.has("auxiliary", before) and not reading.has("unreal", before):
        before -= 1
    before -= 2 * (reading.has("deixis", before) and reading.has("moments", before - 1))  # "saat ini"
    before -= reading.has("who", before)
    before -= 2 * (reading.text(before) == "lah" and reading.text(before - 1) == "-")  # "X-lah yang memulai"
    begin = token - u.depth(token)
    if before < begin or not u.voices.mentions(before) or u.voices.same(u.speaker, before):
        return False
    mention = u.voices.cast.at(before)
    start = mention.first if mention else before
    opens = start == begin or reading.has("border", start - 1) or reading.kind(start - 1) != "word"
    if any(reading.has("doubt", i) or reading.has("negation", i) for i in range(begin - 1, start)):
        return False
    return opens and u.voices.power(before)


def _owns_up(u: Utterance) -> bool:
    """'mengklaim bertanggung jawab atas serangan itu', 'mengaku berada di balik serangan itu'."""
    reading = u.reading
    if not u.draft.content:
        return False
    first = u.draft.content[0][0]
    if u.draft.word in reading.sets["expresses"]:  # "menyatakan bertanggung jawab atas serangan itu"
        part = first + u.reading.has("auxiliary", first)
        if reading.has("partakes", part) and any(
            reading.has("strikes", i) for i in range(part + 1, part + MODAL)
        ):
            return True  # "menyatakan ikut terlibat dalam serangan itu"
        behind = range(first + 2, first + MODAL + 1)
        return reading.has("answerable", first + 1) and any(reading.has("evils", i) for i in behind)
    if not (u.draft.sense == "claim" or u.draft.word in reading.sets["admits"]):
        return False
    return reading.has("answerable", first + 1) or any(
        reading.has("behind_it", i) and reading.has("evils", i + 1) for i in (first + 1, first + 2)
    )


def suffers(u: Utterance) -> str | None:
    """'Kami telah diculik …': a wrong told by who suffered it."""
    if u.speaker.type == "medium" or not u.draft.content:
        return None
    first, last = u.draft.content[0]
    for i in range(first, min(last, first + 2 * NEAR)):
        if u.reading.has("suffered_wrongs", i) and i > first and u.own(i):
            return None if u.reading.has("negation", i - 1) else "accuse"
    return None


def admits(u: Utterance) -> str | None:
    """'mengaku telah merampok …' admits a wrong told with nobody else as its doer; 'merasa dikelabui X' blames."""
    if _owns_up(u):
        return "confirm"
    hurt = u.draft.word in u.reading.sets["feels_wronged"]
    if not (hurt or u.draft.word in u.reading.sets["admits"]) or not u.draft.content:
        return None
    opening = range(*_opening(u))
    if not any(u.reading.has("negation", i) for i in opening):
        if any(u.reading.has("suffered_wrongs", i) for i in opening):
            return "accuse"
        owns = _culprit_speaks(u) or _own_blow(u) or _own_deed(u)
        owns = owns or any(u.reading.has("led_on", i) for i in opening) or _on_orders(u)
        if owns and not hurt:
            return "confirm"
    token = next((k for tone, k in u.tones if _charge(u, tone, k) and not _topic(u, k)), None)
    if (
        token is None
        or hurt
        or u.depth(token) > 2 * DEED
        or passive_shape(u.reading.pack).match(u.reading.norms[token])
    ):
        return None
    return None if any(u.voices.mentions(i) for i in range(token - u.depth(token), token)) else "confirm"


def excuses(u: Utterance) -> str | None:
    """'beralasan mencuri karena lapar': a reason for the speaker's own deed blames nobody."""
    return "say" if u.draft.word in u.reading.sets["excuses"] else None


def _on_orders(u: Utterance) -> bool:
    """'mengaku mengganti pelat atas perintah atasan': what was done for another."""
    first, last = u.draft.content[0]
    return any(u.reading.has("over", i - 1) and u.reading.has("orders", i) for i in range(first + 1, last))


def _culprit_speaks(u: Utterance) -> bool:
    """'Tersangka mengaku …': who is called a wrongdoer admits whatever he owns to."""
    phrase = u.draft.speaker
    return phrase is not None and any(tone == "culprit" for tone, _ in tones(u.reading, (phrase,)))


def _own_blow(u: Utterance) -> bool:
    """'mengaku telah menyerang …', 'mengaku melakukan serangan …': what is said begins with a hostile deed."""
    first, last = u.draft.content[0]
    while first < last and (u.reading.has("auxiliary", first) or u.reading.has("plain_doing", first)):
        first += 1
    deed, does = u.reading.doc.entry(first, "deed"), u.reading.has("plain_doing", first - 1)
    own = deed is not None and (deed.entry.form == "active" or (does and deed.entry.form == "noun"))
    return own and deed is not None and deed.entry.value in u.reading.sets["foul_deeds"]


def _own_deed(u: Utterance) -> bool:
    """'mengaku menerima uang dari X': what is said begins with an ill deed of the speaker's."""
    first = u.draft.content[0][0]
    while u.reading.has("auxiliary", first):
        first += 1
    told = {tone for tone, _ in u.between(first, first + 1)}
    ill = "wrong" in told or {"deed", "misdeed"} <= told
    return ill and not u.reading.has("plain_doing", first) and not u.reading.passive(first)


def _opening(u: Utterance) -> tuple[int, int]:
    """The first words of what is said."""
    first, last = u.draft.content[0]
    return first, min(last, first + 2)


def complains(u: Utterance) -> str | None:
    """'mengeluhkan keterlambatan' disapproves, 'mengeluh pusing' does not."""
    if u.draft.word not in u.reading.sets["complains"] or not u.draft.content:
        return None
    ails = any(u.reading.has("ailments", i) for i in range(*_opening(u)))
    return None if ails else "condemn"


def charged(u: Utterance) -> str | None:
    """'tersangka memeras …', 'pemerasan oleh oknum …': a wrong told of somebody called a wrongdoer."""
    if u.speaker.type == "medium" or (u.draft.content and _own_blow(u)):
        return None  # "mengklaim telah menghancurkan kamp teroris"
    for tone, token in u.tones:
        if tone == "culprit" and ((not _topic(u, token) and _deed_of(u, token)) or _deed_by(u, token)):
            return "accuse"
    return None


def _deed_of(u: Utterance, culprit: int) -> bool:
    """Whether a wrongdoer's deed is told behind the word for him: the first verb there is one."""
    reading = u.reading
    end = min(culprit + 1 + DEED, len(reading.norms))
    ill = WRONGS if reading.has("named_wrongs", culprit) or reading.passive(culprit) else WRONGS[:1]
    deeds = {k for tone, k in u.between(culprit + 1, end) if tone in ill}
    for i in range(culprit + 1, end):
        if reading.has("doubt", i) or reading.has("negation", i) or reading.text(i) in ".,;":
            return False
        if reading.verb(i) and not reading.has("auxiliary", i):
            return i in deeds and not reading.passive(i) and _worse_than_doing(u, i)
    return False


def _worse_than_doing(u: Utterance, token: int) -> bool:
    """Whether what somebody does is told to be wrong: 'melakukan kekerasan', not 'melakukan siaran langsung'."""
    if not u.reading.has("plain_doing", token):
        return True
    return any(tone in (*WRONGS, "bad", "harm") for tone, _ in u.between(token + 1, token + DEED))


def _deed_by(u: Utterance, culprit: int) -> bool:
    """Whether a wrongdoer stands behind "oleh" and the wrong before it: 'pemerasan oleh oknum'."""
    if not u.reading.has("by", culprit - 1):
        return False
    begin = culprit - u.depth(culprit)
    if any(u.reading.has("doubt", i) or u.reading.has("negation", i) for i in range(begin, culprit)):
        return False
    return any(tone in ("wrong", "crime", "deed") for tone, _ in u.between(begin, culprit))


def _charge(u: Utterance, tone: str, token: int) -> bool:
    """Whether a word tells of a wrong that somebody does, not of crime as such."""
    if tone == "crime":
        early = (
            token - 2 if u.depth(token) < MODAL and u.reading.has("leads_judgement", token - 1) else token - 1
        )
        return any(u.reading.has("deixis", i) for i in (token - 1, early)) or any(
            u.reading.has("does_wrong", i) for i in range(max(0, token - 2), token)
        )
    return tone == "wrong"


def _topic(u: Utterance, token: int) -> bool:
    """Whether wrongdoing is only what something is about: 'pencegahan korupsi', 'kasus suap', 'dana yang diduga …'."""
    begin = token - u.depth(token)
    if u.reading.has("suffered", token - 1) or _of_the_caught(u, begin, token) or _owned_to(u, begin, token):
        return True
    near = range(max(begin, token - MODAL), token)
    if any(u.reading.has("named_wrongs", i) and u.reading.has("who", i - 1) for i in near):
        return True
    if _ruled_out(u, begin, token) or _of_whoever(u, begin, token) or blames_nobody(u, begin, token):
        return True
    named = [i for i in range(max(begin, token - 3), token) if _names_it(u, i)]
    maybe = any(t in ("may", "chance", "perhaps") for t, _ in u.between(token - MODAL, token))
    if named and not maybe:
        return _wrong_by_nature(u, named[0])
    if maybe:
        return True
    if any(u.reading.has("supposed", i) and not u.reading.has("to", i) for i in range(begin, token)):
        return True
    if u.reading.has("who", token - 1) and any(t == "duty" for t, _ in u.between(token + 1, token + 4)):
        return True
    return any(u.reading.has("topic_of_wrong", i) for i in range(max(0, token - 3), token))


def _names_it(u: Utterance, token: int) -> bool:
    """Whether a word says what something is: "merupakan", "sebagai"."""
    return u.reading.has("copula", token) or u.reading.has("as", token)


def _wrong_by_nature(u: Utterance, link: int) -> bool:
    """Whether a wrong is only told what it is: 'korupsi yang merupakan kejahatan luar biasa'."""
    return u.reading.has("who", link - 1) and any(t == "crime" for t, _ in u.between(link - 2, link - 1))


def _ruled_out(u: Utterance, begin: int, token: int) -> bool:
    """Whether a wrong is said not to be: 'tidak ada pegawai yang menerima suap', 'belum pernah disalahgunakan'."""
    reading = u.reading
    near = range(max(begin, token - ABSENT), token)
    if any(reading.has("negation", i) and reading.has("exists", i + 1) for i in near):
        return True
    if reading.has("judges_all", token - 1) and any(
        t == "intent" for t, _ in u.between(token - MODAL, token)
    ):
        return True  # "akan dianggap melanggar"
    for i in range(token - 1, max(begin, token - MODAL) - 1, -1):
        if reading.kind(i) != "word" or reading.has("and", i) or reading.has("who", i):
            return False
        if reading.has("negation", i):
            return not reading.has("only_so", i + 1)
    return False


def _of_whoever(u: Utterance, begin: int, token: int) -> bool:
    """Whether whoever does a wrong is meant, or wrongs that are fought: 'bagi pihak yang memalsukan', 'mencegah konten yang melanggar'."""
    reading, who = u.reading, token - 1
    if not reading.has("who", who):
        return False
    if reading.has("for_whom", who - 1) or reading.has("for_whom", who - 2):
        return not any(reading.capital(i) for i in range(who - 2, who))
    return any(reading.has("combats", i) for i in range(max(begin, who - 2 * MODAL), who))


def _owned_to(u: Utterance, begin: int, token: int) -> bool:
    """Whether a wrong is what another is said to own to: 'pelaku juga mengaku telah melakukan pembunuhan'."""
    return any(u.reading.has("admits", i) and i > begin and not u.own(i) for i in range(begin, token))


def _of_the_caught(u: Utterance, begin: int, token: int) -> bool:
    """Whether a wrong only tells who was caught: 'kami mengamankan dua orang yang mencuri kabel'."""
    caught = next((i for i in range(begin, token) if u.reading.has("catches", i)), None)
    return caught is not None and any(u.reading.has("who", i) for i in range(caught + 1, token))
