"""Rules for passive cues: 'hal itu disampaikan X', 'dilaporkan tewas', 'disebutkan bahwa …'."""

import msgspec

from saksi.statements import phrases
from saksi.statements.cues.quoted import quote_before, sentence_before
from saksi.statements.cues.raised import acts, raised
from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.phrases import behind, content
from saksi.statements.phrases.ended import clause_end
from saksi.statements.phrases.occasions import as_told, only_heard, that_behind
from saksi.statements.reading import Reading

NEAR = 8  # words of a place that a speaker's post may have
AGENT_GAP = 3  # words between a passive and its "oleh"
BIDS = ("demand", "order")  # senses that a condition only supposes
LIKE = 3  # words of "demikian juga dengan" before "yang"


def agent(reading: Reading, cue: Cue) -> Range | None:
    """Who speaks in a passive: behind "oleh", or right behind the verb ('disebut Israel sebagai')."""
    token, last = cue.last, cue.frame[1]
    if reading.has("that", token - 1) or (cue.nya and reading.has("of_deed", cue.first - 1)):
        return None  # "dikatakan bahwa negara …", "dari diusulkannya Joni Harmen": who stands there does not speak
    for i in range(token, min(last, token + AGENT_GAP)):
        if reading.has("by", i):
            return behind.after(reading, i + 1, last)
        if reading.verb(i):
            break
    if cue.word in reading.sets["never_agent"]:
        head = token + reading.has("several", token)
        press = "medium" in reading.kinds(head) or reading.has("press", head)
        return behind.after(reading, token, last, appositions=False) if press else None
    while token < last and reading.has("between", token) and not reading.has("that", token):
        token += 1
    if token >= last or reading.has("party", token):
        return behind.after(reading, token, last) if token < last else None
    named = reading.capital(token) or reading.has("third", token)
    if reading.headline(token):
        named = bool(reading.kinds(token) & {"country", "organisation"})
    several = reading.has("several", token) or reading.has("several_of", token)
    several = several and reading.has("people", token + 1)
    role = several or (reading.has("people", token) and cue.word not in reading.sets["raising"])
    counted = role and reading.kind(token + 1) == "number"  # "diusulkan sejumlah 2 juta rumah"
    return behind.after(reading, token, last) if named or (role and not counted) else None


def by_agent(reading: Reading, cue: Cue) -> Draft | None:
    """'Hal itu disampaikan [oleh] X', 'yang disebut Israel sebagai …', 'Ditegaskan X, …'."""
    if (
        cue.form != "passive"
        or cue.sense == "cite"
        or phrases.negated(reading, cue)
        or _asked_if(reading, cue)
    ):
        return None
    speaker = agent(reading, cue)
    if speaker is None or not reading.named(*speaker) or _reached_by(reading, cue):
        return None
    if _told_of(reading, cue, speaker[1]) or _recognised(reading, cue):
        return None
    speaker = speaker[0], phrases.past_auxiliaries(reading, speaker[1], speaker[0] + 1)
    topic = _topic(reading, cue)
    if topic is not None and reading.has("supposed", topic[0] - 1):
        return None
    speaker = _in_place(reading, cue, speaker)
    start = speaker[1]
    if topic is None and reading.has("who", cue.first - 1):
        start = behind.past_post(reading, start, cue.frame[1])
    if topic is None and reading.text(start) == "," and not only_heard(reading, cue, start):
        said = reading.ranges(start, content.end_of(reading, cue, start))
    elif start < cue.frame[1] and reading.has("after_agent", start):
        start += reading.kind(start + 1) == "quote" or reading.has("that", start)
        said = reading.ranges(start, content.end_of(reading, cue, start))
    elif topic is None and (that := that_behind(reading, start, cue.frame[1])):
        said = reading.ranges(that, content.end_of(reading, cue, that))
    elif _raised_by(reading, cue, start):
        related = reading.has("who", phrases.past_auxiliaries(reading, cue.first, cue.frame[0]) - 1)
        untold = related and not (reading.has("tells", start) and reading.has("judged_as", cue.first))
        untold = untold and not (
            cue.sense == "accuse" and reading.verb(start)
        )  # "yang dituduh X | menyerang"
        said = () if untold else _of_topic(reading, cue, topic, start)[related:]
    else:
        said = (_closed_by(reading, cue, topic) or (topic,)) if topic else ()
    told = said or as_told(reading, cue)
    return drafted("passive_agent", cue, speaker, told, "own") if told is not None else None


def _asked_if(reading: Reading, cue: Cue) -> bool:
    """Whether a condition supposes that somebody is asked: 'jika | diminta PBB, kami siap …'."""
    return cue.sense in BIDS and reading.has("supposed", cue.first - 1)


def _told_of(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether who stands behind a passive without "oleh" is told of, no speaker: ', disebutkan Sari dan Joni saling | bertemu'."""
    if _by(reading, cue) or not reading.verb(token) or reading.text(cue.first - 1) != ",":
        return False
    return reading.has("auxiliary", token - 1)


def _recognised(reading: Reading, cue: Cue) -> bool:
    """Whether who is acknowledged is told, no words: 'pemerintahan yang | diakui PBB', 'negara yang diakui X'."""
    before = phrases.past_auxiliaries(reading, cue.first, cue.frame[0]) - 1
    if not (reading.has("acknowledged", cue.first) and reading.has("who", before)):
        return False
    topic = _topic(reading, cue)
    return topic is not None and (reading.has("people", topic[0]) or reading.has("government", topic[0]))


def _in_place(reading: Reading, cue: Cue, speaker: Range) -> Range:
    """Who asks with the place or body he is of: 'didesak oleh pejabat | di partai itu | untuk mundur'."""
    if cue.sense not in ("demand", "order") or not reading.has("place_words", speaker[1]):
        return speaker
    for i in range(speaker[1] + 1, min(speaker[1] + NEAR, cue.frame[1])):
        if reading.has("asked_to", i):
            return speaker[0], i
        if reading.kind(i) != "word" or reading.verb(i):
            break
    return speaker


def _reached_by(reading: Reading, cue: Cue) -> bool:
    """Whether a medium only reached who speaks: 'kata Sari saat dikonfirmasi X'."""
    return reading.has("asked_when", cue.first - 1) and reading.has("reached", cue.first)


def _of_topic(reading: Reading, cue: Cue, topic: Range | None, start: int) -> tuple[Range, ...]:
    """'Hasil itu dinilai Sari menjadi …': what a named speaker says of the subject, when a verb follows him."""
    if topic is None or start >= cue.frame[1] or reading.headline(cue.first):
        return ()
    if not (reading.verb(start) or reading.has("tells", start) or reading.has("judges", start)):
        return ()
    return (
        topic,
        *reading.ranges(start, clause_end(reading, cue, start, content.end_of(reading, cue, start))),
    )


def _raised_by(reading: Reading, cue: Cue, start: int) -> bool:
    """Whether what he judges stands behind a speaker: 'dinilai Sari | keliru', not 'dilaporkan X | mengutip pejabat'."""
    ends = start >= cue.frame[1] or reading.kind(start) == "mark"
    told = cue.word in reading.sets["raising"] and not (
        _by(reading, cue) or reading.has("quotes_people", start)
    )
    return told and not (ends and cue.word in reading.sets["never_agent"])  # "Kabar itu dilaporkan AFP."


def _by(reading: Reading, cue: Cue) -> bool:
    """Whether "oleh" stands right behind a passive."""
    return reading.has("by", cue.last)


def _topic(reading: Reading, cue: Cue) -> Range | None:
    """The subject of a passive: what was said, as far as it is named there ('Hal itu')."""
    found = phrases.subject(reading, cue.first, cue.frame)
    if found and reading.has("that", found[1]):
        return found[0], phrases.past_auxiliaries(reading, cue.first, cue.frame[0])  # "Laporan | bahwa …"
    if found:
        alike = reading.has("who", found[1]) and reading.has("alike", found[1] + 1)  # "Hal | yang sama"
        return found[0], found[1] + 2 * alike
    if cue.first > cue.frame[0] and reading.has("thus", cue.first - 1):
        return cue.first - 1, cue.first
    token = phrases.past_auxiliaries(reading, cue.first, cue.frame[0])
    if reading.has("and", token - 1) and _by(reading, cue):
        return _shared_topic(reading, cue, token)
    if token > cue.frame[0] and reading.has("who", token - 1):
        if reading.has("likewise", cue.frame[0]) and token - 1 <= cue.frame[0] + LIKE:
            return cue.frame[0], token - 1  # "Demikian juga | yang diungkapkan oleh X"
        return phrases.antecedent(reading, token - 1, cue.frame)
    return None


def _shared_topic(reading: Reading, cue: Cue, last: int) -> Range | None:
    """The subject of the verb before "dan": '| Serangan itu menewaskan dua orang dan dikecam oleh X'."""
    verb = next((i for i in range(cue.frame[0], last) if reading.verb(i)), None)
    if verb is None or any(reading.has("unreal", i) for i in range(last, cue.first)):
        return None
    found = phrases.subject(reading, verb, cue.frame)
    return None if found is None or reading.has("third", found[0]) else found


def _predicated(reading: Reading, token: int) -> bool:
    """Whether what is judged follows a passive: 'dinilai | berisiko', 'dinilai | penting agar …'."""
    return acts(reading, token) or reading.has("judges", token) or reading.has("fair", token)


def anaphoric(reading: Reading, cue: Cue) -> Draft | None:
    """'Hal itu disampaikan setelah …': no agent named; the speaker is who spoke last."""
    if cue.form != "passive" or cue.word not in reading.sets["needs_more"] or cue.sense == "cite":
        return None
    judged = cue.word in reading.sets["raising"] and cue.last < cue.frame[1]
    if judged and (_predicated(reading, cue.last) or reading.has("hoped", cue.first)):
        return None  # "Langkah itu dinilai | berisiko": who judges is not told
    topic = _topic(reading, cue)
    if topic is None or not reading.has("anaphors", topic[1] - 1):
        return None
    if not reading.has("anaphors", topic[0]) and not reading.has("makes_known", cue.first):
        return None
    forward = cue.word in reading.sets["brings_forward"] and topic[1] - topic[0] == 2
    if (reading.norms[topic[0]] in reading.sets["noun_cues"] and not forward) or phrases.negated(
        reading, cue
    ):
        return None
    said = _closed_by(reading, cue, topic) or (topic,)
    return drafted(
        "passive_anaphor",
        cue,
        None,
        said,
        "none" if cue.sense == "report" or reading.has("makes_known", cue.first) else "last",
    )


def _closed_by(reading: Reading, cue: Cue, topic: Range) -> tuple[Range, ...]:
    """'…, demikian disampaikan X': the quotation or clause that "demikian" closes."""
    if topic[1] - topic[0] > 1 or not reading.has("thus", topic[0]):
        return ()
    quote = quote_before(reading, cue)
    if quote is not None:
        return reading.ranges(quote.first, quote.last)
    if topic[0] == cue.frame[0]:
        return sentence_before(reading, topic[0])
    return reading.ranges(cue.frame[0], topic[0]) if topic[0] - cue.frame[0] > 2 else ()


def clause(reading: Reading, cue: Cue) -> Draft | None:
    """'Disebutkan bahwa …', 'Diketahui bahwa …': a passive with a content clause and no agent."""
    if cue.form != "passive" or cue.sense == "cite" or phrases.negated(reading, cue):
        return None
    if reading.has("that", cue.last - 1):
        said = reading.ranges(cue.last, content.end_of(reading, cue, cue.last))
        return drafted("passive_clause", cue, None, said, "none")
    if reading.has("opens_report", cue.first) and cue.first == cue.frame[0] and reading.text(cue.last) == ",":
        said = reading.ranges(cue.last + 1, content.end_of(reading, cue, cue.last + 1))
        return drafted("passive_clause", cue, None, said, "none") if said else None
    for i in range(cue.last, min(cue.frame[1], cue.last + 4)):
        if reading.has("that", i):
            said = reading.ranges(i + 1, content.end_of(reading, cue, i + 1))
            return drafted("passive_clause", cue, None, said, "none")
        if not reading.has("between", i):
            return None
    return None


def told_before(reading: Reading, cue: Cue) -> Draft | None:
    """'Diberitakan sebelumnya, …', 'Sebelumnya diberitakan …': what an earlier report told, its medium unnamed."""
    first, token = cue.frame[0], cue.last
    if cue.form != "passive" or cue.word not in reading.sets["reported_before"] or cue.quote is not None:
        return None
    led = cue.first == first + 1 and reading.has("earlier", first)
    follows = cue.first == first and (reading.has("earlier", token) or reading.text(token) == ",")
    if not (led or follows) or reading.headline(first):
        return None
    token += follows
    token += reading.has("that", token)
    said = reading.ranges(token, content.end_of(reading, cue, token))
    return drafted("passive_earlier", cue, None, said, "none") if said else None


def promised(reading: Reading, cue: Cue) -> Draft | None:
    """'Mereka dijanjikan upah …': what is held out to somebody, by whom is not told."""
    if cue.form != "passive" or cue.word not in reading.sets["promised"] or phrases.negated(reading, cue):
        return None
    token = cue.last
    if token >= cue.frame[1] or reading.kind(token) == "mark" or reading.headline(token):
        return None
    before = phrases.past_auxiliaries(reading, cue.first, cue.frame[0]) - 1
    if _by(reading, cue) or reading.has("who", before) or reading.has("as_told", before):
        return None
    end = clause_end(reading, cue, token, content.end_of(reading, cue, token))
    return drafted("passive_promised", cue, None, reading.ranges(token, end), "none")


def asked(reading: Reading, cue: Cue) -> Draft | None:
    """'Warga diimbau [untuk|agar] …', 'diminta', 'diperintahkan': who asks is not named."""
    token = cue.last
    bid = reading.has("bidden_to", cue.first) and (
        reading.has("asked_to", token) or reading.has("negation", token)
    )
    if cue.form != "passive" or phrases.negated(reading, cue):
        return None
    if cue.sense not in ("demand", "order", "warn") and not bid:
        return None
    if token >= cue.frame[1] or reading.kind(token) != "word" or reading.has("unreal", cue.first - 1):
        return None
    if reading.has("invites", cue.first) and reading.has("to_talk", token):
        return None  # "pria itu diajak berkomunikasi"
    purpose = reading.has("asked_to", token)
    if not (purpose or bid) and not acts(reading, token) and not _ordered(reading, cue, token):
        return None
    head = reading.headline(token)
    end = clause_end(reading, cue, token + (not head), content.end_of(reading, cue, token))
    asker = _asker(reading, token, end)
    if asker is not None:
        return drafted("passive_asked", cue, asker[1], reading.ranges(token, asker[0]))
    found = drafted("passive_asked", cue, None, reading.ranges(token, end), "none")
    return msgspec.structs.replace(found, sense="demand") if bid else found


def _asker(reading: Reading, first: int, last: int) -> tuple[int, Range] | None:
    """Who asks, told behind what is asked, and the "oleh" before him: 'diperintahkan masuk ke kota | oleh Presiden X'."""
    by = next((i for i in range(first + 1, last) if reading.has("by", i)), None)
    if by is None or any(reading.passive(i) for i in range(first, by)):
        return None
    speaker = behind.after(reading, by + 1, last)
    return (by, speaker) if speaker is not None and reading.named(*speaker) else None


def _ordered(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether what is ordered is told by a bare word: 'sopir itu diperintahkan balik arah'."""
    if cue.sense != "order" or reading.capital(token) or reading.has("trail", token):
        return False
    return not any(reading.has(name, token) for name in ("by", "people", "deixis", "third", "no_predicate"))


RULES = (told_before, promised, by_agent, anaphoric, clause, asked, raised)
