"""When two names are one person's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saksi.mentions.lexis.names import alike, distance, persons, reason


def name(text):
    return tuple(text.lower().split())


@pytest.mark.parametrize(
    ("short", "full", "why"),
    [
        ("Vladimir Putin", "Vladimir Putin", "same_name"),
        ("Yoon Suk-yeol", "Yoon Suk Yeol", "same_letters"),
        ("Yoon", "Yoon Suk Yeol", "part_of_name"),
        ("Sergey Ryabkov", "Sergei Ryabkov", "same_letters"),
        ("Rybkov", "Sergei Ryabkov", "other_spelling"),
        ("Kim Hong-kyun", "Kim Jong-un", None),
        ("Budi Prasetyo", "Budi Gunawan", None),
        ("Tri", "Trisno Winarto", None),
    ],
)
def test_every_union_has_a_reason(short, full, why):
    """Whole names, parts and spellings join; a shared first name alone does not."""
    assert reason(name(short), name(full)) == why


def test_a_short_name_may_stand_for_several():
    """Who is meant is for the text to tell."""
    found = persons([name("Kim Jong-un"), name("Kim Hong-kyun"), name("Kim")])
    assert {full for full, _ in found[name("Kim")]} == {name("Kim Jong-un"), name("Kim Hong-kyun")}


WORDS = st.text("abcdei", min_size=1, max_size=9)


@given(WORDS, WORDS)
def test_distance_is_symmetric(a, b):
    """It does not matter which word comes first."""
    assert distance(a, b, 3) == distance(b, a, 3)
    assert alike(a, b) == alike(b, a)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=3).map(tuple), max_size=8))
def test_every_name_stands_for_somebody(names):
    """No name is lost, and each whole name stands for itself."""
    found = persons(names)
    assert set(found) == set(names)
    assert all(found[full][0][0] == full for pairs in found.values() for full, _ in pairs)
