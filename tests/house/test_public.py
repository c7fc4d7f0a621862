"""The public face: its names, and that the docs name them."""

import doctest
import pathlib
import re

import saksi

ROOT = pathlib.Path(__file__).resolve().parents[2]


def documented() -> set[str]:
    """The names that docs/python.md has a heading for."""
    text = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    return set(re.findall(r"^## `saksi\.(\w+)", text, re.MULTILINE))


def test_all_is_sorted_and_whole():
    """What the root module shows without an underscore is what __all__ names."""
    assert sorted(saksi.__all__) == list(saksi.__all__)
    assert all(hasattr(saksi, name) for name in saksi.__all__)


def test_docs_name_every_public_name():
    """docs/python.md has one heading per public name, at most nine beside the version."""
    assert documented() == set(saksi.__all__) - {"__version__"}
    assert len(documented()) <= 9


def test_first_example_of_readme_runs():
    """The README's Python example does what it shows."""
    outcome = doctest.testfile(str(ROOT / "README.md"), module_relative=False, optionflags=doctest.ELLIPSIS)
    assert outcome.attempted > 0
    assert outcome.failed == 0
