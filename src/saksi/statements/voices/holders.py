"""Who holds a long post: the name at the end of 'VP Hubungan Publik Togo Jaya Joni Harmen', not the house before it."""

from saksi.mentions import Cast
from saksi.record.mention import Actor, Mention
from saksi.statements.draft import Range
from saksi.statements.reading import Reading
from saksi.statements.voices.apposed import UNNAMED, named_last

HOUSES = ("body", "organisation", "company", "medium", "place", "state")  # what a post is held in
INITIAL = 3  # letters of what stands shortened before a name: "M.", "dr.", "Ir."
DEGREE = 5  # letters of a part of a degree
WHOLE = 2  # words of a whole name


def holder(reading: Reading, cast: Cast, head: Mention | None, phrase: Range) -> Mention | None:
    """The person at the end of a phrase that begins with a post, where a house, a field or a name cut short is told first.

    Behind a comma ("Direktur Utama Rimba, | M. Joni Harmen") or right behind a house ("VP Humas Rimba | Joni Harmen").
    """
    phrase = without_degrees(reading, phrase)
    if head is None or not _post(reading, phrase[0]) or not _no_person(reading, cast.actor(head)):
        return None
    last = named_last(cast, head, phrase)
    if last is None or last.last - last.first < WHOLE or _joined(reading, phrase[0], last.first):
        return None
    if _titled(reading, cast, last):
        return last
    before = _past_initials(reading, last.first, head.last)
    if reading.text(before - 1) == ",":
        return last
    house = cast.actor(cast.at(before - 1))
    return last if house is not None and house.type in HOUSES else None


def without_degrees(reading: Reading, phrase: Range) -> Range:
    """A phrase without the degrees behind its last commas: "Dokter paru, dr. Sari Dewi | , Sp.P, MSc"."""
    first, last = phrase
    while (comma := max((i for i in range(first, last) if reading.text(i) == ","), default=first)) > first:
        if not all(_degree(reading, i) for i in range(comma + 1, last)):
            break
        last = comma
    return first, last


def _degree(reading: Reading, token: int) -> bool:
    """Whether a token may be a part of a degree: "Sp", a stop, "PD", "PhD", no name or place."""
    text = reading.text(token)
    if text == ".":
        return True
    stops = "." in (reading.text(token - 1), reading.text(token + 1))
    capitals = sum(letter.isupper() for letter in text)
    return text[:1].isupper() and len(text) <= DEGREE and (stops or capitals > 1)


def _post(reading: Reading, token: int) -> bool:
    """Whether a phrase begins with a post that one person holds."""
    office = "role" in reading.kinds(token) and not reading.has("government", token)
    return office or reading.has("posts", token)


def _no_person(reading: Reading, actor: Actor | None) -> bool:
    """Whether who a phrase seems to be about is no whole person's name: a house, a bare post, a post with one word more."""
    if actor is None or actor.type in HOUSES:
        return actor is not None
    if actor.type != "person":
        return False
    first, _, rest = actor.name.lower().partition(" ")
    return actor.rule in UNNAMED or first in reading.sets["posts"] or (actor.role is not None and not rest)


def _titled(reading: Reading, cast: Cast, mention: Mention) -> bool:
    """Whether a name stands with a title of its own, so that it is nobody else's: "Dokter klinik | dr. Sari Dewi"."""
    actor = cast.actor(mention)
    written = mention.span.of(reading.doc.text)
    return actor is not None and not written.startswith(actor.name.split()[0])


def _joined(reading: Reading, first: int, last: int) -> bool:
    """Whether several are told side by side, or one by what belongs to another: no holder of the first post."""
    return any(
        reading.has("who", i) or reading.has("owned_by", i) or reading.has("both_link", i)
        for i in range(first, last)
    )


def _past_initials(reading: Reading, token: int, first: int) -> int:
    """Where what stands shortened before a name begins: ", | M. Joni Harmen"."""
    while token - 1 > first:
        stop = reading.text(token - 1) == "."
        short = reading.text(token - 1 - stop)
        if not (short[:1].isalpha() and len(short) <= INITIAL and (stop or len(short) == 1)):
            break
        token -= 1 + stop
    return token
