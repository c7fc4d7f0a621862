"""The word tables of a language pack, made ready for reading pages."""

import functools
import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from saksi.articles.outlets import sisters
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


def either(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


def _cased(words: Iterable[str]) -> list[str]:
    """Words as they stand inside and at the beginning of a sentence."""
    return [form for word in words for form in (word, word[:1].upper() + word[1:])]


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
    parts |= _headlines(page, furniture)
    parts |= _dates(page) | _datelines(page["dateline"]) | _labels(page["byline"])
    parts |= _credits(pack.table("credits")) | _names(pack)
    return Words(**parts)


def _headlines(page: dict[str, Any], furniture: dict[str, Any]) -> dict[str, Any]:
    inline = furniture["inline"]
    return {
        "small": frozenset(page["headline"]["small"]),
        "starters": frozenset(page["headline"]["starters"]),
        "doubtful": frozenset(page["headline"]["doubtful"]),
        "inline": re.compile(f"{either(inline['read_also'])}|{_also(furniture['also'])}"),
        "calls": re.compile(either(inline["calls"])),
        "call_sentences": re.compile(_call_sentences(furniture["call"]), re.MULTILINE),
        "caption": re.compile(
            rf"(?:[(/\s.]|^)(?:{either(furniture['caption']['ends'])})\s?(?:[^.()]|\.(?=\w)){{0,60}}[.)]?$",
            re.IGNORECASE,
        ),
        "foreign": frozenset(furniture["foreign"]["words"]),
        "tag_longest": furniture["tag"]["longest"],
        "tag_most": furniture["tag"]["most"],
    }


def _also(table: dict[str, list[str]]) -> str:
    """A pattern for what opens a link inside a line: "Baca juga:", "BACA JUGA -"."""
    verbs = [form for verb in table["verbs"] for form in (verb.capitalize(), verb.upper())]
    words = [form for word in table["words"] for form in (word, word.capitalize(), word.upper())]
    called = rf"(?:{either(table['before'])}) (?:{either(table['verbs'])})"
    return rf"(?:{called}|{either(verbs)}) (?:{either(words)})(?:{either(table['marks'])})"


def _call_sentences(rows: list[dict[str, Any]]) -> str:
    """A pattern for sentences that call on the reader to read on, from their first word to their end."""
    inner = r"(?:[^\W\d]|[-/’'\"“”&()]|\.(?=\w))"
    each = (
        rf"(?:{either(row['opens'])})(?:[^\S\n]{inner}+){{0,{row.get('most', 12)}}}?[^\S\n]?(?:{either(row['holds'])})"
        for row in rows
    )
    return rf"(?:{'|'.join(each)}){inner}*+(?:[^\S\n]{inner}++){{0,8}}[^\S\n]?(?:[.!?]+(?=\s|$)|$)"


def _dates(page: dict[str, Any]) -> dict[str, Any]:
    weekday, month = either(page["weekday"]["words"]), either(page["month"])
    clock = r"(?P<hour>\d{1,2})[.:](?P<minute>\d{2})(?:[.:]\d{2})?"
    clock = rf"(?:\s{{0,3}}[,|–-]?\s{{0,3}}(?:(?:{either(page['clock']['at'])})\s)?{clock}\s?(?P<zone>{either(page['zone'])})?)?"
    named = rf"(?:(?:{weekday})\s?,?\s{{0,3}})?(?P<day>\d{{1,2}})\s{{1,3}}(?P<month>{month})\s{{1,3}}(?P<year>\d{{4}})"
    numeric = r"(?:(?P<day>\d{1,2})[/-](?P<month>\d{1,2})[/-](?P<year>\d{4}))"
    return {
        "months": page["month"],
        "zones": page["zone"],
        "date": re.compile(named + clock),
        "numeric_date": re.compile(numeric + clock),
        "dated": re.compile(rf"\s?,?\s?(?:(?:{either(page['weekday']['on'])})\s)?(?:{weekday})\b"),
        "calendar": frozenset(page["weekday"]["words"]) | frozenset(page["month"]),
    }


def _datelines(table: dict[str, Any]) -> dict[str, Any]:
    places = [*table["places"], *(place.upper() for place in table["places"])]
    domain = (
        rf"[A-Za-z][\w-]{{0,30}}(?:[ .][A-Za-z][\w-]{{0,20}})?[.,] ?(?i:{either(table['domains'])})(?![.]?\w)"
    )
    return {
        "place": re.compile(either(places)),
        "places": frozenset(places),
        "not_places": frozenset(table["never"]),
        "place_links": either(table["links"]),
        "outlet": rf"(?:{domain}|(?:{either(table['outlets'])})(?!\w|\.(?i:{either(table['domains'])})))",
    }


def _labels(table: dict[str, Any]) -> dict[str, Any]:
    roles = {label: role for role in ("author", "editor", "source", "other") for label in table[role]}
    free = [label for label in roles if label not in table["colon"]]
    label = rf"(?P<label>{either(roles)})\s?[:|]\s?|(?P<free>{either(free)})\s"
    return {
        "report": re.compile(rf"(?:{either(table['report'])})\s", re.IGNORECASE),
        "label_first": re.compile(rf"[\s()\[\]:;.,*|–-]{{0,6}}(?:{label})", re.IGNORECASE),
        "labels": re.compile(label, re.IGNORECASE),
        "label_roles": roles,
        "desks": frozenset(desk.lower() for desk in table["desk"]),
    }


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
        "named_after": re.compile(rf"(?<![a-z])(?:{either(_cased(table['named']['words']))})\s?(?=[A-Z])"),
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
