"""Adding in any order, twice, interrupted, removing and adding again: the same content."""

import sqlite3
import tempfile

from books import article, made
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saksi.errors import LedgerError
from saksi.ledger import Item, Ledger, Reader

READER = Reader(made, lambda: "1")
CLOCK = {"added_at", "removed_at", "retrieved_at", "read_at"}
NUMBERS = {"id", "number", "article_number", "version_id", "current"}
LISTED = {"outlet", "title", "published", "day", "language"}  # as the version has it that came last
CHILDREN = ("readings", "statements", "actions", "figures", "commitments", "times", "actors", "spans")
BOUNDED = settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
WORDS = st.lists(
    st.sampled_from(["kata", "serang", "40", "Menteri", "𝄞", "é", "\u202e"]), min_size=1, max_size=6
)
ITEMS = st.lists(st.tuples(st.integers(0, 3), st.booleans(), WORDS), min_size=1, max_size=8)


def items(drawn):
    """Articles: of one number the same id, and where they are told the same facts."""
    return [
        article(" ".join(words) + f" dari {n}", f"a{n}", **(facts_of(n) if told else {}))
        for n, told, words in drawn
    ]


def facts_of(n):
    """What is told of an article beside its text."""
    return {
        "url": f"https://x.example/{n}",
        "published": f"2024-10-{n + 1:02}",
        "outlet": "Warta",
        "title": "Judul",
    }


def content(path, *, ordered):
    """Everything in a ledger but clock times and row numbers, by article; ordered: with what the last version decides."""
    with sqlite3.connect(path) as plain:
        plain.row_factory = sqlite3.Row
        found = {}
        for of in plain.execute("SELECT * FROM articles").fetchall():
            texts = plain.execute(
                "SELECT * FROM versions WHERE article_number = ?", (of["number"],)
            ).fetchall()
            rows = [
                (
                    facts(text, NUMBERS | CLOCK),
                    (text["number"], text["current"]) if ordered else None,
                    [
                        facts(row, NUMBERS | CLOCK)
                        for table in CHILDREN
                        for row in children(plain, table, text)
                    ],
                )
                for text in texts
            ]
            listed = set() if ordered else LISTED
            found[of["id"]] = (facts(of, {"number", *CLOCK} | listed), sorted(rows, key=repr))
    return found


def children(plain, table, text):
    """The rows of a version in a table."""
    return plain.execute(f"SELECT * FROM {table} WHERE version_id = ? ORDER BY 1", (text["id"],))  # noqa: S608 - our own names


def facts(row, but):
    """The columns of a row but some."""
    return [(name, row[name]) for name in row.keys() if name not in but]  # noqa: SIM118 - the rows of sqlite3


def filled(folder, name, given_items, stops=()):
    """A ledger after adding, stopped at some places; sound each time."""
    path = f"{folder}/{name}.db"
    for start, end in zip((0, *stops), (*stops, len(given_items)), strict=True):
        with Ledger(path, READER) as ledger:
            iterator = ledger.add_all(Item(article=one) for one in given_items[start:])
            for _ in range(end - start):
                next(iterator)
            iterator.close()
    with Ledger(path, READER) as ledger:
        assert list(ledger.verify()) == []
    return path


@BOUNDED
@given(ITEMS, st.randoms(use_true_random=False), st.integers(0, 8))
def test_same_content(drawn, random, stop):
    whole = items(drawn)
    shuffled = random.sample(whole, len(whole))
    with tempfile.TemporaryDirectory() as folder:
        expected = filled(folder, "a", whole)
        twice = filled(folder, "b", whole + shuffled)
        assert content(twice, ordered=True) == content(expected, ordered=True)
        interrupted = filled(folder, "c", whole, (min(stop, len(whole)),))
        assert content(interrupted, ordered=True) == content(expected, ordered=True)
        mixed = filled(folder, "d", shuffled)
        assert content(mixed, ordered=False) == content(expected, ordered=False)


@BOUNDED
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 2), st.integers(0, 3)), max_size=14))
def test_removed_and_added_again(steps):
    """Against a model: texts by article, removed articles never come back, nor their texts under another id."""
    texts, gone, removed = {}, set(), set()
    with tempfile.TemporaryDirectory() as folder, Ledger(f"{folder}/x.db", READER) as ledger:
        for removing, n, k in steps:
            name, text = f"a{n}", f"kata {k} dari {n}"
            if removing:
                try:
                    ledger.remove(name, "alasan")
                    assert name in texts
                    removed.add(name)
                    gone.update(texts.pop(name))
                except LedgerError:
                    assert name not in texts
                continue
            outcome = ledger.add(article(text, name))
            known = texts.get(name, [])
            expected = "duplicate" if text in known else "version" if known else "added"
            assert outcome.status == ("refused" if name in removed else expected)
            if outcome.status in ("added", "version"):
                texts[name] = [*known, text]
        for text in gone:
            assert ledger.add(article(text, "lain")).why.key == "removed"
        assert {kept.id: kept.versions for kept in ledger.articles()} == {k: len(v) for k, v in texts.items()}
        for name, versions in texts.items():
            for number, text in enumerate(versions, 1):
                assert ledger.article(name, number).text == text
                assert ledger.findings(name, number) == made(article(text, name)).findings
            assert ledger.article(name).text == versions[-1]
        assert {kept.id for kept in ledger.articles(removed=True)} == removed
        assert list(ledger.verify()) == []
