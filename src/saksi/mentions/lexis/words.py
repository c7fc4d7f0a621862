"""The word sets that noun phrases are read with, prepared once per language pack."""

import functools
import re
from collections.abc import Container

import msgspec

from saksi.lang import Pack
from saksi.mentions.lexis.known import known_persons

Words = frozenset[str]


class NounWords(msgspec.Struct, frozen=True):
    """Table nounphrase.toml as sets, and the pack's vocabulary. Words are lower-cased."""

    known: Words
    famous: Words
    never_names: Words
    complement: Words
    thing_tails: Words
    organising: Words
    place_heads: Words
    many_of: Words
    beneath: Words
    capital_complement: Words
    owned_nouns: Words
    needs_next: dict[str, str]
    fields: frozenset[str]
    institution_heads: dict[str, str]
    institution_tails: dict[str, str]
    named_kinds: dict[str, str]
    lead: Words
    plural_lead: Words
    lone_lead: Words
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
    courteous: Words
    onlookers: Words
    from_between: Words
    of_person: Words
    adjectival: Words
    before_body: Words
    not_names: Words
    verbs: Container[str]
    media_shape: Words
    presents: Words
    called: Words
    calling: Words
    or_called: Words
    initialled: Words
    nick_titles: Words
    serves_as: Words
    heard_as: Words
    coordinators: Words
    joint: Words
    enumerates: Words
    name_links: Words
    foreign_links: Words
    this: Words
    of_states: tuple[str, ...]
    located: Words
    seated: Words
    posted: Words
    sourced: Words
    ordinal: Words
    third: str
    home: str
    noun_shape: re.Pattern[str]
    breaks: Words
    home_things: Words
    home_nouns: Words
    platforms: Words
    houses: Words
    numbered: Words
    commands: Words
    owning_up: Words
    addressing: Words
    over_people: Words
    company_offices: Words
    firms: Words
    company_forms: Words
    terms: Words
    surnames: Words
    first_names: Words
    thing_before: Words
    offices: Words
    needs_owner: Words
    explained_things: Words
    many_holders: Words
    foreign: Words
    plain_media: Words
    captives: Words
    all_of_them: Words
    become: Words
    cites: Words
    cites_through: Words
    aside: Words
    according: Words
    told_by: Words
    leading_to: Words
    relative: Words
    describing: Words
    pointed_times: Words
    naming: Words
    named_by: Words
    identifies: Words
    takes_office: Words
    leaves_office: Words
    beside_office: Words
    being: Words
    aged: Words
    summits: Words
    band: str
    vice: str
    others: Words
    owners: Words
    predicating: Words
    of_the_place: Words
    second_posts: Words
    districts: Words


APART = (
    "known",
    "famous",
    "never_names",
    "verbs",
    "media_shape",
    "third",
    "of_states",
    "home",
    "band",
    "vice",
    "noun_shape",
    "plain_media",
    "needs_next",
    "institution_heads",
    "institution_tails",
    "named_kinds",
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
        famous=known_persons(pack).single_words(),
        never_names=pack.words | frozenset(table["not_names"]) | frozenset(table["foreign"]),
        verbs=pack.verbs,
        media_shape=frozenset(pack.table("credits")["shape"]["words"]),
        third=table["third"],
        of_states=tuple(table["of_states"]),
        home=table["home"],
        band=table["band"],
        vice=table["vice"],
        plain_media=frozenset(name.lower().split()[0] for name in pack.table("credits")["plain"]["names"]),
        noun_shape=re.compile(table["noun_shape"]),
        needs_next=table["needs_next"],
        institution_heads=_types(table["institution_heads"]),
        named_kinds=table["named_kinds"],
        institution_tails=_types(table["institution_tails"]),
        **{field: frozenset(table[field]) for field in fields},
    )
