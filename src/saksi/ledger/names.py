"""Whom a finding concerns, as a string that a filter can look through: "| KOR | badan intelijen |"."""

import functools
import pathlib
import re
import tomllib
from collections.abc import Iterable

from saksi import lang

BAR = "|"
KEPT = 10_000  # names that are remembered
WORD = re.compile(r"\w+")


def keys(codes: Iterable[str | None], names: Iterable[str | None]) -> str | None:
    """Codes of states (several joined by + or a comma) and lower-cased names between bars; None without any."""
    found: dict[str, None] = {}
    for code in codes:
        found |= dict.fromkeys((code or "").replace(",", "+").replace(" ", "").split("+"))
    for name in names:
        found[plain(name or "")] = None
    found.pop("", None)
    return f"{BAR} {f' {BAR} '.join(found)} {BAR}" if found else None


@functools.lru_cache(maxsize=KEPT)
def plain(name: str) -> str:
    """The words of a name in lower case, one blank between them."""
    return " ".join(WORD.findall(name.lower()))


def sought(actor: str) -> tuple[str, ...]:
    """What to look for in `keys` for an actor, any of which will do.

    A state by any of its names or its code; a body by any of its names or its short name, or by
    the words given; else a name or whole words of one.
    """
    words = plain(actor)
    code = _codes("country").get(words)
    if code:
        return (f"{BAR} {code} {BAR}",)
    body = _codes("organisation").get(words)
    return (f" {words} ", *((f"{BAR} {plain(body)} {BAR}",) if body else ()))


@functools.cache
def _codes(kind: str) -> dict[str, str]:
    """Codes of states, or short names of bodies, by every name that the packs know them by and by themselves."""
    found: dict[str, str] = {}
    for language in lang.languages():
        folder = pathlib.Path(lang.__file__).parent / language
        for path in sorted(folder.rglob("*.toml")):
            start = path.read_text(encoding="utf-8")
            if f'kind = "{kind}"' in start[:2000]:
                found = _named(tomllib.loads(start)) | found
    return {plain(code): code for code in found.values()} | found


def _named(table: lang.pack.Table) -> dict[str, str]:
    """The codes of one table by plain name; whole names before nicknames, capitals and demonyms.

    Of several entries with one code the first is what the code stands for, the rest are parts of it.
    """
    found: dict[str, str] = {}
    whole: set[str] = set()
    for values in table.get("words", {}).values():
        for code, phrases in values.items():
            for phrase in phrases if code else ():
                found.setdefault(plain(phrase), code)
    for entry in table.get("entry", ()):
        if entry["value"] in whole:
            continue
        whole.add(entry["value"])
        for phrases in entry.values():
            for phrase in phrases if isinstance(phrases, list) else ():
                found.setdefault(plain(phrase), entry["value"])
    return found
