"""Rules for what is said without quotation marks: 'X mengatakan bahwa …', '…, kata X'."""

from saksi.statements import behind, content, phrases
from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.reading import Reading, act_noun

WORDY = ("say", "report", "claim", "demand", "order", "hope", "warn", "confirm")  # senses that need words
OBJECTED = ("demand", "order", "condemn", "support", "reject", "deny", "threaten", "warn")  # take a noun
HEAD = 3  # words within which a noun phrase shows what it is about
NEAR = 8  # words between "yang" and its verb
TAIL = 14  # words a speaker between "kata" and a further verb may have


def after_content(reading: Reading, cue: Cue) -> Draft | None:
    """'…, kata X' and '…, kata X, …': a bare cue after a comma, its speaker behind it."""
    if cue.form != "bare" or reading.headline(cue.first) or cue.first <= cue.frame[0]:
        return None
    if cue.word not in reading.sets["comma_cues"]:
        return None
    mark = reading.text(cue.first - 1)
    if mark not in ",)–—" or (mark == ")" and not cue.nya and cue.word not in reading.sets["plain_cues"]):
        return None
    speaker = None if cue.nya else behind.after(reading, cue.last, cue.frame[1])
    if speaker is None and not cue.nya:
        return None
    first, end = content.before(reading, cue)
    said = reading.ranges(first, end)
    rest = speaker[1] if speaker else cue.last
    if rest < cue.frame[1] and reading.text(rest) == "," and not _adverbial(reading, rest + 1):
        said += reading.ranges(rest, content.end_of(reading, cue, rest + 1))
    if not said:
        return None
    return drafted("after_content", cue, speaker, said, "own" if speaker else "last")


def before_content(reading: Reading, cue: Cue) -> Draft | None:
    """'Kata dia, …', 'Padahal kata X, …': a bare cue that opens its sentence, what is said behind its speaker."""
    first = cue.frame[0]
    first += first < cue.first and reading.has("opens_cue", first)
    if cue.form != "bare" or cue.nya or cue.first != first or reading.headline(first):
        return None
    if cue.word not in reading.sets["plain_cues"]:
        return None
    speaker = behind.after(reading, cue.last, cue.frame[1], appositions=False)
    if speaker is None or reading.text(speaker[1]) != "," or not reading.named(*speaker):
        return None
    said = reading.ranges(speaker[1] + 1, content.end_of(reading, cue, speaker[1] + 1))
    return drafted("before_content", cue, speaker, said) if said else None


def _adverbial(reading: Reading, token: int) -> bool:
    """Whether what follows the speaker only says when, where or to whom."""
    return reading.has("circumstance", token) or reading.dated(token)


def evaded(reading: Reading, cue: Cue) -> Draft | None:
    """'X menolak berkomentar', 'X menghindari pertanyaan tentang …', 'belum ada tanggapan dari X'."""
    if cue.sense != "evade":
        return None
    if cue.form == "none":
        speaker = _from(reading, cue)
    else:
        speaker = phrases.subject(reading, cue.first, cue.frame) or _relative(reading, cue)
    if speaker is None or not reading.named(*speaker):
        return None
    start = content.start_after(reading, cue)
    start += reading.has("evaded_links", start)
    said = reading.ranges(start, content.end_of(reading, cue, start)) if cue.form != "none" else ()
    if said and (reading.has("trail", said[0][0]) or reading.has("hearer", said[0][0])):
        said = ()
    if cue.word in reading.sets["avoids"] and not (said and reading.has("question", said[0][0])):
        return None
    return drafted("evaded", cue, speaker, said)


def _from(reading: Reading, cue: Cue) -> Range | None:
    """The noun phrase after "dari" behind a cue: 'belum ada tanggapan dari Kemlu'."""
    token = cue.last
    while token < min(cue.frame[1], cue.last + 4):
        if reading.has("from", token):
            return behind.after(reading, token + 1, cue.frame[1])
        token += 1
    return None


def _relative(reading: Reading, cue: Cue) -> Range | None:
    """The phrase before "yang" when the cue's clause is a relative one."""
    for token in range(cue.first - 1, max(cue.frame[0], cue.first - NEAR) - 1, -1):
        if reading.has("who", token):
            return phrases.antecedent(reading, token, cue.frame) if token > cue.frame[0] else None
        if reading.verb(token) or reading.kind(token) in ("mark", "quote") or reading.capital(token):
            return None
    return None


def _shared(reading: Reading, cue: Cue) -> Range | None:
    """The subject of the verb before when the cue goes on with it: '… dan mengatakan', 'seraya menambahkan'."""
    first = cue.frame[0]
    token = phrases.past_auxiliaries(reading, cue.first, first)
    headline = reading.headline(cue.first)
    if token > first and not reading.has("inherits", token - 1):
        goes_on = headline or reading.has("that", cue.last) or cue.sense in content.POINTED
        if not goes_on or not _comma(reading, token):
            return None
    for i in range(token - 1, first - 1, -1):
        earlier = reading.cue_at.get(i)
        found = _speaker_of(reading, earlier, cue) if earlier else None
        if found:
            return found
    if headline:
        return _first_name(reading, first, token)
    if _comma(reading, token) and not reading.has("that", cue.last):
        return None
    if not any(reading.verb(i) for i in range(first, token)):
        return _forward(reading, cue)
    verb = next((i for i in range(first, token) if reading.verb(i)), None)
    return phrases.subject(reading, verb, cue.frame) if verb is not None else None


def _after_nya(reading: Reading, cue: Cue) -> bool:
    """Whether the cue goes on with who spoke in '"…," tambahnya, seraya': a clitic names him."""
    token = phrases.past_auxiliaries(reading, cue.first, cue.frame[0])
    if cue.form != "active" or token <= cue.frame[0] or not reading.has("joint", token - 1):
        return False
    before = token - 2 - (reading.text(token - 2) == ",")
    earlier = reading.cue_at.get(before)
    return earlier is not None and earlier.nya and earlier.form == "bare"


def _forward(reading: Reading, cue: Cue) -> Range | None:
    """'Sehari setelah mengatakan …, Trump …': the subject of the main clause behind the comma."""
    later = next((c for c in reading.cues_from(cue.last) if c.form == "active"), None)
    if later is None or later.first >= cue.frame[1]:
        return None
    found = phrases.subject(reading, later.first, cue.frame)
    return found if found is not None and found[0] > cue.last and _comma(reading, found[0]) else None


def _comma(reading: Reading, token: int) -> bool:
    """Whether a comma stands right before a token."""
    return token > 0 and reading.text(token - 1) == ","


def _speaker_of(reading: Reading, earlier: Cue, cue: Cue) -> Range | None:
    """The speaker of an earlier cue of the same sentence: before a verb, behind 'kata'."""
    if earlier.form == "active" or (earlier.form == "bare" and reading.headline(earlier.first)):
        return phrases.subject(reading, earlier.first, cue.frame)
    marked = earlier.first > 0 and reading.kind(earlier.first - 1) in ("mark", "quote")
    if earlier.form == "bare" and not earlier.nya and marked:
        return behind.after(reading, earlier.last, cue.first)
    return None


def _first_name(reading: Reading, first: int, last: int) -> Range | None:
    """The name that opens a headline: a country, body or medium."""
    for hit in reading.doc.hits_at.get(first, ()):
        if hit.entry.kind in ("country", "organisation") and hit.entry.value and hit.last <= last:
            return hit.first, hit.last
    return None


def _finite(reading: Reading, cue: Cue) -> bool:
    """Whether a bare form stands as a finite verb: in headlines, and a few everywhere."""
    if cue.form == "active":
        return cue.word not in reading.sets["welcomes"] or reading.has("welcomed", cue.last)
    if cue.form != "bare" or cue.nya:
        return False
    if reading.headline(cue.first):
        follows = cue.first - 1 in reading.bare_heads
        return cue.first > cue.frame[0] and not follows and not reading.has("headline_never", cue.first)
    if cue.word not in reading.sets["finite_bare"]:
        return False
    return not reading.has("trail", cue.last) or (
        cue.sense == "condemn" and reading.has("felt_about", cue.last)
    )


def _speaks(reading: Reading, cue: Cue, speaker: Range) -> bool:
    """Whether a noun phrase can be who speaks: no thing, and with weak verbs a name or body."""
    head = next((i for i in range(*speaker) if reading.kind(i) == "word"), speaker[0])
    if reading.has("documents", head):
        return not (cue.word in reading.sets["obliges"] and reading.has("laws", head))
    if reading.has("inanimate", head) and not reading.capital(head):
        return False
    if any(reading.has("shares", i) for i in range(*speaker)):
        return False
    if (
        not reading.has("people", head)
        and not reading.capital(head)
        and act_noun(reading.pack).match(reading.norms[head])
    ):
        return False
    if cue.word in reading.sets["weak"]:
        return reading.named(speaker[0], min(speaker[0] + HEAD, speaker[1]))
    if cue.form == "bare":
        return reading.named(*speaker)
    return reading.named(*speaker) or cue.sense in ("say", "report", "claim")


def active(reading: Reading, cue: Cue) -> Draft | None:
    """'X mengatakan [kepada Y] [pada …] [bahwa] …', also with 'yang' and after 'dan', 'seraya'."""
    if not _finite(reading, cue) or cue.sense in ("cite", "according") or _untold(reading, cue):
        return None
    headline = reading.headline(cue.first)
    joined = headline and _comma(reading, cue.first)
    own = None if joined else phrases.subject(reading, cue.first, cue.frame)
    speaker = own or _relative(reading, cue)
    if speaker is None and _after_nya(reading, cue):
        return drafted("active_shared", cue, None, _said(reading, cue, (cue.first, cue.last)) or (), "last")
    if speaker is None and (cue.form == "active" or headline):
        speaker = _shared(reading, cue)
    if speaker is None or not _speaks(reading, cue, speaker) or _tail(reading, cue):
        return None
    if reading.has("noun_cues", speaker[0]) and not reading.has("anaphors", speaker[1] - 1):
        return None
    if reading.has("supposed", speaker[0] - 1) or (cue.word in reading.sets["colon_only"] and not headline):
        return None
    if headline:
        said = _headline_content(reading, cue)
        return drafted("headline_verb", cue, speaker, said) if said is not None else None
    said = _said(reading, cue, speaker)
    if said is None or (not said and cue.sense in WORDY and cue.last - cue.first == 1):
        return None
    return drafted("active" if own else "active_shared", cue, speaker, said)


def _untold(reading: Reading, cue: Cue) -> bool:
    """Whether no saying took place: negated, a wish or duty, a condition, a question."""
    if phrases.negated(reading, cue):
        return True
    token = cue.first
    while token > cue.frame[0] and (reading.has("auxiliary", token - 1) or reading.has("unreal", token - 1)):
        token -= 1
        if reading.has("unreal", token) and not reading.upper(token):
            return True
    return token > cue.frame[0] and reading.has("supposed", token - 1)


def _tail(reading: Reading, cue: Cue) -> bool:
    """Whether the verb only goes on about an utterance just quoted: '"…," kata Bahlil menjelaskan …'."""
    for i in range(cue.first - 1, max(cue.frame[0], cue.first - TAIL) - 1, -1):
        earlier = reading.cue_at.get(i)
        if earlier is not None and earlier.form == "bare" and not reading.headline(i):
            found = behind.after(reading, earlier.last, cue.frame[1])
            return found is not None and found[1] + (reading.text(found[1]) == ",") == cue.first
    return False


def _said(reading: Reading, cue: Cue, speaker: Range) -> tuple[Range, ...] | None:
    """What is said after an active cue, or before its subject when it ends the sentence; None when nothing is told."""
    if cue.nya and cue.last - cue.first == 1:
        return _as_what(reading, cue)
    start = content.start_after(reading, cue)
    start += cue.form == "bare" and reading.has("felt_about", start)
    end = content.end_of(reading, cue, start)
    that = start > cue.last and reading.has("that", start - 1)
    if not that and (cue.sense in OBJECTED or cue.word in reading.sets["expresses"]):
        end = content.object_end(reading, start, end)
    said = reading.ranges(start, end)
    if not said or (reading.has("circumstance", said[0][0]) and _comma(reading, speaker[0])):
        ahead = _before_subject(reading, cue, speaker)
        if ahead:
            return ahead
    if cue.word in reading.sets["needs_object"] and not (said and reading.has("felt_about", cue.last)):
        return None
    if cue.word in reading.sets["needs_mark"] and not _marked(reading, cue.last):
        return None
    if cue.word in reading.sets["needs_clause"] and not (
        that or _told(reading, said) or _voiced(reading, cue)
    ):
        return None
    return said


def _voiced(reading: Reading, cue: Cue) -> bool:
    """Whether a comma or a noun of feeling or wish follows: 'menambahkan, …', 'menyampaikan permohonan maaf'."""
    if cue.word in reading.sets["names_as"]:
        return any(reading.has("role_of", i) for i in range(cue.last, min(cue.frame[1], cue.last + NEAR)))
    tone = reading.doc.entry(cue.last, "tone")
    return reading.text(cue.last) == "," or (
        tone is not None and tone.entry.value in reading.sets["noun_tones"]
    )


def _as_what(reading: Reading, cue: Cue) -> tuple[Range, ...]:
    """'menyebutnya sebagai …': what stands behind "sebagai"; nothing after other verbs with "-nya"."""
    if cue.last < cue.frame[1] and reading.has("as", cue.last):
        return reading.ranges(cue.last + 1, content.end_of(reading, cue, cue.last + 1))
    return ()


def _marked(reading: Reading, token: int) -> bool:
    """Whether a comma, a colon, a quotation mark or "bahwa" follows at once."""
    after = reading.tokens[token] if token < len(reading.tokens) else None
    return after is not None and (after.text in ",:" or after.kind == "quote" or reading.has("that", token))


def _before_subject(reading: Reading, cue: Cue, speaker: Range) -> tuple[Range, ...]:
    """'ISI, X melaporkan': what stands before the subject of a cue that ends its sentence."""
    first = cue.frame[0]
    if speaker[0] - first < 4 or not _comma(reading, speaker[0]):
        return ()
    if not any(reading.verb(i) for i in range(first, speaker[0])):
        return ()
    return reading.ranges(first, speaker[0] - 1)


def _told(reading: Reading, said: tuple[Range, ...]) -> bool:
    """Whether a content is a clause: quoted, or with a verb of its own."""
    for first, last in said:
        for i in range(first, last):
            if reading.kind(i) == "quote" or (i > first and reading.has("copula", i)):
                return True
            free = i == first or not reading.has("binds_verb", i - 1)
            if free and (reading.verb(i) or reading.has("tells", i)):
                return True
    return False


def _headline_content(reading: Reading, cue: Cue) -> tuple[Range, ...] | None:
    """What follows a headline's verb, or its colon: 'Menhan Israel Ancam Khamenei: …'."""
    for i in range(cue.last, cue.frame[1]):
        if reading.text(i) == ",":
            break
        if reading.text(i) == ":":
            return reading.ranges(i + 1, cue.frame[1])
    if cue.word in reading.sets["colon_only"]:
        return None
    start = content.start_after(reading, cue)
    return reading.ranges(start, content.headline_end(reading, cue, start))


RULES = (after_content, before_content, evaded, active)
