"""How fast reading is: a table of speed, memory and start-up time on this machine.

usage: bench.py [ARTICLES]      (default 1500 articles of ../shared/corpus, else the shipped reports)

The rows of the ledger are those of tools/bench_ledger.py, over a third as many articles; `bench_ledger.py all`
takes the whole corpus.

Every figure is the best of three rounds in one process on one core; compare versions by the
ratio of two tables made on the same machine in the same hour.
"""

import gzip
import json
import pathlib
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import msgspec

from saksi import articles, lang, mentions, sentences
from saksi.flow import read
from saksi.record.article import Article

ROOT = pathlib.Path(__file__).resolve().parents[1]
CORPUS = ROOT.parent / "shared" / "corpus" / "articles.jsonl.gz"
LEDGER = pathlib.Path(__file__).with_name("bench_ledger.py")
ROUNDS = 3


def corpus(most: int) -> Iterator[Article]:
    """Articles spread evenly over the corpus."""
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        rows = list(lines)
    for line in rows[:: max(1, len(rows) // most)]:
        yield msgspec.convert(json.loads(line), Article)


def shipped(most: int) -> Iterator[Article]:
    """The shipped demo reports, repeated."""
    texts = [p.read_text(encoding="utf-8") for p in sorted((ROOT / "src" / "saksi" / "demo").glob("*.txt"))]
    for k in range(most):
        yield Article(id=f"demo-{k}", text=texts[k % len(texts)])


def best(work: Callable[[], object]) -> float:
    """Seconds of the fastest of several rounds."""
    spent = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        spent.append(time.perf_counter() - begun)
    return min(spent)


def startup(arguments: list[str]) -> float:
    """Seconds of the fastest of several starts of the program."""
    return best(lambda: subprocess.run(arguments, check=True, capture_output=True))


def stages(given: list[Article]) -> list[tuple[str, float]]:
    """Seconds for each stage up to the mentions, the rest taken together."""
    pack = lang.load("id")
    pages = [articles.layout(a, pack) for a in given]
    docs = [sentences.document(a, p, pack) for a, p in zip(given, pages, strict=True)]
    return [
        ("articles", best(lambda: [articles.layout(a, pack) for a in given])),
        (
            "sentences",
            best(lambda: [sentences.document(a, p, pack) for a, p in zip(given, pages, strict=True)]),
        ),
        ("mentions", best(lambda: [mentions.mentions(d, pack) for d in docs])),
        ("all", best(lambda: [read(a) for a in given])),
    ]


def main() -> None:
    """Print the table."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 1500
    source = "corpus" if CORPUS.is_file() else "shipped reports"
    given = list(corpus(most) if CORPUS.is_file() else shipped(most))
    size = sum(len(a.text) for a in given)
    found = [read(a) for a in given]
    pack = lang.load("id")
    count = sum(
        len(sentences.document(a, f.article, pack).sentences) for a, f in zip(given, found, strict=True)
    )
    spent = stages(given)
    whole = dict(spent)["all"]
    print(f"{len(given)} articles of the {source}, {size:,} characters, {count:,} sentences, one core")
    print(f"{'characters/s':<28}{size / whole:>14,.0f}")
    print(f"{'sentences/s':<28}{count / whole:>14,.0f}")
    print(f"{'articles/s':<28}{len(given) / whole:>14,.1f}")
    for name, seconds in spent[:-1]:
        print(f"{'  share of ' + name:<28}{seconds / whole:>14.1%}")
    print(f"{'peak memory, MB':<28}{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:>14,.0f}")
    python = sys.executable
    program = str(pathlib.Path(python).parent / "saksi")
    print(f"{'saksi --help, s':<28}{startup([program, '--help']):>14.2f}")
    print(f"{'import saksi, s':<28}{startup([python, '-c', 'import saksi']):>14.2f}", flush=True)
    subprocess.run([python, str(LEDGER), str(max(1, most // 3))], check=True)


if __name__ == "__main__":
    main()
