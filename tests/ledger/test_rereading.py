"""Reading again: only what another version read, and what came, went and changed."""

import sqlite3

import msgspec
import pytest
from books import article, made

from saksi.ledger import How, Ledger, Reader, Reading
from saksi.ledger.rereading import compared
from saksi.record.finding import Figure
from saksi.settings import Settings


def better(given, settings):
    """Finds one more statement before all, and figures as exact."""
    reading = made(given)
    found = reading.findings
    first = msgspec.structs.replace(
        found.statements[0], content=(), cue=msgspec.structs.replace(found.statements[0].cue, start=0, end=7)
    )
    figures = tuple(msgspec.structs.replace(f, modifier="exact", said_by=1) for f in found.figures)
    return Reading(
        findings=msgspec.structs.replace(
            found, statements=(first, *found.statements), figures=figures, actions=()
        )
    )


def test_only_what_another_version_read(path):
    with Ledger(path, Reader(made, lambda: "1")) as ledger:
        ledger.add(article())
        assert list(ledger.reread()) == []
        (again,) = ledger.reread(every=True)
        assert again.same
    with Ledger(path, Reader(better, lambda: "2")) as ledger:
        assert ledger.waiting() == 1
        (outcome,) = ledger.reread()
        assert (outcome.came, outcome.went, outcome.changed) == (
            {"statements": 1}, {"actions": 1}, {"figures": 1},
        )  # fmt: skip
        assert list(ledger.reread()) == []
        assert list(ledger.actions()) == []
        assert ledger.findings("a") == better(article(), None).findings
        assert list(ledger.verify()) == []


def test_versions_are_all_read_and_removed_ones_not(path):
    with Ledger(path, Reader(made, lambda: "1")) as ledger:
        ledger.add(article("Satu kata"))
        ledger.add(article("Dua kata"))
        ledger.add(article("Tiga kata", "b"))
        ledger.remove("b", "x")
    with Ledger(path, Reader(made, lambda: "2")) as ledger:
        assert [(one.article, one.version) for one in ledger.reread()] == [("a", 1), ("a", 2)]
        assert ledger.article("a").text == "Dua kata"


def test_language_that_was_asked_for_is_asked_for_again(path):
    asked = []

    def reads(given, settings):
        asked.append(settings.language)
        return made(given)

    with Ledger(path, Reader(reads, lambda: "1")) as ledger:
        ledger.add(article(), saksi_settings("id"))
        ledger.add(article("Lain kata", "b"))
        list(ledger.reread(every=True))
    assert asked == ["id", None, "id", None]


def saksi_settings(language):
    return Settings(language=language)


def test_links_are_compared_by_where_they_lead():
    """A statement that comes first moves every number; the figure said in the second is the same."""
    old, new = made(article()).findings, better(article(), None).findings
    kept = tuple(msgspec.structs.replace(f, modifier="at_least") for f in new.figures)
    came, _went, changed = compared(old, msgspec.structs.replace(new, figures=kept))
    assert came == {"statements": 1}
    assert changed == {}


def test_many_of_one_stretch():
    figure = Figure(start=0, end=3, low=1, high=1, modifier="exact", measure="x", counts=None, rule="r")
    base = made(article()).findings
    two = msgspec.structs.replace(base, figures=(figure, figure))
    one = msgspec.structs.replace(base, figures=(figure,))
    assert compared(two, one) == ({}, {"figures": 1}, {})


def test_locked_while_rereading_keeps_the_old(path):
    with Ledger(path, Reader(made, lambda: "1")) as ledger:
        ledger.add(article())
    with Ledger(path, Reader(better, lambda: "2"), How(wait=0.1)) as ledger, sqlite3.connect(path) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Exception, match="written by another program"):
            list(ledger.reread())
        other.rollback()
        assert ledger.findings("a") == made(article()).findings
