"""saksi show: a stretch in its context, to the character."""

import json
import pathlib
import shlex

import pytest

TEXT = "Judul Laporan\nMenteri mengatakan pasukan siap.\nAkhir."


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a:1-2.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_stretch_is_marked_in_its_line(saksi_run, file):
    start = TEXT.index("pasukan")
    outcome = saksi_run("show", f"{file}:{start}-{start + 7}")
    assert outcome.exit_code == 0, outcome.stderr
    assert outcome.stdout.splitlines()[-1] == "Menteri mengatakan [[pasukan]] siap."
    assert "SHA-256" in outcome.stdout


def test_stretch_over_two_lines(saksi_run, file):
    outcome = saksi_run("show", f"{file}:8-20")
    assert "Judul La" not in outcome.stdout.splitlines()[2][10:]
    assert outcome.stdout.splitlines()[-1].endswith("mengatakan pasukan siap.")


@pytest.mark.parametrize("where", ["a.txt", "a.txt:5", "a.txt:5-", ":1-2", "a.txt:-1-2"])
def test_wrongly_written(saksi_run, where):
    outcome = saksi_run("show", where)
    assert outcome.exit_code == 2
    assert "FILE:START-END" in outcome.stderr


@pytest.mark.parametrize("place", ["5-5", "9-3", "0-9999"])
def test_outside_the_text(saksi_run, file, place):
    outcome = saksi_run("show", f"{file}:{place}")
    assert outcome.exit_code == 1
    assert str(len(TEXT)) in outcome.stderr


def test_one_of_several(saksi_run, jsonl):
    assert saksi_run("show", f"{jsonl}:0-7").exit_code == 1
    outcome = saksi_run("show", f"{jsonl}:0-7", "--id", "r1")
    assert outcome.stdout.splitlines()[-1] == "[[Menteri]] Tiba"


def test_absent(saksi_run):
    outcome = saksi_run("show", "absent.txt:0-3")
    assert outcome.exit_code == 1
    assert "absent.txt" in outcome.stderr


def test_control_characters_do_not_reach_the_terminal(saksi_run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Menteri \x1b[31mtiba", encoding="utf-8")
    assert "\x1b" not in saksi_run("show", f"{path}:0-7").stdout


def test_frame_is_told_by_the_text(saksi_run, demo):
    (dated,) = (path for path in demo if "WARTA" in path.read_text(encoding="utf-8"))
    assert "WARTA CONTOH · 2024-10-21" in saksi_run("show", f"{dated}:0-10").stdout


def test_two_reports_of_one_id(saksi_run, tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_text('{"id": "b", "text": "satu"}\n{"id": "b", "text": "dua"}\n', encoding="utf-8")
    assert "with the id b" in saksi_run("show", f"{file}:0-1", "--id", "b").stderr


@pytest.mark.parametrize("end", ["\r", "\r\n"], ids=repr)
def test_other_line_ends(saksi_run, tmp_path, end):
    path = tmp_path / "a.txt"
    path.write_bytes(f"Menteri tiba{end}Seoul membantah kabar{end}Akhir".encode())
    start = 12 + len(end)
    shown = saksi_run("show", f"{path}:{start}-{start + 5}").stdout
    assert shown.endswith("\n[[Seoul]] membantah kabar\n")
    shown = saksi_run("show", f"{path}:8-{start + 5}").stdout
    assert shown.endswith("Menteri [[tiba\nSeoul]] membantah kabar\n")
    assert "a-" in saksi_run("read", path).stdout
    assert saksi_run("read", path).stdout.startswith("Menteri tiba\n")


SAID = "Menteri Pertahanan Rusia mengatakan {} tentara akan tiba di Peru."


@pytest.fixture
def files(tmp_path, monkeypatch):
    """Reports in files of every kind, whose names need care."""
    monkeypatch.chdir(tmp_path)
    pathlib.Path("warta dan kabar's").mkdir()
    names = ["warta dan kabar's/laporan $satu.txt", "-dua.txt", "tiga.jsonl", "empat.json", "lima.txt"]
    for number, name in enumerate(names, 1):
        rows = [{"id": f"-r {number}{half}", "text": SAID.format(number * 10 + half)} for half in (1, 2)]
        several = {".jsonl": "\n".join(map(json.dumps, rows)), ".json": json.dumps(rows)}
        data = several.get(pathlib.Path(name).suffix, rows[0]["text"])
        pathlib.Path(name).write_text(data, encoding="utf-16" if name == "lima.txt" else "utf-8")
    return names


def pasted(outcome):
    """The commands beside the letters of a table, as a shell takes them."""
    heads = [line for line in outcome.stdout.splitlines() if line[1:4] == " = "]
    return [shlex.split(line[line.index("saksi show") :]) for line in heads]


@pytest.mark.parametrize("asked", [[], ["--actor", "Rusia"]], ids=str)
@pytest.mark.parametrize("table", ["statements", "figures"])
def test_the_command_beside_a_letter_opens_its_first_row(saksi_run, files, table, asked):
    for chosen, more in ((files[:4], []), (files[4:], ["--encoding", "utf-16"])):
        rows = [
            json.loads(line)
            for line in saksi_run(table, "--json", *more, *asked, "--", *chosen).stdout.splitlines()
        ]
        quotes = {}
        for row in rows:
            quotes.setdefault(row["article"], row["quote"])
        commands = pasted(saksi_run(table, *more, *asked, "--", *chosen))
        assert len(commands) == len(quotes) == (6 if len(chosen) == 4 else 1)
        for (program, *command), quote in zip(commands, quotes.values(), strict=True):
            assert program == "saksi"
            shown = saksi_run(*command)
            assert shown.exit_code == 0, shown.stderr
            assert f"[[{quote}]]" in shown.stdout


@pytest.mark.parametrize("named", [True, False])
def test_the_command_beside_a_letter_opens_the_ledger(saksi_run, files, named, monkeypatch):
    ledger = "buku kerja.db" if named else "saksi.db"
    more = ["--ledger", ledger] if named else []
    monkeypatch.delenv("SAKSI_LEDGER", raising=False)
    assert saksi_run("add", *more, "--", *files[:4]).exit_code == 0
    for table in ("statements", "figures"):
        commands = pasted(saksi_run(table, *more))
        assert len(commands) == 6
        for _, *command in commands:
            shown = saksi_run(*command)
            assert shown.exit_code == 0, shown.stderr
            assert "[[" in shown.stdout


def test_standard_input_is_not_opened_again(saksi_run):
    outcome = saksi_run("statements", "-", input=SAID.format(3).encode())
    assert outcome.stdout.startswith("A = txt-")
    assert "saksi show" not in outcome.stdout
