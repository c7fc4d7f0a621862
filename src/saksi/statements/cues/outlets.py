"""Which medium, site or account a source word names: 'dikutip dari X', 'melansir x.com', 'dilansir akun Instagram resmi X'."""

from saksi.statements.draft import Cue, Range
from saksi.statements.phrases import behind
from saksi.statements.reading import Reading

NAME = 4  # words of an agency's name
NEAR = 6  # words between a source word and the source's name


def outlet(reading: Reading, cue: Cue) -> Range | None:
    """The medium named behind a source word; None when a date, a network or nothing stands there."""
    token = cue.last
    limit = min(cue.frame[1], token + NEAR)
    while token < limit and reading.has("source_links", token) and not _named_here(reading, token):
        token += 1
    if token >= cue.frame[1] or reading.dated(token):
        return None
    if reading.has("networks", token):
        return _account(reading, token, cue.frame[1])
    found = behind.after(reading, token, cue.frame[1], appositions=False)
    if found is None or (reading.has("from", token - 1) and _place_only(reading, found)):
        return None
    if not (
        reading.upper(found[0]) or _named_here(reading, found[0]) or reading.has("source_heads", found[0])
    ):
        return None
    if not any(_named_here(reading, i) for i in range(*found)):
        return None
    return found[0], _own_name(reading, found, cue.frame[1])


def _own_name(reading: Reading, found: Range, last: int) -> int:
    """Where the name of an agency or paper ends that a comma parts from what it is: 'kantor berita Turki, | Anadolu Agency,'."""
    first, end = found
    head = reading.text(first).islower() and reading.has("source_heads", first)
    if not head or reading.text(end) != "," or reading.dated(end + 1):
        return end
    stop = end + 1
    while stop < last and reading.upper(stop) and reading.kind(stop) == "word":
        stop += 1
    closed = stop >= last or reading.text(stop) in ",(."
    return stop if closed and 0 < stop - end - 1 <= NAME else end


def _account(reading: Reading, network: int, last: int) -> Range | None:
    """Whose account on a network carries the words: 'akun Instagram resmi Humas Polda'; a network alone is no source."""
    owner = network + 1
    while reading.has("account_words", owner):
        owner += 1
    if owner >= last or not (reading.upper(owner) or reading.text(owner).startswith("@")):
        return None
    account = reading.has("accounts", network - 1)
    if not (account or reading.has("people", owner) or "organisation" in reading.kinds(owner)):
        return None
    found = behind.after(reading, owner, last, appositions=False)
    return (network - account, found[1]) if found else None


def _named_here(reading: Reading, token: int) -> bool:
    """Whether a name begins at a token."""
    known = bool(reading.kinds(token) & {"medium", "organisation"})
    return not reading.text(token).islower() or known or _site(reading, token)


def _site(reading: Reading, token: int) -> bool:
    """Whether a site's address begins at a token: "kkp.go.id", "theathletic.com"."""
    if not reading.kind(token) == reading.kind(token + 2) == "word" or reading.text(token + 1) != ".":
        return False
    word, stop, rest = reading.tokens[token : token + 3]
    if any(word.norm.startswith(link) for link in reading.sets["glued_links"]):
        return False  # "darikkp.go.id", a blank is missing
    return word.end == stop.start and stop.end == rest.start and rest.text.islower()


def _place_only(reading: Reading, phrase: Range) -> bool:
    """Whether a phrase is a place and no medium: 'dikutip dari Jakarta'."""
    kinds = reading.kinds(phrase[0])
    return bool(kinds & {"place", "country"}) and not kinds & {"medium"} and phrase[1] - phrase[0] == 1
