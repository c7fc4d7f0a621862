"""Where clauses begin: "hingga" opens one only where a verb follows soon."""

import pytest

from examples_sentences import _document


def openings(text):
    """The words that the clauses of a text open with, the first one left out."""
    doc = _document(text)
    return [doc.tokens[clause.first].text for clause in doc.clauses[1:]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Produk itu dikenai bea masuk hingga 32 persen.", []),
        ("Ia menjelaskan hasilnya dari perjanjian dagang hingga tarif impor.", []),
        ("Mereka menembaki rumah itu hingga penghuninya melarikan diri.", ["hingga"]),
    ],
)
def test_until(text, words):
    """A bound or the end of a list opens no clause, what came of a deed does."""
    assert openings(text) == words
