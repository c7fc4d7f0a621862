"""Reading whom an article means costs no more per word in a long article than in a short one."""

import itertools
import time

from saksi import articles, lang, sentences
from saksi.mentions import mentions
from saksi.mentions.lexis.names import persons
from saksi.record.article import Article

SHORT, LONG = 60, 900  # paragraphs
MORE = 4.0  # times the cost per token; anything quadratic is at fifteen
PACK = lang.load("id")
SYLLABLES = ("bar", "dun", "kel", "mar", "sol", "tir", "wan", "zen", "go", "ri")


def text(paragraphs: int) -> str:
    """A long report with new names all along."""
    names = ["".join(parts).capitalize() for parts in itertools.product(SYLLABLES, repeat=3)]
    told = (
        f"Menteri Pertahanan Iran {names[k]} {names[-k]} tiba. Juru bicara itu diam. "
        f"Mereka menunggu kedua negara. Ia pulang."
        for k in range(1, paragraphs + 1)
    )
    return " ".join(told)


def cost(paragraphs: int) -> float:
    """Seconds of this room for each token, the best of two."""
    article = Article(id="long", text=text(paragraphs))
    doc = sentences.document(article, articles.layout(article, PACK), PACK)
    spent = []
    for _ in range(2):
        start = time.process_time()
        mentions(doc, PACK)
        spent.append(time.process_time() - start)
    return min(spent) / len(doc.tokens)


def test_a_long_article_costs_as_much_per_token() -> None:
    cost(SHORT)
    assert cost(LONG) < MORE * cost(SHORT)


def test_names_found_by_beginning_and_end() -> None:
    found = persons(
        [("sergei", "ryabkov"), ("rybkov",), ("sergey", "ryabkov"), ("suk-yeol",), ("suk", "yeol")]
    )
    assert found[("rybkov",)] == [(("sergei", "ryabkov"), "other_spelling")]
    assert found[("sergey", "ryabkov")][0][1] == "same_letters"
    assert found[("suk-yeol",)] == [(("suk", "yeol"), "same_letters")]
