"""The small words around a deed, by what they do there (deed_grammar.toml)."""

import functools

import msgspec

from saksi.actions.words.realities import Status
from saksi.actions.words.sections import Dates, Sides, Syntax, Triggers, Unsaid
from saksi.lang import Pack


class Words(msgspec.Struct, frozen=True):
    """The small words around a deed: those that several rooms ask for, and a section for each room."""

    triggers: Triggers
    syntax: Syntax
    dates: Dates
    sides: Sides
    unsaid: Unsaid
    status: Status
    by: frozenset[str]
    passive: tuple[str, ...]
    toward: frozenset[str]
    among: frozenset[str]
    company: frozenset[str]
    unwelcome: frozenset[str]
    prepositions: frozenset[str]
    relative: frozenset[str]
    joiners: frozenset[str]
    between: frozenset[str]
    anaphors: frozenset[str]
    held_in: frozenset[str]
    papers: frozenset[str]
    qualities: frozenset[str]
    nominal: str
    befallen: frozenset[str]
    victims: frozenset[str]
    victim_links: frozenset[str]
    recipients: frozenset[str]
    mutual: frozenset[str]
    purpose: frozenset[str]
    until: frozenset[str]
    also: frozenset[str]
    places: frozenset[str]
    sources: frozenset[str]
    first_person: frozenset[str]
    third_person: frozenset[str]
    nowhere: frozenset[str]
    using: frozenset[str]
    fallen: frozenset[str]
    foreign: frozenset[str]
    enforcers: frozenset[str]
    heeding: frozenset[str]
    offices: dict[str, tuple[str, ...]]
    rivals: dict[str, str]
    powers: frozenset[str]
    menaces: frozenset[str]
    so_that: frozenset[str]
    questions: frozenset[str]
    facing: frozenset[str]
    such_as: frozenset[str]
    witnessing: frozenset[str]
    when: frozenset[str]
    cases: frozenset[str]
    helping: frozenset[str]
    warfare: frozenset[str]
    hailing: frozenset[str]
    made_things: frozenset[str]
    joining_in: frozenset[str]
    occasions: frozenset[str]
    answering: frozenset[str]
    whether: frozenset[str]
    bound_for: frozenset[str]
    means: str
    home: str
    including: frozenset[str]
    counters: frozenset[str]
    equatives: frozenset[str]
    culprits: frozenset[str]
    accused: frozenset[str]
    transitive: str
    graft: frozenset[str]
    articles: frozenset[str]
    out_of: frozenset[str]
    gatherings: frozenset[str]
    protesters: frozenset[str]
    taking_place: frozenset[str]


@functools.cache
def words(pack: Pack) -> Words:
    """The small words of a language."""
    return msgspec.convert(pack.table("deed_grammar"), Words)
