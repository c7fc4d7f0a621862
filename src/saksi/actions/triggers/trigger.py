"""The words of one act and what they are."""

import msgspec

from saksi.actions.catalogue import ActionType


class Trigger(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one act: tokens [first, last), the deed word at `head`.

    form: active | passive | stative | noun | reciprocal. verb: the token whose subject is the
    actor: the head itself or a light verb before it. named: the word's own sense before a choice. carrier: what a light verb does. absorbed: a deed
    noun before it gave way to it.
    outcome: a noun that begins with its root
    ("serangan"), which names its agent first; others ("penangkapan") name whom it was done to.
    """

    first: int
    last: int
    head: int
    verb: int
    sense: str
    type: ActionType
    form: str
    carrier: str = ""
    named: str = ""
    outcome: bool = False
    root: str = ""
    absorbed: bool = False
    rule: str = ""

    @property
    def joint(self) -> bool:
        """Whether the deed is told of both sides at once."""
        return self.form == "reciprocal" or self.sense in self.type.joint

    @property
    def received(self) -> bool:
        """Whether someone is on the receiving side."""
        return self.type.received and self.sense not in self.type.alone
