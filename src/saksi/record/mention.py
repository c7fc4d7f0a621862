"""Who and when: the actors and times a report mentions."""

import msgspec

from saksi.record.span import Span


class Time(msgspec.Struct, frozen=True, kw_only=True):
    """An expression that places something on the calendar.

    edtf: Extended Date/Time Format level 1, or None where the article does not fix it.
    inferred: None when the expression and the publication date fix it, else what did.
    clash: the weekday written beside the date is not that of the date as written.
    """

    start: int
    end: int
    edtf: str | None
    rule: str
    inferred: str | None = None
    clash: bool = False

    @property
    def span(self) -> Span:
        """The stretch the expression covers."""
        return Span(self.start, self.end)


class Mention(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch that names an actor or stands for one; tokens [first, last).

    span covers the whole noun phrase as far as it belongs to the name (role, country, name,
    acronym in brackets); actor is an index into `Findings.actors`, or None for the speaker of the
    quotation it stands in ("kami", "saya"), whom the statement knows.
    form: "name", "role", "metonym", "pronoun", "clitic".
    """

    first: int
    last: int
    span: Span
    actor: int | None
    form: str
    rule: str


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """Someone who acts or speaks, as far as the article tells who it is.

    id: ISO 3166 alpha-3 for a state, else our own slug. type: "state", "body" (ministry, army,
    court: of a state), "organisation", "group" (armed group, movement), "medium", "person",
    "people" (unnamed), "party", "company", "place" (country: where it lies). country: alpha-3 of the
    state it acts for or comes from, several joined with "+", or None; speaks_for: the same where it
    holds an office of that state, None for an expert, an activist, a passer-by.
    org: short name of the body or organisation where that identifies it, or None.
    """

    id: str
    type: str
    name: str
    country: str | None = None
    org: str | None = None
    role: str | None = None
    rule: str = ""
    speaks_for: str | None = None


class Mentions(msgspec.Struct, frozen=True, kw_only=True):
    """All that `mentions/` found in one document; mentions are sorted by first token.

    voices: for every quotation of the document the index of the actor who speaks in it, or None,
    as far as mentions alone tell; the statements say it better.
    """

    actors: tuple[Actor, ...]
    mentions: tuple[Mention, ...]
    times: tuple[Time, ...]
    voices: tuple[int | None, ...] = ()
