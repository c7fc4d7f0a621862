"""Filters, full-text search and the names of actors."""

import pytest
from books import article

from saksi.errors import LedgerError
from saksi.ledger import Filter
from saksi.ledger.names import keys, sought


@pytest.fixture
def filled(ledger):
    ledger.add(
        article(
            "Menteri itu kata 40 tentara ditarik", "a", outlet="Warta", published="2024-10-21T10:00:00+07:00"
        )
    )
    ledger.add(article("Israel serang lalu kata 50", "b", outlet="Kabar", published="2024-11-02"))
    ledger.add(article("Penarikan kata 60", "c", outlet="warta"))
    return ledger


def ids(rows):
    return [row.article for row in rows]


def test_each_filter(filled):
    assert ids(filled.statements()) == ["a", "b", "c"]
    assert ids(filled.statements(outlet="WARTA")) == ["a", "c"]
    assert ids(filled.statements(since="2024-11")) == ["b"]
    assert ids(filled.statements(until="2024-10")) == ["a"]
    assert ids(filled.statements(since="2024-10-21", until="2024-11-02")) == ["a", "b"]
    assert ids(filled.statements(act="say", article="c")) == ["c"]
    assert ids(filled.statements(act="deny")) == []
    assert ids(filled.actions(type="assault", status="negated", actor="Zionis")) == ["b"]
    assert ids(filled.actions(status="actual")) == []
    assert ids(filled.figures(type="troops", actor="Korsel")) == ["a", "b", "c"]
    assert ids(filled.figures(actor="Israel")) == []


@pytest.mark.parametrize("name", ["Korea Selatan", "korsel", "KOR", "Seoul", "menteri contoh", "Contoh"])
def test_actor_by_any_name(filled, name):
    assert ids(filled.statements(actor=name)) == ["a", "b", "c"]


def test_actor_by_whole_words_only(filled):
    assert ids(filled.statements(actor="Conto")) == []
    assert ids(filled.statements(actor="%")) == []
    assert ids(filled.statements(actor="")) == []


@pytest.mark.parametrize("word", ["menarik", "ditarik", "penarikan", "Tarik", "PENARIKAN tentara"])
def test_search_finds_other_forms(filled, word):
    found = ids(filled.statements(search=word))
    assert found == (["a"] if " " in word else ["a", "c"])


def test_search_for_words_in_a_row(filled):
    assert ids(filled.statements(search='"menteri itu"')) == ["a"]
    assert ids(filled.statements(search='"itu menteri"')) == []


@pytest.mark.parametrize("hostile", ['" OR 1', "a* NEAR(b)", "'; DROP TABLE articles; --", "stems:x", "((("])
def test_search_takes_anything_as_words(filled, hostile):
    try:
        assert list(filled.statements(search=hostile)) == []
    except LedgerError as err:
        assert err.key == "bad_query"  # noqa: PT017 - either is right


def test_wrong_filters_are_told(filled):
    with pytest.raises(LedgerError, match="statements cannot be filtered by status"):
        list(filled.statements(status="actual"))
    with pytest.raises(LedgerError, match="is no date"):
        list(filled.statements(since="kemarin"))
    with pytest.raises(TypeError):
        list(filled.statements(colour="red"))


def test_reports_and_articles(filled):
    def found(**wanted):
        return [given.id for given, _ in filled.reports(Filter(**wanted))]

    assert found() == ["a", "b", "c"]
    assert found(type="assault") == ["b"]
    assert found(status="negated", actor="ISR") == ["b"]
    assert found(act="deny") == []
    assert found(act="say", type="assault") == []
    assert [kept.id for kept in filled.articles()] == ["c", "a", "b"]
    assert [kept.id for kept in filled.articles(outlet="kabar")] == ["b"]


def test_first_row_comes_before_the_last_is_looked_at(filled):
    rows = filled.statements()
    assert next(rows).article == "a"
    assert filled.add(article("Baru kata", "d")).status == "added"
    assert ids(rows) == ["b", "c"]
    assert ids(filled.statements()) == ["a", "b", "c", "d"]


def test_keys():
    assert keys(["KOR+USA", None], ["Badan  Intelijen", None]) == "| KOR | USA | badan intelijen |"
    assert keys([None], [""]) is None
    assert sought("Israel") == sought("Zionis") == ("| ISR |",)
    assert sought("Perserikatan Bangsa-Bangsa")[1:] == sought("PBB")[1:] == ("| un |",)
    assert sought("UNESCO") == (" unesco ",)
    assert sought("Menteri Contoh") == (" menteri contoh ",)
