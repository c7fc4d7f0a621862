"""Who is to do what a demand asks: the words before what is to be done."""

from collections.abc import Sequence

from saksi.statements.draft import Range
from saksi.statements.reading import Reading

HEARD = 14  # words within which whoever is asked is told
LEAD = (
    "so_that",
    "for_whom",
    "reported_to",
    "all_of",
)  # before whoever is asked: "agar", "kepada", "seluruh"


def heard(reading: Reading, told: Sequence[Range], due: int | None) -> Range | None:
    """The words that name whoever is to do what is asked, as far as they stand before it."""
    if due is not None:
        begin, end = sentence(reading, told, due)
        subject = whose_duty(reading, due, begin) if begin < end else (due, due)
        return subject if subject[0] < subject[1] else None
    first, last = next(iter(told), (0, 0))
    return _hearer(reading, first, last) if first < last else None


def sentence(reading: Reading, told: Sequence[Range], due: int) -> Range:
    """The sentence of a duty, as far as it is told."""
    whole = reading.doc.sentences[reading.doc.sentence_of[due]]
    first, last = next((part for part in told if part[0] <= due < part[1]), (due, due))
    return max(first, whole.first), min(last, whole.last)


def _hearer(reading: Reading, first: int, last: int) -> Range:
    """The words that name whoever is asked: '(agar) seluruh | warga kota | tidak …'."""
    while first < last and any(reading.has(name, first) for name in LEAD):
        first += 1
    end = first
    while end < min(last, first + HEARD) and not _to_do(reading, end):
        end += 1
    return first, end


def whose_duty(reading: Reading, due: int, begin: int) -> Range:
    """The subject of a duty: 'jika perang berlanjut, | X | harus …', 'X, Y dan Z | harus …'."""
    phrase = reading.has("opens_lead", begin) or reading.has("reasons", begin)
    for first in range(due, begin, -1):
        led = phrase or any(reading.verb(i) for i in range(begin, first))
        if led and _ends_lead(reading, first - 1):
            return first, due
    return begin, due


def private(reading: Reading, heard: Range) -> bool:
    """Whether people who stand for no state are asked: 'para jemaah', 'sekutu-sekutu'."""
    first, last = heard
    return any(reading.has("private_people", i) for i in range(first, min(last, first + 3)))


def _to_do(reading: Reading, token: int) -> bool:
    """Whether a word begins what is to be done."""
    starts = ("to", "so_that", "negation", "must", "who", "auxiliary", "place_words", "out_of")
    return (
        any(reading.has(name, token) for name in starts)
        or reading.verb(token)
        or reading.text(token) in ",;:"
    )


def _ends_lead(reading: Reading, token: int) -> bool:
    """Whether a token ends what stands before a clause: a comma, "sehingga", "maka"."""
    return reading.text(token) in ",;:" or reading.has("so_then", token) or reading.has("contrast", token)
