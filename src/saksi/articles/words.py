"""The word tables of a language pack, made ready for reading pages."""

import functools
import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from saksi.articles.outlets import sisters
from saksi.articles.patterns import cased, datelines, dates, either, headlines, labels
from saksi.lang import Pack


class Opener(msgspec.Struct, frozen=True, kw_only=True):
    """One [[line]] of a furniture table: which lines go (see lang/id/page/furniture.toml)."""

    rule: str
    opens: list[str]
    also: str = ""
    whole: bool = False
    ends: list[str] = []
    holds: list[str] = []
    next: list[str] = []
    title: bool = False
    longest: int = 220
    titles: int = 0
    open_end: list[str] = []


Openers = dict[str, list[tuple[str, Opener]]]


class Medium(msgspec.Struct, frozen=True):
    """A medium's name as written, the key it stands for, and how far a bare mention counts.

    mention: "any" (each mention is a source), "cue" (only after a word that announces one).
    """

    name: str
    key: str
    mention: str


class Words(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """Compiled tables of one language pack; patterns never look further than they are given."""

    openers: Openers
    small: frozenset[str]
    starters: frozenset[str]
    doubtful: frozenset[str]
    inline: re.Pattern[str]
    calls: re.Pattern[str]
    call_sentences: re.Pattern[str]
    caption: re.Pattern[str]
    foreign: frozenset[str]
    tag_longest: int
    tag_most: int
    updated: re.Pattern[str]
    author: re.Pattern[str]
    names: re.Pattern[str]
    months: dict[str, int]
    zones: dict[str, str]
    date: re.Pattern[str]
    numeric_date: re.Pattern[str]
    calendar: frozenset[str]
    place: re.Pattern[str]
    places: frozenset[str]
    not_places: frozenset[str]
    place_links: str
    outlet: str
    agency: str
    report: re.Pattern[str]
    label_first: re.Pattern[str]
    labels: re.Pattern[str]
    label_roles: dict[str, str]
    desks: frozenset[str]
    media: dict[str, list[Medium]]
    media_heads: frozenset[str]
    cue: re.Pattern[str]
    cue_kinds: dict[str, str]
    trusted: tuple[str, ...]
    untrusted: re.Pattern[str]
    trusted_before: re.Pattern[str]
    onward: re.Pattern[str]
    organ_unless: re.Pattern[str]
    initials: re.Pattern[str]
    between: re.Pattern[str]
    organ: re.Pattern[str]
    strong_organ: re.Pattern[str]
    organ_between: re.Pattern[str]
    told: re.Pattern[str]
    joins: re.Pattern[str]
    published_by: re.Pattern[str]
    likewise: re.Pattern[str]
    picture: re.Pattern[str]
    event: re.Pattern[str]
    source_label: re.Pattern[str]
    after: tuple[str, ...]
    before: tuple[str, ...]
    offices: tuple[str, ...]
    never_heads: tuple[str, ...]
    dated: re.Pattern[str]
    told_after: re.Pattern[str]
    site: re.Pattern[str]
    official: re.Pattern[str]
    shape: frozenset[str]
    named_after: re.Pattern[str]
    wire_shape: tuple[str, ...]
    domain: re.Pattern[str]
    never: frozenset[str]
    never_alone: frozenset[str]
    never_before: re.Pattern[str]
    told_people: frozenset[str]
    clitic: str
    country: re.Pattern[str]
    codes: dict[str, str]
    pack: Pack

    def is_agency(self, name: str) -> bool:
        """Whether a name is a wire agency's, so that it is no outlet of its own in a dateline."""
        return re.fullmatch(self.agency, name) is not None


def openers(rows: Iterable[dict[str, Any]], also: Mapping[str, list[str]] | None = None) -> Openers:
    """Furniture lines filed under the first two characters of what opens them."""
    filed: Openers = {}
    for row in rows:
        opener = msgspec.convert(row, Opener)
        if also and opener.also:
            more = [f"{verb} {word}" for verb in also["verbs"] for word in also[opener.also]]
            opener = msgspec.structs.replace(opener, opens=[*more, *opener.opens])
        for phrase in opener.opens:
            filed.setdefault(phrase[:2], []).append((phrase, opener))
    return filed


@functools.cache
def words(pack: Pack) -> Words:
    """The tables of a pack, compiled once."""
    page, furniture = pack.table("page"), pack.table("furniture")
    filed = openers(furniture["line"], furniture["also"])
    parts: dict[str, Any] = {"pack": pack, "openers": filed}
    parts |= headlines(page, furniture)
    parts |= dates(page) | datelines(page["dateline"]) | labels(page["byline"])
    parts |= _credits(pack.table("credits")) | _names(pack)
    return Words(**parts)


def _credits(table: dict[str, Any]) -> dict[str, Any]:
    kinds = {cue: kind for kind, cues in table["cue"].items() for cue in cues}
    organ, middle = either(table["organ"]["words"]), either(table["organ"]["middle"])
    between = rf"(?:\s{{0,3}}(?:{either(table['between']['words'])}|{organ}|{middle})(?:,(?=\s)|(?![a-z])|(?={sisters().pattern})))*\s{{0,3}}"
    mark = re.IGNORECASE
    return {
        **_trust(table["trust"]),
        **_no_media(table),
        "cue": re.compile(rf"(?<![a-z])(?:{either(kinds)})"),
        "cue_kinds": kinds,
        "organ_unless": re.compile(rf"\b(?:{either(table['organ']['unless'])})\s$"),
        "initials": re.compile(rf"\b(?:{either(table['initials']['words'])})\s(?:[A-Z]{{1,4}},?\s)*$"),
        "between": re.compile(between),
        "organ": re.compile(rf"(?<![a-z])(?:{organ})(?![a-z])"),
        "strong_organ": re.compile(either(table["organ"]["strong"])),
        "organ_between": re.compile(rf"(?:[\s,]{{0,3}}(?:{middle})(?![a-z]))*[\s,]{{0,3}}"),
        "told": re.compile(rf"(?<![a-z])(?:{either(table['told']['words'])})\s?(?=[A-Z])"),
        "joins": re.compile(rf"[\s,]{{0,3}}(?:{either(table['joins']['words'])}|,)\s{{0,3}}"),
        "published_by": re.compile(either(table["publishes"]["words"])),
        "likewise": re.compile(rf"(?:{either(table['publishes']['unless'])})\s+$"),
        "event": re.compile(rf"\b(?:{either(table['event']['words'])}) $", mark),
        "picture": re.compile(rf"(?:{either(table['picture']['words'])})\s?[:/(]?\s?(?:dok\W?)?$", mark),
        "source_label": re.compile(rf"(?:{either(table['label']['words'])})\s?:\s?", mark),
        "after": tuple(sorted(table["after"]["words"], key=len, reverse=True)),
        "before": tuple(table["before"]["words"]),
        "told_after": re.compile(rf"[,.;]|\s(?:{either(table['told']['then'])})\b|$"),
        "site": re.compile(either(table["official"]["sites"])),
        "official": re.compile(either(table["official"]["words"])),
        "named_after": re.compile(rf"(?<![a-z])(?:{either(cased(table['named']['words']))})\s?(?=[A-Z])"),
        "wire_shape": tuple(table["named"]["ends"]),
        "shape": frozenset(table["shape"]["words"]),
        "domain": _domain(table),
        "codes": table["code"],
    }


def _trust(table: dict[str, list[str]]) -> dict[str, Any]:
    """After which cues an unknown name may stand for a medium."""
    return {
        "untrusted": re.compile(rf"\b(?:{either(table['unless'])})\b"),
        "trusted_before": re.compile(rf"\b(?:{either(table['before'])})\s$", re.IGNORECASE),
        "onward": re.compile(rf"\s(?:{either(table['onward'])})\s(?=[A-Z])"),
        "trusted": tuple(table["cues"]),
    }


def _no_media(table: dict[str, Any]) -> dict[str, Any]:
    """What tells that a name after a cue is no medium's."""
    return {
        "offices": tuple(table["never"]["domains"]),
        "never_heads": tuple(table["never"]["heads"]),
        "never": frozenset(table["never"]["words"]),
        "never_before": re.compile(rf"\s(?:{either(table['never']['follow'])})\s"),
        "told_people": frozenset(table["told"]["people"]),
        "never_alone": frozenset(table["never"]["alone"]),
        "clitic": table["never"]["clitic"],
    }


def _names(pack: Pack) -> dict[str, Any]:
    """The names of media and states; `media_heads` are the first three letters of the former."""
    media = _media(pack)
    telling = [m.name[:3] for group in media.values() for m in group if m.mention == "any"]
    return {
        "media": media,
        "media_heads": frozenset(telling),
        "country": _country(pack),
        "agency": either(_agencies(pack)),
    }


def _agencies(pack: Pack) -> list[str]:
    """The names of wire agencies, as they stand in a dateline's brackets."""
    rows = [row for row in pack.table("media")["entry"] if row.get("agency") == "yes"]
    plain: list[str] = pack.table("credits")["plain"]["agencies"]
    return [*plain, *(name for row in rows for name in row["name"])]


def _country(pack: Pack) -> re.Pattern[str]:
    """The names of states, the longest first."""
    names: list[str] = []
    for table in (pack.table("countries"), pack.table("territories")):
        for row in (*table.get("words", {}).values(), *table.get("entry", ())):
            names += [name for value in row.values() if isinstance(value, list) for name in value]
    return re.compile(rf"(?:{either(names)})\b[\s,]{{0,3}}")


def _domain(table: dict[str, Any]) -> re.Pattern[str]:
    """A name with a domain ending, which small words may be glued to."""
    follow = either(table["after"]["words"])
    ends = either(table["shape"]["domains"])
    return re.compile(
        rf"[A-Za-z0-9][\w-]{{1,40}}(?:\.[\w-]{{2,20}})?\.(?i:{ends})(?=[^\w.-]|\.?$|\.\W|{follow})"
    )


def _media(pack: Pack) -> dict[str, list[Medium]]:
    """Media by the first two characters of their names, longer names first."""
    found: list[Medium] = []
    for row in pack.table("media")["entry"]:
        mention = "cue" if row.get("own") == "state" else "any"
        found += [Medium(name, row["value"], mention) for name in row["name"]]
    known = {medium.name for medium in found}
    plain = [name for name in pack.table("credits")["plain"]["names"] if name not in known]
    found += [Medium(name, name.lower().replace(" ", "-"), "cue") for name in plain]
    filed: dict[str, list[Medium]] = {}
    for medium in sorted(found, key=lambda m: -len(m.name)):
        filed.setdefault(medium.name[:2], []).append(medium)
    return filed
