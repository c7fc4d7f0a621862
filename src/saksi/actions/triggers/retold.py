"""A noun that tells nothing by itself and takes up the same word told before: "penertiban itu"."""

from collections.abc import Sequence
from typing import Any, Protocol

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.triggers.choices import unsettled
from saksi.record.document import Hit

CARRY = "carry"
SOFT = ("investigate", "aid")  # these are told of rules and plans as well


class Told(Protocol):
    """A trigger found before."""

    @property
    def named(self) -> str:
        """Its word's own sense, before a choice."""

    @property
    def sense(self) -> str:
        """Its sense."""


def retold(scene: Scene, hit: Hit, before: Sequence[Told]) -> str:
    """The sense that the same word had before, where a noun points back at it or is said to be done."""
    table: dict[str, Any] = scene.pack.table("deed_choices").get(hit.entry.value, {})
    if hit.entry.form != "noun" or table.get("vague") or not unsettled(scene, hit):
        return ""
    if "alone" in table and _alone(scene, hit):
        kinds: dict[str, str] = table["alone"]
        return next((kinds[name] for t in before if (name := by_sense()[t.sense].name) in kinds), "")
    pointed = scene.norm(hit.last) in scene.words.anaphors and _leading(scene, hit.first)
    if not pointed and not _done(scene, hit):
        return ""
    sense = next((t.sense for t in reversed(before) if t.named == hit.entry.value), "")
    return "" if not sense or by_sense()[sense].name in SOFT else sense


def _alone(scene: Scene, hit: Hit) -> bool:
    """Whether nothing beside a noun says of what it is: "membatalkan aksi yang …", "karena aksi berlangsung tertib"."""
    if scene.norm(hit.first).endswith(scene.pack.third) or hit.last >= len(scene.doc.tokens):
        return False
    if scene.norm(hit.first - 1) in scene.words.sources:  # "bagian dari aksi"
        return False
    after = scene.doc.tokens[hit.last]
    if after.kind != "word":
        return after.kind == "mark"
    finite = scene.verb(hit.last) or scene.doc.entry(hit.last, "modal") is not None
    return finite or after.norm in scene.words.prepositions or after.norm in scene.words.relative


def _leading(scene: Scene, i: int) -> bool:
    """Whether a noun opens its phrase: "Dalam penertiban itu", not "naskah pembahasan itu"."""
    return i == scene.clause(i).first or scene.norm(i - 1) in scene.words.prepositions


def _done(scene: Scene, hit: Hit) -> bool:
    """Whether the word beside a noun says that it was done: "melakukan penyegelan", "pengecekan dilakukan"."""
    by = scene.doc.entry(hit.first - 1, "light") if hit.first else None
    its = scene.doc.entry(hit.last, "light")
    active = by is not None and by.entry.form == "active"
    passive = its is not None and its.entry.form == "passive"
    return any(
        light is not None and light.entry.value == CARRY
        for light in (by if active else None, its if passive else None)
    )
