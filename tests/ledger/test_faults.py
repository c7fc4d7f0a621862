"""What can go wrong around a ledger, as the commands tell it: one line in either language, nothing half-written."""

import contextlib
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile

import msgspec
import pytest
from books import article, made
from click.testing import CliRunner

from saksi import flow
from saksi.cli import main
from saksi.ledger import How, Ledger, Reader, opening
from saksi.record.span import Span

NOBODY = "65534"
READER = Reader(made, lambda: "1")
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
PROGRAM = [sys.executable, "-c", "from saksi.cli import main; main()"]
as_root = pytest.mark.skipif(not ROOT or not shutil.which("setpriv"), reason="needs root and setpriv")


def told(*args, exit_code=1):
    """The fault of a command, one line in each language; gives back the English one."""
    lines = {}
    for language in ("id", "en"):
        done = CliRunner().invoke(main, [*map(str, args), "--lang", language])
        assert done.exit_code == exit_code, (done.output, done.exception)
        assert "Traceback" not in done.stderr
        lines[language] = [line for line in done.stderr.splitlines() if line.startswith(("Error", "Galat"))]
        assert len(lines[language]) == 1, done.stderr
    assert lines["id"] != lines["en"]
    return lines["en"][0]


def as_nobody(*args):
    """A command as run by another user."""
    command = [
        "setpriv",
        f"--reuid={NOBODY}",
        f"--regid={NOBODY}",
        "--clear-groups",
        *PROGRAM,
        *map(str, args),
    ]
    environment = {**os.environ, "SAKSI_LANG": "en", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=environment)


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setenv("SAKSI_LANG", "en")
    monkeypatch.delenv("SAKSI_LEDGER", raising=False)


@pytest.fixture
def few(tmp_path):
    """Three reports in a file."""
    path = tmp_path / "tiga.jsonl"
    texts = [f"Menteri mengatakan {n} tentara tiba di Seoul." for n in (10, 20, 30)]
    path.write_text("".join(json.dumps({"id": f"r{n}", "text": t}) + "\n" for n, t in enumerate(texts)))
    return path


@pytest.fixture
def kept(ledger, path):
    """A closed ledger of one report."""
    ledger.add(article())
    ledger.close()
    return path


@contextlib.contextmanager
def small(folder, size):
    """A device with little room, mounted at a folder."""
    folder.mkdir()
    if not ROOT or not shutil.which("mount"):
        pytest.skip("needs root to mount")
    made_one = subprocess.run(
        [shutil.which("mount"), "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder],
        check=False,
        capture_output=True,
    )
    if made_one.returncode:
        pytest.skip("tmpfs cannot be mounted here")
    try:
        yield folder
    finally:
        subprocess.run([shutil.which("umount"), "-l", folder], check=True)


def fill(folder, left=8192):
    """Takes nearly all room that is left on a device."""
    while shutil.disk_usage(folder).free > left:
        with (folder / "isi").open("ab") as stream:
            stream.write(b"x" * 4096)


def test_no_room_for_the_backup_before_an_upgrade(tmp_path, kept, monkeypatch):
    with small(tmp_path / "kecil", "1m") as folder:
        book = pathlib.Path(shutil.copy(kept, folder))
        Ledger(book, READER).close()
        fill(folder)
        assert "no space left" in told("add", kept, "--ledger", book)
        (folder / "isi").unlink()
        fill(folder, 120_000)
        before = book.read_bytes()
        with monkeypatch.context() as patched:
            patched.setattr(opening, "HEAD", "0002")
            why = told("add", kept, "--ledger", book)
        assert f"{book}.bak-0001 cannot be written" in why
        assert book.read_bytes() == before
        assert not [p.name for p in folder.iterdir() if "bak" in p.name]


def test_disk_full(tmp_path):
    many = tmp_path / "banyak.jsonl"
    text = "Menteri mengatakan {0} tentara tiba. " + "Kota itu sepi sejak pagi. " * 150
    many.write_text("".join(json.dumps({"id": f"r{n}", "text": text.format(n)}) + "\n" for n in range(90)))
    with small(tmp_path / "kecil", "1m") as folder:
        done = CliRunner().invoke(main, ["add", str(many), "--ledger", str(folder / "saksi.db")])
        assert done.exit_code == 1
        assert "no space left" in done.stderr.splitlines()[-1]
        safe = [line for line in done.stdout.splitlines() if line.startswith("added")]
        assert f"{len(safe)} added" in done.stderr
        place = folder / "b.db"
        fill(folder)
        why = told(
            "backup", place, "--ledger", folder / "saksi.db"
        )  # of the backup, or of the ledger's own side file
        assert "nothing was written" in why or "no space left" in why
        assert not place.exists()
        assert not [p.name for p in folder.iterdir() if "new-" in p.name]
        (folder / "isi").unlink(missing_ok=True)
        with Ledger(folder / "saksi.db", READER) as ledger:
            assert len(list(ledger.articles())) == len(safe)
            assert list(ledger.verify()) == []


def test_no_room_for_a_new_one(tmp_path, few):
    with small(tmp_path / "kecil", "40k") as folder:
        assert "nothing was written" in told("add", few, "--ledger", folder / "saksi.db")
        assert list(folder.iterdir()) == []


@pytest.fixture
def seen_by_all():
    """A folder that other users may look into."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        yield folder


@as_root
def test_read_only_for_another_user(kept, few, seen_by_all):
    few = shutil.copy(few, seen_by_all)
    book = pathlib.Path(shutil.copy(kept, seen_by_all))
    before = {p.name: p.read_bytes() for p in seen_by_all.iterdir()}
    if as_nobody("articles", "--ledger", book).returncode:
        pytest.skip("another user cannot run the program here")
    for command in (("add", few), ("backup", seen_by_all / "b.db")):
        done = as_nobody(*command, "--ledger", book)
        assert (done.returncode, "read-only" in done.stderr) == (1, True), done.stderr
    assert as_nobody("verify", "--ledger", book).returncode == 0
    book.chmod(0o600)
    done = as_nobody("articles", "--ledger", book)
    assert done.stderr == f"Error: {book} cannot be opened: Permission denied\n"
    assert {p.name: p.read_bytes() for p in seen_by_all.iterdir()} == before


def test_interrupted(tmp_path):
    many = tmp_path / "banyak.jsonl"
    many.write_text(
        "".join(
            json.dumps({"id": f"r{n}", "text": f"Menteri mengatakan {n} orang tiba. " * 60}) + "\n"
            for n in range(900)
        )
    )
    book = tmp_path / "saksi.db"
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        [*PROGRAM, "add", many, "--ledger", book],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as running:
        first = running.stdout.readline()
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert running.returncode == 130
    assert b"Traceback" not in err
    with Ledger(book, READER) as ledger:
        assert len(list(ledger.articles())) >= (first + out).count(b"\n") > 0
        assert list(ledger.verify()) == []


def test_nobody_reads_on(tmp_path, few):
    book = tmp_path / "saksi.db"
    with subprocess.Popen(
        [*PROGRAM, "add", few, "--ledger", book], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        running.stdout.close()
        err = running.stderr.read()
    assert running.returncode == 141
    assert b"Traceback" not in err
    with Ledger(book, READER) as ledger:
        assert list(ledger.verify()) == []


def test_what_a_crash_left_behind_is_taken_up(ledger, path, tmp_path):
    """The file with SQLite's log beside it, as they are while a program that is killed has them open."""
    for n in range(5):
        ledger.add(article(f"Menteri kata {n}", f"a{n}"))
    crashed = tmp_path / "jatuh"
    crashed.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(path.with_name(path.name + ending), crashed / f"saksi.db{ending}")
    assert (crashed / "saksi.db-wal").stat().st_size
    with Ledger(crashed / "saksi.db", READER, How(write=False)) as looking:
        assert len(list(looking.articles())) == 5
    with Ledger(crashed / "saksi.db", READER) as ledger_again:
        assert list(ledger_again.verify()) == []
        assert len(list(ledger_again.articles())) == 5


def test_places_that_are_no_ledger(tmp_path, few, kept):
    garbage, foreign, cut = tmp_path / "x.bin", tmp_path / "lain.db", tmp_path / "potong.db"
    garbage.write_bytes(bytes(range(256)) * 40)
    with contextlib.closing(sqlite3.connect(foreign)) as plain:
        plain.execute("CREATE TABLE notes (id)")
    cut.write_bytes(kept.read_bytes()[: kept.stat().st_size // 2])
    cases = [
        (tmp_path, "is a folder"),
        (garbage, "not an SQLite file"),
        (foreign, "no ledger"),
        (cut, "damaged"),
    ]
    for place, why in cases:
        before = place.read_bytes() if place.is_file() else None
        for command in (
            ("add", few),
            ("articles",),
            ("statements",),
            ("verify",),
            ("backup", tmp_path / "b.db"),
        ):
            assert why in told(*command, "--ledger", place) or place == cut
        assert before is None or place.read_bytes() == before
        assert not (tmp_path / "b.db").exists()
        assert why in told("restore", place, "--ledger", tmp_path / "neu.db")
        assert not (tmp_path / "neu.db").exists()


def test_backup_onto_a_file_and_newer_ledger(kept, tmp_path):
    other = tmp_path / "ada.txt"
    other.write_text("isi")
    assert "is there already" in told("backup", other, "--ledger", kept)
    assert other.read_text() == "isi"
    with contextlib.closing(sqlite3.connect(kept)) as plain, plain:
        plain.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "newer version of Saksi (schema 9999)" in told("articles", "--ledger", kept)


@pytest.mark.parametrize(
    "command",
    ["articles", "statements", "actions", "figures", "denials", "commitments", "timeline", "dossier"],
)
def test_looking_makes_none(command, tmp_path):
    out = ("-o", tmp_path / "d.html") if command == "dossier" else ()
    assert "there is no ledger" in told(command, *out, "--ledger", tmp_path / "tidak.db")
    assert list(tmp_path.iterdir()) == []


def test_finding_outside_the_text_is_told_and_mended_by_rereading(tmp_path, few, monkeypatch):
    book, whole = tmp_path / "saksi.db", flow.read

    def wrong(given, settings):
        found = whole(given, settings)
        turned = tuple(msgspec.structs.replace(f, counts_span=Span(20, 19)) for f in found.figures)
        return msgspec.structs.replace(found, figures=turned) if given.id == "r1" else found

    with monkeypatch.context() as patched:
        patched.setattr(flow, "read", wrong)
        done = CliRunner().invoke(main, ["add", str(few), "--ledger", str(book)])
    assert done.exit_code == 1
    assert "added: r1; no date found; not read: a finding (figures 0) has a stretch 20-19" in done.stdout
    assert "3 added" in done.stderr
    assert "1 failed, to be read again with saksi reread" in done.stderr
    with Ledger(book, READER) as ledger:
        assert [one.id for one in ledger.articles(search="tentara")] == ["r0", "r1", "r2"]
        assert [one.outcome for one in ledger.articles()] == ["read", "failed", "read"]
    monkeypatch.setattr("saksi.keeping.version", lambda: "mended")
    again = CliRunner().invoke(main, ["reread", "--ledger", str(book)])
    assert (again.exit_code, again.stdout) == (0, "r1 (1): statements +1, actions +1, figures +1\n")
    with Ledger(book, READER) as ledger:
        assert ledger.findings("r1") == whole(ledger.article("r1"))
        assert list(ledger.verify()) == []
