"""Indonesian word formation."""

import pytest

from saksi.errors import PackError
from saksi.lang.id.morphology import inflect


@pytest.mark.parametrize(
    ("root", "pattern", "expected"),
    [
        ("serang", "meN", ("menyerang", "active")),
        ("serang", "di", ("diserang", "passive")),
        ("serang", "peN-an", ("penyerangan", "noun")),
        ("serang", "an", ("serangan", "noun")),
        ("serang", "saling", ("saling serang", "reciprocal")),
        ("tembak", "meN-i", ("menembaki", "active")),
        ("kirim", "meN-kan", ("mengirimkan", "active")),
        ("pasok", "meN", ("memasok", "active")),
        ("bantah", "meN", ("membantah", "active")),
        ("kritik", "meN", ("mengkritik", "active")),
        ("proses", "meN", ("memproses", "active")),
        ("usir", "di", ("diusir", "passive")),
        ("lapor", "meN-kan", ("melaporkan", "active")),
        ("tarik mundur", "meN", ("menarik mundur", "active")),
        ("tangkap", "ter", ("tertangkap", "stative")),
        ("runding", "ber", ("berunding", "active")),
        ("kecam", "bare", ("kecam", "bare")),
    ],
)
def test_forms(root, pattern, expected):
    """A root and a pattern give the word and its form."""
    assert expected == inflect(root, pattern)


def test_unknown_pattern_is_refused():
    """A slip in a table is named, not swallowed."""
    with pytest.raises(PackError, match="unknown affix pattern"):
        inflect("serang", "mem-kah")
