"""saksi dossier: one page, in Indonesian unless asked otherwise; clear words when it cannot be written."""

import pathlib

import pytest

import made


def test_writes_where_it_is_told(saksi_run, demo, tmp_path):
    out = tmp_path / "d.html"
    outcome = saksi_run("dossier", *demo, "-o", out)
    assert outcome.exit_code == 0, outcome.stderr
    assert str(out) in outcome.stderr
    assert outcome.stdout == ""
    assert out.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_page_is_put_in_place_whole(saksi_run, demo, tmp_path, monkeypatch):
    out = tmp_path / "d.html"
    out.write_text("yang lama", encoding="utf-8")
    monkeypatch.setattr(pathlib.Path, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    outcome = saksi_run("dossier", *demo, "-o", out)
    assert outcome.exit_code == 1
    assert out.read_text(encoding="utf-8") == "yang lama"
    assert list(tmp_path.iterdir()) == [out]


CASES = [(None, "", "id"), ("en", "", "en"), (None, "en", "en"), ("id", "en", "id")]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_language(saksi_run, demo, monkeypatch, case):
    given, environment, language = case
    monkeypatch.setenv("SAKSI_LANG", environment)
    args = ["--lang", given] if given else []
    outcome = saksi_run("dossier", *demo, "-o", "-", *args)
    assert f'<html lang="{language}">' in outcome.stdout


def test_quotes_only(saksi_run, demo):
    whole = saksi_run("dossier", *demo, "-o", "-").stdout
    quoted = saksi_run("dossier", *demo, "-o", "-", "--quotes-only").stdout
    assert len(quoted) < len(whole)


def test_unwritable(saksi_run, demo, tmp_path):
    outcome = saksi_run("dossier", *demo, "-o", tmp_path / "absent" / "d.html")
    assert outcome.exit_code == 1
    assert len(outcome.stderr.splitlines()) == 1
    assert "cannot write" in outcome.stderr
    assert saksi_run("dossier", *demo, "-o", tmp_path).exit_code == 1


def test_bad_input_beside_good(saksi_run, demo, bad, tmp_path):
    out = tmp_path / "d.html"
    outcome = saksi_run("dossier", demo[0], bad["empty.txt"], "-o", out)
    assert outcome.exit_code == 1
    assert "empty.txt" in outcome.stderr
    shown = out.read_text(encoding="utf-8")
    assert "Tidak terbaca (1)" in shown or "Not read (1)" in shown
    assert "empty.txt" in shown


def test_nothing_to_read_writes_nothing(saksi_run, bad, tmp_path):
    out = tmp_path / "d.html"
    outcome = saksi_run("dossier", bad["empty.txt"], "-o", out)
    assert outcome.exit_code == 1
    assert not out.exists()


def test_hostile_file(saksi_run, tmp_path):
    path = tmp_path / "<script>alert(1)<.txt"
    path.write_text(f"Menteri {made.HOSTILE} tiba\nMenteri mengatakan {made.HOSTILE}.", encoding="utf-8")
    outcome = saksi_run("dossier", path, "-o", "-", "--outlet", made.HOSTILE)
    assert outcome.exit_code == 0, outcome.stderr
    assert "<script" not in outcome.stdout
    assert "<img" not in outcome.stdout
