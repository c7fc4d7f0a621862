"""Whatever the text, statements are found without a fault and rest on stretches of it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from saksi import articles, lang, mentions, sentences, statements
from saksi.record.article import Article

WORDS = [
    "kata",
    "ujarnya",
    "mengatakan",
    '"',
    ",",
    ".",
    "“",
    "”",
    "Presiden",
    "Rusia",
    "yang",
    "bahwa",
    "dan",
    "menurut",
    "dilansir",
    "AFP",
    "Kamis",
    "(19/6)",
    "disampaikan",
    "oleh",
    "hal",
    "itu",
    "akan",
    "tidak",
    "kami",
    "menolak",
    "berkomentar",
    ":",
    "-",
    "--",
    "–",
    "%",
    "dia",
    "pihaknya",
    "dikutip",
    "dari",
    "pernyataan",
    "klaim",
    "Israel",
    "diduga",
    "setelah",
    ",",
    "Denmark",
    "menuduh",
    "seraya",
    "menambahkan",
    "\n",
]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=60).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_spans_lie_in_the_text(text):
    pack = lang.load("id")
    article = Article(id="contoh", text=text)
    doc = sentences.document(article, articles.layout(article, pack), pack)
    found = statements.statements(doc, mentions.mentions(doc, pack), pack)
    for k, statement in enumerate(found):
        assert statement.via is None or (0 <= statement.via < len(found) and statement.via != k)
        for span in (statement.cue, statement.speaker, *statement.content):
            assert span is None or 0 <= span.start < span.end <= len(text)


def test_many_reports_in_one_text():
    """A document of many reports gives every statement of each, with its source."""
    pack = lang.load("id")
    line = '"Kami akan membalas serangan itu," kata Menteri Pertahanan Kanada, seperti dilansir Reuters.'
    article = Article(id="contoh", text="\n".join(["Judul"] + [line] * 400))
    doc = sentences.document(article, articles.layout(article, pack), pack)
    found = statements.statements(doc, mentions.mentions(doc, pack), pack)
    assert len(found) == 800
