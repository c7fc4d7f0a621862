"""The cost of reading a page grows with its length, not with its square, on hostile text too."""

import time

import pytest

import saksi.lang
from saksi.articles import layout
from saksi.record.article import Article

PIECES = [
    "a",
    "A",
    "Aa ",
    "AA ",
    "A.B",
    "a.com ",
    "(",
    "( a",
    '"',
    " ",
    "- ",
    "1 ",
    "Senin, ",
    "dilansir dari ",
    "dilansir Aa Bb Cc ",
    "kantor berita ",
    "kantor berita Iran, ",
    "AFP dan ",
    "Baca Juga: Aa Bb ",
    "Penulis : Aa Editor : ",
    "[Gambas",
    "(abc/def)\nkapal\n",
    "Baca juga\nMenteri Tinjau Kapal Perang\n",
    "a\n",
    "foto: ",
    "İ",
]


def seconds(text: str) -> float:
    article = Article(id="x", text=text)
    pack = saksi.lang.load("id")
    best = float("inf")
    for _ in range(3):
        before = time.process_time()
        layout(article, pack)
        best = min(best, time.process_time() - before)
    return best


@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_four_times_the_text_costs_far_less_than_sixteen_times_the_time(piece: str) -> None:
    short, long = (f"Judul\n\n{piece * (size // len(piece))}" for size in (25_000, 100_000))
    assert seconds(long) < 9 * seconds(short) + 0.02
