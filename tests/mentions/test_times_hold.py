"""Whatever the text, times and figures are read without an error and say something well-formed."""

import itertools
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from saksi import lang, sentences
from saksi.figures import figures
from saksi.mentions.times import times
from saksi.record.article import Article, Block, Layout
from saksi.record.mention import Mentions
from saksi.record.span import Span

PACK = lang.load("id")
WORDS = [
    "Senin",
    "Minggu",
    "minggu",
    "Jum'at",
    "Juni",
    "Februari",
    "Mei",
    "Des",
    "2024",
    "2925",
    "29",
    "31",
    "30/2",
    "29/2/2023",
    "13/13",
    "6/10/2025",
    "18/6",
    "(",
    ")",
    ",",
    ".",
    "-",
    "hari",
    "ini",
    "itu",
    "lalu",
    "pekan",
    "bulan",
    "tahun",
    "dua",
    "sebelas",
    "ribu",
    "juta",
    "9999",
    "999999999",
    "ke",
    "depan",
    "dalam",
    "untuk",
    "setelah",
    "sehari",
    "sebelum",
    "Idul",
    "Adha",
    "Natal",
    "kedua",
    "abad",
    "ke",
    "20",
    "an",
    "kuartal",
    "IV",
    "I-2025",
    "semester",
    "pukul",
    "21.30",
    "25.61",
    "WIB",
    "sampai",
    "dengan",
    "hingga",
    "antara",
    "dan",
    "akhir",
    "awal",
    "setengah",
    "pertiga",
    "Rp",
    "US",
    "$",
    "M",
    "persen",
    "orang",
    "tewas",
    "terdiri",
    "atas",
    "termasuk",
    "lebih",
    "dari",
    "seorang",
    "kali",
    "korban",
    "jumlah",
    "mencapai",
    "dimana",
    "yang",
    "akan",
    "telah",
    "Tahun",
    "Anggaran",
    "2024/2025",
    "1-2",
    "lusin",
    "puluhan",
    "jutaan",
    "tersebut",
    "%",
    "0",
]
EDTF = re.compile(
    r"(\d{4}-\d\d-\d\dT\d\d:\d\d:00([+-]\d\d:\d\d)?|(\d{4}(-\d\d){0,2})(/\d{4}(-\d\d){0,2})?|\d{3}X|\d\dXX)$"
)
PUBLISHED = st.sampled_from([None, "2025-06-10", "2024-02-29T23:30:00+07:00", "2025-12-31"])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=25), PUBLISHED)
def test_any_mixture_of_words(words, published):
    """Spans lie in the text in order, values are EDTF, bounds are in order."""
    text = " ".join(words)
    article = Article(id="x", text=text, published=published)
    layout = Layout(published=published, blocks=(Block(span=Span(0, len(text))),))
    doc = sentences.document(article, layout, PACK)
    found = times(doc, PACK)
    for before, after in itertools.pairwise(found):
        assert before.end <= after.start
    for time in found:
        assert 0 <= time.start < time.end <= len(text)
        assert time.edtf is None or EDTF.match(time.edtf), time
        assert time.rule.startswith("times.")
    rows = figures(doc, Mentions(actors=(), mentions=(), times=found), PACK)
    for before, after in itertools.pairwise(rows):
        assert before.end <= after.start
    for figure in rows:
        assert figure.high is None or figure.low is None or figure.low <= figure.high, figure
        assert not figure.counts_span or figure.counts_span.of(text) == figure.counts
