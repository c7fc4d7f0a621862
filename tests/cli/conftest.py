"""Files for the commands to read: reports of our own wording, and every kind of bad input."""

import json
import pathlib
import subprocess
import sys

import pytest
from click.testing import CliRunner

import saksi
from saksi.cli import main

DEMO = pathlib.Path(saksi.__file__).parent / "demo"


@pytest.fixture(autouse=True)
def english(monkeypatch):
    """Messages in English and no colour, whatever the machine's settings are."""
    monkeypatch.setenv("SAKSI_LANG", "en")
    monkeypatch.setenv("COLUMNS", "160")


@pytest.fixture
def saksi_run():
    """Runs `saksi` in this process: outcome with exit_code, stdout, stderr."""

    def run(*args, **more):
        return CliRunner().invoke(main, [str(arg) for arg in args], **more)

    return run


@pytest.fixture
def process():
    """Runs `saksi` as a process of its own."""

    def run(*args, **more):
        return subprocess.run(
            [sys.executable, "-c", "from saksi.cli import main; main()", *map(str, args)],
            capture_output=True, timeout=60, check=False, **more,
        )  # fmt: skip

    return run


@pytest.fixture
def demo():
    """The shipped demo reports."""
    return sorted(DEMO.glob("*.txt"))


@pytest.fixture
def jsonl(tmp_path):
    """Three articles, one a line."""
    path = tmp_path / "tiga.jsonl"
    texts = [f"Menteri Tiba\nMenteri mengatakan {n} tentara tiba di Seoul." for n in (10, 20, 30)]
    rows = [{"id": f"r{n}", "text": text} for n, text in enumerate(texts)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def bad(tmp_path):
    """Inputs that are no report, each by its name."""
    made = {
        "empty.txt": b"",
        "binary.txt": bytes(range(256)) * 8,
        "latin.txt": "Menteri “tiba” di Café".encode("cp1252"),
        "nul.txt": b"Menteri\x00tiba",
        "invalid.txt": b"Menteri \xff\xfe\xfa tiba",
        "list.json": b"[1, 2]",
        "broken.json": b'{"text": ',
        "other.json": b'{"title": "tanpa teks"}',
        "what.xyz": b"Menteri tiba",
    }
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "folder").mkdir()
    return {**{name: tmp_path / name for name in (*made, "folder")}, "absent.txt": tmp_path / "absent.txt"}
