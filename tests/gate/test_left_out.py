"""Leaving an outlet out takes away its own table and the words learned from it alone, and nothing else."""

import left_out
import pytest

import gate
import saksi.lang
from saksi import flow
from saksi.articles import outlets
from saksi.record.article import Article

ARTICLES = [
    {"outlet": "Warta Misal", "text": "Judul\n\nGeser ke samping\n\nKapal tiba di Kupang, kata warga."},
    {"outlet": "Kabar Rekaan", "text": "Judul\n\nIa berkata: geser ke samping. Kapal tiba di Ende."},
]
KNOWN = left_out.evidence(ARTICLES)


@pytest.mark.parametrize(
    ("phrase", "scope", "home"),
    [
        ("Kupang", "text", "warta misal"),
        ("Ende", "head", "kabar rekaan"),
        ("end", "text", None),  # no whole word
        ("kapal tiba", "text", None),  # in both
        ("geser ke samping", "line", "warta misal"),  # opens a line in one of them only
        ("tak pernah ada", "text", None),
    ],
)
def test_a_word_has_a_home_where_it_occurs_in_one_outlet_alone(phrase, scope, home):
    assert left_out.only_home(phrase, scope, KNOWN) == home


def test_no_list_becomes_empty_and_conditions_stay():
    line = {"opens": ["geser"], "holds": ["geser"], "longest": 90}
    gone = {("line", "geser"), ("text", "geser")}
    kept = left_out.without({"line": [line]}, ("furniture",), gone)
    assert kept == {"line": [{"opens": [left_out.NEVER], "holds": ["geser"], "longest": 90}]}


def test_keys_that_are_words_are_left_out():
    assert left_out.without({"month": {"Mei": 5, "Nop": 11}}, ("page",), {("text", "Nop")}) == {
        "month": {"Mei": 5}
    }


def test_every_word_that_can_go_is_counted():
    assert set(left_out.words_of({"month": {"Mei": 5}}, ("page",))) == {("text", "Mei")}
    assert set(left_out.words_of({"line": [{"opens": ["a"], "ends": ["b"]}]}, ("furniture",))) == {
        ("line", "a")
    }


def test_within_it_the_outlet_is_unknown_and_its_words_are_gone_and_after_it_all_is_back():
    article = Article(
        id="x",
        outlet="detik",
        text="Judul Berita\n\nKapal itu telah tiba di pelabuhan yang baru dengan selamat.\n\nScroll to continue with content",
    )
    before = flow.read(article).article
    with left_out.left_out("detik", {("line", "scroll to continue with content")}):
        assert outlets.outlet_of(article).name is None
        assert flow.read(article).article.furniture == ()
    assert outlets.outlet_of(article).name == "detik"
    assert flow.read(article).article == before
    assert len(before.furniture) == 1


def test_a_set_is_read_whole_with_each_outlet_left_out():
    own = gate.own()
    found = left_out.predictions(own, {})
    assert set(found) == {case.article["id"] for case in own}
    assert saksi.lang.load("id") is saksi.lang.load("id")


def test_the_table_has_a_row_for_every_mark():
    rows = {"times": {"f1": 0.5}}
    lines = left_out.table({"gold": (3, rows, {})}).splitlines()
    assert lines[0] == "| F1 | gold (3) | left out |"
    assert "| times | 0.500 | – |" in lines
    assert len(lines) == 2 + len(left_out.ROWS)
