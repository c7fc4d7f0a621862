"""Adding: identity, versions, duplicates, refusals, and what is kept of each."""

import hashlib
import pathlib

import pytest
from books import article, made

import saksi
from saksi import flow
from saksi.errors import LedgerError
from saksi.ledger import Item, Ledger, Reader
from saksi.record.span import Span

DEMO = pathlib.Path(saksi.__file__).parent / "demo"


def test_findings_and_article_come_back_as_they_were(real):
    for path in sorted(DEMO.glob("*.txt")):
        given = saksi.Article(
            id=path.stem, text=path.read_text(encoding="utf-8"), title="Judul", outlet="Warta"
        )
        outcome = real.add(given)
        assert (outcome.status, outcome.article, outcome.version) == ("added", path.stem, 1)
        assert real.article(path.stem) == given
        assert real.findings(path.stem) == flow.read(given)
    assert list(real.verify()) == []


def test_bytes_and_hashes_are_kept(ledger, path):
    raw = b'{"text": "Menteri itu kata 40"}'
    list(ledger.add_all([Item(article=article("Menteri itu kata 40"), raw=raw, source="x.jsonl", number=3)]))
    with ledger.engine.connect() as connection:
        row = connection.exec_driver_sql("SELECT * FROM versions").one()
    assert row.raw_sha256 == hashlib.sha256(raw).hexdigest()
    assert row.text_sha256 == hashlib.sha256(b"Menteri itu kata 40").hexdigest()
    assert (row.source, row.item, row.extractor_version) == ("x.jsonl", 3, "1")
    assert row.retrieved_at.endswith("+00:00")
    assert list(ledger.verify()) == []


def test_same_text_is_a_duplicate_whatever_its_id(ledger):
    ledger.add(article(name="a"))
    again = ledger.add(article(name="b"))
    assert (again.status, again.article, again.version) == ("duplicate", "a", 1)
    assert ledger.counts()["versions"] == 1


def test_a_duplicate_brings_the_facts_that_were_missing(ledger):
    """The text is read again with them; of a fact that is there already it is told that it stays."""
    ledger.add(article(title="Yang pertama"))
    again = ledger.add(
        article(title="Lain", url="https://www.warta.example/a", published="2024-10-21", outlet="Warta")
    )
    assert (again.status, again.article, again.version) == ("duplicate", "a", 1)
    assert (set(again.took), again.kept) == ({"url", "published", "outlet"}, ("title",))
    kept = ledger.article("a")
    assert (kept.title, kept.url) == ("Yang pertama", "https://www.warta.example/a")
    assert [(one.published, one.outlet) for one in ledger.articles()] == [("2024-10-21", "Warta")]
    later = ledger.add(article("Dua kata", name="lain", url="http://warta.example/a/"))
    assert (later.status, later.article) == ("version", "a")
    assert list(ledger.verify()) == []


def test_a_copy_under_another_id_brings_nothing(ledger):
    ledger.add(article(name="a"))
    copy = ledger.add(article(name="b", published="2024-10-21", outlet="Warta"))
    assert (copy.status, copy.took, copy.kept) == ("duplicate", (), ())
    assert ledger.article("a").published is None


def test_an_address_that_another_article_has_stays_there(ledger):
    ledger.add(article("Satu kata", name="a"))
    ledger.add(article("Dua kata", name="b", url="https://warta.example/b"))
    again = ledger.add(article("Satu kata", name="a", url="https://warta.example/b"))
    assert (again.status, again.took, again.kept) == ("duplicate", (), ("url",))
    assert (ledger.article("a").url, ledger.article("b").url) == (None, "https://warta.example/b")


def test_second_text_of_an_id_is_a_version(ledger):
    ledger.add(article("Menteri itu kata 40"))
    second = ledger.add(article("Menteri itu kata 50"))
    assert (second.status, second.article, second.version) == ("version", "a", 2)
    assert [row.finding.low for row in ledger.figures()] == [50]
    assert ledger.findings("a", 1).figures[0].low == 40
    assert ledger.article("a", 1).text == "Menteri itu kata 40"


def test_second_text_of_an_address_is_a_version_under_the_first_id(ledger):
    ledger.add(article("Satu kata", url="https://www.warta.example/a?utm_source=x"))
    second = ledger.add(article("Dua kata", name="lain", url="http://warta.example/a/"))
    assert (second.status, second.article) == ("version", "a")
    assert ledger.findings("a").id == "a"
    assert [(kept.id, kept.version, kept.versions) for kept in ledger.articles()] == [("a", 2, 2)]


def test_id_of_one_and_address_of_another_is_refused(ledger):
    ledger.add(article("Satu", name="a", url="https://x.example/a"))
    ledger.add(article("Dua", name="b", url="https://x.example/b"))
    outcome = ledger.add(article("Tiga", name="a", url="https://x.example/b"))
    assert outcome.status == "refused"
    assert "address of b" in outcome.why.told()


@pytest.mark.parametrize(("text", "why"), [(" \n", "blank"), ("a\0b", "nul"), ("a\ud800b", "surrogate")])
def test_what_cannot_be_stored_is_refused(ledger, text, why):
    outcome = ledger.add(article(text))
    assert (outcome.status, outcome.why.key) == ("refused", why)
    assert ledger.counts()["articles"] == 0


def test_unknown_date_is_told(ledger):
    assert not ledger.add(article("Satu")).dated
    assert ledger.add(article("Dua", name="b", published="2024-10-21")).dated


def test_language_without_a_pack_is_stored_and_found(real):
    text = "The minister said on Monday that the troops would not be sent to the border. " * 3
    outcome = real.add(article(text))
    assert (outcome.status, outcome.outcome, outcome.why.key) == ("added", "not_read", "not_read")
    assert [kept.id for kept in real.articles(search="troops")] == ["a"]
    assert list(real.verify()) == []


def test_fault_while_reading_keeps_the_article(path, monkeypatch):
    monkeypatch.setattr(flow, "read", lambda *_: 1 / 0)
    with saksi.open_ledger(path) as ledger:
        outcome = ledger.add(article())
        assert (outcome.status, outcome.outcome) == ("added", "failed")
        assert "ZeroDivisionError" in outcome.why.told("id")
        assert ledger.article("a") == article()


def test_stretch_outside_the_text_is_never_stored(path):
    def wrong(given, _settings):
        reading = made(given)
        bad = saksi.record.finding.Figure(
            start=3, end=99, low=1, high=1, modifier="exact", measure="troops", counts=None, rule="x"
        )
        return saksi.ledger.Reading(
            findings=saksi.Findings(id="a", article=reading.findings.article, figures=(bad,))
        )

    with Ledger(path, Reader(wrong, lambda: "1")) as ledger:
        outcome = ledger.add(article())
        assert (outcome.outcome, outcome.why.key) == ("failed", "bad_stretch")
        assert ledger.findings("a").figures == ()
        assert list(ledger.verify()) == []


def test_interrupted_keeps_and_tells_what_was_read(ledger):
    told = []

    def items():
        yield Item(article=article("Satu kata", name="a"))
        yield Item(article=article("Dua kata", name="b"))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        told.extend(outcome.article for outcome in ledger.add_all(items()))
    assert [kept.id for kept in ledger.articles()] == ["a", "b"]
    assert told == ["a", "b"]


def test_removed_stays_away(ledger):
    ledger.add(article("Satu kata", url="https://x.example/a"))
    ledger.add(article("Satu kata lagi"))
    ledger.remove("a", "permintaan sumber")
    assert list(ledger.articles()) == list(ledger.statements()) == []
    assert [kept.removed for kept in ledger.articles(removed=True)] == ["permintaan sumber"]
    for again in (
        article("Satu kata", name="z"),
        article("Baru"),
        article("Lain", "q", url="https://x.example/a"),
    ):
        outcome = ledger.add(again)
        assert (outcome.status, outcome.why.key) == ("refused", "removed")
    counts = ledger.counts()
    assert (counts["statements"], counts["spans"], counts["readings"], counts["versions"]) == (0, 0, 0, 2)
    assert list(ledger.verify()) == []
    with pytest.raises(LedgerError, match="no report a"):
        ledger.remove("a", "lagi")
    with pytest.raises(LedgerError, match="reason"):
        ledger.remove("a", " ")


def test_rows_know_where_they_stand(ledger):
    ledger.add(article(outlet="Warta", published="2024-10-21", title="Judul"))
    (row,) = ledger.statements()
    assert (row.id, row.outlet, row.published, row.title) == ("a#statement-0", "Warta", "2024-10-21", "Judul")
    assert Span(row.start, row.end).of(article().text) == row.exact
    assert row.speaker == "Menteri Contoh"
    (figure,) = ledger.figures()
    assert (figure.speaker, figure.exact) == ("Menteri Contoh", "40")
