"""What was found in a report, each finding with its span and the rule that found it."""

import msgspec

from saksi.record.article import Layout
from saksi.record.mention import Actor, Mention, Time
from saksi.record.span import Span


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """How many of what, per whom.

    low/high: equal for an exact value; high None for a lower bound; low 0 for an upper bound.
    modifier: exact | about | at_least | at_most | range | vague.
    measure: what kind of thing is counted ("troops", "killed", "money", …).
    counts: the noun phrase counted as written, `counts_span` where it stands.
    said_by: index of the innermost statement whose content holds the figure.
    as_of: index into times of the expression in the same clause, or None.
    part_of: index of the figure this one is a part of, or None.
    """

    start: int
    end: int
    low: int | float | None
    high: int | float | None
    modifier: str
    measure: str
    counts: str | None
    rule: str
    counts_span: Span | None = None
    unit: str | None = None
    country: str | None = None
    place: str | None = None
    said_by: int | None = None
    as_of: int | None = None
    part_of: int | None = None

    @property
    def span(self) -> Span:
        """The stretch with modifier, number and multiplier."""
        return Span(self.start, self.end)


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """Words, a thought or a position that the article attributes to a source.

    quote: direct | indirect | mixed. act: say | confirm | deny | accuse | condemn | demand |
    threaten | promise | support | reject | evade. via: index of the statement that carries it.
    cue_sense: the sense of the cue's verb ("deny", "say", …), or None without a cue.
    """

    cue: Span | None
    speaker: Span | None
    speaker_id: str | None
    speaker_country: str | None
    speaker_org: str | None
    content: tuple[Span, ...]
    quote: str
    act: str
    target: tuple[str, ...]
    via: int | None
    rule: str
    cue_sense: str | None = None
    speaker_rule: str | None = None
    act_rule: str | None = None


class Party(msgspec.Struct, frozen=True, kw_only=True):
    """One side of an action: the text it rests on, and who that is.

    text: empty for a state that only follows from whose people the act is done to.
    """

    text: str
    country: str | None = None
    org: str | None = None
    name: str | None = None
    span: Span | None = None


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """An event other than speaking: who did what to whom.

    status: actual | planned | possible | demanded | negated. said_by: index of the innermost
    statement whose content holds the trigger.
    """

    trigger: Span
    type: str
    mode: str | None
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    status: str
    date: str | None
    place: str | None
    said_by: int | None
    rule: str
    sense: str = ""
    status_rule: str | None = None
    date_rule: str | None = None
    actors_rule: str | None = None
    recipients_rule: str | None = None


class Commitment(msgspec.Struct, frozen=True, kw_only=True):
    """An obligation or conditional resolve; its status is a person's to set, "open" till then.

    debtors: alpha-3 codes, or names where no state is meant. kind: treaty | promise | threat |
    policy. strength: wajib | akan | siap | dapat. deadline: EDTF or None.
    """

    debtors: tuple[str, ...]
    beneficiary: str | None
    kind: str
    condition: Span | None
    action: Span
    statement: int | None
    rule: str
    strength: str | None = None
    deadline: str | None = None
    status: str = "open"


class Findings(msgspec.Struct, frozen=True, kw_only=True):
    """All that was read in one article; positions in tuples are what indices refer to."""

    id: str
    article: Layout
    times: tuple[Time, ...] = ()
    figures: tuple[Figure, ...] = ()
    statements: tuple[Statement, ...] = ()
    actions: tuple[Action, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    actors: tuple[Actor, ...] = ()
    mentions: tuple[Mention, ...] = ()
    language: str | None = None
    notes: tuple[str, ...] = ()
