"""The command as a whole: help, version, exit codes, pipes, interruption, and what the docs name."""

import pathlib
import re
import signal
import subprocess
import sys
import time

import pytest

import saksi
from saksi.cli import main
from saksi.cli.language import interface
from saksi.cli.output import screen

ROOT = pathlib.Path(__file__).parents[2]
NAMES = sorted(path.stem for path in pathlib.Path(saksi.__file__).parent.glob("cli/commands/[a-z]*.py"))
RUN = [sys.executable, "-c", "from saksi.cli import main; main()"]


def test_commands_are_the_files(saksi_run):
    assert main.list_commands(None) == NAMES
    shown = saksi_run("--help").stdout
    assert all(re.search(rf"^  {name} ", shown, re.MULTILINE) for name in NAMES)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_help(saksi_run, monkeypatch, name, language):
    monkeypatch.setenv("SAKSI_LANG", language)
    outcome = saksi_run(name, "--help")
    texts = interface(language)
    assert outcome.exit_code == 0
    assert texts.say("command", name).split()[0] in outcome.stdout
    assert texts.say("option", "lang").split()[0] in outcome.stdout


@pytest.mark.parametrize("name", NAMES)
def test_docs_name_every_command(name):
    assert re.search(
        rf"^## `saksi {name}", (ROOT / "docs" / "commands.md").read_text(encoding="utf-8"), re.MULTILINE
    )


@pytest.mark.parametrize("name", NAMES)
def test_docs_name_every_option(name):
    text = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    for param in main.get_command(None, name).params:
        for form in param.opts if param.param_type_name == "option" else ():
            assert f"`{form}" in text, form


def test_help_imports_no_command(process):
    code = "import sys; from saksi.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\nprint([m for m in sys.modules if m.startswith('saksi.cli.commands.')], file=sys.stderr)"
    outcome = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert outcome.stderr.strip() == "[]"


def test_version(saksi_run):
    assert saksi_run("--version").stdout == f"saksi {saksi.__version__}\n"


def test_as_a_module():
    run = [sys.executable, "-m", "saksi", "--version"]
    assert subprocess.run(run, capture_output=True, text=True, check=True).stdout.startswith("saksi ")


def test_wrong_usage(saksi_run):
    for args in (["nope"], ["read", "--nope", "a.txt"], ["dossier", "--lang", "xx", "a.txt"]):
        outcome = saksi_run(*args)
        assert outcome.exit_code == 2, args
        assert "Error:" in outcome.stderr
        assert "Traceback" not in outcome.stderr


def test_no_command_shows_help(saksi_run):
    outcome = saksi_run()
    assert outcome.exit_code == 2
    assert outcome.stderr == saksi_run("--help").stdout


@pytest.mark.parametrize(
    ("args", "told"),
    [
        ("read --lang id", "Galat: BERKAS... belum disebut"),
        ("--lang id read", "Galat: BERKAS... belum disebut"),
        ("read --lang=id", "Galat: BERKAS... belum disebut"),
        ("raed --lang id", "Galat: tidak ada perintah raed; yang ada: actions, add, "),
        ("read --jsn a.txt --lang id", "Galat: tidak ada opsi --jsn; mungkin maksudnya --json?"),
        ("read a.txt --lang id --nope", "Galat: tidak ada opsi --nope"),
        ("show a b --lang id", "Galat: terlalu banyak kata: b"),
        ("read --lang id --outlet", "Galat: --outlet harus diikuti nilai"),
        ("read a.txt --lang id --outlet=", "Galat: --outlet kosong; beri nilainya"),
        ("read --lang id --json=3 a.txt", "Galat: --json tidak memakai nilai"),
        ("read --lang xx a.txt", "Error: --lang must be one of: id, en"),
    ],
)
def test_wrong_usage_in_the_interface_language(saksi_run, args, told):
    outcome = saksi_run(*args.split())
    assert outcome.exit_code == 2
    assert outcome.stderr.splitlines()[-1].startswith(told)


def test_language_before_the_command(saksi_run, demo):
    assert saksi_run("--lang", "id", "read", *demo).stdout == saksi_run("read", "--lang", "id", *demo).stdout


@pytest.mark.parametrize("name", NAMES)
def test_help_mixes_no_languages(saksi_run, name):
    shown = saksi_run(name, "--help", "--lang", "id").stdout
    assert not re.search(r"OPTIONS|ARGS|FILE|NAME|TIME|CODE|TEXT|Usage", shown), shown


def test_reader_that_goes_away(demo):
    """`saksi … | head -1` ends quietly."""
    with subprocess.Popen(
        [*RUN, "read", "--json", *map(str, demo * 40)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout.readline().startswith(b"{")
        running.stdout.close()
        said = running.stderr.read()
        assert running.wait(60) in (0, 141)
    assert said == b""


@pytest.mark.skipif(not pathlib.Path("/dev/full").exists(), reason="needs a device that is always full")
def test_full_disk(demo):
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        done = subprocess.run(
            [*RUN, "statements", *map(str, demo)], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert b"standard output takes nothing more" in done.stderr
    assert b"Traceback" not in done.stderr


def test_interruption():
    """Ctrl-C ends with 130 and without a traceback."""
    with subprocess.Popen(
        [*RUN, "read", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        time.sleep(1.5)
        running.send_signal(signal.SIGINT)
        out, said = running.communicate(timeout=20)
    assert running.returncode == 130, said
    assert b"Traceback" not in said
    assert out == b""


def test_no_colour_in_a_pipe(process, demo):
    assert b"\x1b" not in process("statements", *demo).stdout


def test_a_row_is_one_line_in_a_pipe(process, demo, monkeypatch):
    monkeypatch.delenv("COLUMNS")
    shown = process("statements", *demo).stdout.decode().splitlines()
    number = len(process("statements", *demo, "--json").stdout.splitlines())
    assert sum(bool(re.match(r"S\d+\t", line)) for line in shown) == number > 0


@pytest.mark.parametrize(
    ("given", "colour"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_colour_on_a_terminal(monkeypatch, given, colour):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert screen().colour is colour


def test_messages_in_indonesian(saksi_run, monkeypatch):
    monkeypatch.setenv("SAKSI_LANG", "id")
    assert saksi_run("show", "x").stderr.splitlines()[-1].startswith("Galat:")


@pytest.mark.parametrize(
    ("locale", "word"), [("id_ID.UTF-8", "Pemakaian"), ("de_DE.UTF-8", "Usage"), ("C", "Usage")]
)
def test_language_of_the_locale(saksi_run, monkeypatch, locale, word):
    monkeypatch.delenv("SAKSI_LANG")
    monkeypatch.setenv("LC_ALL", locale)
    assert saksi_run("--help").stdout.startswith(word)
