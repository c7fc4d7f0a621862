"""The commands that look, from a ledger: what they give from the files it was filled from, and what filters leave."""

import csv
import io
import json
import os
import re
import shlex

import pytest

from saksi import open_ledger
from saksi.ledger import querying
from saksi.record.article import Article

TABLES = ("actions", "commitments", "denials", "figures", "statements", "timeline")


@pytest.fixture
def kept(tmp_path, monkeypatch, saksi_run, demo):
    """A ledger of the demo reports, found by SAKSI_LEDGER."""
    path = tmp_path / "buku.db"
    monkeypatch.setenv("SAKSI_LEDGER", str(path))
    outcome = saksi_run("add", *demo)
    assert outcome.exit_code == 0, outcome.stderr
    return path


def rows(outcome):
    assert outcome.exit_code == 0, outcome.stderr
    return [json.loads(line) for line in outcome.stdout.splitlines()]


def unopened(outcome):
    """What was printed without the commands that open places."""
    return re.sub(r"  saksi show .*", "", outcome.stdout)


@pytest.mark.parametrize("form", [[], ["--json"], ["--csv"], ["--lang", "id"]], ids=str)
@pytest.mark.parametrize("name", TABLES)
def test_tables_are_those_of_the_files(saksi_run, kept, demo, name, form):
    files, ledger = saksi_run(name, *demo, *form), saksi_run(name, *form)
    assert ledger.exit_code == files.exit_code == 0
    assert unopened(ledger) == unopened(files)
    assert unopened(ledger) == unopened(saksi_run(name, "--ledger", kept, *form))


def test_relations_are_those_of_the_files(saksi_run, kept, demo):
    assert (
        unopened(saksi_run("figures", "--relations"))
        == unopened(saksi_run("figures", "--relations", *demo))
        != ""
    )


@pytest.mark.parametrize("more", [[], ["--quotes-only"], ["--actor", "Korsel"]], ids=str)
def test_dossier_is_that_of_the_files(saksi_run, kept, demo, more):
    page = saksi_run("dossier", "-o", "-", *more)
    assert page.exit_code == 0, page.stderr
    assert page.stdout == saksi_run("dossier", *demo, "-o", "-", *more).stdout
    assert "of 3 in the ledger" in page.stderr or "taken of" in page.stderr


def test_show_is_that_of_the_file(saksi_run, kept, demo):
    (first, *_) = rows(saksi_run("statements", "--json"))
    place = f"{first['article']}:{first['start']}-{first['end']}"
    shown = saksi_run("show", place)
    file = next(path for path in demo if path.stem in first["article"] or first["article"] in str(path))
    again = saksi_run("show", f"{file}:{first['start']}-{first['end']}")
    assert shown.exit_code == again.exit_code == 0, shown.stderr
    assert shown.stdout == again.stdout == saksi_run("show", place, "--ledger", kept).stdout
    assert f"[[{first['quote']}]]" in shown.stdout


CASES = [
    ("statements", ["--actor", "Korea Selatan"]),
    ("statements", ["--act", "deny", "--actor", "Pyongyang"]),
    ("statements", ["--search", "tentara"]),
    ("figures", ["--type", "troops", "--actor", "Korsel"]),
    ("figures", ["--relations", "--type", "troops"]),
    ("commitments", ["--status", "open"]),
    ("denials", ["--act", "deny"]),
    ("denials", ["--actor", "Rusia"]),
    ("actions", ["--type", "consult"]),
    ("actions", ["--status", "actual", "--actor", "KOR"]),
    ("timeline", ["--type", "consult"]),
    ("timeline", ["--status", "actual", "--actor", "KOR"]),
    ("timeline", ["--from", "2024-10", "--to", "2024-10-22", "--search", "pasukan"]),
]


@pytest.mark.parametrize(("name", "asked"), CASES, ids=str)
def test_filters_leave_the_same_of_files_and_ledger(saksi_run, kept, demo, name, asked):
    found = rows(saksi_run(name, "--json", *asked))
    assert found == rows(saksi_run(name, "--json", *demo, *asked))
    whole = {
        row["finding"] for row in rows(saksi_run(name, "--json", *[a for a in asked if a == "--relations"]))
    }
    assert {row["finding"] for row in found} <= whole
    assert unopened(saksi_run(name, *asked)) == unopened(saksi_run(name, *demo, *asked))
    labels = [row["label"] for row in found if "-" not in row["label"]]
    assert len(set(labels)) == len(labels)
    assert not labels or labels[0][1:] == "1"


def test_filters_choose(saksi_run, kept):
    denied = rows(saksi_run("statements", "--json", "--act", "deny"))
    assert denied
    assert {row["act"]["text"] for row in denied} == {"deny"}
    named = [
        rows(saksi_run("statements", "--json", "--actor", name))
        for name in ("Korsel", "KOR", "korea selatan")
    ]
    assert named[0] == named[1] == named[2] != []
    assert len(named[0]) < len(rows(saksi_run("statements", "--json")))
    outlets = {row["outlet"] for row in rows(saksi_run("articles", "--json"))} - {None}
    assert outlets
    for outlet in outlets:
        found = rows(saksi_run("statements", "--json", "--outlet", outlet.upper()))
        assert {row["outlet"] for row in found} == {outlet}


@pytest.fixture
def forms(tmp_path, saksi_run, monkeypatch):
    """A ledger of reports with the same stem in three forms, and one without."""
    monkeypatch.setenv("SAKSI_LEDGER", str(tmp_path / "tarik.db"))
    words = ("menarik", "ditarik", "penarikan", "mengirim")
    path = tmp_path / "tarik.jsonl"
    lines = [
        {
            "id": f"r-{word}",
            "published": f"2024-10-2{n}",
            "text": f"Seoul\nMenteri mengatakan {word} pasukan {n} hari.",
        }
        for n, word in enumerate(words)
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    saksi_run("add", path)
    return path


@pytest.mark.parametrize("word", ["menarik", "ditarik", "penarikan", "tarik"])
def test_search_finds_all_forms(saksi_run, forms, word):
    for source in ([], [forms]):
        found = rows(saksi_run("statements", "--json", *source, "--search", word))
        assert {row["article"] for row in found} == {"r-menarik", "r-ditarik", "r-penarikan"}
    assert len(rows(saksi_run("articles", "--json", "--search", word))) == 3


def test_days(saksi_run, forms):
    def ids(*asked):
        return [row["id"] for row in rows(saksi_run("articles", "--json", *asked))]

    assert ids("--from", "2024-10-21", "--to", "2024-10-22") == ["r-ditarik", "r-penarikan"]
    assert ids("--to", "2023") == []
    outcome = saksi_run("articles", "--from", "kemarin")
    assert outcome.exit_code == 1
    assert "is no date" in outcome.stderr


def test_articles(saksi_run, forms):
    shown = saksi_run("articles").stdout.splitlines()
    assert shown[0].split() == ["id", "Date", "Outlet", "Headline", "Versions", "Reading"]
    assert shown[-1] == "4 reports"
    assert len(shown) == 6
    as_csv = list(
        csv.DictReader(io.StringIO(saksi_run("articles", "--csv").stdout_bytes.decode(), newline=""))
    )
    assert [row["id"] for row in as_csv] == [row["id"] for row in rows(saksi_run("articles", "--json"))]


def test_removed_articles(saksi_run, forms):
    assert saksi_run("articles", "--removed").stdout == "0 reports\n"
    saksi_run("remove", "r-ditarik", "--reason", "=permintaan narasumber")
    assert len(rows(saksi_run("articles", "--json"))) == 3
    (gone,) = rows(saksi_run("articles", "--json", "--removed"))
    assert (gone["id"], gone["removed"]) == ("r-ditarik", "=permintaan narasumber")
    assert "permintaan narasumber" in saksi_run("articles", "--removed").stdout
    assert "'=permintaan" in saksi_run("articles", "--removed", "--csv").stdout
    outcome = saksi_run("articles", "--removed", "--outlet", "x")
    assert (outcome.exit_code, outcome.stderr.splitlines()[-1][:6]) == (2, "Error:")


WRONG = [
    ("statements {file} --ledger {ledger}", 2, "name files or a ledger"),
    ("dossier {file} --ledger {ledger}", 2, "name files or a ledger"),
    ("statements --encoding cp1252", 2, "--encoding is for files"),
    ("timeline --act deny --type aid", 2, "--act and --type together"),
    ("statements --status actual", 2, "statements cannot be filtered by --status"),
    ("statements --act denies", 2, "--act must be one of: say, "),
    ("statements --json --csv", 2, "choose one"),
    ("statements --search (((", 1, "cannot be understood"),
    ("show absent:0-3", 1, "neither such a file nor a report"),
    ("show r-menarik:0-3 --ledger {ledger} --id x", 2, "--id chooses"),
    ("show r-menarik:0-3000", 1, "is no stretch"),
    ("statements --ledger {ledger}x", 1, "there is no ledger"),
    *((f"timeline --{name} ''", 2, f"--{name} is empty") for name in ("actor", "outlet", "search", "from")),
    ("articles --outlet ' '", 2, "--outlet is empty"),
    ("statements --actor …", 2, "--actor names nobody"),
    ("statements {file} --actor ''", 2, "--actor is empty"),
]


@pytest.mark.parametrize(("line", "code", "told"), WRONG, ids=[line for line, _, _ in WRONG])
def test_faults_are_one_line(saksi_run, forms, line, code, told):
    args = shlex.split(line.format(file=forms, ledger=forms.parent / "tarik.db"))
    outcome = saksi_run(*args)
    assert outcome.exit_code == code
    (said,) = [text for text in outcome.stderr.splitlines() if not text.startswith("Usage:")]
    assert told in said
    assert outcome.stdout == ""
    assert not (forms.parent / "tarik.dbx").exists()


@pytest.mark.parametrize("name", [*TABLES, "dossier"])
def test_neither_files_nor_ledger(saksi_run, tmp_path, monkeypatch, name):
    monkeypatch.delenv("SAKSI_LEDGER", raising=False)
    monkeypatch.chdir(tmp_path)
    outcome = saksi_run(name)
    assert outcome.exit_code == 2
    assert "name files" in outcome.stderr
    assert "saksi add" in outcome.stderr
    assert list(tmp_path.iterdir()) == []


def test_ledger_of_the_folder(saksi_run, forms, monkeypatch):
    monkeypatch.delenv("SAKSI_LEDGER")
    monkeypatch.chdir(forms.parent)
    (forms.parent / "tarik.db").rename(forms.parent / "saksi.db")
    assert len(rows(saksi_run("articles", "--json"))) == 4
    assert len(rows(saksi_run("statements", "--json"))) == 4


def test_too_many_for_a_dossier(saksi_run, forms, monkeypatch, tmp_path):
    monkeypatch.setattr("saksi.cli.shelf.MOST", {"dossier": 2})
    outcome = saksi_run("dossier", "-o", tmp_path / "d.html")
    assert outcome.exit_code == 2
    assert "4 reports are too many" in outcome.stderr
    assert not (tmp_path / "d.html").exists()
    assert saksi_run("dossier", "-o", tmp_path / "d.html", "--from", "2024-10-22").exit_code == 0


def test_long_tables_come_page_by_page(saksi_run, forms, monkeypatch):
    whole = saksi_run("statements").stdout
    monkeypatch.setattr("saksi.cli.printing.PAGE", 1)
    paged = saksi_run("statements").stdout
    assert paged.splitlines()[-1] == whole.splitlines()[-1] == "4 rows"
    assert paged.count("No. ") == 4
    assert re.match(r"A = r-menarik  saksi show r-menarik:\d+-\d+\nNo. ", paged)


def test_reports_that_were_not_read_stand_on_the_page(saksi_run, forms, tmp_path, monkeypatch):
    path = tmp_path / "de.txt"
    path.write_text("Der Minister sagte, die Truppen seien angekommen und würden bald wieder gehen. " * 5)
    given = saksi_run("add", path, "--language", "de")
    assert given.exit_code == 1, given.stderr
    page = saksi_run("dossier", "-o", "-", "--lang", "en").stdout
    assert "Not read (1)" in page


@pytest.mark.parametrize("name", TABLES)
def test_what_is_added_meanwhile_is_in_no_part_of_a_table(saksi_run, forms, monkeypatch, name):
    before, looks = saksi_run(name, "--json"), 0

    def meanwhile(look):
        def looked(*args, **more):
            nonlocal looks
            looks += 1
            with open_ledger(os.environ["SAKSI_LEDGER"]) as ledger:
                text = f"Seoul\nMenteri mengatakan {looks} tentara akan tiba jika Seoul diserang."
                assert ledger.add(Article(id=f"terlambat-{looks}", text=text)).status == "added"
            return look(*args, **more)

        return looked

    with monkeypatch.context() as patched:
        for look in ("count", "listed", "reports"):
            patched.setattr(querying, look, meanwhile(getattr(querying, look)))
        during = saksi_run(name, "--json")
    assert (during.stdout, during.stderr) == (before.stdout, before.stderr)
    assert looks > 1
    assert saksi_run("articles", "--json").stdout.count('"terlambat-') == looks
