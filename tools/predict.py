"""Read the articles of a folder and print one object a line in the annotation format.

usage: predict.py [FOLDER]      (default: ../shared/gold/articles)
"""

import json
import pathlib
import sys

import msgspec

from saksi.flow import read
from saksi.record.article import Article


def predictions(folder: pathlib.Path) -> None:
    """Print the findings of every article in a folder."""
    for path in sorted(folder.glob("*.json")):
        article = msgspec.convert(json.loads(path.read_text(encoding="utf-8")), Article)
        row = msgspec.to_builtins(read(article))
        page = row["article"]
        page["furniture"] = [f["span"] for f in page["furniture"]]
        page["credits"] = [c["name"] for c in page["credits"]]
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    given = sys.argv[1] if len(sys.argv) > 1 else None
    here = pathlib.Path(__file__).resolve().parents[2]
    predictions(pathlib.Path(given) if given else here / "shared" / "gold" / "articles")
