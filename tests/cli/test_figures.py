"""saksi figures: the table, as text, CSV and JSON lines, with the same number of rows."""

import csv
import io
import json


def test_table(saksi_run, demo):
    outcome = saksi_run("figures", *demo)
    assert outcome.exit_code == 0, outcome.stderr
    assert outcome.stderr == ""
    assert outcome.stdout.splitlines()[-1].endswith(" rows")


def test_rows_agree(saksi_run, demo):
    shown = int(saksi_run("figures", *demo).stdout.splitlines()[-1].split()[0])
    rows = [json.loads(line) for line in saksi_run("figures", "--json", *demo).stdout.splitlines()]
    table = saksi_run("figures", "--csv", *demo).stdout_bytes.decode()
    assert shown == len(rows) == len(list(csv.DictReader(io.StringIO(table, newline=""))))


def test_both_formats_are_too_many(saksi_run, demo):
    outcome = saksi_run("figures", "--csv", "--json", *demo)
    assert outcome.exit_code == 2
    assert "--json" in outcome.stderr


def test_bad_input_beside_good(saksi_run, demo, bad):
    outcome = saksi_run("figures", bad["empty.txt"], *demo)
    assert outcome.exit_code == 1
    assert len(outcome.stderr.splitlines()) == 1
    assert outcome.stdout.splitlines()[-1].endswith(" rows")


def test_nothing_found_is_said(saksi_run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Hujan.", encoding="utf-8")
    assert saksi_run("figures", path).stdout.splitlines()[-1] == "0 rows"


def test_relations(saksi_run, demo):
    rows = [
        json.loads(line) for line in saksi_run("figures", "--relations", "--json", *demo).stdout.splitlines()
    ]
    assert all(
        row["relation"]["text"] in ("agree", "update", "scope", "conflict", "undecided") for row in rows
    )
    assert all(row["reasons"] for row in rows)
