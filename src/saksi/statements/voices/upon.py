"""The part of a content that may name whom an act is upon."""

from collections.abc import Sequence

from saksi.statements.draft import Draft, Range
from saksi.statements.reading import Reading

OPENING = 4  # words at a content's start within which "yang" tells who is warned
REACH = 12  # words at a content's start within which it is told against whom it is
NEAR = 4  # words left of "terhadap" within which it is told what is done against somebody


def whoever(reading: Reading, draft: Draft) -> bool:
    """Whether a warning goes to whoever does something: 'negara-negara yang ikut campur dalam perang X'."""
    first = draft.content[0][0] if draft.content else 0
    opens = range(first + 1, first + OPENING)
    return reading.has("warned_ones", first) and any(reading.has("who", i) for i in opens)


def upon(reading: Reading, act: str, content: Sequence[Range]) -> tuple[Range, ...]:
    """The part of a content that may name whom an act is upon."""
    if act == "demand":
        return asked(reading, content)
    if act == "accuse":
        return _done(reading, content)
    return _backed(reading, content) if act == "support" else tuple(content)


def _done(reading: Reading, content: Sequence[Range]) -> tuple[Range, ...]:
    """What somebody is blamed for, without to whom he did it: 'aplikasi itu mengirim data | kepada X'."""
    found: list[Range] = []
    for first, last in content:
        verbs = (i for i in range(first, last) if reading.verb(i) and not reading.has("exists", i))
        deed = next(verbs, last)
        found.append((first, next((i for i in range(deed, last) if reading.has("to_whom", i)), last)))
    return tuple(found)


def to_do(reading: Reading, draft: Draft) -> bool:
    """Whether a content opens with what is to be done, not with who is to do it: 'agar | menyerang'."""
    first = draft.content[0][0] if draft.content else 0
    return bool(draft.content) and reading.has("asked_to", first) and reading.verb(first + 1)


def asked(reading: Reading, content: Sequence[Range]) -> tuple[Range, ...]:
    """What is asked, without the reasons given for it nor whom others are asked to oppose.

    'menekankan pentingnya dukungan | karena kebijakan X', 'mengajak negara lain | melawan X', 'jangan | lupakan X'.
    """
    ends = (next((i for i in range(*part) if _past(reading, part[0], i)), part[1]) for part in content)
    return tuple((first, end) for (first, _), end in zip(content, ends, strict=True) if end > first)


def _past(reading: Reading, first: int, i: int) -> bool:
    """Whether what is asked of somebody ends at a token."""
    return reading.has("reasons", i) or (
        i > first + 1 and (reading.has("opposing", i) or reading.has("forgotten", i))
    )


def _backed(reading: Reading, content: Sequence[Range]) -> tuple[Range, ...]:
    """What is backed, without against whom: 'mendukung operasi militernya | melawan X', 'sikap bermusuhan | terhadap X'."""
    found: list[Range] = []
    for first, last in content:
        near = range(first + 1, min(last, first + REACH))
        foe = (i for i in near if _against(reading, i) or _hostile(reading, i))
        found.append((first, next(foe, last)))
    return tuple(found)


def _against(reading: Reading, token: int) -> bool:
    """Whether a verb of opposing at a token has a foe, no rule: 'melawan X', not 'melawan hukum'."""
    return reading.has("opposing", token) and reading.verb(token) and not reading.has("rules", token + 1)


def _hostile(reading: Reading, token: int) -> bool:
    """Whether "terhadap" at a token says against whom somebody is hostile."""
    near = range(token - NEAR, token)
    return reading.has("against", token) and any(
        reading.has(name, i) for name in ("hostilities", "strikes", "wars") for i in near
    )
