"""saksi add, reread, remove, verify, backup, restore."""

import io
import json
import re

import pytest

from saksi import flow
from saksi.ledger.faults import every_text
from saksi.views.words import words


@pytest.fixture
def ledger(tmp_path, monkeypatch):
    """The ledger that the commands mean."""
    path = tmp_path / "buku" / "saksi.db"
    path.parent.mkdir()
    monkeypatch.setenv("SAKSI_LEDGER", str(path))
    return path


def test_a_line_an_item_and_counts(saksi_run, ledger, jsonl, demo):
    outcome = saksi_run("add", jsonl, demo[0].parent)
    assert outcome.exit_code == 0, outcome.stderr
    assert [line.partition(":")[0] for line in outcome.stdout.splitlines()] == ["added"] * 7
    assert "added: r0; no date found" in outcome.stdout
    assert outcome.stderr.startswith("7 added, 0 new versions, 0 duplicates, 0 refused")
    again = saksi_run("add", jsonl)
    assert again.stdout.splitlines()[0] == "duplicate of r0 (1)"
    assert again.exit_code == 0


def test_new_version(saksi_run, ledger):
    for text in ("Menteri mengatakan 10 tentara tiba.", "Menteri mengatakan 20 tentara tiba."):
        outcome = saksi_run("add", "-", input=io.BytesIO(json.dumps({"id": "x", "text": text}).encode()))
    assert outcome.stdout == "new version: x (2); no date found\n"


@pytest.mark.parametrize("name", ["empty.txt", "latin.txt", "list.json", "what.xyz", "absent.txt"])
def test_refused_items_are_told_and_the_rest_goes_in(saksi_run, ledger, bad, jsonl, name):
    outcome = saksi_run("add", bad[name], jsonl)
    assert outcome.exit_code == 1
    assert len(outcome.stdout.splitlines()) == 3
    refused = [line for line in outcome.stderr.splitlines() if line.startswith("refused: ")]
    assert refused
    assert name in refused[0]
    assert saksi_run("verify").exit_code == 0


def test_other_files_of_a_folder_are_counted(saksi_run, ledger, jsonl):
    folder = jsonl.parent / "masuk" / "dalam"
    folder.mkdir(parents=True)
    jsonl.rename(folder / jsonl.name)
    (folder / "gambar.png").write_bytes(b"x")
    (folder / ".sembunyi.txt").write_text("x")
    outcome = saksi_run("add", folder.parent)
    assert "3 added" in outcome.stderr
    assert f"1 file of no known format passed over: {folder / 'gambar.png'}\n" in outcome.stderr
    for name in ("a.mp3", "b.pdf", "c.zip", "d.exe"):
        (folder / name).write_bytes(b"x")
    told = saksi_run("add", folder.parent).stderr
    assert "5 files of no known format passed over: " in told
    assert [name in told for name in ("a.mp3", "b.pdf", "c.zip", "d.exe", "gambar.png")] == [
        *[True] * 3,
        False,
        False,
    ]
    assert told.endswith("c.zip …\n")


def test_the_ledgers_own_files_are_not_passed_over(saksi_run, tmp_path):
    (tmp_path / "a.txt").write_text("Seoul membantah.", encoding="utf-8")
    told = [saksi_run("add", tmp_path, "--ledger", tmp_path / "saksi.db").stderr for _ in range(2)]
    assert [("passed over" in text) for text in told] == [False, False]


def test_outcomes_come_in_the_order_of_the_items(saksi_run, ledger, tmp_path, bad, jsonl):
    file = tmp_path / "m.jsonl"
    good = jsonl.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join([good[0], "{", good[1], "[]", good[2]]) + "\n", encoding="utf-8")
    outcome = saksi_run("add", bad["empty.txt"], file, bad["absent.txt"])
    told = [line.split(":")[1].strip() for line in outcome.output.splitlines()[:-1]]
    names = [bad["empty.txt"], "r0; no date found", file, "r1; no date found", file, "r2; no date found"]
    assert told == [str(name) for name in (*names, bad["absent.txt"])]


def test_which_ledger(saksi_run, ledger, jsonl, tmp_path, monkeypatch):
    saksi_run("add", jsonl, "--ledger", tmp_path / "lain.db")
    assert not ledger.exists()
    saksi_run("add", jsonl)
    assert ledger.exists()
    monkeypatch.delenv("SAKSI_LEDGER")
    monkeypatch.chdir(tmp_path)
    saksi_run("add", jsonl)
    assert (tmp_path / "saksi.db").exists()


def test_remove(saksi_run, ledger, jsonl):
    saksi_run("add", jsonl)
    assert saksi_run("remove", "r0").exit_code == 2
    outcome = saksi_run("remove", "r0", "tidak", "--reason", "ditarik redaksi")
    assert (outcome.exit_code, outcome.stdout) == (1, "removed: r0\n")
    again = saksi_run("add", jsonl)
    assert again.exit_code == 1
    assert "ditarik redaksi" in again.stderr


def test_reread(saksi_run, ledger, jsonl, monkeypatch):
    saksi_run("add", jsonl)
    assert saksi_run("reread").stderr == "every text has been read by this version\n"
    assert saksi_run("reread", "--all").stderr == "3 texts read again, 3 unchanged\n"
    real = flow.read
    empty = {"statements": (), "figures": (), "actions": (), "commitments": ()}
    monkeypatch.setattr(
        flow, "read", lambda article, settings: type(real(article, settings))(
            **{**{k: getattr(real(article, settings), k) for k in real(article, settings).__struct_fields__}, **empty}
        )
    )  # fmt: skip
    outcome = saksi_run("reread", "--all")
    assert "r0 (1): statements -1" in outcome.stdout
    assert outcome.exit_code == 0


def test_verify_backup_restore(saksi_run, ledger, jsonl, tmp_path):
    saksi_run("add", jsonl)
    found = len(saksi_run("statements", "--json").stdout.splitlines())
    assert saksi_run("verify").stderr.startswith("sound: 3 reports, versions of texts: 3, findings: ")
    assert found > 0
    assert saksi_run("backup", tmp_path / "b.db").exit_code == 0
    assert saksi_run("verify", "--ledger", tmp_path / "b.db").exit_code == 0
    saksi_run("remove", "r0", "--reason", "x")
    assert saksi_run("restore", tmp_path / "b.db").exit_code == 1
    assert saksi_run("restore", tmp_path / "b.db", "--force").exit_code == 0
    assert "3 duplicates" in saksi_run("add", jsonl).stderr


def test_what_lay_in_the_place_of_a_backup_is_kept(saksi_run, ledger, jsonl, tmp_path):
    saksi_run("add", jsonl)
    saksi_run("backup", tmp_path / "b.db")
    (tmp_path / "catatan").write_text("halo")
    outcome = saksi_run("restore", tmp_path / "b.db", "--force", "--ledger", tmp_path / "catatan")
    assert outcome.stderr.startswith("what was there is kept as ")
    assert saksi_run("verify", "--ledger", tmp_path / "catatan").exit_code == 0


def test_the_ledger_has_one_name_in_each_language():
    for language in ("id", "en"):
        told = [text for group in words(language).groups.values() for text in group.values()]
        told += every_text()[language].values()
        assert not [text for text in told if re.search(r"\b(buku|database)\b", text, re.IGNORECASE)]


@pytest.mark.parametrize(
    "command", [["verify"], ["reread"], ["backup", "x.db"], ["remove", "a", "--reason", "b"]]
)
def test_commands_that_need_one_make_none(saksi_run, ledger, command):
    outcome = saksi_run(*command, "--lang", "id")
    assert outcome.exit_code == 1
    assert "tidak ada basis data Saksi" in outcome.stderr
    assert not ledger.exists()
    assert len(outcome.stderr.splitlines()) == 1


def test_folder_and_other_files_as_ledger(saksi_run, tmp_path, jsonl):
    for place, told in ((tmp_path, "is a folder"), (jsonl, "not an SQLite file")):
        outcome = saksi_run("add", jsonl, "--ledger", place)
        assert outcome.exit_code == 1
        assert told in outcome.stderr
        assert "Traceback" not in outcome.stderr


def test_facts_forgotten_are_taken_from_the_same_file_given_again(saksi_run, ledger, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("Presiden Peru bertemu Menteri Luar Negeri Chile di Lima.", encoding="utf-8")
    assert "no date found" in saksi_run("add", file).stdout
    assert saksi_run("add", file, "--published", "20241021").stdout.endswith("taken from it: published\n")
    assert "2024-10-21" in saksi_run("articles").stdout
    again = saksi_run("add", file, "--published", "2024-10-22")
    assert again.stdout.endswith("not taken, as the ledger has another: published\n")


def test_a_file_name_of_any_bytes(saksi_run, ledger, tmp_path):
    file = tmp_path / "a\udcff.txt"
    try:
        file.write_text("Presiden Peru bertemu Menteri Luar Negeri Chile.", encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes no such name")
    outcome = saksi_run("add", file)
    assert outcome.exit_code == 0, outcome.stderr
    assert outcome.stdout.startswith("added: ")


def test_tables_of_a_ledger_tell_what_was_not_read(saksi_run, ledger, tmp_path):
    file = tmp_path / "en.txt"
    file.write_text(
        "The president said that the army of the country would leave on Monday, and the minister agreed.",
        encoding="utf-8",
    )
    saksi_run("add", file)
    for name in ("statements", "figures", "denials"):
        assert "1 report was not read" in saksi_run(name).stderr


def test_what_failed_is_read_again(saksi_run, ledger, tmp_path, monkeypatch):
    file = tmp_path / "a.txt"
    file.write_text("Presiden Peru bertemu Menteri Luar Negeri Chile.", encoding="utf-8")
    with monkeypatch.context() as broken:
        broken.setattr(flow, "read", lambda *_: 1 // 0)
        assert saksi_run("add", file).exit_code == 1
    assert saksi_run("reread").stderr == "1 text read again, 0 unchanged\n"
    assert "every text" in saksi_run("reread").stderr


def test_no_date(saksi_run, ledger, jsonl):
    saksi_run("add", jsonl)
    assert "is no date" in saksi_run("statements", "--from", "2024-13-45").stderr
    assert saksi_run("statements", "--from", "2024-12").exit_code == 0
