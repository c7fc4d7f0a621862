"""What a reader is told in words: labels and sentences of one interface language."""

import functools
import importlib.resources
import tomllib
from collections.abc import Mapping
from typing import Any

from saksi.views.cells import Cell

LANGUAGES = ("id", "en")


class Words:
    """The texts of one interface language, by group and key; read-only once loaded."""

    def __init__(self, language: str, groups: Mapping[str, Mapping[str, str]]) -> None:
        self.language = language
        self.groups = groups

    def say(self, group: str, key: str, *values: object) -> str:
        """The text of a key with `{0}`, `{1}` … filled in; the key itself where there is none."""
        text = self.groups.get(group, {}).get(key)
        return key if text is None else text.format(*values)

    def counted(self, key: str, number: int) -> str:
        """How many of something, in its singular or plural."""
        one, _, more = self.groups["count"][key].partition("|")
        return (one if number == 1 or not more else more).format(number)

    def has(self, group: str, key: str) -> bool:
        """Whether there is a text of this key."""
        return key in self.groups.get(group, {})

    def cell(self, cell: Cell) -> str:
        """What a cell shows: its words, or the label of its code with its values filled in."""
        if cell.group is None:
            return cell.text
        if cell.group == "country":
            return ", ".join(self._names(part) for part in cell.text.split(" + "))
        if cell.group == "reason":
            shown = " / ".join(dict.fromkeys(self.value(value) for value in cell.values if value))
            return self.say("reason", cell.text, shown).removesuffix(": ")
        return self.say(cell.group, cell.text, *cell.values)

    def meant(self, party: Cell) -> str:
        """The state, body or person that a party's words mean, where they name it in no language: Ukraine of "pasukan Kiev"."""
        value, text = str(party.value or ""), self.cell(party).casefold()
        names = (words(language).say("country", value) for language in LANGUAGES)
        return "" if any(name.casefold() in text for name in names) else self.say("country", value)

    def value(self, value: str) -> str:
        """A value inside a reason: a country's name, a modifier with its number, or as it is."""
        first, _, rest = value.partition(" ")
        if rest and self.has("modifier", first):
            bounds = [self.number(part) for part in rest.split("..") if part]
            return f"{self.say('modifier', first)} {'–'.join(bounds)}"
        return self.say("action", value) if self.has("action", value) else self._names(value)

    def number(self, value: float | str | None) -> str:
        """A number with the language's own marks: 1.500,5 in Indonesian, 1,500.5 in English."""
        if value is None or value == "":
            return ""
        text = f"{float(value):,.15g}"
        return text.translate(str.maketrans(",.", ".,")) if self.language == "id" else text

    def _names(self, codes: str) -> str:
        """The names of one country or several joined by +."""
        return " + ".join(self.say("country", part) for part in codes.split("+"))


@functools.cache
def words(language: str) -> Words:
    """The texts of an interface language: "id" or "en"."""
    folder = importlib.resources.files("saksi.views").joinpath("texts")
    groups: dict[str, Any] = {}
    for name in (f"{language}.toml", f"countries-{language}.toml"):
        for group, texts in tomllib.loads(folder.joinpath(name).read_text(encoding="utf-8")).items():
            groups[group] = groups.get(group, {}) | texts
    return Words(language, groups)
