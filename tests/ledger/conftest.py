"""The fixtures of these tests; see books.py."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from books import ledger, path, real  # noqa: F401
