"""Rules for what is said without quotation marks: 'X mengatakan bahwa …', '…, kata X'."""

from saksi.statements import phrases
from saksi.statements.cues.headlines import told_object
from saksi.statements.cues.untold import bidden, nobody, untold
from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.phrases import behind, content, sharing
from saksi.statements.phrases.calling import as_what
from saksi.statements.phrases.finite import PROMPTING, finite
from saksi.statements.phrases.headlined import headline_end
from saksi.statements.phrases.heads import happening
from saksi.statements.phrases.hearers import only_addressed, past_links
from saksi.statements.phrases.issuing import words_follow
from saksi.statements.phrases.needs import answers_words, as_needed, only_answers, quotes
from saksi.statements.phrases.occasions import for_what, only_when
from saksi.statements.phrases.within import of_others, raised_doer
from saksi.statements.reading import Reading, act_noun

WORDY = ("say", "report", "claim", "demand", "order", "hope", "warn", "confirm")  # senses that need words
OBJECTED = ("demand", "order", "condemn", "support", "reject", "deny", "threaten", "warn")  # take a noun
TOLD_IN = ("say", "report", "support", "condemn", "demand", "deny", "reject")  # what a paper says
HEAD = 3  # words within which a noun phrase shows what it is about


def after_content(reading: Reading, cue: Cue) -> Draft | None:
    """'…, kata X' and '…, kata X, …': a bare cue after a comma, its speaker behind it."""
    if cue.form != "bare" or reading.headline(cue.first) or cue.first <= cue.frame[0]:
        return None
    if cue.word not in reading.sets["comma_cues"]:
        return None
    closed = reading.has("thus", cue.first - 1)  # "ISI, demikian | kata X"
    half = cue.first > 1 and reading.kind(cue.first - 1) == "quote" and cue.first not in reading.closed_at
    mark = reading.text(cue.first - 1 - closed - half)  # 'ISI," kata X': the opening mark is missing
    if mark not in ",)–—" or (mark == ")" and not cue.nya and cue.word not in reading.sets["plain_cues"]):
        return None
    speaker = None if cue.nya else behind.after(reading, cue.last, cue.frame[1])
    if speaker is None and not cue.nya:
        return None
    if speaker is not None and cue.word in reading.sets["spoken_bare"] and _thing(reading, speaker[0]):
        return None  # "Direktur X, Sari Dewi, ungkap | evaluasi layanan itu"
    first, end = content.before(reading, cue)
    said = reading.ranges(first, end)
    rest = speaker[1] if speaker else cue.last
    if rest < cue.frame[1] and reading.text(rest) == "," and _resumes(reading, rest + 1, (first, end)):
        said += reading.ranges(rest, content.end_of(reading, cue, rest + 1))
    if not said:
        return None
    return drafted("after_content", cue, speaker, said, "own" if speaker else "last")


def _thing(reading: Reading, token: int) -> bool:
    """Whether a word behind a verb is a thing that is told, nobody who tells: 'ungkap | evaluasi'."""
    someone = ("people", "third", "documents", "several", "one_of", "noun_cues")
    if reading.upper(token) or reading.kinds(token) & {"role", "organisation", "medium"}:
        return False
    return not any(reading.has(name, token) for name in someone)


def before_content(reading: Reading, cue: Cue) -> Draft | None:
    """'Kata dia, …', 'Padahal kata X, …': a bare cue that opens its sentence, what is said behind its speaker."""
    first = cue.frame[0]
    first += first < cue.first and reading.has("opens_cue", first)
    if cue.form != "bare" or cue.nya or cue.first != first:
        return None
    if cue.word not in reading.sets["opening_cues"]:
        return None
    speaker = behind.after(reading, cue.last, cue.frame[1], appositions=False)
    if speaker is None or reading.text(speaker[1]) != "," or not reading.named(*speaker):
        return None
    said = reading.ranges(speaker[1] + 1, content.end_of(reading, cue, speaker[1] + 1))
    return drafted("before_content", cue, speaker, said) if said else None


def _resumes(reading: Reading, token: int, told: Range) -> bool:
    """Whether what was said goes on behind the speaker: always where only "Yang pasti" was told before."""
    if reading.has("contrast", token) and _another(reading, token + 1):
        return False
    further = reading.cue_at.get(token)
    told_all = any(map(reading.verb, range(*told)))
    if told_all and further is not None and further.form == "active" and content.goes_on(reading, further):
        return False  # ", kata X, | mendesak Y untuk …"
    if not _adverbial(reading, token):
        return True
    bare = told[1] - told[0] <= HEAD and not any(map(reading.verb, range(*told)))
    return bare and not reading.dated(token)


def _another(reading: Reading, token: int) -> bool:
    """Whether somebody else speaks in a clause that begins at a token: ', sementara | Y menyebut …'."""
    frame = reading.frame(token)[0]
    other = next((c for c in reading.cues_from(token) if c.form == "active"), None)
    if other is None or other.first >= frame[1]:
        return False
    found = phrases.subject(reading, other.first, (token, frame[1]))
    return found is not None and found[0] == token


def _adverbial(reading: Reading, token: int) -> bool:
    """Whether what follows the speaker only says when, where or to whom."""
    return reading.has("circumstance", token) or reading.dated(token)


def _does(reading: Reading, cue: Cue, head: int) -> bool:
    """Whether the subject does or is a deed: a state that forbids does something, only a ruling says it."""
    return cue.word in reading.sets["forbids"] or happening(reading, head)


def _tells(reading: Reading, cue: Cue, paper: Range) -> bool:
    """Whether a paper says something: no law obliges in words, no "laporan kinerja" that | mendorong kenaikan harga."""
    if cue.word in reading.sets["drives"]:
        return reading.named(paper[0], min(paper[0] + HEAD, paper[1]))
    return not (cue.word in reading.sets["obliges"] and reading.has("laws", paper[0]))


def _speaks(reading: Reading, cue: Cue, speaker: Range) -> bool:
    """Whether a noun phrase can be who speaks: no thing, and with weak verbs a name or body."""
    head = next((i for i in range(*speaker) if reading.kind(i) == "word"), speaker[0])
    if reading.has("documents", head):
        return _tells(reading, cue, (head, speaker[1]))
    if _does(reading, cue, head):
        return False
    named = reading.capital(head) or "organisation" in reading.kinds(head)  # "Air India"
    if reading.has("inanimate", head) and not named:
        return False
    if reading.headline(head) and any(reading.has("causes", i) for i in range(head + 1, speaker[1])):
        return False  # "Demo Buruh Bikin Pengusaha | Cemas"
    if any(reading.has("shares", i) for i in range(*speaker)):
        return False
    if (
        not reading.has("people", head)
        and not reading.capital(head)
        and act_noun(reading.pack).match(reading.norms[head])
    ):
        return False
    if cue.word in reading.sets["only_named"]:
        return reading.capital(head) or reading.has("third", head)
    if (
        cue.word in reading.sets["weak"]
        and not reading.has("that", cue.last)
        and not quotes(reading, cue.last)
    ):
        return reading.named(speaker[0], min(speaker[0] + HEAD, speaker[1]))
    if cue.form == "bare":
        return reading.named(*speaker)
    return reading.named(*speaker) or cue.sense in ("say", "report", "claim")


def active(reading: Reading, cue: Cue) -> Draft | None:
    """'X mengatakan [kepada Y] [pada …] [bahwa] …', also with 'yang' and after 'dan', 'seraya'."""
    silent = cue.sense in ("cite", "according") or words_follow(reading, cue)
    if silent or not finite(reading, cue) or untold(reading, cue):
        return None
    headline = reading.headline(cue.first)
    short = headline or (cue.form == "bare" and reading.deck(cue.first))
    joined = short and sharing.comma(reading, cue.first)
    own = None if joined else phrases.subject(reading, cue.first, cue.frame)
    speaker = own or sharing.relative(reading, cue) or raised_doer(reading, cue)
    if sharing.after_nya(reading, cue):
        return drafted("active_shared", cue, None, _said(reading, cue, (cue.first, cue.last)) or (), "last")
    if speaker is None and (cue.form == "active" or headline or reading.deck(cue.first)):
        speaker = sharing.shared(reading, cue)
    if speaker is None or not _speaks(reading, cue, speaker) or _tail(reading, cue):
        return None
    if reading.has("noun_cues", speaker[0]) and not (own and _words_told(reading, cue, speaker)):
        return None
    if (
        nobody(reading, cue, speaker)
        or bidden(reading, cue, speaker)
        or (own is None and of_others(reading, cue))
    ):
        return None
    supposed = speaker[0] > cue.frame[0] and reading.has("supposed", speaker[0] - 1)
    if supposed or only_answers(reading, cue, own):
        return None
    if headline:
        said = _headline_content(reading, cue)
        said = _clause_before(reading, cue, speaker) if said == () else said
        return drafted("headline_verb", cue, speaker, said) if said is not None else None
    said = _said(reading, cue, speaker)
    if said is None or (not said and cue.sense in WORDY and cue.last - cue.first == 1):
        return None
    return drafted("active" if own else "active_shared", cue, speaker, said)


def _words_told(reading: Reading, cue: Cue, speaker: Range) -> bool:
    """Whether a paper tells its own words: 'pernyataan itu', 'Pernyataan kementerian menyebutkan …'."""
    if reading.has("anaphors", speaker[1] - 1):
        return True
    return reading.has("documents", speaker[0]) and cue.sense in TOLD_IN and cue.form == "active"


def _tail(reading: Reading, cue: Cue) -> bool:
    """Whether the verb only goes on about an utterance just quoted: '"…," kata Bahlil menjelaskan …'."""
    told = reading.has("tells", cue.last) or not reading.has("trail", cue.last)
    if sharing.comma(reading, cue.first) and told:
        return False  # '"…," kata Bahlil, menambahkan bahwa …'
    for i in range(cue.first - 1, max(cue.frame[0], cue.first - sharing.TAIL) - 1, -1):
        earlier = reading.cue_at.get(i)
        marked = reading.kind(i - 1) in ("mark", "quote") or reading.has("before_cue", i - 1)
        if earlier is not None and earlier.form == "bare" and marked and not reading.headline(i):
            found = behind.after(reading, earlier.last, cue.frame[1])
            return found is not None and found[1] + (reading.text(found[1]) == ",") == cue.first
    return False


def _said(reading: Reading, cue: Cue, speaker: Range) -> tuple[Range, ...] | None:
    """What is said after an active cue, or before its subject when it ends the sentence; None when nothing is told."""
    if cue.nya and cue.last - cue.first == 1:
        return as_what(reading, cue)
    if below := _quoted_below(reading, cue):
        return below
    start = content.start_after(reading, _last_of(reading, cue))
    if _ends_quote(reading, cue, start):
        return ()
    start = cue.last if cue.word in reading.sets["colon_only"] else start
    start += cue.form == "bare" and reading.has("felt_about", start)
    if (
        reading.has("issues", cue.first)
        and reading.has("issued_papers", cue.last - 1)
        and reading.has("who", start)
    ):
        return ()  # "merilis pernyataan | yang mengejutkan banyak orang"
    if cue.last - cue.first > 1:
        start = past_links(reading, start, cue.frame[1])
        told = for_what(reading, cue)
        if told is None and (only_addressed(reading, cue, start) or only_when(reading, cue, start)):
            return ()
        start = told or start
    end = content.end_of(reading, cue, start)
    that = start > cue.last and reading.has("that", start - 1)
    if not that and (cue.sense in OBJECTED or cue.word in reading.sets["expresses"]):
        end = content.object_end(reading, cue, start, end)
    said = reading.ranges(start, end)
    if not said or (_only_circumstance(reading, cue, said) and sharing.comma(reading, speaker[0])):
        ahead = _before_subject(reading, cue, speaker)
        if ahead:
            return ahead
    return said if as_needed(reading, cue, said, that) else None


def _ends_quote(reading: Reading, cue: Cue, start: int) -> bool:
    """Whether the verb ends a short quotation, so that it has no content: '"Kami menolak," kata Sari'."""
    index = reading.doc.quote_of[cue.first]
    quote = reading.doc.quotes[index] if index is not None else None
    if quote is None or not quote.closed or start < quote.last:
        return False
    after = reading.cue_at.get(quote.outer[1] + (reading.text(quote.outer[1]) == ","))
    return after is not None and after.form == "bare"


def _only_circumstance(reading: Reading, cue: Cue, said: tuple[Range, ...]) -> bool:
    """Whether what follows a cue only tells when, where or to whom: not 'meminta kepada panitia untuk …'."""
    first, last = said[0]
    asked = cue.sense in PROMPTING and any(reading.has("to", i) for i in range(first, last))
    dated = reading.dated(first) and not any(map(reading.verb, range(first, last)))
    return (reading.has("circumstance", first) and not asked) or dated


def _quoted_below(reading: Reading, cue: Cue) -> tuple[Range, ...]:
    """The quotation that opens the next paragraph when a colon ends this one: 'Beliau menulis di X: / "…"'."""
    last = cue.frame[1]
    quote = reading.opened_at.get(last)
    if cue.quote is not None or quote is None or reading.text(last - 1) != ":":
        return ()
    if any(reading.verb(i) for i in range(cue.last, last - 1)):
        return ()
    return reading.ranges(quote.first, quote.last)


def _last_of(reading: Reading, cue: Cue) -> Cue:
    """The second of two verbs with one object, "mempertanyakan | dan menyangkal | X", else the verb itself."""
    other = reading.cue_at.get(cue.last + 1)
    if (
        other is None
        or other.form != "active"
        or cue.last - cue.first > 1
        or not (reading.has("and", cue.last) or reading.has("at_once", cue.last))
    ):
        return cue
    return other if reading.kind(other.last) == "word" and not reading.has("that", other.last) else cue


def _before_subject(reading: Reading, cue: Cue, speaker: Range) -> tuple[Range, ...]:
    """'ISI, X melaporkan': what stands before the subject of a cue that ends its sentence."""
    first = cue.frame[0]
    if speaker[0] - first < 4 or not sharing.comma(reading, speaker[0]):
        return ()
    if not any(reading.verb(i) for i in range(first, speaker[0])):
        return ()
    told = (c for c in reading.cues_from(first) if c.last == speaker[0] - 1)
    if any(c.form == "active" for c in told):
        return ()  # "Media itu mengatakan, | Sari mengucapkan selamat"
    return reading.ranges(first, speaker[0] - 1)


def _clause_before(reading: Reading, cue: Cue, speaker: Range) -> tuple[Range, ...]:
    """'ISI, Menteri X Bantah': the clause before a headline's speaker whose verb has nothing behind it."""
    first = cue.frame[0]
    told = any(reading.headline_verb(i) for i in range(first, speaker[0]))
    return reading.ranges(first, speaker[0] - 1) if told and sharing.comma(reading, speaker[0]) else ()


def _headline_content(reading: Reading, cue: Cue) -> tuple[Range, ...] | None:
    """What follows a headline's verb, or its colon: 'Menhan Israel Ancam Khamenei: …'."""
    for i in range(cue.last, cue.frame[1]):
        if reading.text(i) == ",":
            break
        if reading.text(i) == ":":
            told = cue.sense in PROMPTING and any(reading.headline_verb(k) for k in range(cue.last, i))
            asked = told or cue.word in reading.sets["colon_only"]  # "Jawab Isu Mundur: …"
            both = not asked and told_object(reading, cue.last, i)
            before = reading.ranges(cue.last, i) if both else ()
            return before + reading.ranges(cue.last if told else i + 1, cue.frame[1])
    if cue.word in reading.sets["colon_only"] and not answers_words(reading, cue.last):
        return None
    if reading.text(cue.last) == "," and cue.sense in OBJECTED:
        return ()
    start = content.start_after(reading, cue)
    if cue.last - cue.first > 1:
        start = past_links(reading, start, cue.frame[1])
        if only_when(reading, cue, start):
            return ()
    return reading.ranges(start, headline_end(reading, cue, start))


RULES = (after_content, before_content, active)
