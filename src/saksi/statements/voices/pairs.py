"""Several who speak as one: 'Joni Harmen dan Sari Dewi', 'Rimba Jaya dan Andai Jaya' are two, not the first of them."""

from saksi.mentions import Cast
from saksi.record.mention import Mention
from saksi.statements.draft import Range
from saksi.statements.reading import Reading

ALIKE = (("person",), ("company", "medium"), ("body", "organisation", "group", "party"))
ONE = ("", "", None)


def several(reading: Reading, cast: Cast, head: Mention | None, phrase: Range) -> tuple[str, str, str | None]:
    """The names of the two of one kind that a phrase names side by side up to its end, their kind and the state of both."""
    first = cast.actor(head)
    if head is None or first is None or head.form != "name" or _of_others(reading, phrase[0], head.last):
        return ONE
    behind = [m for m in cast.within(head.last, phrase[1]) if m.first >= head.last]
    if len(behind) != 1 or behind[0].last < phrase[1] or behind[0].form != "name":
        return ONE
    second = cast.actor(behind[0])
    if second is None or behind[0].first != head.last + 1 or not reading.has("and_only", head.last):
        return ONE
    alike = any(first.type in kinds and second.type in kinds for kinds in ALIKE)
    if not alike or first.name == second.name:
        return ONE
    state = first.speaks_for if first.speaks_for == second.speaks_for else None
    kind = "people" if first.type == "person" else first.type
    return f"{first.name} dan {second.name}", kind, state


def _of_others(reading: Reading, first: int, last: int) -> bool:
    """Whether who speaks only speaks for the named: "perwakilan | Joni Harmen dan Sari Dewi"."""
    return any(reading.has("stands_for", i) for i in range(first, last))
