"""The page of what the packs cover is counted, and up to date."""

import importlib.util
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]


def test_page_is_up_to_date():
    """docs/coverage.md is what tools/coverage.py makes of the packs now."""
    spec = importlib.util.spec_from_file_location("coverage_page", ROOT / "tools" / "coverage.py")
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    shown = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
    assert shown == tool.page(), "run tools/coverage.py --write"
