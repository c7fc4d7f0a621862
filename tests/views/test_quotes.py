"""What is shown of a quotation has both its marks or neither."""

import pytest

import made
from saksi.views.quotes import quoted


@pytest.mark.parametrize(
    ("text", "part", "shown"),
    [
        (
            "Ia menyebut “ancaman besar” bagi kawasan.",
            "ancaman besar” bagi kawasan",
            "“ancaman besar” bagi kawasan",
        ),
        ("Ia menyebut itu “ancaman besar”.", "itu “ancaman besar", "itu “ancaman besar”"),
        (
            'Ia menyebut "ancaman besar" bagi kawasan.',
            'ancaman besar" bagi kawasan',
            '"ancaman besar" bagi kawasan',
        ),
        ('Ia menyebut itu "ancaman besar".', 'itu "ancaman besar', 'itu "ancaman besar"'),
        ("“Kami siap,” katanya.", "Kami siap", "Kami siap"),
        ("Hari Jum’at ini mereka tiba.", "Jum’at ini", "Jum’at ini"),
        ("Ia menyebut “ancaman besar” itu.", "“ancaman besar” itu", "“ancaman besar” itu"),
        ("ancaman besar” itu", "ancaman besar” itu", "ancaman besar” itu"),
    ],
)
def test_marks_come_in_pairs(text, part, shown):
    assert quoted(text, made.at(text, part)).of(text) == shown
