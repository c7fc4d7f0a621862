"""Where what is said ends: at the reporter's comment (', mengacu pada …') or at an answer to what others say."""

from saksi.statements.draft import Cue
from saksi.statements.phrases import segments
from saksi.statements.reading import Reading


def reporters(reading: Reading, cue: Cue, start: int, last: int) -> int:
    """Where what is said ends before a comma and words that are the reporter's; `last` when there are none."""
    if cue.quote is not None:
        return last
    for i in range(start + 1, last - 1):
        if reading.doc.quote_of[i] is not None:
            continue
        if reading.has("without", i) and reading.has("withholds", i + 1):
            return i - (reading.text(i - 1) == ",")  # "… | tanpa memberikan bukti"
        if reading.text(i) == "," and _explains(reading, i + 1):
            return i
    return last


def _explains(reading: Reading, token: int) -> bool:
    """Whether a comment on the words told begins at a token: "mengacu pada", "sesuatu yang", "demikian Reuters"."""
    if reading.has("thus", token) and (reading.upper(token + 1) or token + 1 in reading.cue_at):
        return True
    if reading.has("refers", token) and reading.has("refers_to", token + 1):
        return True
    if reading.has("something", token) and reading.has("who", token + 1):
        return True
    if not reading.has("in_medium", token):
        return False
    return reading.has("said_in", token + 1 + reading.has("some_kind", token + 1))


def corrected(reading: Reading, cue: Cue, start: int, last: int) -> int:
    """Where the one who is quoted answers what others say: '"Banyak yang bilang X, | itu keliru …"'."""
    for hit in reading.doc.hits_of.get("tone", ()) if cue.quote is not None else ():
        if hit.entry.value == "mistaken" and start < hit.first < last and reading.text(hit.first - 1) == ",":
            return hit.first - 1
    return last


def beside_another(reading: Reading, other: Cue) -> bool:
    """Whether a verb goes on behind "dan" with somebody told of, as no source's own verb does."""
    token = other.first
    while reading.has("auxiliary", token - 1):
        token -= 1
    return other.form == "active" and reading.has("joint", token - 1)


def clause_last(reading: Reading, cue: Cue, start: int) -> int:
    """Where a cue's clause ends at most: at the first comma where "meskipun", "setelah" opens it or the sentence."""
    first, last = cue.frame
    if cue.quote is not None:
        last = next((i for i in range(start + 1, last) if reading.dash(i)), last)
    commas = [i for i in range(first, cue.first) if reading.text(i) == ","]
    told = bool(commas) and commas[-1] - 1 in reading.cue_at  # "Sari mengatakan, | usai KPK mengumumkan X, …"
    if not reading.has("subordinate", commas[-1] + 1 if told else first) or (commas and not told):
        return last
    parts = segments(reading, start, last)
    return parts[0][1] if len(parts) > 1 and parts[0][1] > start else last


def turns(reading: Reading, token: int, end: int) -> bool:
    """Whether ", bahkan" and a clause of its own follow: 'menolak usul itu | , bahkan kedua pihak sempat bentrok'."""
    if reading.text(token) != "," or not reading.has("indeed", token + 1) or token + 2 in reading.cue_at:
        return False
    opens = reading.has("people", token + 3) or reading.has("people", token + 2) or reading.upper(token + 2)
    return opens and any(reading.verb(i) for i in range(token + 3, end))
