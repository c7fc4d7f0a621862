"""Where what is said begins and ends around an indirect cue."""

from saksi.statements.draft import Cue, Range
from saksi.statements.phrases import segments, subject
from saksi.statements.phrases.hearers import past_press
from saksi.statements.phrases.inserted import charged, clause_within, insertion_end, told_to
from saksi.statements.phrases.tails import beside_another, clause_last, corrected, reporters, turns
from saksi.statements.phrases.within import further_deed, inner_doer, keeps_clear, laid_to
from saksi.statements.reading import Reading

OBJECT = ("deny", "reject", "support", "condemn")  # senses whose object may be a noun with its "bahwa"
POINTED = ("deny", "condemn", "accuse", "demand", "warn", "threaten", "reject")  # ", menepis …" goes on
CONDITION = 16  # tokens of a condition before the comma that ends it
HEARER = 12  # words a hearer, time or place between a cue and "bahwa" may take


def start_after(reading: Reading, cue: Cue) -> int:
    """The first token of what is said after a cue: past the hearer, the day and "bahwa"."""
    token, last = cue.last, cue.frame[1]
    quoted = _announced(reading, token, min(last, token + HEARER))
    if quoted is not None and cue.quote is None:
        return quoted
    opener = _opener(reading, token, min(last, token + HEARER))
    if opener is not None and cue.sense == "say" and _own_object(reading, token, opener):
        return token
    if opener is not None and reading.has("exists", token):
        return token
    if opener is not None and cue.sense in OBJECT and reading.has("that", opener - 1):
        return opener if _manner_only(reading, token, opener - 1) else token
    if opener is not None:
        return opener
    if (aside := _past_aside(reading, token, last)) is not None:
        return aside
    while token < last and (gap := _between(reading, token)):
        token += gap
    if token < last and told_to(reading, token):
        end = insertion_end(reading, token, last)
        own = end and (charged(reading, cue, token, end) or clause_within(reading, token, end))
        if end and not own and not _taken_over(reading, end):
            return end + reading.has("that", end)
        told = _about_what(reading, token, min(last, token + HEARER))
        return told or past_press(reading, token, last) or token
    return token


def _past_aside(reading: Reading, token: int, last: int) -> int | None:
    """What is said behind a short aside between commas: 'mengatakan, tanpa merinci, bahwa | …'; None when there is none."""
    if reading.text(token) != "," or not reading.has("without", token + 1):
        return None
    closed = next((i for i in range(token + 1, min(last, token + HEARER)) if reading.text(i) == ","), None)
    return closed + 2 if closed is not None and reading.has("that", closed + 1) else None


def _about_what(reading: Reading, first: int, last: int) -> int | None:
    """What a hearer is told about: 'mengatakan kepada wartawan tentang | upayanya'."""
    for i in range(first, last):
        if reading.has("about", i):
            return i + 1
        if reading.verb(i) or reading.kind(i) != "word" or reading.has("to", i):
            return None  # "meminta kepada warga untuk | waspada terkait kabar itu"
    return None


def _announced(reading: Reading, first: int, last: int) -> int | None:
    """The quotation behind a colon that only a place, medium or hearer parts from the cue: 'menulis di X: "…'."""
    if not (
        reading.has("place_words", first) or reading.has("hearer", first) or reading.has("in_medium", first)
    ):
        return None
    for i in range(first, last):
        if reading.text(i) == ":" and i + 1 < last and reading.kind(i + 1) == "quote":
            return i + 1
        if reading.verb(i) or reading.kind(i) == "quote" or reading.text(i) in ",;.":
            return None
    return None


def _taken_over(reading: Reading, token: int) -> bool:
    """Whether behind an insertion's comma another verb of speech goes on: 'menyampaikan duka kepada X, dan meminta …'."""
    other = reading.cue_at.get(token + reading.has("joint", token))
    return other is not None and other.form == "active" and (other.first > token or goes_on(reading, other))


def _own_object(reading: Reading, token: int, opener: int) -> bool:
    """Whether an object of its own stands before "agar": 'menekankan pentingnya sinergi agar …', not 'kepada X agar'."""
    if opener == token or reading.has("that", opener - 1):
        return False
    return not (told_to(reading, token) or _between(reading, token))


def _manner_only(reading: Reading, token: int, that: int) -> bool:
    """Whether only manner, a hearer or a time stands before "bahwa": 'membantah dengan keras | pada Senin | bahwa'."""
    while token < that and (gap := _between(reading, token)):
        token += gap
    return token >= that or told_to(reading, token) or reading.has("in_time", token)


def _clause_at(reading: Reading, token: int) -> bool:
    """Whether what is told opens at a token: "bahwa", a comma, "bagaimana"."""
    return reading.text(token) in ",:" or any(reading.has(n, token) for n in ("opens_content", "questions"))


def _between(reading: Reading, token: int) -> int:
    """How many words of manner or marks stand at a token: "dengan tegas" 2, "juga" 1, none 0."""
    if token + 1 < len(reading.norms):
        pair = f"{reading.norms[token]} {reading.norms[token + 1]}"
        if pair in reading.sets["between_pairs"]:
            return 2
        if (
            reading.has("in_manner", token)
            and reading.has("manner", token + 1)
            and _clause_at(reading, token + 2)
        ):
            return 2
    if reading.has("as_that", token) and _conditional(reading, token):
        return 0
    return int(reading.has("between", token) or reading.text(token) in (",", ":"))


def _conditional(reading: Reading, token: int) -> bool:
    """Whether "jika" sets a condition for what is said, and is no "that".

    "mengatakan, | jika diserang, Peru akan membalas"; "mengatakan | jika Chile menolak, Peru akan mundur".
    """
    near = range(token + 1, min(token + CONDITION, len(reading.norms)))
    last = next((i for i in near if reading.text(i) in ".:"), near.stop)
    comma = next((i for i in near if reading.text(i) == "," and i < last), last)
    if reading.text(token - 1) == "," and comma < last:
        return True
    return any(reading.has("will", i) for i in range(comma, min(comma + HEARER, last)))


def goes_on(reading: Reading, cue: Cue) -> bool:
    """Whether a verb of speech behind a comma goes on with the subject of the clause before: ', menyebut …'."""
    if reading.has("goes_on", cue.first) or reading.has("that", cue.last):
        return True
    return cue.sense in POINTED and cue.word not in reading.sets["weak"]


def _opener(reading: Reading, first: int, last: int) -> int | None:
    """Where content begins when "bahwa" or "agar" stands near the cue with no verb between."""
    if (reading.has("one", first) or reading.has("own", first)) and not reading.has("that", first + 1):
        return None  # "menambahkan | dia tidak ragu bahwa"
    for i in range(first, last):
        if reading.kind(i) == "quote":
            return None
        if reading.has("opens_content", i):
            return i + 1 if reading.has("that", i) else i
        if i > first and reading.has("as_that", i) and told_to(reading, first):
            return i + 1
        if reading.has("ends_insertion", i) or (reading.verb(i) and i > first):
            return None
    return None


def end_of(reading: Reading, cue: Cue, start: int) -> int:
    """Where what is said after a cue ends: before a later statement's part, else with the sentence."""
    last = _quoted_last(reading, cue, start, clause_last(reading, cue, start))
    last = reporters(reading, cue, start, corrected(reading, cue, start, last))
    if cue.first == cue.frame[0] and cue.form == "active":
        last = min(last, _main_clause(reading, cue, last))
    for other in reading.cues_from(max(start, cue.last)):
        if other.first >= last:
            break
        if other.quote is not None and other.quote != cue.quote:
            continue  # inside what is quoted here
        if cue.sense == "according" and beside_another(reading, other):
            continue  # "Menurut X, Y prihatin dan memerintahkan …"
        if laid_to(reading, other) or further_deed(reading, other) or keeps_clear(reading, other):
            continue  # "menuduh X menyelundupkan senjata dan mendukung pemberontak"
        cut = _cut_before(reading, other, start)
        if cut is not None and cut > start:
            return cut
    return last


def _main_clause(reading: Reading, cue: Cue, last: int) -> int:
    """Where the main clause begins behind a verb that opens its sentence: 'Menuduh X …, | Sari mengatakan'."""
    for other in reading.cues_from(cue.last):
        if other.first >= last:
            break
        found = subject(reading, other.first, other.frame) if other.form == "active" else None
        if found is not None and reading.text(found[0] - 1) == "," and found[0] > cue.last + 1:
            return found[0] - 1
    return last


def _quoted_last(reading: Reading, cue: Cue, start: int, last: int) -> int:
    """Where a quotation that begins a content ends it: when only time, place or manner follows."""
    begin = start + (start < last and reading.kind(start) == "quote")
    index = reading.doc.quote_of[begin] if begin < last else None
    if cue.quote is not None or index is None:
        return last
    quote = reading.doc.quotes[index]
    after = quote.outer[1]
    if quote.outer[0] not in (start, start - 1) or not quote.closed or after >= last:
        return last
    if reading.has("that", quote.outer[0] - 1) or any(reading.kind(i) == "quote" for i in range(after, last)):
        return last
    comma = "," in (reading.text(after), reading.text(quote.last - 1))
    after += reading.text(after) == ","
    over = after < last and (reading.has("after_quoted", after) or (comma and reading.verb(after)))
    return quote.last if over else last


def object_end(reading: Reading, cue: Cue, start: int, end: int) -> int:
    """Where the object of a demand or a condemnation ends: before "usai", "setelah", "menyusul"."""
    parted = reading.text(start - 1) == "," and reading.has("object_end", start)
    if start < end and (parted or reading.has("opens_content", start)):
        return end  # "menyampaikan, | setelah rapat itu Menteri X pulang"
    told = verbs = False
    for i in range(start, end):
        verbs = verbs or reading.verb(i)
        told = told or (reading.verb(i) and not reading.has("binds_verb", i - 1))
        if not told and reading.has("object_end", i):
            return i
        if not told and i > start and turns(reading, i, end):
            return i
        if reading.has("and", i) and i + 1 < end and _next_clause(reading, cue, i + 1, verbs):
            return i
    return end


def _next_clause(reading: Reading, cue: Cue, token: int, verbs: bool) -> bool:
    """Whether behind "dan" a new subject or, after a mere noun, a new verb begins: 'menolak usul itu dan justru …'."""
    if reading.has("own", token) or reading.has("third", token):
        return not verbs or cue.sense in OBJECT or reading.has("one", token)
    while reading.has("auxiliary", token):
        token += 1
    return not verbs and cue.sense in OBJECT and reading.verb(token) and not reading.passive(token)


def _cut_before(reading: Reading, other: Cue, start: int) -> int | None:
    """Where a later cue of the same sentence takes the sentence over, or None when it lies inside."""
    token = other.first
    if other.sense == "cite" and reading.has("joint", token - 1):
        return token - 1
    if other.form == "bare" and other.word in reading.sets["nouns_too"] and not reading.upper(other.last):
        return None  # "…, nilai perdagangan naik"
    if other.sense in ("cite", "according") or other.form == "bare":
        return _source_cut(reading, other, start)
    while token > start and reading.has("auxiliary", token - 1):
        token -= 1
    if other.form == "active" and reading.has("after", token - 1) and reading.text(token - 2) == ",":
        return token - 2
    if (taken := _by_himself(reading, other, token)) is not None:
        return taken
    if (reading.has("joint", token - 1) or reading.has("without", token - 1)) and other.form == "active":
        return None if inner_doer(reading, other) else token - 1
    if other.form == "active":
        return _goes_back(reading, other, token, start) or _contrast_cut(reading, token, start)
    return _answered(reading, other, token, start) if other.form == "passive" else None


def _answered(reading: Reading, other: Cue, token: int, start: int) -> int | None:
    """Before ", namun klaim itu dibantah Y": what others say of the words told just before it."""
    if other.quote is not None or not reading.has("deixis", token - 1):
        return None
    topic = token - 2
    taken_up = reading.has("anaphors", topic) and reading.has("contrast_links", topic - 1)
    if not taken_up or topic - 1 <= start:
        return None
    return topic - 1 - (reading.text(topic - 2) == ",")


def _by_himself(reading: Reading, other: Cue, token: int) -> int | None:
    """Before "dan ia", "meskipun dia", "sehingga ia" and a verb of speech outside quotations: the speaker goes on."""
    who = token - 1
    if other.form != "active" or other.quote is not None or not reading.has("third", who):
        return None
    if not any(reading.has(name, who - 1) for name in ("joint", "conceding", "so_then")):
        return None
    return who - 1 - (reading.text(who - 2) == ",")


def _goes_back(reading: Reading, other: Cue, token: int, start: int) -> int | None:
    """Before a later verb whose subject stands left of this content: 'X, yang menuduh …, mengatakan …'."""
    if reading.text(token - 1) != ",":
        return None
    found = subject(reading, other.first, other.frame)
    if found is None:
        return token - 1 if goes_on(reading, other) else None
    return token - 1 if found[1] < start else None


def _source_cut(reading: Reading, other: Cue, start: int) -> int | None:
    """Before ", dikutip dari X", ", menurut X", ", kata X"."""
    before = other.first - 1
    if other.sense == "according" and reading.has("who", before):
        return None  # "memuji warga, yang menurutnya tangguh"
    if before > start and reading.has("before_source", before):
        before -= 1
    if reading.text(before) in ",)" or (other.sense == "cite" and before < other.first - 1):
        return before + (reading.text(before) == ")")
    closed = reading.closed_at.get(before + 1 - (reading.text(before) == ","))
    return closed.last if closed is not None and closed.first < start else None


def _contrast_cut(reading: Reading, token: int, start: int) -> int | None:
    """Before ", namun X mengatakan", ", sehari setelah X menuduh": a new clause behind a comma."""
    for i in range(token - 1, start, -1):
        if reading.verb(i):
            return None
        if reading.has("contrast", i) and reading.text(i - 1) == ",":
            return i - 1
        if reading.has("afterwards", i):
            return next((k for k in range(i - 1, max(start, i - 4), -1) if reading.text(k) == ","), None)
    return None


def before(reading: Reading, cue: Cue) -> Range:
    """What stands in the frame before a cue that comes last: "ISI, kata X"."""
    first, end = cue.frame[0], cue.first
    while end > first and reading.has("before_source", end - 1):
        end -= 1
    return _past_told(reading, past_source(reading, first, end), end), end


def _past_told(reading: Reading, first: int, end: int) -> int:
    """Past an opening "X mengatakan," or "X mengatakan bahwa" that is a statement of its own."""
    for cue in reading.cues_from(first):
        if cue.first >= end:
            break
        marked = reading.text(cue.last) == "," or reading.has("that", cue.last)
        if cue.form == "active" and marked and subject(reading, cue.first, cue.frame):
            return cue.last + 1
    return first


def past_source(reading: Reading, first: int, last: int) -> int:
    """Past an opening "Dikutip dari X, Kamis (…), " that belongs to another statement."""
    opening = reading.cue_at.get(first)
    if opening is None or opening.sense not in ("cite", "according"):
        return first
    for start, _ in segments(reading, first, last)[1:]:
        if not reading.dated(start):
            return start
    return first
