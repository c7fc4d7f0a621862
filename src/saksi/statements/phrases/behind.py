"""Where a speaker's noun phrase begins and ends behind a cue: '"…," kata [X, jabatan], …'."""

from collections.abc import Iterator

from saksi.statements.draft import Range
from saksi.statements.phrases import LONG, dated, phrase_end
from saksi.statements.reading import BRACKETS, Reading

PLACED = 8  # words of a place that a speaker's post may have


def after(reading: Reading, token: int, limit: int, appositions: bool = True) -> Range | None:
    """The noun phrase of a speaker that begins at `token`: "kata [Menlu X, wakil ketua,] kepada …"."""
    while token < limit and not reading.upper(token) and reading.has("before_speaker", token):
        token += 1
    if token >= limit or not _starts(reading, token):
        return None
    if reading.has("third", token):
        return token, token + 1
    parts = list(_stretches(reading, token, limit))
    first, last = parts[0]
    end = _right_end(reading, first, last)
    if end <= first:
        return None
    if appositions and len(parts) > 1 and _posted(reading, (first, end), parts[0][1], parts[1]):
        return first, parts[1][1]
    for start, stop in parts[1:] if appositions else ():
        if end != start - 1 or not _apposition(reading, start, stop):
            break
        end = _right_end(reading, start, stop)
    while end > first + 1 and reading.has("and", end - 1):
        end -= 1
    return (first, end) if end - first <= LONG else None


def _posted(reading: Reading, post: Range, comma: int, name: Range) -> bool:
    """Whether a name alone stands behind a post with its place: "kata analis | di Togo Jaya, | Joni Harmen."."""
    first, end = post
    named = range(*name)
    placed = end < comma and reading.has("place_words", end) and reading.has("people", first)
    placed = placed and not reading.pack.knows(reading.norms[name[0]])  # "Senin Pagi", "Kecamatan Rimba"
    return (
        placed
        and name[1] - name[0] > 1
        and all(reading.upper(i) and reading.kind(i) == "word" for i in named)
    )


def _starts(reading: Reading, token: int) -> bool:
    """Whether a speaker's phrase can begin here."""
    if reading.kind(token) == "number":
        return not reading.dated(token) or reading.kind(token + 1) == "word"
    if reading.text(token) == "@":
        return True
    if reading.kind(token) != "word" or dated(reading, token):
        return False
    if reading.has("periods", token) and reading.kind(token + 1) == "number":
        return False  # "diusulkan tahun 2025"
    if reading.upper(token):
        return True
    return not (
        reading.has("no_speaker", token)
        or reading.has("trail", token)
        or reading.verb(token)
        or reading.has("to", token)
    )


def _stretches(reading: Reading, token: int, limit: int) -> Iterator[Range]:
    """From `token` on, stretches between commas, up to a mark that ends the sentence."""
    start, depth = token, 0
    for i in range(token, limit):
        text = reading.text(i)
        if reading.kind(i) == "word":
            continue
        depth = max(0, depth + BRACKETS.get(text, 0))
        if depth:
            continue
        if text == ",":
            yield start, i
            start = i + 1
        elif text == "." and _inside_name(reading, i):
            continue
        elif reading.kind(i) == "quote" or text in ".?!;:—":
            yield start, i
            return
    yield start, limit


def _inside_name(reading: Reading, token: int) -> bool:
    """Whether a full stop has no space on either side ("Detik.com", "M.Si") or follows an initial or a title's short form."""
    tokens = reading.tokens
    if token + 1 >= len(tokens) or tokens[token - 1].end != tokens[token].start:
        return False
    if tokens[token - 1].kind != "word" or tokens[token + 1].kind == "quote":
        return False  # "dikutip dari Associated Press (AP)."
    glued = tokens[token].end == tokens[token + 1].start
    following = tokens[token + 1].text
    if tokens[token - 1].norm in reading.pack.table("abbreviations")["titles"] and tokens[token + 1].capital:
        return True  # "Kombes Pol. | Joni"
    initial = len(tokens[token - 1].text) <= 2 and not reading.kinds(token - 1) & {"country", "organisation"}
    return initial or (glued and (following.islower() or len(following) <= 3))


def _right_end(reading: Reading, first: int, last: int) -> int:
    """As `phrase_end`, but a place is never kept and "yang" only after a bare common noun."""
    end = phrase_end(reading, first, last)
    if first < end < last - 1 and reading.has("in_office", end):
        end = phrase_end(reading, end + 1, last)
    if end < last and reading.has("who", end) and _unnamed(reading, first, end):
        return _relative_end(reading, end + 1, last)
    for i in range(first + 1, end):
        if reading.has("place_words", i) and not reading.has("missions", first):
            return i
        if reading.has("name_links", i) and not _goes_on(reading, i + 1, end):
            return i
    return end


def _unnamed(reading: Reading, first: int, end: int) -> bool:
    """Whether a phrase names no person, at most the state or body of people: 'seorang pejabat Peru'."""
    if reading.capital(first) and not reading.has("people", first):
        return False
    names = [i for i in range(first + 1, end) if reading.capital(i)]
    if names and end + 1 in reading.cue_at:
        return False  # "pernyataan pemerintah Peru | yang meminta …"
    return all(reading.kinds(i) & {"country", "organisation", "place"} for i in names)


def _goes_on(reading: Reading, token: int, end: int) -> bool:
    """Whether a name or a body follows "dari", so that it belongs to the speaker: "Sari dari kantor hukum X"."""
    return token < end and (reading.upper(token) or reading.has("people", token))


def _relative_end(reading: Reading, token: int, last: int) -> int:
    """Where the relative clause of an unnamed speaker ends: 'sumber yang mengetahui rencana itu'."""
    for i in range(token, last):
        talked = reading.has("to_talk", i - 1) and reading.has("hearer", i)
        if reading.has("circumstance", i) and not (talked or reading.has("in_relative", i)):
            return i
    return last


def _apposition(reading: Reading, start: int, stop: int) -> bool:
    """Whether a stretch after a comma goes on with the speaker: a role, a name, no adverbial."""
    if reading.has("and", start) and start + 1 < stop and reading.upper(start + 1):
        start += 1  # "Direktur Humas, Protokol, | dan Umum Kemenkes Sari Harmen"
    if start >= stop or reading.has("opening", start) or reading.has("trail", start) or dated(reading, start):
        return False
    if reading.verb(start) or reading.kind(start) != "word":
        return False
    if reading.headline(start) and any(reading.headline_verb(i) for i in range(start + 1, stop)):
        return False  # "Ditolak Peru, | Mali Siapkan Gugatan"
    end = _right_end(reading, start, stop)
    if end < stop and (reading.verb(end) or reading.has("auxiliary", end) or reading.has("negation", end)):
        return False
    return reading.has("people", start) or reading.upper(start)


def past_post(reading: Reading, token: int, last: int) -> int:
    """The comma behind what is left of a speaker's post: 'dikatakan Sari, ketua | di Desa Y, …'."""
    if token < last and reading.has("place_words", token):
        return next((i for i in range(token, min(last, token + PLACED)) if reading.text(i) == ","), token)
    return token
