"""Score the reading of each outlet as it would be had nobody looked at that outlet.

Each outlet of a set is left out in turn. Its articles are read without its own table
(articles/outlets/*.toml) and without every word of the page, calendar and number tables and of the
media's names that could have been learned from it alone: one that occurs, where its table looks for
it, in articles of this outlet and of no other. What occurs in no article at all stays, for it was not
learned from one. The readings are pooled over all outlets and scored as the gate scores.

What this cannot take back: the rules in Python, and words of the deed and speech tables. Of the set
nobody looks at only totals are shown, here as in the gate.

usage: left_out.py            print the figures beside those of the whole tables
       left_out.py --words    print the words that each outlet's reading does without
       left_out.py --write    write the figures to docs/left-out.md
"""

import contextlib
import gzip
import json
import re
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

import gate
import saksi.lang
from saksi.articles import outlets
from saksi.lang import pack as packs

SETS = ("gold", "corpus", "unseen")
ROWS = (
    "times.span",
    "times",
    "figures.span",
    "figures",
    "figures.measure",
    "figures.modifier",
    "article.credits",
    "article.dateline",
    "article.furniture",
)
PAGE = gate.HERE.parents[1] / "docs" / "left-out.md"
SUBJECTS = ("page/*.toml", "calendar/*.toml", "numbers/*.toml", "names/media.toml")
KEYED = {("page", "month"), ("page", "zone"), ("credits", "code")}  # tables whose keys are the words
HEAD = 600  # characters at an article's beginning where datelines stand
OPENING = 80  # characters of a line that an opener may be
NEVER = "\uffff"  # what a list holds that lost all its words; no text has it
WORD = re.compile(r"\w+")


class Evidence(NamedTuple):
    """What one outlet's articles hold, lower-cased, by where a table looks: whole texts, heads, line openings."""

    text: str
    head: str
    line: str
    words: frozenset[str]


def evidence(articles: Iterable[dict[str, Any]]) -> dict[str, Evidence]:
    """Each outlet's articles as one; the outlet is lower-cased, "" where none is named."""
    filed: dict[str, list[str]] = {}
    for article in articles:
        filed.setdefault(outlet_name(article), []).append(article["text"].lower())
    return {name: _one(texts) for name, texts in filed.items()}


def outlet_name(article: dict[str, Any]) -> str:
    """The outlet whose table is left out when this article is read."""
    return (article.get("outlet") or "").lower()


def _one(texts: list[str]) -> Evidence:
    text = "\n".join(texts)
    openings = "\n".join(line.strip()[:OPENING] for line in text.split("\n"))
    heads = "\n".join(text[:HEAD] for text in texts)
    return Evidence(text, heads, f"\n{openings}", frozenset(WORD.findall(text)))


def only_home(phrase: str, scope: str, known: dict[str, Evidence]) -> str | None:
    """The one outlet in whose articles a phrase occurs; None for none or several."""
    homes = (name for name, seen in known.items() if _occurs(phrase.lower(), scope, seen))
    first = next(homes, None)
    return first if next(homes, None) is None else None


def _occurs(phrase: str, scope: str, seen: Evidence) -> bool:
    if scope == "line":
        return f"\n{phrase}" in seen.line
    if not seen.words.issuperset(WORD.findall(phrase)):
        return False
    text = seen.head if scope == "head" else seen.text
    at = text.find(phrase)
    while at >= 0 and not _whole(text, at, at + len(phrase)):
        at = text.find(phrase, at + 1)
    return at >= 0


def _whole(text: str, start: int, end: int) -> bool:
    """Whether no word is cut at either end of a stretch."""
    before, after = text[start - 1 : start] + text[start], text[end - 1 : end + 1]
    return not (before.isalnum() and len(before) == 2) and not (after.isalnum() and len(after) == 2)


def scope_of(path: tuple[str, ...]) -> str | None:
    """Where a table looks for its words: "line", "head" or "text"; None for what holds no words."""
    if path[:2] == ("furniture", "line"):
        return "line" if path[-1] == "opens" else None
    if path[:2] == ("page", "byline"):
        return "line"
    return "head" if path[:2] == ("page", "dateline") else "text"


def without(value: Any, path: tuple[str, ...], gone: set[tuple[str, str]]) -> Any:
    """A table's value without the words in `gone` (scope, word); a list never becomes empty."""
    if isinstance(value, dict):
        kept = {k: v for k, v in value.items() if path not in KEYED or ("text", k) not in gone}
        return {k: without(v, (*path, k), gone) for k, v in kept.items()}
    if not isinstance(value, list):
        return value
    if not all(isinstance(item, str) for item in value):
        return [without(item, path, gone) for item in value]
    if scope_of(path) is None:
        return value
    return [item for item in value if (scope_of(path), item) not in gone] or [NEVER]


def words_of(value: Any, path: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Every word of a table's value with where the table looks for it, as (scope, word)."""
    scope = scope_of(path)
    if isinstance(value, dict):
        yield from (("text", key) for key in value if path in KEYED)
        for key, item in value.items():
            yield from words_of(item, (*path, key))
    elif isinstance(value, list):
        for item in value:
            if not isinstance(item, str):
                yield from words_of(item, path)
            elif scope:
                yield scope, item


def tables(language: str = "id") -> dict[str, Any]:
    """The tables of a pack whose words are left out, by name."""
    paths = [path for subject in SUBJECTS for path in (packs.HERE / language).glob(subject)]
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in paths}


def homes(known: dict[str, Evidence]) -> dict[str, set[tuple[str, str]]]:
    """For each outlet the words that occur in its articles alone, as (scope, word)."""
    concerned = tables()
    found: dict[str, set[tuple[str, str]]] = {name: set() for name in known}
    for scope, word in {w for name in concerned for w in words_of(concerned[name], (name,))}:
        home = only_home(word, scope, known)
        if home is not None:
            found[home].add((scope, word))
    return found


@contextlib.contextmanager
def left_out(outlet: str, gone: set[tuple[str, str]]) -> Iterator[None]:
    """Within it, reading knows neither the outlet's own table nor the words in `gone`."""
    pack = _lesser(gone)
    known = outlets.outlets().get(outlet)
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        for path in outlets.HERE.glob("*.toml"):
            if known is None or tomllib.loads(path.read_text(encoding="utf-8"))["name"] != known.name:
                (Path(folder) / path.name).write_bytes(path.read_bytes())
        stack.callback(_forget)
        stack.enter_context(mock.patch.object(outlets, "HERE", Path(folder)))
        _forget()
        stack.enter_context(mock.patch.object(saksi.lang, "load", return_value=pack))
        yield


def _lesser(gone: set[tuple[str, str]], language: str = "id") -> packs.Pack:
    """The pack without the words in `gone`."""
    concerned = tables(language)

    def kept(path: Path) -> dict[str, Any]:
        table: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        return without(table, (path.stem,), gone) if path.stem in concerned else table

    with mock.patch.object(packs, "_toml", kept):
        return packs.load.__wrapped__(language)


def _forget() -> None:
    """Let the tables of the outlets be read anew."""
    outlets.outlets.cache_clear()
    outlets.sisters.cache_clear()


def predictions(given: list[gate.Case], gone: dict[str, set[tuple[str, str]]]) -> dict[str, dict[str, Any]]:
    """What the program finds in each article with the article's own outlet left out."""
    found: dict[str, dict[str, Any]] = {}
    for outlet in sorted({outlet_name(case.article) for case in given}):
        with left_out(outlet, gone.get(outlet, set())):
            found |= gate.predictions([case for case in given if outlet_name(case.article) == outlet])
    return found


def looked_at() -> Iterator[dict[str, Any]]:
    """Every article that words may have been learned from: the corpus and the annotated set beside it."""
    with gzip.open(gate.CORPUS, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)
    yield from (case.article for case in gate.gold())


def measured(gone: dict[str, set[tuple[str, str]]]) -> dict[str, tuple[int, gate.Rows, gate.Rows]]:
    """For each set: its articles, its figures with whole tables, and with each outlet left out."""
    found = {}
    for name in SETS:
        given = gate.cases(name)
        whole = gate.figures(given, gate.predictions(given))
        found[name] = (len(given), whole, gate.figures(given, predictions(given, gone)))
    return found


def table(found: dict[str, tuple[int, gate.Rows, gate.Rows]]) -> str:
    """The figures as a Markdown table: for each set the whole tables' F1 and the one left out."""
    heads = [f"{name} ({count})" for name, (count, _, _) in found.items()]
    lines = [f"| F1 | {' | '.join(f'{head} | left out' for head in heads)} |"]
    lines.append("|---|" + "--:|--:|" * len(heads))
    for row in ROWS:
        cells = [_cell(rows.get(row)) for _, whole, less in found.values() for rows in (whole, less)]
        lines.append(f"| {row} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _cell(row: dict[str, float] | None) -> str:
    return f"{row['f1']:.3f}" if row else "–"


def main(given: list[str] | None = None) -> int:
    """Print or write the figures; the exit code."""
    asked = sys.argv[1:] if given is None else given
    if not gate.CORPUS.is_file() or not gate.gold():
        print("left_out: the annotated texts are not beside the checkout", file=sys.stderr)
        return 1
    gone = homes(evidence(looked_at()))
    if "--words" in asked:
        for outlet, words in sorted(gone.items()):
            print(f"{outlet or '(no outlet)'}: {', '.join(sorted(word for _, word in words))}")
        return 0
    made = table(measured(gone))
    if "--write" in asked:
        head, _, _ = PAGE.read_text(encoding="utf-8").partition("| F1 |")
        PAGE.write_text(head + made, encoding="utf-8")
    else:
        print(made, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
