"""A town that only ends a name is shown with the whole of it."""

import pytest

from saksi.flow import read
from saksi.record.article import Article


def sides(text):
    """The texts of both sides of the first act in a report."""
    found = read(Article(id="contoh", text=f"Kabar hari ini\n\n{text}")).actions[0]
    return [p.text for p in found.actors], [p.text for p in found.recipients]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Tahun ini, Rekaan Motor Papua menyalurkan bantuan kepada warga.", "Rekaan Motor Papua"),
        (
            "Pegadaian Rekaan Kanwil XI Semarang menyalurkan bantuan kepada warga.",
            "Pegadaian Rekaan Kanwil XI Semarang",
        ),
        ("Kini Semarang menyalurkan bantuan kepada warga.", "Semarang"),
        ("Menurut kabar, Semarang menyalurkan bantuan kepada warga.", "Semarang"),
    ],
)
def test_whole_name(text, who):
    assert sides(text)[0] == [who]


def test_sides_keep_their_spans():
    text = "Kabar hari ini\n\nTahun ini, Rekaan Motor Papua menyalurkan bantuan kepada warga."
    found = read(Article(id="contoh", text=text)).actions[0]
    assert [p.text for p in found.actors] == ["Rekaan Motor Papua"]
    assert all(p.span is not None and p.span.of(text) == p.text for p in found.actors)
