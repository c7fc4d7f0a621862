"""Reading a medium's name at a place in the text, known or not, glued or not."""

import re
from typing import NamedTuple

from saksi.articles.outlets import sisters
from saksi.articles.words import Words

UNKNOWN = re.compile(
    r"(?:[Tt]he\s)?[A-Z][\w&'’-]*(?:\.(?:com|co\.id|id|net|org|tv|news|co))?"
    r"(?:\s(?:of\s|the\s|de\s|della\s|and\s|&\s)?(?:[A-Z][\w&'’-]*|\d{2,3}\b)){0,4}"
)


CODE = re.compile(r"[^/,\s]+")


class Name(NamedTuple):
    """A medium's name at [start, end): as written, its key, and whether a table knows it."""

    start: int
    end: int
    text: str
    key: str
    known: bool
    mention: str


def known_name(text: str, at: int, words: Words) -> Name | None:
    """The longest name of the media table that stands at `at`."""
    for medium in words.media.get(text[at : at + 2], ()):
        if text.startswith(medium.name, at) and _ends(text, at + len(medium.name), words):
            end = at + len(medium.name)
            return Name(at, end, text[at:end], medium.key, known=True, mention=medium.mention)
    return None


def shaped_name(text: str, at: int, words: Words) -> Name | None:
    """A name that is a medium's by its form: a domain, or one of an outlet's sister names."""
    match = words.domain.match(text, at, at + 80) or sisters().match(text, at, at + 60)
    if match is None or not match.group()[:1].isalnum():
        return None
    name = unglued(match.group(), words)
    if name.lower().endswith(words.offices):
        return None
    for small in words.before:
        if name.startswith(small) and len(name) > len(small) + 3 and name[len(small)].isalpha():
            at, name = at + len(small), name[len(small) :]
            break
    return Name(at, at + len(name), name, name.lower(), known=False, mention="cue")


def unknown_name(text: str, at: int, words: Words, *, trusted: bool) -> Name | None:
    """A name no table knows: taken where a cue vouches for it or a word in it says "medium"."""
    match = UNKNOWN.match(text, at, at + 80)
    if match is None:
        return None
    parts = match.group().split()
    stop = next((i for i, part in enumerate(parts) if part.strip(".") in words.calendar), len(parts))
    dated = stop < len(parts) or _dated(text, match.end(), words)
    parts = parts[: stop - (dated and stop > 0 and parts[stop - 1].isdigit())]
    if not parts or _never(parts[0], words) or (parts[0] in words.never_alone and len(parts) == 1):
        return None
    if len(parts) == len(match.group().split()) and words.never_before.match(text, match.end()):
        return None
    name = unglued(" ".join(parts), words)
    medial = any(part in words.shape for part in name.split())
    doubted = any(_never(part, words) for part in parts[1:])
    if not (medial or (trusted and not doubted and _plausible(name, words))):
        return None
    return Name(at, at + len(name), name, name.lower().replace(" ", "-"), known=False, mention="cue")


def _dated(text: str, end: int, words: Words) -> bool:
    """Whether a month follows, so that the number before it is a day."""
    return text[end : end + 12].strip().partition(" ")[0] in words.calendar


def any_name(text: str, at: int, words: Words, *, trusted: bool) -> Name | None:
    """A medium's name at `at`: known, of a medium's form, or vouched for."""
    found = known_name(text, at, words)
    if found is not None:
        return _whole(text, found, words)
    return shaped_name(text, at, words) or unknown_name(text, at, words, trusted=trusted)


def _whole(text: str, known: Name, words: Words) -> Name:
    """A name that counts only after a cue, with the domain's ending or the word of a medium behind it."""
    if known.mention != "cue":
        return known
    shaped = shaped_name(text, known.start, words)
    word = text[known.end : known.end + 20].split(" ", 2)[1:2]
    end = known.end + 1 + len(word[0]) if word and word[0] in words.shape else known.end
    end = shaped.end if shaped and shaped.start == known.start and shaped.end > end else end
    return known._replace(end=end, text=text[known.start : end])


def coded_names(text: str, start: int, end: int, words: Words) -> list[Name]:
    """The agencies that a bracket's content names, in full or by codes between slashes."""
    whole = known_name(text, start, words)
    if whole is not None and whole.end == end:
        return [whole]
    parts = [
        (m.start(), m.end(), words.codes.get(m.group().lower())) for m in CODE.finditer(text, start, end)
    ]
    return [_coded(at, stop, code, words) for at, stop, code in parts if code]


def _coded(start: int, end: int, name: str, words: Words) -> Name:
    known = known_name(name, 0, words)
    return Name(start, end, name, known.key if known else name.lower(), known=True, mention="any")


def unglued(name: str, words: Words) -> str:
    """A name without the small word that is glued to its end ("Postpada")."""
    for small in words.after:
        if (
            len(small) > 3
            and name.endswith(small)
            and len(name) - len(small) > 2
            and name[-len(small) - 1].isalpha()
        ):
            return name[: -len(small)]
    return name


def _never(word: str, words: Words) -> bool:
    """Whether a name that begins so is none of a medium: an office, a network, a title."""
    return word.removesuffix(words.clitic) in words.never or word.startswith(words.never_heads)


def _plausible(name: str, words: Words) -> bool:
    """Whether an unknown name may be a medium: no place, country, body or person's title."""
    if name in words.places or len(name) < 3 or name.isdigit():
        return False
    lexicon = words.pack.lexicon
    first = name.partition(" ")[0].lower()
    kinds = ("country", "place", "organisation", "role", "title", "weekday", "month")
    return not any(lexicon.entries(part, kind) for part in {first, name.lower()} for kind in kinds)


def _ends(text: str, end: int, words: Words) -> bool:
    """Whether a known name may end at `end`: at a border, or before a small word glued on."""
    after = text[end : end + 1]
    if not after or not (after.isalnum() or after == "_"):
        return True
    if text[end - 1].isupper() or text[end - 1] == ".":
        return after.islower() and text[end - 2 : end].isupper()
    return text.startswith(words.after, end)
