"""What an utterance asks of others: requests performed, duties, orders."""

from saksi.statements.acts.duties import heads_late_clause, only_needed
from saksi.statements.acts.hoping import own_hopes
from saksi.statements.acts.told import asked_by_others
from saksi.statements.acts.utterance import NEAR, Utterance
from saksi.statements.draft import Cue
from saksi.statements.reading import act_noun, bare_deed

FAR = 24  # words from a sentence's start within which "harus ditegakkan" is still its main clause
TO_OWN = 5  # words left of a verb of speech within which its "kami" stands
TOLD = 4  # words behind "penting bagi" within which the deed that matters begins
FOLLOWING = frozenset(("statements.after_quote", "statements.after_quote_nya", "statements.after_content"))


def speaks_for_himself(u: Utterance, acts: dict[str, str]) -> str | None:
    """'… dan kami juga mendesak …': a verb of speech whose subject is the speaker, anywhere in his words."""
    done: list[str] = []
    for first, last in u.draft.content:
        for cue in u.reading.cues_from(first):
            if cue.first >= last:
                break
            if _opens_headline(u, cue) and acts[cue.sense] != "say":
                return acts[cue.sense]
            if _out_of_question(u, cue):
                continue
            if acts[cue.sense] in ("demand", "deny", "condemn", "support") and _his(u, cue):
                done.append(acts[cue.sense])
            elif _stresses_need(u, cue) and _his(u, cue):
                done.append("demand")
    return "demand" if "demand" in done else next(iter(done), None)


def _stresses_need(u: Utterance, cue: Cue) -> bool:
    """'kami menekankan pentingnya …': what is stressed is that something be done."""
    reading = u.reading
    stressed = cue.word in reading.sets["expresses"] and reading.has("needed", cue.last)
    return stressed and not reading.has("weighty", cue.last + 1)


def performed_at(u: Utterance, act: str, acts: dict[str, str]) -> int | None:
    """The token behind the verb with which the speaker acts inside his words: 'kami mendesak | X …'."""
    found = [d.cue[1] for d in u.inner if d.cue and acts[d.sense] == act]
    for first, last in u.draft.content:
        for cue in u.reading.cues_from(first):
            if cue.first >= last:
                break
            if acts[cue.sense] == act and _his(u, cue):
                found.append(cue.last)
    hoped = [cue.last for cue in own_hopes(u)] if act == "demand" else []
    return min((*found, *hoped), default=None)


def _his(u: Utterance, cue: Cue) -> bool:
    """Whether the speaker himself performs a verb of speech, now or before, not only as a plan."""
    reading = u.reading
    if cue.form not in ("active", "bare") or (cue.form == "bare" and not _bids_barely(u, cue)):
        return False
    if (
        reading.passive(cue.first)
        or cue.word in reading.sets["not_asking"]
        or reading.has("courtesies", cue.last)
    ):
        return False
    i = cue.first - 1
    while i > cue.first - TO_OWN and reading.has("auxiliary", i) and not reading.has("unreal", i):
        i -= 1
    if reading.has("own", i) or reading.has("own_side", i):
        return not reading.has("doubt", i - 1) and not reading.has("by", i - 1)
    if _opens_indirect(u, i + 1) or _opens_quoted(u, cue):
        return True
    if cue.sense != "demand" or not (reading.has("in_order", i) or reading.text(i) == ","):
        return False
    if act_noun(reading.pack).match(reading.norms[i - 1]) or reading.has("powers", i - 1):
        return False
    asked = reading.has("in_order", i) or any(reading.has("so_that", k) for k in (cue.last, cue.last + 1))
    return asked and _told_of_himself(u, i)


def _bids_barely(u: Utterance, cue: Cue) -> bool:
    """Whether a bare verb asks, or orders behind "kami": 'kami minta', 'saya perintahkan', not 'yang kami tugaskan'."""
    if cue.sense == "demand":
        return True
    reading, first = u.reading, cue.first
    if cue.sense != "order" or not bare_deed(reading.pack).match(reading.norms[first]):
        return False
    return reading.has("own", first - 1) and not any(reading.has("who", i) for i in (first - 2, first - 3))


def _asked_of_us(u: Utterance, token: int) -> bool:
    """Whether something is asked of the speaker's side: 'Indonesia kita juga diharapkan untuk berperan'."""
    before = token - 1
    while u.reading.has("auxiliary", before):
        before -= 1
    return u.reading.has("own", before) or u.reading.has("own_side", before)


def _out_of_question(u: Utterance, cue: Cue) -> bool:
    """Whether a verb of speech tells what will never be said: 'tidak mungkin kami | mendukung'."""
    reading, before = u.reading, cue.first - 1 - u.reading.has("own", cue.first - 1)
    never = reading.has("possible", before) and reading.has("negation", before - 1)
    return never or reading.has("impossible", before)


def _opens_indirect(u: Utterance, token: int) -> bool:
    """Whether reported words begin with the speaker's own verb: 'mengatakan meminta tambahan dana'."""
    if not u.draft.content or u.draft.content[0][0] != token or u.draft.word in u.reading.sets["admits"]:
        return False
    quoted = u.reading.doc.quote_of[token] is not None
    return not quoted and u.draft.rule not in FOLLOWING and not u.reading.upper(token)


def _opens_headline(u: Utterance, cue: Cue) -> bool:
    """'Peru Tegaskan | Tolak Relokasi': a bare verb right behind a headline's verb, its subject the same."""
    if u.draft.rule != "statements.headline_verb" or u.draft.sense not in ("say", "report"):
        return False
    plain = cue.word in u.reading.sets["spoken_bare"]
    opens = cue.form == "bare" and u.draft.content[0][0] == cue.first
    return plain and opens and u.reading.kind(cue.last) == "word"


def _opens_quoted(u: Utterance, cue: Cue) -> bool:
    """Whether quoted words begin with the speaker's own request: '"Menuntut agar hakim …," ujar jaksa'."""
    opens = bool(u.draft.content) and u.draft.content[0][0] == cue.first and cue.form == "active"
    return opens and cue.sense == "demand" and u.reading.doc.quote_of[cue.first] is not None


def _told_of_himself(u: Utterance, token: int) -> bool:
    """Whether the clause before a purpose tells what the speaker's side did: 'kami menyurati X guna meminta …'."""
    begin = token - u.depth(token)
    if any(u.reading.has("unreal", i) or u.reading.has("negation", i) for i in range(begin, token)):
        return False
    return any(u.reading.has("own", i) or u.voices.same(u.speaker, i) for i in range(begin, token))


def asks(u: Utterance) -> str | None:
    """'… harus …', 'jangan …': the main clause wants something done or left."""
    if u.draft.content and _opens_request(u, u.draft.content[0][0]):
        return "demand"
    if any(_asked_of_people(u, cue) for cue in _near_cues(u)):
        return "demand"
    if u.draft.word in u.reading.sets["admits"]:
        return None  # "mengaku tidak boleh pulang": what befell the speaker
    return "demand" if due_at(u) is not None else None


def due_at(u: Utterance) -> int | None:
    """The token of the duty or ban that an utterance asks for, None where it asks otherwise."""
    for tone, token in u.tones:
        if (tone == "duty" and _task_of(u, token)) or (tone == "matters" and _for_him_to(u, token)):
            return token
        if tone not in ("ban", "duty") or not _wants(u, token):
            continue
        if u.depth(token) < NEAR or _heads(u, token) or _follows_terms(u, token):
            return token
        if heads_late_clause(u, token):
            return token
        if tone == "duty" and (_passive_duty(u, token) or _pleads(u, token) or u.reading.has("then", token)):
            return token
    return None


def _for_him_to(u: Utterance, token: int) -> bool:
    """'penting bagi X untuk belajar': what matters is that somebody does something."""
    reading = u.reading
    if u.depth(token) >= FAR or reading.has("negation", token - 1):
        return False
    return any(reading.has("to", i) and reading.verb(i + 1) for i in range(token + 2, token + 2 * TOLD))


def _follows_terms(u: Utterance, token: int) -> bool:
    """'ketika sekolah tidak mampu, maka negara wajib hadir': a duty of the clause that "maka" opens."""
    opens = range(max(token - u.depth(token), token - NEAR), token)
    return u.reading.has("must", token) and any(u.reading.has("then", i) for i in opens)


def _heads(u: Utterance, token: int) -> bool:
    """Whether a duty or ban is the first predicate of its sentence, however long its subject is."""
    reading = u.reading
    if u.depth(token) >= FAR or not (reading.has("must", token) or reading.has("not_done", token)):
        return False
    before = range(token - u.depth(token), token)
    return not any(reading.verb(i) or reading.has("border", i) or reading.text(i) in ",;" for i in before)


def _pleads(u: Utterance, token: int) -> bool:
    """Whether words ask wherever they stand: 'tolong dihapuskan', 'kami mengundang …', 'kami minta …'."""
    reading = u.reading
    if reading.has("please", token):
        return reading.verb(token + 1)
    if not reading.has("own", token) or reading.has("courtesies", token + 2):
        return False
    return not reading.has("doubt", token - 1) and token + 1 not in reading.bare_heads


def _task_of(u: Utterance, token: int) -> bool:
    """'langkah yang harus diambil oleh pemerintah': a duty that a relative clause gives to somebody named."""
    reading = u.reading
    if not (reading.has("must", token) and reading.has("who", token - 1)) or u.depth(token) >= FAR:
        return False
    if not reading.passive(token + 1):
        return False
    agent = next((i + 1 for i in range(token + 2, token + 4) if reading.has("by", i)), None)
    return agent is not None and (reading.has("people", agent) or u.voices.mentions(agent))


def _near_cues(u: Utterance) -> list[Cue]:
    """The verbs of speech near the start of an utterance."""
    if not u.draft.content:
        return []
    first, last = u.draft.content[0]
    found: list[Cue] = []
    for cue in u.reading.cues_from(first):
        if cue.first >= min(last, first + NEAR):
            break
        found.append(cue)
    return found


def _asked_of_people(u: Utterance, cue: Cue) -> bool:
    """'masyarakat diharapkan bersabar': asked of people by nobody else, so by the speaker."""
    reading = u.reading
    if not reading.has("asked_of", cue.first) or cue.last - cue.first > 1 or asked_by_others(u, cue.first):
        return False
    if reading.has("by", cue.last) or u.voices.mentions(cue.last) or reading.has("people", cue.last):
        return False
    before = cue.first - 1
    return before >= u.draft.content[0][0] and (
        reading.has("people", before) or reading.has("citizens", before)
    )


def _wants(u: Utterance, token: int) -> bool:
    """Whether a duty or a ban is what the speaker wants of others."""
    reading = u.reading
    if reading.has("no_wish", token - 1) or _own_duty(u, token) or only_needed(u, token):
        return False
    if reading.passive(token) and (asked_by_others(u, token) or _asked_of_us(u, token)):
        return False
    if reading.has("please", token) and reading.verb(token - 1):
        return False  # "ia meminta tolong kepada korban"
    if reading.has("courtesies", token + 1 + reading.has("own", token)):
        return False
    if any(reading.has("formerly", i) for i in range(max(token - u.depth(token), token - 3), token)):
        return False
    if reading.has("must", token) and reading.has("befallen", token + 1):
        return False  # "warga harus dilarikan ke rumah sakit"
    return not (reading.has("should", token) and _came_otherwise(u, token + 1))


def _came_otherwise(u: Utterance, token: int) -> bool:
    """Whether "seharusnya" tells what was due, not what to do: 'seharusnya sudah tiba', 'seharusnya berjalan baik'."""
    reading = u.reading
    done = next((i for i in range(token, token + TOLD) if reading.has("by_now", i)), token)
    if done > token and not any(u.voices.mentions(i) for i in range(token, done)):
        return True  # "harusnya Desember awal sudah jalan"
    while reading.has("negation", token) or reading.has("auxiliary", token):
        token += 1
    return reading.has("happenings", token) or reading.has("goes", token)


def _passive_duty(u: Utterance, token: int) -> bool:
    """'… harus ditegakkan' late in a long sentence."""
    reading = u.reading
    verb = token + 1 + reading.has("adverb_after", token + 1)
    if u.depth(token) >= FAR or not reading.has("must", token) or not reading.passive(verb):
        return False
    if reading.has("so_then", token - 1):
        return True
    clause = range(token - u.depth(token), token)
    if any(reading.has("subordinate", i) for i in clause):
        return False
    return not any(reading.has("supposed", i) and not reading.has("to", i) for i in clause)


def _own_duty(u: Utterance, token: int) -> bool:
    """Whether the speaker himself must: 'saya bahkan harus …', not 'menurut kami harus …'."""
    if u.reading.has("itself", token + 1) and token + 2 in u.reading.cue_at:
        return True
    before = token - 1
    while u.reading.has("auxiliary", before) and before > token - TO_OWN:
        before -= 1
    return _ours(u, token, before) or (u.reading.has("itself", before) and before - 1 not in u.reading.cue_at)


def _ours(u: Utterance, token: int, before: int) -> bool:
    """Whether a duty is everybody's, the speaker's among them: 'kita harus berhati-hati', 'harus kita waspadai'."""
    reading = u.reading
    if not (reading.has("must", token) or reading.has("needs", token)):
        return False
    if reading.has("own", token + 1):
        return True
    return reading.has("we", before) and not (_possessed(u, before - 1) or _rallies(u, token, before))


def _rallies(u: Utterance, token: int, before: int) -> bool:
    """'"Kita harus selamatkan hutan itu," …': what all are called on to do opens a sentence of the speaker's."""
    reading = u.reading
    if u.depth(before) > 0 or reading.doc.quote_of[before] is None or reading.has("weighs_first", token + 1):
        return False
    return (
        reading.verb(token + 1) or reading.has("will_be", token + 1) or reading.has("imperative", token + 1)
    )


def _possessed(u: Utterance, token: int) -> bool:
    """Whether the word before "kita" is a noun that opens its clause: 'industri kita harus …'."""
    reading, depth = u.reading, u.depth(token)
    if u.depth(token + 1) == 0 or reading.kind(token) != "word" or reading.has("before_we", token):
        return False
    return depth == 0 or reading.kind(token - 1) != "word" or reading.has("before_we", token - 1)


def _opens_request(u: Utterance, first: int) -> bool:
    """Whether a content begins with "agar", or in its own words with a request: '"Pastikan …'."""
    reading = u.reading
    opening = reading.cue_at.get(first)
    if opening is not None and _opens_headline(u, opening):
        return False
    weighs = reading.has("weighs", first) and not _own_duty(u, first)
    weighs = (weighs and u.draft.word not in reading.sets["esteems"]) or _reminds(u, first)
    quoted = reading.doc.quote_of[first] is not None
    asked = reading.has("so_that", first) and not quoted and u.draft.sense != "hope"
    asked = asked or _told_to(u, first)
    return asked or weighs or _order(u, first) or _bids(u, first)


def _reminds(u: Utterance, first: int) -> bool:
    """'mengingatkan pentingnya kerja sama': what is brought to mind is to be done."""
    told = u.draft.word in u.reading.sets["tells_to"]
    if told and any(u.reading.has("needed", i) for i in (first, first + 1)):
        return True
    about = next((i for i in range(first, first + TOLD) if u.reading.has("will", i)), first)
    return told and u.reading.has("needed", about + 1)


def _bids(u: Utterance, first: int) -> bool:
    """'berpesan kepada warga untuk …': whom a message goes to is to do something."""
    reading = u.reading
    if u.draft.word not in reading.sets["bids"]:
        return False
    to = next((i for i in range(first, first + FAR) if reading.has("to", i)), None)
    verbs = [i for i in range(first, to or first) if reading.verb(i)]
    return to is not None and all(reading.has("who", i - 1) or reading.has("and", i - 1) for i in verbs)


def _told_to(u: Utterance, first: int) -> bool:
    """Whether a content stands behind its "agar": 'menekankan agar | X …'."""
    cue = u.draft.cue
    return cue is not None and cue[1] <= first - 1 and u.reading.has("so_that", first - 1)


def _order(u: Utterance, token: int) -> bool:
    """Whether a sentence opens with an order's verb: "hentikan", "selalu bawa"."""
    reading = u.reading
    return reading.upper(token) and reading.has("imperative", token + reading.has("always", token))


def orders(u: Utterance) -> str | None:
    """'"Wilayah itu milik kami. Hormati batasnya," katanya': a later sentence of a quotation is an order."""
    reading = u.reading
    for first, last in u.draft.content:
        for number in range(reading.doc.sentence_of[first] + 1, reading.doc.sentence_of[last - 1] + 1):
            begin = reading.doc.sentences[number].first
            if reading.doc.quote_of[begin] is not None and _order(u, begin):
                return "demand"
    return None
