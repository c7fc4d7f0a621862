"""saksi read: summaries and JSON lines, streaming; what cannot be read is told and the rest goes on."""

import io
import json
import time

import pytest

from saksi import flow
from saksi.cli import reading


def test_summary(saksi_run, demo):
    outcome = saksi_run("read", *demo)
    assert outcome.exit_code == 0, outcome.stderr
    assert outcome.stdout.count("statements") == len(demo)
    assert outcome.stderr == ""


def test_json_is_one_object_a_line(saksi_run, jsonl):
    outcome = saksi_run("read", "--json", jsonl)
    rows = [json.loads(line) for line in outcome.stdout.splitlines()]
    assert [row["id"] for row in rows] == ["r0", "r1", "r2"]
    assert all(
        {"article", "times", "figures", "statements", "actions", "commitments"} <= set(row) for row in rows
    )


def test_spans_lie_in_the_input(saksi_run, demo):
    outcome = saksi_run("read", "--json", *demo)
    for line, path in zip(outcome.stdout.splitlines(), demo, strict=True):
        text = path.read_text(encoding="utf-8")
        for item in json.loads(line)["actions"]:
            start, end = item["trigger"]
            assert text[start:end].strip() == text[start:end] != ""


def test_given_facts(saksi_run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Menteri tiba.\nMenteri mengatakan pasukan siap.", encoding="utf-8")
    outcome = saksi_run(
        "read",
        "--json",
        "--outlet",
        "Warta",
        "--published",
        "2024-10-21",
        "--url",
        "https://x.example/a",
        path,
    )
    row = json.loads(outcome.stdout)
    assert (row["outlet"], row["published"], row["url"]) == ("Warta", "2024-10-21", "https://x.example/a")


@pytest.mark.parametrize(
    "name",
    ["empty.txt", "binary.txt", "latin.txt", "nul.txt", "invalid.txt", "list.json", "broken.json", "other.json",
     "what.xyz", "folder", "absent.txt"],
)  # fmt: skip
def test_bad_input_is_one_line_and_the_rest_is_read(saksi_run, bad, jsonl, name):
    outcome = saksi_run("read", "--json", bad[name], jsonl)
    assert outcome.exit_code == 1
    assert len(outcome.stdout.splitlines()) == 3
    assert len(outcome.stderr.splitlines()) == (2 if name == "list.json" else 1), outcome.stderr
    assert name in outcome.stderr
    assert "Traceback" not in outcome.stderr


def test_encoding_can_be_told(saksi_run, bad):
    outcome = saksi_run("read", "--json", "--encoding", "cp1252", bad["latin.txt"])
    assert outcome.exit_code == 0, outcome.stderr


@pytest.mark.parametrize("words", ["a", "Menteri mengatakan 40 tentara tiba di Seoul pada Senin. "])
def test_a_line_of_five_megabytes_is_refused_at_once(saksi_run, jsonl, tmp_path, words):
    path = tmp_path / "long.txt"
    path.write_text(words * (5_000_000 // len(words)), encoding="utf-8")
    start = time.monotonic()
    outcome = saksi_run("read", "--json", path, jsonl)
    assert time.monotonic() - start < 5
    assert outcome.exit_code == 1
    assert "long.txt: has a line of" in outcome.stderr
    assert len(outcome.stdout.splitlines()) == 3


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("empty.txt", "kosong"),
        ("binary.txt", "berisi data biner"),
        ("latin.txt", "baca dengan --encoding cp1252"),
        ("nul.txt", "memuat aksara NUL"),
        ("broken.json", "bukan JSON yang sah"),
        ("what.xyz", "berakhiran .xyz"),
        ("folder", "adalah folder"),
        ("absent.txt", "tidak ada"),
    ],
)
def test_refusals_in_indonesian(saksi_run, bad, name, told):
    assert told in saksi_run("read", "--lang", "id", bad[name]).stderr


def test_a_report_that_is_not_read_shows_no_counts(saksi_run, tmp_path):
    path = tmp_path / "en.txt"
    path.write_text("The minister said on Monday that the troops would not be sent to the border. " * 3)
    outcome = saksi_run("read", path)
    assert outcome.exit_code == 1
    assert "0 statements" not in outcome.stdout
    assert "there are packs for id" in outcome.stdout


def test_failing_article_is_a_line_and_the_rest_is_read(saksi_run, jsonl, monkeypatch):
    """One article that breaks the program becomes a row; the others are read."""
    read = flow.read

    def fails(article, settings):
        if article.id == "r1":
            raise ZeroDivisionError("pecah")
        return read(article, settings)

    monkeypatch.setattr(reading.flow, "read", fails)
    outcome = saksi_run("read", "--json", jsonl)
    rows = [json.loads(line) for line in outcome.stdout.splitlines()]
    assert [row["id"] for row in rows] == ["r0", "r1", "r2"]
    assert set(rows[1]) == {"id", "error"}
    assert "ZeroDivisionError" in rows[1]["error"]
    assert outcome.exit_code == 1
    assert len(outcome.stderr.splitlines()) == 1


def test_standard_input(saksi_run, jsonl):
    text = "Menteri Tiba\nMenteri mengatakan pasukan siap."
    for data, count in (
        (text, 1),
        (f"[Foto] {text}", 1),
        (jsonl.read_text(encoding="utf-8"), 3),
        (json.dumps({"text": text}, indent=1), 1),
    ):
        outcome = saksi_run("read", "--json", "-", input=io.BytesIO(data.encode()))
        assert (outcome.exit_code, len(outcome.stdout.splitlines())) == (0, count), outcome.stderr


def test_streams(saksi_run, jsonl, monkeypatch):
    """A line is written before the next article is read."""
    order = []
    read = flow.read
    monkeypatch.setattr(
        reading.flow, "read", lambda article, settings: order.append(article.id) or read(article, settings)
    )
    monkeypatch.setattr("saksi.cli.commands.read.emit", lambda line: order.append(json.loads(line)["id"]))
    saksi_run("read", "--json", jsonl)
    assert order == ["r0", "r0", "r1", "r1", "r2", "r2"]


def test_wrong_usage(saksi_run):
    outcome = saksi_run("read")
    assert outcome.exit_code == 2
    assert "Error:" in outcome.stderr
