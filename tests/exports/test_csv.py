"""CSV: RFC 4180, no formulas, numbers as numbers, counts as on the page."""

import csv
import io

import msgspec
import pytest

import made
from saksi.exports.csv import guard, lines
from saksi.record.finding import Party
from saksi.views.dossier import TABLES


def parsed(reports, name):
    data = "".join(lines(reports, TABLES[name](reports)))
    return list(csv.DictReader(io.StringIO(data, newline="")))


@pytest.mark.parametrize("text", ["=1+1", "+62 812", "-5", "@nama", "\tx", "\rx", '=HYPERLINK("http://x")'])
def test_formula_is_guarded(text):
    assert guard(text) == "'" + text


@pytest.mark.parametrize("value", [-5, 1.5, 0, "5-6", "a=b", "", "'x"])
def test_numbers_and_plain_text_stay(value):
    assert guard(value) == value


@pytest.mark.parametrize("name", TABLES)
def test_rows_exported_are_rows_shown(name):
    reports = made.pair()
    assert len(parsed(reports, name)) == len(TABLES[name](reports).rows)


def test_lines_end_as_the_standard_says():
    reports = made.pair()
    assert all(line.endswith("\r\n") for line in lines(reports, TABLES["figures"](reports)))


def test_figures():
    first, second = parsed(made.pair(), "figures")
    assert (first["low"], first["high"], first["figure"]) == ("1500", "1500", "1.500")
    assert (first["outlet"], first["published"], first["as_of_edtf"]) == (
        "Warta Contoh",
        "2024-10-22",
        "2024-10-21",
    )
    assert (second["outlet"], second["published"]) == ("", "")


def test_codes_stand_in_the_order_of_the_words():
    text = "Tiga orang dan Peru menyerang Chile."
    act = made.action(text, "menyerang", "assault", "PER", "CHL")
    unknown = Party(text="Tiga orang")
    act = msgspec.structs.replace(act, actors=(unknown, *act.actors))
    (row,) = parsed([made.report(text, actions=(act,))], "actions")
    assert (row["actors"], row["actors_id"]) == ("Tiga orang | PER", " | PER")


def test_spans_are_true():
    reports = made.pair()
    texts = {report.article.id: report.article.text for report in reports}
    for name in TABLES:
        for row in parsed(reports, name):
            assert texts[row["article"]][int(row["start"]) : int(row["end"])] == row["quote"].removeprefix(
                "'"
            )


def test_hostile_text_comes_back_whole():
    text = f'Menteri, "=cmd" mengatakan =1+1,"a"\r\n{made.HOSTILE}'
    said = made.statement(text, "mengatakan", text[text.index("=1+1") :], "Menteri")
    reports = [made.report(text, "=id", outlet="@outlet", statements=(said,))]
    (row,) = parsed(reports, "statements")
    assert row["says"] == "'" + said.content[0].of(text)
    assert (row["article"], row["outlet"]) == ("'=id", "'@outlet")
