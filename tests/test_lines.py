"""Line ends of every kind: a report reads the same, stretch for stretch."""

import msgspec
import pytest

from saksi import flow
from saksi.record.article import Article
from saksi.record.lines import first_line, line_end, line_start, lines, one_line
from saksi.settings import Settings

TEXT = """Menteri Pertahanan Contohia Tiba di Lima

Lima - Menteri Pertahanan Contohia mengatakan 1.500 tentara akan tiba di Peru pada Senin (21/10/2024).
Baca Juga: Kabar lain dari Lima
Kementerian Luar Negeri Peru membantah kabar itu.
"Tidak ada tentara yang tiba," kata Menteri Luar Negeri Peru.
"""


@pytest.mark.parametrize("end", ["\r", "\r\n"], ids=repr)
def test_findings_are_those_of_the_text_with_usual_ends(end):
    texts = [TEXT, TEXT.replace("\n", end)]
    usual, other = (flow.read(Article(id="a", text=text), Settings(language="id")) for text in texts)
    if end == "\r":
        assert msgspec.json.encode(other) == msgspec.json.encode(usual)
    assert [head.of(texts[1]) for head in other.article.headlines] == [TEXT.partition("\n")[0]]
    assert len(other.statements) == len(usual.statements) > 1
    assert len(other.article.furniture) == len(usual.article.furniture) > 0


def test_lines_and_their_places():
    text = "satu\r\ndua\rtiga\n\nempat"
    assert [line.of(text) for line in lines(text)] == ["satu", "dua", "tiga", "", "empat"]
    at = text.index("iga")
    assert text[line_start(text, at) : line_end(text, at)] == "tiga"
    assert first_line("\r \r\n dua \rtiga") == "dua"
    assert one_line(text) == "satu dua tiga  empat"
