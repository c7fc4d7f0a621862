"""Warnings: what they ask of whom they warn, and what they threaten him with."""

from saksi.statements.acts.ahead import AHEAD, POWERS, REACH, foreign, hostile
from saksi.statements.acts.arranged import next_word
from saksi.statements.acts.utterance import NEAR, SUBJECT, Utterance
from saksi.statements.draft import Draft

WARNED = 12  # words behind a warning within which "untuk" tells what to do
HEARER = 5  # words at most that name only who is warned


def warned_off(u: Utterance) -> str | None:
    """'memperingatkan AS agar tidak …' asks; 'memperingatkan … konsekuensi' threatens."""
    warnings = [d for d in (u.draft, *u.inner) if d.sense == "warn" or d.word in u.reading.sets["tells_to"]]
    for warning in warnings:
        if _asks(u, warning):
            return "demand"
    if not any(d.sense == "warn" for d in warnings):
        return None
    if u.first("ban", NEAR) is not None:
        return "demand"
    if hostile(u) or _unless(u):
        return "threaten"
    dooms = _nothing_told(u) or u.first("doom") is not None or u.first("doomed") is not None
    if dooms and (u.speaker.country or u.speaker.type in POWERS):
        return "threaten"
    return None


def _unless(u: Utterance) -> bool:
    """'memperingatkan bahwa Peru akan mundur dari perundingan kecuali Chile …': a step announced to another on terms."""
    reading = u.reading
    if not (u.speaker.country or u.speaker.type in POWERS) or not foreign(u):
        return False
    if not any(True for _ in u.each(("terms",))):
        return False
    for tone, token in u.tones:
        if tone == "harm" and any(reading.verb(i) and u.own(i) for i in range(token - REACH + 1, token)):
            return True
        if tone not in AHEAD or reading.has("negation", token - 1) or not u.own(token, ahead=True):
            continue
        verb = next_word(u, token)
        kind = any(t == "aid" for t, _ in u.between(verb, verb + 1))
        if not kind and not reading.has("happenings", verb) and reading.verb(verb):
            return True
    return False


def _asks(u: Utterance, warning: Draft) -> bool:
    """Whether a warning has a hearer who is told to do or leave something: "AS agar tidak …", "untuk"."""
    for first, last in warning.content:
        issued = warning.sense == "warn" and " " in warning.word  # "mengeluarkan peringatan | evakuasi"
        if u.reading.has("wish", first) or (issued and u.reading.has("ordered_away", first)):
            return True
        if _kept_away(u, warning, first, last):
            return True
        for i in range(first, min(last, first + WARNED)):
            if u.reading.has("so_that", i):
                return True
            if not u.reading.has("to", i) or i + 1 >= last:
                continue
            if i - first >= SUBJECT and any(u.reading.verb(k) for k in range(first, i)):
                return False
            told = warning.sense == "warn" or not any(u.reading.verb(k) for k in range(first, i))
            if u.reading.has("negation", i + 1) or (told and u.reading.verb(i + 1)):
                return True
            if told and u.reading.has("heedful", i + 1):
                return True
    return False


def _kept_away(u: Utterance, warning: Draft, first: int, last: int) -> bool:
    """'memperingatkan warga X tidak mendekati gedung itu': who is warned, and right behind what he is not to do."""
    reading = u.reading
    if (
        warning.sense != "warn"
        or warning.cue is None
        or warning.cue[1] != first
        or not u.voices.mentions(first)
    ):
        return False
    near = range(first + 1, min(last, first + HEARER))
    no = next((i for i in near if reading.has("negation", i)), None)
    told = no is None or reading.has("not_so_firm", no) or any(reading.verb(i) for i in range(first, no))
    return not told and no is not None and reading.verb(no + 1) and not reading.has("auxiliary", no + 1)


def _nothing_told(u: Utterance) -> bool:
    """Whether a warning names at most whom it warns: 'X memperingatkan Y'."""
    words = range(*u.draft.content[0]) if len(u.draft.content) == 1 else range(0)
    if words and _those_who(u, words):
        return True
    if not words or u.reading.has("warned_of", words.start):
        return False  # "memperingatkan bahaya serangan Peru"
    short = 0 < len(words) <= HEARER and any(u.voices.mentions(i) for i in words)
    return short and u.draft.sense == "warn" and not any(u.reading.verb(i) for i in words)


def _those_who(u: Utterance, words: range) -> bool:
    """Whether a warning names states by what they do: 'X memperingatkan negara-negara yang ikut campur'."""
    reading = u.reading
    who = next((i for i in words[:HEARER] if reading.has("who", i)), None)
    if who is None or u.draft.sense != "warn" or not reading.has("warned_ones", words.start):
        return False
    plain = not any(reading.verb(i) for i in range(words.start, who))
    return plain and not any(reading.text(i) in ",;" for i in words)


def cautions(u: Utterance) -> str | None:
    """'mewanti-wanti agar …' asks, 'mewanti-wanti risiko banjir' only warns of something."""
    if u.draft.word not in u.reading.sets["cautions"] or not u.draft.content or _asks(u, u.draft):
        return None
    first, last = u.draft.content[0]
    asked = any(u.reading.has("negation", i) for i in range(first, min(last, first + SUBJECT)))
    return None if asked or any(tone in ("ban", "duty") for tone, _ in u.tones) else "say"
