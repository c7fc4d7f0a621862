"""Every stretch of every finding lies in its text and holds at least a character, in any room."""

import gzip
import json
import pathlib

import msgspec
import pytest

from saksi import flow
from saksi.record.article import Article, Block, Layout
from saksi.record.finding import Figure, Findings
from saksi.record.span import Span
from stretches import misplaced

CORPUS = pathlib.Path(__file__).resolve().parents[3] / "shared" / "corpus" / "articles.jsonl.gz"
SAMPLE = 300


def test_wrong_stretches_are_seen():
    figure = Figure(
        start=0,
        end=2,
        low=1,
        high=1,
        modifier="exact",
        measure="x",
        counts="",
        counts_span=Span(3, 2),
        rule="r",
    )
    page = Layout(blocks=(Block(span=Span(0, 9), role="body"),))
    found = misplaced(Findings(id="a", article=page, figures=(figure,)), "dua ekor")
    assert found == [("Block.span", Span(0, 9)), ("Figure.counts_span", Span(3, 2))]


@pytest.mark.skipif(not CORPUS.is_file(), reason="no ../shared/corpus")
def test_stretches_of_real_reports():
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        rows = list(lines)
    for row in rows[7 :: len(rows) // SAMPLE]:
        article = msgspec.convert(json.loads(row), Article)
        assert misplaced(flow.read(article), article.text) == [], article.id
