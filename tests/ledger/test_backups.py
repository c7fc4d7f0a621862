"""Backing up while the ledger is used, restoring what was checked, and what verify names."""

import sqlite3

import pytest
from books import article, made

from saksi.errors import LedgerError
from saksi.ledger import How, Ledger, Reader, restore

READER = Reader(made, lambda: "1")


def test_there_and_back(ledger, path, tmp_path):
    ledger.add(article())
    backup = tmp_path / "cadangan.db"
    ledger.backup(backup)
    ledger.add(article("Lain kata", "b"))
    ledger.close()
    aside = restore(backup, path, force=True)
    with Ledger(path, READER) as back:
        assert [kept.id for kept in back.articles()] == ["a"]
        assert list(back.verify()) == []
    with Ledger(aside, READER) as old:
        assert [kept.id for kept in old.articles()] == ["a", "b"]
    assert {p.name for p in tmp_path.iterdir()} == {"saksi.db", "cadangan.db", aside.name}


def test_backup_while_one_writes(ledger, path, tmp_path):
    for n in range(20):
        ledger.add(article(f"Menteri kata {n}", f"a{n}"))
    with sqlite3.connect(path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        ledger.backup(tmp_path / "b.db")
        other.execute("ROLLBACK")
    with Ledger(tmp_path / "b.db", READER, How(write=False)) as copy:
        assert len(list(copy.articles())) == 20


def test_never_over_another_file(ledger, path, tmp_path):
    ledger.add(article())
    for place, key in ((path, "same_file"), (tmp_path, "folder"), (tmp_path / "x" / "y", "no_folder")):
        with pytest.raises(LedgerError) as fault:
            ledger.backup(place)
        assert fault.value.key == key
    ledger.backup(tmp_path / "b.db")
    with pytest.raises(LedgerError) as fault:
        ledger.backup(tmp_path / "b.db")
    assert fault.value.key == "exists"
    with pytest.raises(LedgerError) as fault:
        restore(tmp_path / "b.db", path)
    assert fault.value.key == "in_use"


def test_restore_where_there_is_nothing(ledger, tmp_path):
    ledger.add(article())
    ledger.backup(tmp_path / "b.db")
    assert restore(tmp_path / "b.db", tmp_path / "baru.db") is None
    with Ledger(tmp_path / "baru.db", READER, How(make=False)) as back:
        assert len(list(back.articles())) == 1


def test_unsound_backup_is_not_put_in_place(ledger, path, tmp_path):
    ledger.add(article())
    ledger.backup(tmp_path / "b.db")
    with sqlite3.connect(tmp_path / "b.db") as plain:
        plain.execute("UPDATE versions SET text_sha256 = 'x'")
    before = ledger.counts()
    for source, key in ((tmp_path / "b.db", "unsound"), (tmp_path / "tidak.db", "absent")):
        with pytest.raises(LedgerError) as fault:
            restore(source, path, force=True)
        assert fault.value.key == key
    assert ledger.counts() == before


def test_restore_over_a_ledger_that_another_has_open(ledger, path, tmp_path):
    ledger.add(article())
    ledger.backup(tmp_path / "b.db")
    with sqlite3.connect(path) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM articles").fetchone()
        with pytest.raises(LedgerError) as fault:
            restore(tmp_path / "b.db", path, force=True)
    assert fault.value.key == "locked"
    assert list(ledger.verify()) == []


def test_restore_over_a_broken_ledger(ledger, path, tmp_path):
    ledger.add(article())
    ledger.backup(tmp_path / "b.db")
    ledger.close()
    path.write_bytes(path.read_bytes()[:5000])
    aside = restore(tmp_path / "b.db", path, force=True)
    assert aside.stat().st_size == 5000
    with Ledger(path, READER) as back:
        assert list(back.verify()) == []


DAMAGE = {
    "UPDATE versions SET raw_sha256 = 'x'": "v_raw",
    "UPDATE versions SET text_sha256 = 'x'": "v_text",
    "UPDATE statements SET act = 'deny'": "v_rows",
    "UPDATE figures SET low = 99": "v_rows",
    "UPDATE statements SET data = '{}'": "v_unreadable",
    "UPDATE statements SET data = replace(data, '\"say\"', '\"deny\"')": "v_rows",
    "UPDATE readings SET layout = 'x'": "v_unreadable",
    "DELETE FROM spans WHERE id = (SELECT min(id) FROM spans)": "v_rows",
    "UPDATE versions SET current = 0": "v_current",
    "DELETE FROM readings": "v_reading",
    "UPDATE articles SET removed_at = 'x'": "v_left",
    "PRAGMA foreign_keys = OFF; DELETE FROM articles": "v_key",
    "INSERT INTO search(search, rowid, stems) VALUES ('delete', 1, 'menteri')": "v_search",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_verify_names_what_is_wrong(ledger, path, damage):
    ledger.add(article())
    assert list(ledger.verify()) == []
    with sqlite3.connect(path) as plain:
        plain.executescript(damage)
    found = [problem.what.key for problem in ledger.verify()]
    if DAMAGE[damage]:
        assert DAMAGE[damage] in found
        assert all(problem.what.told("id") for problem in ledger.verify())
