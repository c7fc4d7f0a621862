"""The month and weekday tables are as their generator writes them."""

import pathlib
import subprocess
import sys

import pytest

TOOL = pathlib.Path(__file__).resolve().parents[1] / "tools" / "calendar_names.py"


def test_tables_are_as_generated():
    """Nobody has edited a generated table; the news's own spellings stand in another file."""
    pytest.importorskip("babel")
    done = subprocess.run([sys.executable, TOOL, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
