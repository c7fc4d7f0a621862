"""A weekday that is not that of the date beside it is marked."""

import pytest

from saksi.flow import read
from saksi.record.article import Article


@pytest.mark.parametrize(
    ("day", "clash"),
    [
        ("Rabu (18/6/2025)", False),
        ("Selasa (18/6/2025)", True),
        ("Selasa (17/6)", False),
        ("Rabu (17/6)", True),
        ("Rabu (18/6/2026)", True),  # read as the day its weekday fits
        ("Minggu (6/8/2025)", False),  # month first
        ("18 Juni 2025", False),
    ],
)
def test_a_weekday_clashes_with_the_date_beside_it(day, clash):
    found = read(Article(id="misal", text=f"Judul\n\nPasukan tiba {day}.", published="2025-06-18"))
    assert [time.clash for time in found.times] == [clash]
