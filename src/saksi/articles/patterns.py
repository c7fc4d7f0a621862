"""Patterns for what stands around a report on its page, made of the words of a language pack."""

import re
from collections.abc import Iterable
from typing import Any

_NAMED = r"[A-Z][\w.'’]+(?:\s[A-Z][\w.'’]*){0,4}"


def either(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


def cased(words: Iterable[str]) -> list[str]:
    """Words as they stand inside and at the beginning of a sentence."""
    return [form for word in words for form in (word, word[:1].upper() + word[1:])]


def headlines(page: dict[str, Any], furniture: dict[str, Any]) -> dict[str, Any]:
    """What tells a headline, a link, a call to read on and a caption, by the fields of `Words`."""
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


def dates(page: dict[str, Any]) -> dict[str, Any]:
    """What tells a date of publication, and the words that go with it, by the fields of `Words`."""
    weekday, month = either(page["weekday"]["words"]), either(page["month"])
    clock = r"(?P<hour>\d{1,2})[.:](?P<minute>\d{2})(?:[.:]\d{2})?"
    clock = rf"(?:\s{{0,3}}[,|–-]?\s{{0,3}}(?:(?:{either(page['clock']['at'])})\s)?{clock}\s?(?P<zone>{either(page['zone'])})?)?"
    named = rf"(?:(?:{weekday})\s?,?\s{{0,3}})?(?P<day>\d{{1,2}})\s{{1,3}}(?P<month>{month})\s{{1,3}}(?P<year>\d{{4}})"
    numeric = r"(?:(?P<day>\d{1,2})[/-](?P<month>\d{1,2})[/-](?P<year>\d{4}))"
    return {
        "updated": re.compile(either(page["header"]["updated"]), re.IGNORECASE),
        "author": re.compile(
            rf"(?P<name>{_NAMED})\s?[,–-]\s?(?:{either(page['header']['author'])}|[a-z]+[A-Z]\w+)\b"
        ),
        "names": re.compile(rf"\s?(?:,|&|;|\||/|\b(?:{either(page['byline']['and'])})\b)\s?"),
        "months": page["month"],
        "zones": page["zone"],
        "date": re.compile(named + clock),
        "numeric_date": re.compile(numeric + clock),
        "dated": re.compile(rf"\s?,?\s?(?:(?:{either(page['weekday']['on'])})\s)?(?:{weekday})\b"),
        "calendar": frozenset(page["weekday"]["words"]) | frozenset(page["month"]),
    }


def datelines(table: dict[str, Any]) -> dict[str, Any]:
    """What tells a dateline: places, outlets, small words between, by the fields of `Words`."""
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


def labels(table: dict[str, Any]) -> dict[str, Any]:
    """What tells a byline: labels with what they stand for, and desks, by the fields of `Words`."""
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
