"""Rules for media and agencies that carry others' words, and for 'menurut X'."""

import msgspec

from saksi.statements.cues.outlets import outlet
from saksi.statements.cues.quoted import quote_before, quote_of_sentence, sentence_before
from saksi.statements.cues.untold import of_noun
from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.phrases import behind, content
from saksi.statements.phrases.titles import titled
from saksi.statements.reading import Reading

PLACE = 24  # words of place and day between a source and what it saw
NEAR = 6  # words of a paper that a source word names
DAY = 6  # words of a day between a source and the verb it was inserted before
POST = 16  # words of a post behind a name
SCENE = 14  # words of where and to whom a source spoke
ISSUED = 5  # words between a source word and "yang dirilis"
ANSWERS = ("deny", "reject", "condemn", "accuse", "support", "demand", "threaten")
NAME = 6  # words of a name behind its bearer's office


def cited(reading: Reading, cue: Cue) -> Draft | None:
    """'Dikutip dari X, …', '…, seperti dilansir X, Kamis (…)', '…, mengutip X': a weekday is no source."""
    if cue.sense != "cite":
        return None
    if (cue.form == "active" and _has_subject(reading, cue)) or of_noun(reading, cue):
        return None
    if cue.form == "bare" and (cue.nya or quote_before(reading, cue) is None):
        return None
    source = outlet(reading, cue)
    if source is None:
        return None
    said = _around(reading, cue, source) or _sentence_before(reading, cue)
    if not said:
        return None
    return msgspec.structs.replace(drafted("cited", cue, source, said), source=True)


def _has_subject(reading: Reading, cue: Cue) -> bool:
    """Whether an active source verb has a subject of its own: 'Media itu mengutip …', 'AFP mewartakan'."""
    before = cue.first - 1
    if before < cue.frame[0] or reading.kind(before) != "word":
        return False
    if reading.has("before_source", before):
        return False
    return quote_of_sentence(reading, cue) is None


def _around(reading: Reading, cue: Cue, source: Range) -> tuple[Range, ...]:
    """What a source carries: the quotation before it, the sentence after it, or what stands around it."""
    quote = quote_of_sentence(reading, cue)
    if quote is not None:
        return reading.ranges(*quote)
    first, end = content.before(reading, cue)
    left = reading.ranges(first, _without_comma(reading, first, end))
    behind_it = source[1] + 1 if reading.has("that", source[1]) else None
    right = reading.ranges(behind_it or _past_dates(reading, source[1], cue.frame[1]), cue.frame[1])
    if left and _speech(reading, *left[0]) and not _goes_on(reading, source[1], cue.frame[1]):
        return left
    if not left:
        return right
    told = next((c.first for c in reading.cues_from(source[1]) if c.form == "active"), None)
    if told is not None and told <= source[1] + DAY and not any(reading.verb(i) for i in range(*left[0])):
        return left + reading.ranges(told, cue.frame[1])  # "Sari seperti dikutip X [pada Senin] mengatakan …"
    if right and _goes_on(reading, source[1], cue.frame[1]):
        return left + right
    return left


def _sentence_before(reading: Reading, cue: Cue) -> tuple[Range, ...]:
    """'… . Demikian dilansir X.': the sentence before one that only names its source."""
    if cue.quote is not None or not reading.has("thus", cue.frame[0]):
        return ()
    return sentence_before(reading, cue.first)


def _without_comma(reading: Reading, first: int, end: int) -> int:
    return end - 1 if end > first and reading.text(end - 1) == "," else end


def _speech(reading: Reading, first: int, last: int) -> bool:
    """Whether a stretch holds a verb, so that it says something by itself."""
    return any(reading.verb(i) or i in reading.cue_at for i in range(first, last))


def _past_dates(reading: Reading, token: int, last: int) -> int:
    """Past ", Kamis (19/6/2025)," or "pada Kamis (19/6/2025)," to what the source says."""
    depth = 0
    for i in range(token, last):
        text = reading.text(i)
        depth += (text in "([") - (text in ")]")
        if titled(reading, i):
            continue
        after = i + 1 + reading.has("written_on", i + 1)
        day = reading.dated(after + (reading.text(after) == "("))  # "ditulis Jumat, | (20/6/2025), …"
        ends = (text == "," or (text == ")" and _day_ends(reading, i))) and not day
        if depth == 0 and (ends or text == ":"):
            return i + 1
    for i in range(token, min(last, token + 12)):
        if reading.text(i) == ")":
            return i + 1
    return token


def _day_ends(reading: Reading, i: int) -> bool:
    """Whether a day ends with the bracket at `i` and what is told begins right behind: 'dari X, Rabu (18/6) | harga naik'."""
    told = reading.kind(i + 1) == "word" and not reading.has("of_the_day", i + 1)
    opened = next((k for k in range(i - 1, max(i - DAY, 0), -1) if reading.text(k) == "("), 0)
    return told and "weekday" in reading.kinds(opened - 1)


def _past_place(reading: Reading, token: int, last: int) -> int:
    """Past "di gedung X, Jakarta, Rabu (18/6/2025)," with all its commas, when a day in brackets ends it."""
    for i in range(token, min(last, token + PLACE)):
        if reading.verb(i):
            break
        if reading.text(i) == ")" and reading.text(i + 1) == ",":
            return i + 2
    return token


def _goes_on(reading: Reading, token: int, last: int) -> bool:
    """Whether the sentence goes on behind an inserted source: 'Katz, seperti dilansir X, menuduh …'."""
    rest = _past_dates(reading, token, last)
    return any(reading.verb(i) for i in range(rest, min(last, rest + 12))) and rest > token


def according(reading: Reading, cue: Cue) -> Draft | None:
    """'Menurut X, …', '…, menurut X', '…, menurut X, …', 'berdasarkan data X, …'."""
    if cue.sense != "according":
        return None
    if cue.form == "active" or (cue.form == "view" and reading.text(cue.last) != ","):
        return None
    if reading.has("as_that", cue.first - 1):
        return None  # "jika menurut jaksa tidak sesuai"
    clitic = cue.nya or cue.form == "view"
    speaker = None if clitic else _authority(reading, cue)
    if speaker is None and not clitic:
        return None
    last = min(cue.last, speaker[0]) if speaker else cue.last
    rest = speaker[1] if speaker else cue.last
    if reading.has("who", rest) and _answered(reading, rest + 1):
        rest = next((i for i in range(rest, cue.frame[1]) if reading.text(i) == ","), rest)
    said = _beside(reading, cue, rest)
    if not said:
        return None
    return Draft(
        rule="statements.according",
        cue=(cue.first, last),
        sense=cue.sense,
        word=cue.word,
        speaker=speaker,
        content=said,
        bound="own" if speaker else "last",
        quote=cue.quote,
    )


def _authority(reading: Reading, cue: Cue) -> Range | None:
    """Who 'menurut' names; with 'berdasarkan' it must be a name behind the paper's name."""
    token = cue.last
    while token < cue.frame[1] and reading.has("authority_links", token):
        token += 1
    token += reading.has("jointly", token) and reading.has("documents", token - 1)
    if told := _same_paper(reading, cue, token):
        return told
    if cue.form == "source" and (paper := _issuer(reading, cue, token) or _paper(reading, cue, token)):
        return paper
    if cue.form == "based" and token > cue.last and reading.text(token) == ",":
        return None
    found = behind.after(reading, token, cue.frame[1], appositions=False)
    if found is None:
        return _unnamed(reading, cue, token) if cue.last - cue.first > 1 and cue.form == "source" else None
    if any(reading.has("own", i) for i in range(*found)):
        return None
    if cue.form == "based" and not any(
        reading.capital(i) or "medium" in reading.kinds(i) for i in range(*found)
    ):
        return None
    head = found[0]
    if reading.has("inanimate", head) and not reading.named(*found):
        return None
    if reading.has("who", found[1] - 1):
        return (head, found[1] - 1) if found[1] - 1 > head else None
    return head, _topic(reading, found) or _holder_end(reading, found, cue.frame[1])


def _same_paper(reading: Reading, cue: Cue, token: int) -> Range | None:
    """A paper told of before: 'menurut | laporan yang sama'."""
    same = reading.has("alike", token) and reading.has("who", token - 1) and token - 2 > cue.first
    return (token - 2, token + 1) if same else None


def _topic(reading: Reading, found: Range) -> int | None:
    """Where what is said begins right behind a name without a comma: 'Menurut Togo Jaya | harga beras bisa naik'."""
    first, end = found
    if not reading.upper(first) or not (reading.verb(end) or reading.has("auxiliary", end)):
        return None
    small = [i for i in range(first, end) if not reading.upper(i) and not reading.has("name_particles", i)]
    if not small or reading.kind(small[0]) != "word" or not reading.pack.knows(reading.norms[small[0]]):
        return None
    bound = any(reading.has(name, small[0]) for name in ("people", "name_links", "and"))
    return None if bound else small[0]


def _holder_end(reading: Reading, office: Range, last: int) -> int:
    """Where the name behind an office and a comma ends: 'Menurut Wali Kota Kalimara, | Sari Dewi Utami, …'."""
    first, end = office
    if reading.text(end) != ",":
        return end
    if not reading.has("people", first):
        return _post_end(reading, end, last) if reading.capital(first) else end
    stop = next((i for i in range(end + 1, min(last, end + NAME + 2)) if reading.text(i) == ","), end)
    words = range(end + 1, stop)
    plain = all(
        reading.capital(i) and not reading.kinds(i) & {"place", "country", "organisation"} for i in words
    )
    return stop if words and plain else end


def _post_end(reading: Reading, end: int, last: int) -> int:
    """Where the post behind a name and a comma ends: 'Menurut Sari Dewi, | pakar hukum dari Universitas Rimba, …'."""
    stop = next((i for i in range(end + 1, min(last, end + POST)) if reading.text(i) == ","), end)
    large = reading.upper(end + 1) and not (
        reading.has("posts", end + 1) and not any("person" in reading.kinds(i) for i in range(end + 1, stop))
    )  # ", Equity Analyst dari PT Rimba,"
    if not (reading.has("people", end + 1) or reading.has("posts", end + 1)) or large:
        return end
    words = range(end + 1, stop)
    return stop if len(words) > 1 and not any(map(reading.verb, words)) else end


def _unnamed(reading: Reading, cue: Cue, token: int) -> Range:
    """What 'menurut' names by a noun alone, with its "yang": 'menurut | sumber yang dikutip X, …'."""
    limit = min(cue.frame[1], token + POST)
    related = reading.has("who", token - 1)
    if related and _answered(reading, token):
        return cue.last - 1, token - 1  # "menurut laporan | yang dibantah Peru"
    end = next((i for i in range(token, limit) if related and reading.text(i) == ","), token)
    return cue.last - 1, end - (end == token and related)


def _paper(reading: Reading, cue: Cue, token: int) -> Range | None:
    """A paper that 'menurut' names, up to the comma: 'pernyataan itu', 'perjanjian tahun 2014'."""
    head = cue.last - 1 if reading.has("deixis", token) and cue.last - cue.first > 1 else token
    if not reading.has("documents", head) or reading.upper(head + 1):
        return None
    end = next((i for i in range(head, min(cue.frame[1], head + NEAR)) if reading.text(i) == ","), None)
    return (head, end) if end is not None and end > head + 1 else None


def _issuer(reading: Reading, cue: Cue, token: int) -> Range | None:
    """Who issued the paper 'menurut' names: 'menurut data yang dirilis | militer Israel', 'laporan yang disusun oleh X'."""
    words = range(cue.first + 1, min(cue.frame[1], token + ISSUED))
    who = next((i for i in words if reading.has("who", i)), None)
    if who is None or not reading.passive(who + 1) or _answered(reading, who + 1):
        return None
    paper = range(cue.first + 1, who)
    told = any(reading.has(name, i) for name in ("documents", "inanimate") for i in paper)
    if not told or any(reading.text(i) == "," or reading.has("people", i) or reading.upper(i) for i in paper):
        return None
    near = range(who + 2, min(cue.frame[1], who + ISSUED))
    start = next((i + 1 for i in near if reading.has("by", i)), who + 2)
    found = behind.after(reading, start, cue.frame[1], appositions=False)
    return found if found is not None and reading.named(*found) else None


def _answered(reading: Reading, token: int) -> bool:
    """Whether a passive tells what others say to a paper: 'menurut laporan yang | dibantah Peru' is not Peru's."""
    cue = reading.cue_at.get(token)
    return cue is not None and cue.sense in ANSWERS


def _beside(reading: Reading, cue: Cue, rest: int) -> tuple[Range, ...]:
    """What is said before and behind 'menurut X'."""
    first, end = cue.frame[0], cue.first
    if end > first and reading.has("before_according", end - 1):
        first = end
    end -= end > first + 1 and reading.has("thus", end - 1)
    left = reading.ranges(content.past_source(reading, first, end), end)
    if left and not _speech(reading, *left[0]) and reading.has("opening", left[0][0]):
        left = ()
    if left and _only_opens(reading, left[0]):
        left = ()
    start = _past_place(reading, rest, cue.frame[1]) if reading.has("trail", rest) else rest
    start = _past_scene(reading, rest, cue.frame[1]) if start == rest else start
    while start < cue.frame[1] and reading.text(start) in ",:":
        start += 1
    told = reading.has("border", start) or reading.has("tells", start)
    aside = (
        reading.has("trail", start) and not told
    )  # "…, jika X naik, Y turun" is told, "…, sudah jelas bahwa" too
    if start < cue.frame[1] and (aside or reading.dated(start)) and start > rest:
        start = _past_dates(reading, start, cue.frame[1])
    if _cites(reading, start):
        after = _past_dates(reading, start, cue.frame[1])
        start = after if after > start else cue.frame[1]
    right = reading.ranges(start, _related_end(reading, cue, start))
    if left and right and (_told_of(reading, start) or not _speech(reading, *right[0])):
        return left
    return left + right


def _told_of(reading: Reading, token: int) -> bool:
    """Whether a "yang" clause in which the source speaks again stands here: '…, menurut X, | yang menyalahkan Y'."""
    other = reading.cue_at.get(token + 1)
    return reading.has("who", token) and other is not None and other.form == "active"


def _related_end(reading: Reading, cue: Cue, start: int) -> int:
    """Where what a source says ends: in a relative clause at its comma ('X, yang menurut Y merupakan …, | terjadi')."""
    end = content.end_of(reading, cue, start)
    if not reading.has("who", cue.first - 1) or cue.quote is not None:
        return end
    return next((i for i in range(start + 1, end) if reading.text(i) == ","), end)


def _cites(reading: Reading, token: int) -> bool:
    """Whether another source is told next: '…, menurut X, | dikutip dari Y'."""
    other = reading.cue_at.get(token + reading.has("before_source", token))
    return other is not None and other.sense == "cite"


def _past_scene(reading: Reading, token: int, last: int) -> int:
    """Past where or to whom a source spoke, told without a comma: 'Menurut X | dalam jumpa pers, Rabu (18/6/2025), …'.

    Or of whom: 'Menurut survei X | terhadap 300 warga, …'; or where it was told: 'X | yang diterbitkan pekan lalu, …'.
    """
    asked = reading.has("over", token) or (reading.has("who", token) and reading.passive(token + 1))
    if not (asked or reading.has("spoken_in", token)):
        return token
    for i in range(token, min(last, token + SCENE)):
        if reading.text(i) == ",":
            return _past_dates(reading, i, last) if reading.dated(i + 1) else i + 1
        if reading.verb(i) and not (reading.has("reached", i) or asked):
            break
    return token


def _only_opens(reading: Reading, left: Range) -> bool:
    """Whether what stands before a source is another's cue with nothing said: 'Ia menambahkan, berdasarkan data X, …'."""
    first, last = left
    last -= reading.text(last - 1) == ","
    cue = next((reading.cue_at[i] for i in range(first, last) if i in reading.cue_at), None)
    return cue is not None and cue.form == "active" and cue.last == last


RULES = (cited, according)
