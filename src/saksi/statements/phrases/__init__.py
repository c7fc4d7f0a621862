"""Where a speaker's noun phrase begins and ends left of a verb, and before "yang"."""

from saksi.statements.draft import Cue, Range
from saksi.statements.phrases.adverbs import adverbial_words, breaks_off, mannered, outright
from saksi.statements.phrases.asides import (
    beside,
    closes_quote,
    insertion,
    opens_aside,
    told_behind,
    without_places,
)
from saksi.statements.phrases.heads import both
from saksi.statements.phrases.nearest import name_before
from saksi.statements.phrases.openers import past_opener
from saksi.statements.phrases.telling import cites_within, ends_list, tells, the_others
from saksi.statements.phrases.titles import past_dateline, titled
from saksi.statements.reading import BRACKETS, Reading

SECOND = 12  # words of a second post, "yang juga …", before the comma and its holder's name
POST = 6  # words of a post's place before the comma and the name of who holds it
UPON = 4  # tokens from "terhadap" to the end of the name behind it
LONG = 30  # words a speaker's phrase may have, apposition included


def past_auxiliaries(reading: Reading, token: int, first: int) -> int:
    """The token after the last word left of `token` that is no adverb: "Trump juga telah | kata"."""
    headline = reading.headline(token - 1)
    while token > first and (headline or not reading.upper(token - 1)):
        if taken := adverbial_words(reading, token, first):
            token -= taken
        elif reading.has("auxiliary", token - 1) or outright(reading, token - 1, first):
            token -= 1
        else:
            break
    if token > first + 1 and mannered(reading, token - 2):
        return past_auxiliaries(reading, token - 2, first)
    return token


def negated(reading: Reading, cue: Cue) -> bool:
    """Whether a word of negation stands before the cue, adverbs between them or not; "seolah-olah" is one too."""
    token = cue.first
    while token > cue.frame[0] and reading.has("auxiliary", token - 1):
        token -= 1
    before = token - 1
    return token > cue.frame[0] and (reading.has("negation", before) or reading.has("as_if", before))


def segments(reading: Reading, first: int, last: int) -> list[Range]:
    """Tokens [first, last) cut at commas outside brackets; marks that open a quotation cut too."""
    found: list[Range] = []
    start, depth = first, 0
    for i in range(first, last):
        token = reading.tokens[i]
        if token.kind == "word" or titled(reading, i):
            continue
        depth = max(0, depth + BRACKETS.get(token.text, 0))
        if (depth == 0 and (token.text in ",;:" or reading.dash(i))) or (
            token.kind == "quote" and reading.utterance(min(i + 1, last - 1))
        ):
            found.append((start, i))
            start = i + 1
    found.append((start, last))
    return found


def phrase_end(reading: Reading, first: int, last: int) -> int:
    """Where the noun phrase that begins at `first` ends: at a phrase of time, place or manner, or a verb."""
    headline = reading.headline(first)
    for i in range(first, last):
        token = reading.tokens[i]
        if headline and i > first and reading.has("rallies", i) and not reading.has("rally_heads", i - 1):
            return i
        if (
            token.capital
            and i > first
            and not dated(reading, i)
            and not (headline and reading.has("trail", i))
        ):
            continue
        if i > first and reading.has("trail", i):
            if reading.has("place_words", i) and keeps_place(reading, (first, last), i):
                continue
            together = reading.has("jointly", i) or reading.has("behind_marks", i)
            if together and reading.has("documents", i - 1) and i + 1 < last:
                continue  # "pernyataan bersama kedua negara", "pernyataan singkat Joni"
            if reading.has("over", i) and i + 1 < last and reading.upper(i + 1) and reading.upper(i - 1):
                continue
            return i
        if reading.verb(i) or (i > first and (dated(reading, i) or _over(reading, i))):
            return i
        if token.kind == "quote" and i > first and reading.utterance(min(i + 1, last - 1)):
            return i
    return last


def dated(reading: Reading, token: int) -> bool:
    """Whether a weekday begins at a token."""
    return "weekday" in reading.kinds(token)


def _over(reading: Reading, token: int) -> bool:
    """Whether a phrase of time or a further verb begins at a token: "Sari | beberapa waktu lalu", "Sari | pekan lalu"."""
    if breaks_off(reading, token):
        return True
    if reading.has("some", token) and reading.has("some_time", token + 1):
        return True
    return reading.has("some_time", token) and reading.has("gone_by", token + 1)


def keeps_place(reading: Reading, phrase: Range, token: int) -> bool:
    """Whether "di …" belongs to the phrase: after a mission or a common noun ("warga di Gaza"), not after a name."""
    if token + 1 >= phrase[1]:
        return False
    if reading.has("missions", phrase[0]) and reading.upper(token + 1):
        return not reading.has("networks", token + 1)
    return reading.kind(token - 1) == "word" and not reading.capital(token - 1)


def without_border(reading: Reading, first: int, last: int) -> int:
    """Where the last clause of [first, last) begins: after a clause word, or "dan" with a verb before it."""
    verb_seen = relative = False
    start = first
    for i in range(first, last):
        cue = reading.cue_at.get(i)
        if i > first + 1 and reading.verb(i) and reading.has("alongside", i - 1):
            continue  # "Sari seraya mengkritik laporan itu, menegaskan"
        if cue and i > first and tells(reading, cue) and not cites_within(reading, i):
            start, verb_seen = cue.last, False
        elif reading.verb(i):
            relative = reading.has("who", i - 1) and reading.passive(i)
            verb_seen = not relative
        elif _borders(reading, first, i) or (verb_seen and reading.has("and", i)):
            start, verb_seen = i + 1, False
    return start


def _borders(reading: Reading, first: int, token: int) -> bool:
    """Whether a clause word stands at a token: written small, or in a headline, which writes all words large."""
    if not reading.has("border", token):
        return False
    if (
        reading.has("who", token - 1)
        and reading.has("asked_when", token)
        and reading.has("deixis", token + 1)
    ):
        return False  # "yang saat ini memimpin"
    return token == first or not reading.upper(token) or reading.headline(token)


def subject(reading: Reading, cue_first: int, frame: Range) -> Range | None:
    """The noun phrase that is the subject of a verb, left of it; appositions and insertions are read over."""
    first = frame[0]
    end = past_auxiliaries(reading, cue_first, first)
    others = the_others(reading, first, end)
    barred = any(reading.has(name, end - 1) for name in ("joint", "who")) or reading.text(end - 1) == ":"
    if others or end <= first or barred:
        return others
    parts = segments(reading, past_dateline(reading, first, end), end)
    headline = reading.headline(cue_first)
    taken: list[Range] = []
    for start, stop in reversed(without_places(reading, parts)):
        piece = _piece(reading, (start, stop), stop == end, bool(taken))
        if piece is None:
            if taken or (start < stop and not insertion(reading, start, stop, stop == end)):
                break
            continue
        found, whole = piece
        if taken and (ends_list(reading, start, first) or reading.has("inanimate", found[0])):
            break
        if not taken and stop == end - 1 and _object(reading, start, found[0]):
            return None
        taken.append(found)
        if reading.has("third", found[0]) or reading.has("own", found[0]):
            break
        if not whole or (headline and start > first):
            break
    if not taken:
        return both(reading, name_before(reading, parts[-1][0], end), first)
    return _settled(reading, parts, taken, (first, end))


def _settled(reading: Reading, parts: list[Range], taken: list[Range], frame: Range) -> Range | None:
    """The speaker that the pieces found make, nearest first; before an aside where they are only part of it."""
    if (before := opens_aside(reading, parts, taken[-1][0])) is not None:
        piece = _piece(reading, before, nearest=False, right=True)
        return piece[0] if piece else None
    found = _joined(reading, taken[-1][0], taken[0][1])
    return _posted(reading, both(reading, found, frame[0]), frame[1])


def _posted(reading: Reading, found: Range | None, end: int) -> Range | None:
    """A speaker with his second post told behind a comma: 'Sari, | yang juga ketua partai itu, | mengatakan'."""
    if found is None or reading.text(found[1]) != "," or not reading.has("who", found[1] + 1):
        return found
    if reading.text(end - 1) != "," or not any(reading.has(n, found[1] + 2) for n in ("too", "holds_post")):
        return found
    commas = sum(reading.text(i) == "," for i in range(found[1], end))
    return (found[0], end - 1) if commas == 2 and end - found[0] <= LONG else found


def _object(reading: Reading, start: int, token: int) -> bool:
    """Whether a verb of speech in its own clause stands before a token: 'mengecam serangan itu, menyebut …'."""
    cues = (reading.cue_at[i] for i in range(start, token) if i in reading.cue_at)
    return any(cue.form == "active" and not _relative(reading, start, cue.first) for cue in cues)


def _relative(reading: Reading, start: int, verb: int) -> bool:
    """Whether a verb of a segment belongs to a "yang" before it."""
    return any(reading.has("who", i) for i in range(start, verb))


def _piece(reading: Reading, segment: Range, nearest: bool, right: bool) -> tuple[Range, bool] | None:
    """The noun phrase of one segment and whether it begins the segment; None when there is none.

    nearest: the segment reaches up to the verb. right: a phrase right of it is already taken.
    """
    (start, stop), whole = segment, segment[0]
    if nearest and start < stop:
        start = past_opener(reading, start, stop)
        segment = (start, stop)
    cue = reading.cue_at.get(start)
    if cue is not None and (cue.form == "bare" or cue.sense == "according") and not reading.headline(start):
        return None
    if not nearest and reading.adverbial(start) and reading.has("opening", start + 1):
        return None  # "Tepatnya pada Mei lalu, | Sari mengaku"
    if cue is not None and not nearest and (clause := told_behind(reading, cue)):
        found = _phrase(reading, (clause, stop), nearest, right)
        return (found, False) if found else None
    closes = start < stop and reading.kind(start) == "quote" and closes_quote(reading, start)
    if closes or (reading.kind(start) == "number" and reading.text(start + 1) == "."):
        return None
    asked = reading.has("asked_when", start) and reading.has("questions", start + 1)
    opens = asked or (reading.has("opening", start) and not reading.has("lead", start))
    if start >= stop or (opens and not nearest):
        return None
    if not nearest and beside(reading, start, stop):
        return None
    begin = without_border(reading, start, stop)
    if not nearest and begin == start + 1 and reading.has("border", start) and not reading.has("lead", start):
        return None
    found = _phrase(reading, (begin, stop), nearest, right)
    if found is None and begin > start + 1:
        begin, found = start, _phrase(reading, segment, nearest, right)
    return (found, begin == start == whole) if found else None


def _phrase(reading: Reading, stretch: Range, nearest: bool, right: bool) -> Range | None:
    """The noun phrase that opens a stretch up to its first phrase of time or place; None when a verb breaks it."""
    begin, stop = stretch
    if nearest:
        begin = _past_date(reading, begin, stop)
    begin += begin + 1 < stop and begin in reading.opened_at
    while begin < stop and (reading.has("lead", begin) or reading.has("deixis", begin)):
        begin += 1
    begin += begin + 1 < stop and reading.headline(begin) and reading.has("headline_lead", begin)
    if (
        begin >= stop
        or reading.has("opening", begin)
        or reading.has("times_told", begin)
        or (reading.has("no_speaker", begin) and not (reading.upper(begin) and begin > stretch[0]))
        or (right and (reading.has("time_end", stop - 1) or reading.kind(begin) == "number"))
    ):
        return None
    day = reading.kind(begin) == "number" and "month" in reading.kinds(begin + 1)
    if day or dated(reading, begin) or not any(reading.kind(i) == "word" for i in range(begin, stop)):
        return None
    end = begin + 1 if reading.has("third", begin) else phrase_end(reading, begin, stop)
    if end > begin and end < stop and reading.headline(begin) and reading.has("rallies", end):
        return begin, end
    if end <= begin or (nearest and stop - end == 1) or _imperative(reading, begin):
        return None
    if any(reading.kind(i) == "quote" and reading.text(i - 1) == "," for i in range(begin + 1, end)):
        return None
    going_on = end < stop and (reading.has("who", end) if right else _subordinate(reading, end))
    if not going_on and any(reading.verb(i) for i in range(end, stop)):
        return None
    return begin, end - (end - 1 > begin and end - 1 in reading.opened_at)


def _past_date(reading: Reading, begin: int, stop: int) -> int:
    """Past a day with its date in brackets that no comma closes: 'Dilansir X, Minggu (1/2/2025) | Kantor Y mengatakan'."""
    if not dated(reading, begin) or reading.text(begin + 1) != "(":
        return begin
    closed = next((i for i in range(begin + 2, stop) if reading.text(i) == ")"), stop)
    return closed + 1 if closed + 1 < stop and reading.upper(closed + 1) else begin


def _imperative(reading: Reading, token: int) -> bool:
    """Whether a sentence begins with a verb here: 'Menerka nasib …' names nobody."""
    first = reading.doc.sentences[reading.doc.sentence_of[token]].first
    first += reading.kind(first) == "quote"
    return token == first and reading.norms[token] in reading.pack.verbs


def _subordinate(reading: Reading, token: int) -> bool:
    """Whether what follows a noun phrase is a clause of its own: "Netanyahu ketika ditanya …"."""
    return reading.has("border", token) or reading.has("circumstance", token) or reading.has("who", token)


def _joined(reading: Reading, first: int, last: int) -> Range | None:
    """The phrase from its first piece to the last, ended at the first phrase of time or place within."""
    if last - first > LONG:
        return None
    end = phrase_end(reading, first, last)
    besides = reading.has("who", end) and reading.has("too", end + 1)
    newly = reading.has("who", end) and reading.has("newly", end + 1) and reading.text(end + 2) == ","
    if first < end < last and (besides or newly or reading.has("post_words", end)):
        comma = next(
            (
                i
                for i in range(end, min(last - 1, end + (SECOND if besides else POST)))
                if reading.text(i) == ","
            ),
            None,
        )
        if comma is not None and reading.upper(comma + 1):
            end = phrase_end(reading, comma + 1, last)
    return (first, end) if end > first else None


def antecedent(reading: Reading, relative: int, frame: Range) -> Range | None:
    """The noun phrase that a "yang" at `relative` goes back to."""
    end = relative
    if end > frame[0] and reading.text(end - 1) == ",":
        end -= 1
    parts = segments(reading, frame[0], end)
    while len(parts) > 1 and dated(reading, parts[-1][0]):
        parts.pop()  # "laporan X, Sabtu (8/9) yang mengatakan"
    start, stop = parts[-1]
    begin = without_border(reading, start, stop)
    for i in range(begin, stop - 1):
        if reading.verb(i) or (end < relative and reading.has("object_links", i)):
            begin = i + 1
    links = (i for i in range(begin + 1, stop - 1) if reading.has("upon_links", i))
    begin = max((i + 1 for i in links if stop - i <= UPON), default=begin)
    if end < relative and reading.has("noun_cues", begin) and begin + 1 < stop:
        begin += 1
    while begin < stop and any(reading.has(name, begin) for name in ("trail", "opening", "amid")):
        begin += 1
    return (begin, stop) if 0 < stop - begin <= LONG else None
