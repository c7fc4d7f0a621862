"""Count the common words of a corpus into a pack's vocabulary.

usage: vocabulary.py CORPUS.jsonl.gz OUT.txt

A word is kept when it is written in lower case at least six times and in a quarter of its uses.
The list tells known words from glued ones ("Israelyang") and holds no text of anybody.
"""

import collections
import gzip
import json
import pathlib
import re
import sys

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LEAST = 6
SHARE = 0.25
LONG = 9  # letters from which a word may be two


def counts(path: pathlib.Path) -> tuple[collections.Counter[str], collections.Counter[str]]:
    """Lower-case and other spellings of every word, counted."""
    lower: collections.Counter[str] = collections.Counter()
    other: collections.Counter[str] = collections.Counter()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            for word in WORD.findall(json.loads(line)["text"]):
                (lower if word.islower() else other)[word.lower()] += 1
    return lower, other


def glued(word: str, known: set[str]) -> bool:
    """Whether a word is two that lost their space ("ekstremyang", "sederhanaini", "iniditutup")."""
    behind = any(word.endswith(end) and word[: -len(end)] in known for end in ("yang", "ini"))
    return behind or (word.startswith("ini") and word[3:] in known)


def main() -> None:
    """Write the words, most frequent first, one a line."""
    source, out = map(pathlib.Path, sys.argv[1:3])
    lower, other = counts(source)
    kept = [w for w, n in lower.most_common() if n >= LEAST and n > SHARE * (n + other[w]) and len(w) > 1]
    known = set(kept)
    kept = [w for w in kept if len(w) < LONG or not glued(w, known)]
    out.write_text("\n".join(kept) + "\n", encoding="utf-8")
    print(len(kept), "words")


if __name__ == "__main__":
    main()
