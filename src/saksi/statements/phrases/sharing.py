"""Whose words a verb of speech tells when its subject stands with another verb: '… dan mengatakan', 'X yang menuduh'."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Range
from saksi.statements.phrases import behind, content
from saksi.statements.phrases.headlined import opening_doer
from saksi.statements.phrases.issuing import issued as issued_by
from saksi.statements.phrases.within import further_deed, inner_doer, may_be_deed
from saksi.statements.reading import Reading, act_noun

TAIL = 14  # words a speaker between "kata" and a further verb may have
NEAR = 8  # words between "yang" and its verb


def relative(reading: Reading, cue: Cue) -> Range | None:
    """The phrase before "yang" when the cue's clause is a relative one."""
    for token in range(cue.first - 1, max(cue.frame[0], cue.first - NEAR) - 1, -1):
        if reading.has("who", token):
            if cue.word in reading.sets["drives"] and comma(reading, token):
                return None
            issuer = issued_by(reading, token)
            if issuer is not None and (who := phrases.subject(reading, issuer, cue.frame)):
                return who
            found = phrases.antecedent(reading, token, cue.frame) if token > cue.frame[0] else None
            return _whose(reading, _one_of(reading, found, cue) or found) if found else None
        if reading.verb(token) or reading.kind(token) in ("mark", "quote") or reading.capital(token):
            return None
    return None


def _one_of(reading: Reading, found: Range, cue: Cue) -> Range | None:
    """Who is said to be one of those that speak: 'Togo | termasuk negara-negara yang mendesak', 'adalah sosok yang menolak'."""
    for i in range(found[0] - 1, found[1] - 1):
        if reading.has("is_one", i) and reading.has("such_one", i + 1):
            return phrases.subject(reading, i, cue.frame)
    return None


def _whose(reading: Reading, found: Range) -> Range:
    """Whose thing a "yang" goes back to: 'keputusan | FIFA, yang menolak', the thing itself when nobody ends it."""
    first, last = found
    if not reading.has("deeds_of", first):
        return found
    given = next((i for i in range(first + 1, last - 1) if reading.has("from", i)), None)
    if given is not None:
        return given + 1, last  # "putusan dari | Pengadilan X yang memerintahkan"
    ends = (h for k in range(max(first + 1, last - 4), last) for h in reading.doc.hits_at.get(k, ()))
    known = next((h for h in ends if h.last == last and h.entry.kind in ("country", "organisation")), None)
    return (known.first, last) if known else found


def shared(reading: Reading, cue: Cue) -> Range | None:
    """The subject of the verb before when the cue goes on with it: '… dan mengatakan', 'seraya menambahkan'."""
    first = cue.frame[0]
    token = phrases.past_auxiliaries(reading, cue.first, first)
    headline = reading.headline(cue.first)
    for issued in (reading.cue_at.get(i) for i in (cue.first - 2, cue.first - 3)):
        if issued is not None and issued.form == "active" and issued.last == cue.first:
            return phrases.subject(reading, issued.first, cue.frame)
    if token > first and not reading.has("inherits", token - 1) and not _participle(reading, cue, token):
        return None
    if reading.has("asked_when", token - 1) and cue.last - cue.first > 1:
        return None
    found = inner_doer(reading, cue) or _spoke_before(reading, cue, token)
    if found:
        return None if further_deed(reading, cue) else found
    if headline:
        return _first_name(reading, first, token) or opening_doer(reading, cue, token)
    if comma(reading, token) and not (reading.has("that", cue.last) or reading.has("goes_on", cue.first)):
        return None
    if not any(reading.verb(i) for i in range(first, token)):
        return _forward(reading, cue)
    return None if may_be_deed(reading, cue) else _doer(reading, cue, token)


def _spoke_before(reading: Reading, cue: Cue, token: int) -> Range | None:
    """The speaker of the cue nearest before a token of its sentence; of the first one when the verb only adds to it."""
    further, first = _adds(reading, cue), cue.frame[0]
    for i in range(first, token) if further else range(token - 1, first - 1, -1):
        earlier = reading.cue_at.get(i)
        if earlier is None or (further and earlier.quote is not None):
            continue
        if found := _speaker_of(reading, earlier, cue):
            return found
    return None


def _adds(reading: Reading, cue: Cue) -> bool:
    """Whether a verb adds to what the first speaker of its sentence said: 'X mengatakan Y …, tetapi menambahkan'."""
    if not reading.has("adds_words", cue.first) or cue.quote is not None:
        return False
    between = (c for c in reading.cues_from(cue.frame[0]) if c.first < cue.first)
    return not any(c.form == "bare" for c in between)


def _participle(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether a verb behind a comma goes on with the clause before: '…, menyebut …', in a headline any verb."""
    if not comma(reading, token):
        return False
    if reading.headline(cue.first) or (cue.form == "bare" and reading.deck(cue.first)):
        return True
    return content.goes_on(reading, cue) or _told_on(reading, cue, token)


def _told_on(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether the verb goes on behind a quotation and its speaker: '"…," kata Sari, | mengumumkan penutupan X'."""
    clause = not reading.has("trail", cue.last) or reading.has("tells", cue.last)
    if reading.kind(cue.last) != "word" or not clause:
        return False
    for i in range(token - 1, max(cue.frame[0], token - TAIL) - 1, -1):
        earlier = reading.cue_at.get(i)
        if earlier is not None and earlier.form == "bare" and not reading.headline(i):
            found = behind.after(reading, earlier.last, cue.frame[1])
            return found is not None and found[1] + 1 == token
    return False


def _doer(reading: Reading, cue: Cue, token: int) -> Range | None:
    """The subject of the clause before: of its first verb, or of a nearer one when that one's is a thing.

    A clause that only tells when is passed over: 'Setelah korban pergi, | polisi datang dan meminta …'.
    """
    found: Range | None = None
    for verb in (i for i in range(cue.frame[0], token) if reading.verb(i)):
        earlier, found = found, phrases.subject(reading, verb, cue.frame)
        if found is None and earlier is None and _aimed(reading, verb):
            continue
        if found is None:
            return earlier if earlier and reading.has("border", earlier[0] - 1) else None
        thing = _thing(reading, found[0]) and cue.word not in reading.sets["weak"]
        if not (thing or reading.has("border", found[0] - 1)):
            break
    return found


def _aimed(reading: Reading, verb: int) -> bool:
    """Whether a verb only tells what for, in the clause that opens its sentence: 'Untuk | memperkuat X, Sari …'."""
    first = reading.doc.sentences[reading.doc.sentence_of[verb]].first
    return verb == first + 1 and reading.has("in_order", first)


def _thing(reading: Reading, head: int) -> bool:
    """Whether the head of a phrase is a thing or an act, which does not speak."""
    if reading.capital(head) or reading.has("people", head):
        return False
    return reading.has("inanimate", head) or bool(act_noun(reading.pack).match(reading.norms[head]))


def after_nya(reading: Reading, cue: Cue) -> bool:
    """Whether the cue goes on with who spoke in '"…," tambahnya, seraya': a clitic names him."""
    token = phrases.past_auxiliaries(reading, cue.first, cue.frame[0])
    joint = reading.has("joint", token - 1)
    if cue.form != "active" or token <= cue.frame[0] or not (joint or comma(reading, token)):
        return False
    before = token - 2 - (joint and reading.text(token - 2) == ",")
    going_on = reading.cue_at.get(before)
    before -= going_on is not None and going_on.form == "active"
    earlier = reading.cue_at.get(before)
    return earlier is not None and earlier.nya and earlier.form == "bare"


def _forward(reading: Reading, cue: Cue) -> Range | None:
    """'Sehari setelah mengatakan …, Trump …': the subject of the main clause behind the comma."""
    later = next((c for c in reading.cues_from(cue.last) if c.form == "active"), None)
    if later is None or later.first >= cue.frame[1]:
        return None
    found = phrases.subject(reading, later.first, cue.frame)
    return found if found is not None and found[0] > cue.last and comma(reading, found[0]) else None


def comma(reading: Reading, token: int) -> bool:
    """Whether a comma stands right before a token."""
    return token > 0 and reading.text(token - 1) == ","


def _speaker_of(reading: Reading, earlier: Cue, cue: Cue) -> Range | None:
    """The speaker of an earlier cue of the same sentence: before a verb, behind 'kata'."""
    short = reading.headline(earlier.first) or reading.deck(earlier.first)
    if earlier.form == "active" or (earlier.form == "bare" and short):
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
