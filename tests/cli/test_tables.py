"""The commands that print a table: as text, CSV and JSON lines, always with the same number of rows."""

import csv
import io
import json
import pathlib

import pytest

import saksi

COMMANDS = pathlib.Path(saksi.__file__).parent / "cli" / "commands"
TABLES = sorted(
    path.stem for path in COMMANDS.glob("*.py") if "table_command(" in path.read_text(encoding="utf-8")
)


@pytest.fixture(params=TABLES)
def name(request):
    """Each command that prints a table."""
    return request.param


def test_all_tables_are_tried():
    assert {"actions", "commitments", "denials", "figures", "statements", "timeline"} <= set(TABLES)


def test_table(saksi_run, demo, name):
    outcome = saksi_run(name, *demo)
    assert outcome.exit_code == 0, outcome.stderr
    assert outcome.stderr == ""
    assert outcome.stdout.splitlines()[-1].endswith(" rows")


def test_rows_agree(saksi_run, demo, name):
    shown = int(saksi_run(name, *demo).stdout.splitlines()[-1].split()[0])
    rows = [json.loads(line) for line in saksi_run(name, "--json", *demo).stdout.splitlines()]
    table = saksi_run(name, "--csv", *demo).stdout_bytes.decode()
    assert shown == len(rows) == len(list(csv.DictReader(io.StringIO(table, newline=""))))


def test_both_formats_are_too_many(saksi_run, demo, name):
    outcome = saksi_run(name, "--csv", "--json", *demo)
    assert outcome.exit_code == 2
    assert "--json" in outcome.stderr


def test_bad_input_beside_good(saksi_run, demo, bad, name):
    outcome = saksi_run(name, bad["empty.txt"], *demo)
    assert outcome.exit_code == 1
    assert len(outcome.stderr.splitlines()) == 1
    assert outcome.stdout.splitlines()[-1].endswith(" rows")


def test_no_report_read_is_said(saksi_run, bad, name):
    """Where nothing could be read, "none found in these reports" would be untrue."""
    outcome = saksi_run(name, "--lang", "en", bad["empty.txt"])
    assert (outcome.exit_code, outcome.stdout) == (1, "No report was read.\n")
    assert saksi_run(name, "--json", bad["empty.txt"]).stdout == ""


def test_nothing_found_is_said(saksi_run, tmp_path, name):
    path = tmp_path / "a.txt"
    path.write_text("Hujan.", encoding="utf-8")
    assert saksi_run(name, path).stdout.splitlines()[-1] == "0 rows"


def test_a_report_given_twice_is_taken_once(saksi_run, demo, name):
    once, twice = saksi_run(name, *demo, "--csv"), saksi_run(name, *demo, demo[0], "--csv")
    assert twice.stdout == once.stdout
    assert "given twice; it is taken once" in twice.stderr
    assert twice.exit_code == 0


def test_two_texts_of_one_id_are_told(saksi_run, tmp_path):
    file = tmp_path / "a.jsonl"
    texts = [f"Menteri mengatakan {n} tentara tiba." for n in (10, 20)]
    file.write_text("".join(json.dumps({"id": "b", "text": text}) + "\n" for text in texts), encoding="utf-8")
    outcome = saksi_run("statements", file, "--json")
    assert "b: two reports with this id and different texts" in outcome.stderr
    assert len(outcome.stdout.splitlines()) == 2
