"""saksi explain: what each stage made of a sentence, and which rule found what."""

import json

from saksi import flow

SENTENCE = "Menteri Luar Negeri Rusia mengatakan 1.200 tentara tiba di Moskow pada 21 Oktober 2024."


def test_stages(saksi_run):
    outcome = saksi_run("explain", SENTENCE)
    assert outcome.exit_code == 0, outcome.stderr
    for word in ("tokens", "clauses", "word tables", "found", "rule=", "mengatakan", f"[0-{len(SENTENCE)}]"):
        assert word in outcome.stdout, word


def test_json(saksi_run):
    row = json.loads(saksi_run("explain", "--json", SENTENCE).stdout)
    assert row["times"][0]["edtf"] == "2024-10-21"


def test_publication_date_is_used(saksi_run):
    row = json.loads(
        saksi_run("explain", "--json", "--published", "2024-10-23", "Ia tiba hari Senin.").stdout
    )
    assert [time["edtf"] for time in row["times"]] == ["2024-10-21"]


def test_nothing_found(saksi_run):
    assert "nothing found" in saksi_run("explain", "Hujan.").stdout


def test_standard_input(saksi_run):
    assert "mengatakan" in saksi_run("explain", "-", input=SENTENCE).stdout


def test_empty(saksi_run):
    assert saksi_run("explain", " ").exit_code == 2
    assert saksi_run("explain").exit_code == 2


def test_unknown_language(saksi_run):
    outcome = saksi_run("explain", "--language", "xx", SENTENCE)
    assert outcome.exit_code == 1
    assert "xx" in outcome.stderr


def test_a_fault_in_a_rule_is_told(saksi_run, monkeypatch):
    monkeypatch.setattr(flow, "read", lambda *_: 1 // 0)
    outcome = saksi_run("explain", "Peru menyerang Chile.")
    assert outcome.exit_code == 1
    assert "ZeroDivisionError" in outcome.stderr
    assert "Traceback" not in outcome.stderr
