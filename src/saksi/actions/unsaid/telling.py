"""An act as one place of a report tells it, before what it leaves open is taken from another."""

import msgspec

from saksi.actions.triggers import Trigger
from saksi.record.finding import Action

WHOLE = ("attack",)  # an assault told as a whole, of which others are parts


class Telling(msgspec.Struct, frozen=True, kw_only=True):
    """An act with what its words leave open: `word` as written, `again` whether it may take up an act told before.

    closed: whether someone unknown is told in the place of who receives it.
    strange: whether its doer is told as someone unknown.
    past: the year it was in, where that is another than the report's.
    site: the states of the place its clause names. part: whether it is told as a part of the one before.
    same: whether its noun says that it is that one: "serangan itu | menewaskan".
    this: the number of its sentence where its own noun says so: "serangan itu", None elsewhere.
    """

    action: Action
    trigger: Trigger
    word: str
    again: bool
    closed: bool = False
    strange: bool = False
    past: str = ""
    site: frozenset[str] = frozenset()
    part: bool = False
    same: bool = False
    this: int | None = None
    sentence: int = 0
