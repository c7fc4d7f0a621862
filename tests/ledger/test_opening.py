"""Opening: what is no ledger is left as it is and told; nothing is made where one only looks."""

import os
import pathlib
import sqlite3
import subprocess
import sys

import pytest
from books import article, made

from saksi.errors import LedgerError
from saksi.ledger import How, Ledger, Reader, Told, faults, opening

HERE = str(pathlib.Path(__file__).parent)
READER = Reader(made, lambda: "1")


def refused(path, **how):
    """The key of the fault that opening gives."""
    with pytest.raises(LedgerError) as fault:
        Ledger(path, READER, How(wait=0.1, **how))
    assert str(path) in fault.value.told("id")
    assert "\n" not in fault.value.told("id") + fault.value.told("en")
    return fault.value.key


def test_looking_makes_nothing(path):
    assert refused(path, make=False) == "absent"
    assert refused(path, write=False) == "absent"
    assert not path.exists()


def test_folder_is_no_ledger(tmp_path):
    assert refused(tmp_path) == "folder"
    assert refused(tmp_path / "tidak" / "saksi.db") == "no_folder"


@pytest.mark.parametrize(
    ("data", "key"), [(b"", "empty"), (b"halo", "no_database"), (b"x" * 9000, "no_database")]
)
def test_other_files_are_left_as_they_are(path, data, key):
    path.write_bytes(data)
    assert refused(path) == key
    assert path.read_bytes() == data


def test_other_database_is_left_as_it_is(path):
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE articles (id)")
    before = path.read_bytes()
    assert refused(path) == "foreign"
    assert path.read_bytes() == before


def test_newer_ledger_is_refused(ledger, path):
    ledger.close()
    with sqlite3.connect(path) as plain:
        plain.execute("UPDATE alembic_version SET version_num = '9999'")
    assert refused(path) == "newer"


def everything(path):
    """Opens a ledger and looks at all of it."""
    with Ledger(path, READER) as cut:
        return list(cut.verify()) or list(cut.statements())


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_cut_short(ledger, path, share):
    for n in range(30):
        ledger.add(article(f"Menteri itu kata {n} " * 30, name=f"a{n}"))
    ledger.close()
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(LedgerError) as fault:
        everything(path)
    assert fault.value.key == "corrupt"


def test_overwritten_page_is_named(ledger, path):
    for n in range(30):
        ledger.add(article(f"Menteri itu kata {n} " * 30, name=f"a{n}"))
    ledger.close()
    data = bytearray(path.read_bytes())
    data[8 * 4096 : 20 * 4096] = os.urandom(12 * 4096)
    path.write_bytes(data)
    try:
        with Ledger(path, READER) as broken:
            assert list(broken.verify())
    except LedgerError as err:
        assert err.key == "corrupt"  # noqa: PT017 - either is right


def test_locked(ledger, path):
    with sqlite3.connect(path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerError) as fault:
            ledger.add(article())
        assert fault.value.key == "locked"
        assert list(ledger.articles()) == []
        other.execute("ROLLBACK")
    assert ledger.add(article()).status == "added"


def test_full_leaves_nothing_half_written(ledger):
    ledger.add(article())
    rows = ledger.counts()
    for connection in (ledger.engine.connect(),):
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        connection.close()
    with pytest.raises(LedgerError) as fault:
        ledger.add(article("Menteri itu kata 9 " * 3000, name="b"))
    assert fault.value.key == "full"
    assert ledger.counts() == rows
    assert list(ledger.verify()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX")
def test_file_size_limit(tmp_path):
    """A device that takes no more bytes: a fault that is told, everything before it safe."""
    program = f"""
import resource, signal, sys
sys.path.insert(0, {HERE!r})
from books import article, made
from saksi.errors import LedgerError
from saksi.ledger import Ledger, Reader
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Ledger("saksi.db", Reader(made, lambda: "1")) as ledger:
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
    try:
        for n in range(1000):
            ledger.add(article(f"Menteri itu kata {{n}} " * 50, name=f"a{{n}}"))
            print(n, flush=True)
    except LedgerError as err:
        print(err.key)
"""
    run = subprocess.run(
        [sys.executable, "-c", program], check=False, cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    *safe, key = run.stdout.split()
    assert key in ("device", "full"), run.stderr
    with Ledger(tmp_path / "saksi.db", READER) as ledger:
        assert {f"a{n}" for n in safe} <= {kept.id for kept in ledger.articles()}
        assert list(ledger.verify()) == []


def test_read_only_file(ledger, path):
    ledger.add(article())
    ledger.close()
    with Ledger(path, READER, How(write=False)) as looking:
        assert len(list(looking.statements())) == 1
        with pytest.raises(LedgerError) as fault:
            looking.add(article("Lain"))
    assert fault.value.key == "readonly"


def test_making_is_whole_or_not_at_all(path, monkeypatch):
    monkeypatch.setattr(opening, "_migrated", lambda _engine: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        Ledger(path, READER)
    assert list(path.parent.iterdir()) == []


def test_two_who_make_it_at_once(path):
    program = f"""
import sys
sys.path.insert(0, {HERE!r})
from books import article, made
from saksi.ledger import Ledger, Reader
with Ledger({str(path)!r}, Reader(made, lambda: "1")) as ledger:
    for n in range(10):
        ledger.add(article(f"kata {{n}} {{sys.argv[1]}}", name=sys.argv[1] + str(n)))
"""
    runs = [subprocess.Popen([sys.executable, "-c", program, name]) for name in "abc"]
    assert [run.wait(60) for run in runs] == [0, 0, 0]
    with Ledger(path, READER) as ledger:
        assert len(list(ledger.articles())) == 30
        assert list(ledger.verify()) == []


def test_faults_are_told_alike_in_each_language():
    texts = faults.every_text()
    assert set(texts["en"]) == set(texts["id"])
    for key, text in texts["en"].items():
        places = [sum(f"{{{n}}}" in told for n in range(6)) for told in (text, texts["id"][key])]
        assert places[0] == places[1], key
    assert Told("blank").told("xx") == texts["en"]["blank"]
