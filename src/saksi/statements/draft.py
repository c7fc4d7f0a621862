"""What a rule hands on: a statement still counted in tokens, its speaker not yet known."""

import msgspec

from saksi.record.document import Hit

Range = tuple[int, int]


class Cue(msgspec.Struct, frozen=True, kw_only=True):
    """A word or phrase that attributes, at tokens [first, last), and the stretch it governs.

    frame: tokens of the sentence, or of the quotation's part of it when the cue stands inside
    one. quote: index of that quotation. nya: the cue ends in "-nya" and so names no speaker.
    """

    first: int
    last: int
    sense: str
    form: str
    word: str
    nya: bool
    frame: Range
    quote: int | None

    @classmethod
    def of(cls, hit: Hit, word: str, nya: bool, frame: Range, quote: int | None) -> "Cue":
        """The cue a speech hit makes."""
        return cls(
            first=hit.first,
            last=hit.last,
            sense=hit.entry.value,
            form=hit.entry.form,
            word=word,
            nya=nya,
            frame=frame,
            quote=quote,
        )


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A statement as a rule found it; all ranges are half-open token ranges.

    bound: how the speaker is found when no span stands in the text: "own" (the span itself),
    "last" (who spoke last: "katanya"), "none" (an agentless passive). meant: whom a clitic stands
    for when the sentence names him ("X mengecam apa yang disebutnya …").
    source: the cue names a medium that carries another's words. quote: the quotation the cue
    stands in, or None. joined: a bare quotation was joined to the content.
    """

    rule: str
    cue: Range | None
    sense: str
    word: str
    speaker: Range | None
    content: tuple[Range, ...]
    bound: str = "own"
    meant: Range | None = None
    source: bool = False
    quote: int | None = None
    joined: bool = False

    @property
    def at(self) -> int:
        """Where the statement stands in the order of the text."""
        if self.cue:
            return self.cue[0]
        return self.content[0][0] if self.content else 0


def drafted(rule: str, cue: Cue, speaker: Range | None, said: tuple[Range, ...], bound: str = "own") -> Draft:
    """The draft a rule makes of a cue, its speaker and what is said; `rule` without the room's name."""
    return Draft(
        rule=f"statements.{rule}",
        cue=(cue.first, cue.last),
        sense=cue.sense,
        word=cue.word,
        speaker=speaker,
        content=said,
        bound=bound,
        quote=cue.quote,
    )
