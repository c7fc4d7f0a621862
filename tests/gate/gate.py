"""Score the reading against annotated reports and refuse to get worse.

Seven sets are read: the project's own reports (always there) and, where they are present, what
lies beside the repository: the larger annotated set (gold), and annotated articles of the corpus, of
which some may be looked at while rules are made (corpus; daily: news at home; world: affairs of
states) and the others never, so that they tell how far the figures carry over: to affairs of states
(unseen) and to daily news at home (unseen_home). `floors.json` holds for each row of each set the
F1 below which the gate fails, and a hash over texts and annotations, so that nobody raises a figure
by editing what it is measured on.

usage: gate.py                                   compare with the floors; exit 1 below one
       gate.py --pin                             raise floors to the present figures; never lowers
       gate.py --lower own:times … --because TEXT  lower these floors, keeping the reason
       gate.py --errors LAYER                    what one layer missed, got wrong or made up
       gate.py --write FOLDER                    keep the predictions, one file a set
"""

import argparse
import datetime as dt
import gzip
import hashlib
import io
import json
import sys
from pathlib import Path
from typing import Any, NamedTuple

import marked
import msgspec
import score

from saksi.exports.findings import to_format
from saksi.flow import read
from saksi.record.article import Article
from saksi.settings import Settings

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
GOLD = HERE.parents[2] / "shared" / "gold"
CORPUS = HERE.parents[2] / "shared" / "corpus" / "articles.jsonl.gz"
AFFAIR = HERE.parents[2] / "shared" / "affair" / "articles"
SETS = ("own", "gold", "corpus", "daily", "world", "unseen", "unseen_home")
MARGIN = 0.005

Rows = dict[str, dict[str, float]]


class Case(NamedTuple):
    """One annotated report: what the program is given, and what a careful reader found."""

    article: dict[str, Any]
    annotation: dict[str, Any]


def own() -> list[Case]:
    """The project's own reports."""
    return [Case(*pair) for pair in marked.reports()]


def gold(folder: Path = GOLD) -> list[Case]:
    """The annotated set beside the repository; empty where it is absent."""
    annotations = score.load(folder / "gold") if folder.is_dir() else {}
    articles = score.load(folder / "articles") if folder.is_dir() else {}
    return [Case(articles[i], annotation) for i, annotation in annotations.items()]


def of_corpus(folder: Path, corpus: Path = CORPUS, affair: Path = AFFAIR) -> list[Case]:
    """Annotated articles of the corpus or the affair, of which only offsets are kept; empty where they are absent."""
    wanted = score.load(folder) if corpus.is_file() else {}
    told = {path.stem: path for path in affair.glob("*.json")} if wanted else {}
    found = [_case(told[ident], wanted[ident]) for ident in sorted(wanted.keys() & told.keys())]
    with gzip.open(corpus, "rt", encoding="utf-8") if wanted else io.StringIO() as lines:
        for line in lines:
            ident = line[8 : line.index('"', 8)]
            if ident in wanted:
                found.append(Case(_same(json.loads(line), wanted[ident]), wanted[ident]))
    return found


def _case(path: Path, annotation: dict[str, Any]) -> Case:
    """An article with a file of its own and its annotation."""
    return Case(_same(json.loads(path.read_text(encoding="utf-8")), annotation), annotation)


def _same(article: dict[str, Any], annotation: dict[str, Any]) -> dict[str, Any]:
    """The article, if it is the text that was annotated."""
    if hashlib.sha256(article["text"].encode()).hexdigest() != annotation["sha256"]:
        raise SystemExit(f"gate: {article['id']} is not the text that was annotated")
    return article


def cases(name: str) -> list[Case]:
    """The annotated reports of one set."""
    if name == "own":
        return own()
    return gold() if name == "gold" else of_corpus(HERE / name)


def fingerprint(given: list[Case]) -> str:
    """A hash over everything a set's figures are measured on."""
    text = json.dumps(given, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def predictions(given: list[Case]) -> dict[str, dict[str, Any]]:
    """What the program finds in each article, in the annotated set's form."""
    found = {}
    for case in given:
        article = msgspec.convert(case.article, Article)
        row = json.loads(msgspec.json.encode(to_format(read(article, Settings()), article)))
        for part in _left_open(case.annotation):
            row["article"][part] = []
        found[article.id] = score.clean(article.id, row)
    return found


def _left_open(annotation: dict[str, Any]) -> list[str]:
    """The parts of a page that its annotator did not mark: null, unlike an empty list."""
    return [part for part, marked in annotation["article"].items() if marked is None and part != "dateline"]


def figures(given: list[Case], found: dict[str, dict[str, Any]]) -> Rows:
    """Precision, recall and F1 of every row that occurs in the annotations."""
    rows: Rows = score.score({c.article["id"]: _closed(c.annotation) for c in given}, found)
    return {name: row for name, row in rows.items() if row["gold"]}


def _closed(annotation: dict[str, Any]) -> dict[str, Any]:
    """An annotation with nothing in the place of what was not marked."""
    return {
        **annotation,
        "article": {**annotation["article"], **{part: [] for part in _left_open(annotation)}},
    }


def failures(name: str, print_: str, rows: Rows, pinned: dict[str, Any]) -> list[str]:
    """Why a set fails: changed inputs, and each row below its floor."""
    if not pinned:
        return [f"{name}: no floors yet; run with --pin"]
    wrong = []
    if pinned["inputs"] != print_:
        wrong.append(f"{name}: texts or annotations changed since the floors were set; look, then --pin")
    for row, floor in pinned["floors"].items():
        f1 = rows[row]["f1"] if row in rows else 0.0
        if f1 < floor:
            wrong.append(f"{name}:{row} is {f1:.3f}, below its floor {floor:.3f}")
    return wrong


def pin(print_: str, rows: Rows, pinned: dict[str, Any]) -> dict[str, Any]:
    """Floors raised to the present figures less the margin; a floor is never lowered here."""
    old = pinned.get("floors", {})
    floors = {row: max(round(max(r["f1"] - MARGIN, 0.0), 3), old.get(row, 0.0)) for row, r in rows.items()}
    return {"inputs": print_, "floors": {**old, **floors}}


def lower(state: dict[str, Any], target: str, rows: Rows, because: str) -> dict[str, Any]:
    """The floors with one lowered to the present figure less the margin, the reason kept."""
    name, _, row = target.partition(":")
    floors = state["sets"].get(name, {}).get("floors", {})
    if row not in floors:
        raise SystemExit(f"gate: no floor {target!r}; there is: {', '.join(f'{name}:{r}' for r in floors)}")
    new = round(max(rows.get(row, {"f1": 0.0})["f1"] - MARGIN, 0.0), 3)
    if new >= floors[row]:
        raise SystemExit(f"gate: {target} is not below its floor; nothing to lower")
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    note = {"row": target, "from": floors[row], "to": new, "because": because, "date": today}
    floors[row] = new
    state["lowered"].append(note)
    return state


def table(name: str, given: list[Case], rows: Rows, floors: dict[str, float]) -> str:
    """A set's figures beside their floors."""
    lines = [f"{name}: {len(given)} reports", f"{'row':<22}{'P':>7}{'R':>7}{'F1':>7}{'floor':>7}{'items':>7}"]
    for row, r in rows.items():
        floor = f"{floors[row]:>7.3f}" if row in floors else f"{'-':>7}"
        lines.append(f"{row:<22}{r['p']:>7.3f}{r['r']:>7.3f}{r['f1']:>7.3f}{floor}{r['gold']:>7}")
    return "\n".join(lines)


def _arguments(given: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="gate", description="Score the reading; fail below a floor.")
    parser.add_argument("--pin", action="store_true", help="raise floors to the present figures")
    parser.add_argument("--lower", nargs="+", default=[], metavar="SET:ROW", help="lower these floors")
    parser.add_argument("--because", help="why it may be lower; kept in floors.json")
    parser.add_argument("--errors", metavar="LAYER", choices=score.LAYERS, help="list one layer's errors")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="keep the predictions")
    parser.add_argument("--only", choices=SETS, help="one set only")
    args = parser.parse_args(given)
    if bool(args.lower) != bool(args.because):
        parser.error("--lower SET:ROW and --because TEXT go together")
    return args


def _write(folder: Path, name: str, found: dict[str, dict[str, Any]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in found.values())
    (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")


def _save(state: dict[str, Any]) -> None:
    FLOORS.write_text(json.dumps(state, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _errors(given: list[Case], found: dict[str, dict[str, Any]], layer: str) -> None:
    golds = {c.article["id"]: _closed(c.annotation) for c in given}
    score.errors(golds, found, layer, {c.article["id"]: c.article["text"] for c in given})


def _one_set(name: str, given: list[Case], args: argparse.Namespace, state: dict[str, Any]) -> list[str]:
    """Read, score and print one set; do what was asked with its floors; its failures."""
    found = predictions(given)
    rows, print_ = figures(given, found), fingerprint(given)
    if args.write:
        _write(args.write, name, found)
    if args.errors:
        _errors(given, found, args.errors)
        return []
    for target in args.lower:
        if target.startswith(f"{name}:"):
            _save(lower(state, target, rows, args.because))
    if args.pin:
        state["sets"][name] = pin(print_, rows, state["sets"].get(name, {}))
        _save(state)
    pinned = state["sets"].get(name, {})
    print(table(name, given, rows, pinned.get("floors", {})), end="\n\n")
    return failures(name, print_, rows, pinned)


def main(given: list[str] | None = None) -> int:
    """Run the gate; the exit code."""
    args = _arguments(given)
    state = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {"sets": {}, "lowered": []}
    wrong = []
    for name in [args.only] if args.only else SETS:
        here = cases(name)
        if here:
            wrong += _one_set(name, here, args, state)
        else:
            print(f"{name}: its texts are not here ({GOLD.parent.name}/), skipped\n")
    for line in wrong:
        print(f"gate: {line}", file=sys.stderr)
    if not wrong and not args.errors:
        print("gate: every row at or above its floor")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
