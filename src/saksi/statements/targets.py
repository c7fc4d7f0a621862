"""Whom an act is directed at: the first state or body told of that is not the speaker's side."""

from collections.abc import Sequence

import msgspec

from saksi.statements.draft import Draft, Range
from saksi.statements.speakers import Speaker, Voices

DIRECTED = ("demand", "accuse", "condemn", "threaten", "reject")  # acts against or upon somebody
HOME = ("demand", "accuse", "condemn", "support")  # may be directed at offices of the speaker's own state


class Addressed(msgspec.Struct, frozen=True):
    """A statement as far as its target is concerned; own: phrases in it that name its speaker's side."""

    draft: Draft
    speaker: Speaker
    act: str
    own: tuple[Range, ...] = ()


def targets(voices: Voices, said: Sequence[Addressed]) -> list[tuple[str, ...]]:
    """The target of each statement; a follow-up without a name keeps its speaker's last one."""
    found: list[tuple[str, ...]] = []
    kept: dict[str, tuple[str, ...]] = {}
    for item in said:
        aim = _target(voices, item)
        name = item.speaker.id or ""
        if not aim and item.act in DIRECTED and item.draft.rule in FOLLOWS:
            aim = kept.get(name, ())
        if aim:
            kept[name] = aim
        found.append(aim)
    return found


FOLLOWS = frozenset(("statements.after_quote", "statements.after_quote_nya", "statements.passive_anaphor"))


def _target(voices: Voices, item: Addressed) -> tuple[str, ...]:
    """Whom one statement is directed at, as its own words tell."""
    if item.draft.source or item.act not in (*DIRECTED, *HOME) or item.draft.bound == "none":
        return ()
    ranges = _told(item.draft)
    aim = voices.aim(item.speaker, ranges, item.own, home=item.act in HOME)
    return (aim,) if aim else ()


def _told(draft: Draft) -> tuple[Range, ...]:
    """The stretches that may name a target: what stands between cue and content, and the content."""
    if draft.cue and draft.content and draft.cue[1] < draft.content[0][0]:
        return ((draft.cue[1], draft.content[0][0]), *draft.content)
    if draft.cue and not draft.content:
        return ((draft.cue[1], draft.cue[1] + 12),)
    return draft.content
