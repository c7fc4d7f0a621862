"""The word sets that noun phrases are read with, prepared once per language pack."""

import functools

import msgspec

from saksi.lang import Pack

Words = frozenset[str]


class NounWords(msgspec.Struct, frozen=True):
    """Table nounphrase.toml as sets, and the pack's vocabulary. Words are lower-cased."""

    known: Words
    never_names: Words
    complement: Words
    thing_tails: Words
    organising: Words
    place_heads: Words
    capital_complement: Words
    owned_nouns: Words
    needs_next: dict[str, str]
    institution_heads: dict[str, str]
    institution_tails: dict[str, str]
    lead: Words
    plural_lead: Words
    definite: Words
    origin: Words
    toward: Words
    place_before: Words
    particle: Words
    thing_heads: Words
    named_heads: Words
    from_roles: Words
    sent_roles: Words
    name_titles: Words
    from_between: Words
    of_person: Words
    adjectival: Words
    before_body: Words
    not_names: Words
    verbs: Words
    media_shape: Words
    presents: Words
    serves_as: Words
    coordinators: Words
    joint: Words
    enumerates: Words
    name_links: Words
    located: Words
    sourced: Words
    ordinal: Words
    third: str
    breaks: Words
    home_things: Words
    cites: Words
    cites_through: Words


APART = (
    "known",
    "never_names",
    "verbs",
    "media_shape",
    "third",
    "needs_next",
    "institution_heads",
    "institution_tails",
)


def _types(table: dict[str, list[str]]) -> dict[str, str]:
    """Word -> type of a table type -> words."""
    return {word: kind for kind, words in table.items() for word in words}


@functools.cache
def noun_words(pack: Pack) -> NounWords:
    """The sets of a pack."""
    table = pack.table("nounphrase")
    fields = (f for f in NounWords.__struct_fields__ if f not in APART)
    return NounWords(
        known=pack.words,
        never_names=pack.words | frozenset(table["not_names"]),
        verbs=pack.verbs,
        media_shape=frozenset(pack.table("credits")["shape"]["words"]),
        third=table["third"],
        needs_next=table["needs_next"],
        institution_heads=_types(table["institution_heads"]),
        institution_tails=_types(table["institution_tails"]),
        **{field: frozenset(table[field]) for field in fields},
    )
