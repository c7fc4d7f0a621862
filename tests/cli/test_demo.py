"""saksi demo: the shipped reports, summed up, and their dossier."""

import pathlib


def test_summary_and_page(saksi_run, demo, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    outcome = saksi_run("demo")
    assert outcome.exit_code == 0, outcome.stderr
    page = tmp_path / "dossier.html"
    assert page.exists()
    assert str(page.resolve()) in outcome.stdout
    for word in (
        "reports",
        "outlets",
        "statements",
        "figures",
        "denials",
        "non-answers",
        "commitments",
        "dates left open",
    ):
        assert word in outcome.stdout, word
    for path in demo:
        assert pathlib.Path(path).stem in outcome.stdout


def test_elsewhere(saksi_run, tmp_path):
    assert saksi_run("demo", "-o", tmp_path / "x.html").exit_code == 0
    assert (tmp_path / "x.html").exists()


def test_in_indonesian(saksi_run, tmp_path):
    outcome = saksi_run("demo", "--lang", "id", "-o", tmp_path / "x.html")
    assert "pernyataan" in outcome.stdout
