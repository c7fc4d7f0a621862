"""What all tests share: where other people's annotated texts lie, when they are there."""

import pathlib
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
sys.path.insert(0, str(ROOT / "tests"))


@pytest.fixture(scope="session")
def shared() -> pathlib.Path:
    """The folder beside the checkout with other people's texts; skips where it is absent."""
    if not SHARED.is_dir():
        pytest.skip(f"no folder {SHARED.name} beside the checkout: texts of others are not shipped")
    return SHARED
