"""A few rounds of tools/ledger_trials.py, which runs a hundred: killed at any moment, several at once."""

import pathlib
import sys

import pytest

TOOLS = pathlib.Path(__file__).resolve().parents[2] / "tools"


@pytest.fixture
def trials(monkeypatch):
    """The tool."""
    monkeypatch.syspath_prepend(str(TOOLS))
    return pytest.importorskip("ledger_trials")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_nothing_acknowledged_is_lost(trials):
    assert trials.kill(3, 0, seed=11) == 0


def test_one_writes_and_three_look(trials):
    assert trials.together(2.0) == 0
