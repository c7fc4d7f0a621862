"""Verbs: a set that is open to words no list holds."""

import pytest

from saksi import lang


@pytest.mark.parametrize(
    "word",
    [
        "menyerang",
        "melucuti",
        "merelokasikan",
        "mencaplok",
        "menembaki",
        "dikotori",
        "mengebomnya",
        "dimassa",
        "memblender",
    ],
)
def test_built_like_a_verb(word):
    """Listed, or made of a listed root, or of a shape that is no other word's."""
    assert word in lang.load("id").verbs


@pytest.mark.parametrize(
    "word",
    ["menteri", "menurutnya", "mendoza", "memphis", "dilatasi", "dividend", "direktur", "dinas", "meja", ""],
)
def test_no_verb(word):
    """Nouns, names and loans that only begin like a verb."""
    assert word not in lang.load("id").verbs


def test_tokenizer_keeps_to_the_list():
    """Glued words are taken apart by listed verbs only."""
    verbs = lang.load("id").verbs
    assert "memblender" in verbs
    assert "memblender" not in verbs.known
