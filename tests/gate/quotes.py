"""Score quoted statements against an outside set that lies beside the repository (external/pfsa-id).

The set and its scorer stay where they are: nothing of it is shipped or learned from.

usage: quotes.py
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import msgspec

from saksi.exports.findings import to_format
from saksi.flow import read
from saksi.record.article import Article

SET = Path(__file__).parents[3] / "shared" / "external" / "pfsa-id"
PART = SET / "dev-20.jsonl"


def predictions() -> str:
    """What the program finds in each of the set's texts, one JSON object a line."""
    rows = []
    for line in PART.read_text(encoding="utf-8").splitlines():
        given = json.loads(line)
        article = Article(id=given["id"], text=given["text"])
        rows.append(msgspec.json.encode(to_format(read(article), article)).decode())
    return "\n".join(rows) + "\n"


def main() -> int:
    """Read, score with the set's own scorer, and print its figures; the exit code."""
    if not PART.is_file():
        print(f"quotes: the set is not here ({SET}), skipped", file=sys.stderr)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.jsonl"
        found.write_text(predictions(), encoding="utf-8")
        return subprocess.run([sys.executable, SET / "score.py", PART, found], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
