"""What an assessment comes to: 'menilai langkah itu sejalan dengan …', 'menganggap vonis itu jauh dari adil'."""

from saksi.statements.acts.subject import DEED, OTHER, subject
from saksi.statements.acts.utterance import SUBJECT, Utterance

NEAR = 3  # words before a word of judgement within which it is denied
FIRST = 2  # words at a content's start within which a question opens
VIEW = 12  # words at a content's start within which the speaker says that he gives his view
ABOUT = 12  # words behind "menyoroti" within which a fault is told by "yang belum"


def weighs_up(u: Utterance) -> str | None:
    """A verb of assessing, and in its content the first word for or against what it is about."""
    if u.speaker.type == "medium" or u.first("wrong") is not None:
        return None
    for first, last in u.draft.content:
        start = first if u.draft.word in u.reading.sets["assesses"] else _own_view(u, first, last)
        if start is None:
            continue
        for token in range(start, last):
            act = _verdict(u, token, start)
            if act is not None:
                return act
    return None


def _own_view(u: Utterance, first: int, last: int) -> int | None:
    """Behind 'kami menilai', 'saya melihat' inside the speaker's words: where his view begins."""
    for i in range(first + 1, min(last, first + VIEW)):
        if u.reading.has("views", i) and u.reading.has("own", i - 1):
            return i + 1
    return None


def _verdict(u: Utterance, token: int, start: int) -> str | None:
    """What a word of judgement at a token says of another or of a deed."""
    good = u.reading.has("speaks_well", token)
    ill = u.reading.has("speaks_ill", token) or _too_much(u, token) or _seems(u, token)
    short = u.reading.has("short_of", token) or (u.reading.has("keeps", token) and not to_a_rule(u, token))
    if not (good or ill or short) or u.reading.has("who", token - 1):
        return None
    turns = ("negation", "too_little", "only_so", "far_from")
    denied = any(u.reading.has(n, i) for n in turns for i in range(token - NEAR, token))
    if any(u.reading.has("must", i) or u.reading.has("condition", i) for i in range(token - SUBJECT, token)):
        return None
    if not _judged(u, token, start):
        return None
    if good or short:
        return "condemn" if denied else "support" if good else None
    return None if denied else "condemn"


def to_a_rule(u: Utterance, token: int) -> bool:
    """Whether what is kept or not is a rule, whose breach is a charge: 'tidak sesuai regulasi'."""
    return any(u.reading.has("rules", i) for i in range(token + 1, token + NEAR))


def _too_much(u: Utterance, token: int) -> bool:
    """'menilai harga itu terlalu tinggi', not 'tidak terlalu tinggi'."""
    return u.reading.has("too_much", token) and u.draft.word in u.reading.sets["assesses"]


def _seems(u: Utterance, token: int) -> bool:
    """'terkesan terburu-buru', not 'terkesan dengan keindahan'."""
    return u.reading.has("seems", token) and not u.reading.has("impressed_by", token + 1)


def _judged(u: Utterance, token: int, start: int) -> bool:
    """Whether a word of judgement tells of a deed or of another, in the content or before a passive cue."""
    if u.draft.speaker is None and u.draft.bound == "none":
        plain = u.reading.has("strong", token) and not u.reading.has("will", token - 1)
        return u.depth(token) < FIRST and plain
    return subject(u, token, start) in (DEED, OTHER)


def questions(u: Utterance) -> str | None:
    """'mempertanyakan rencana itu', 'mengapa …' disapproves, 'mempertanyakan apakah …' asks."""
    if _asks_why(u):
        return "condemn"
    if u.draft.word in u.reading.sets["objects_to"] and u.draft.content:
        return "condemn"
    if u.draft.word not in u.reading.sets["calls_in_question"] or not u.draft.content:
        return None
    first = u.draft.content[0][0]
    first += u.reading.has("about", first)
    how = u.reading.has("how", first) and any(u.reading.has("could", i) for i in range(first, first + ABOUT))
    asks = how or any(u.reading.has("asked_why", i) for i in range(first, first + FIRST))
    deed = any(u.reading.has(n, first) for n in ("deeds_judged", "doings"))
    claim = u.reading.has("claims", first) or u.reading.has("claims", first + 1)
    return "condemn" if asks or (deed and not claim) else None


def _asks_why(u: Utterance) -> bool:
    """'"Kenapa pemerintah …?"', '"Kami mempertanyakan …"': a reproach put as a question."""
    reading = u.reading
    if u.draft.word in reading.sets["inquires"] or u.speaker.type == "medium":
        return False
    for first, _ in u.draft.content:
        asked = reading.has("why", first) and u.voices.power(first + 1)
        if asked and not u.voices.same(u.speaker, first + 1):
            return True
    return any(reading.has("own", i - 1) for i, _ in u.each(("calls_in_question",)))


def points_at(u: Utterance) -> str | None:
    """'menyoroti kebijakan yang belum berpihak': what is pointed at lacks something."""
    if u.draft.word not in u.reading.sets["spotlights"] or not u.draft.content:
        return None
    first, last = u.draft.content[0]
    first += u.reading.has("about", first)
    if u.reading.has("needed", first):
        return None
    for i in range(first, min(last, first + ABOUT)):
        if u.reading.has("who", i) and u.reading.has("negation", i + 1):
            return "condemn"
    left_out = u.reading.has("negation", first) and not u.reading.has("no_disowning", first + 1)
    return "condemn" if left_out else None


def fears(u: Utterance) -> str | None:
    """'khawatir X akan …', 'khawatir rantai pasokan kacau': fear of what may come disapproves of nobody."""
    if u.draft.word not in u.reading.sets["fearful"] or not u.draft.content or not u.draft.cue:
        return None
    first, last = u.draft.content[0]
    if any(u.reading.has("felt_about", i) for i in (u.draft.cue[1], first)):
        return None
    ahead = any(tone in ("intent", "may", "chance") for tone, _ in u.between(first, last))
    return "say" if ahead or not u.voices.others(u.speaker, u.draft.content) else None
