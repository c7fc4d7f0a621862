"""Shown names are compared strictly, merges are seen, and neither gets worse."""

import names
import pytest

import gate
from saksi.flow import read
from saksi.record.article import Article

# share of shown names that name the same one, share that name another; and how many actors are two
FLOORS = {
    "own": {"speakers": (0.937, 0.063), "bodies": (0.46, 0.0), "merges": 0},
    "gold": {"speakers": (0.94, 0.046), "bodies": (0.42, 0.045), "merges": 1},
}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Presiden Peru Joni Harmen", "Joni Harmen"),
        ("Harmen", "Joni Harmen"),
        ("Sergey Harmenov", "Sergei Harmenov"),
        ("KPK", "Komisi Pemberantasan Korupsi (KPK)"),
        ("DPR", "DPR RI"),
        ("Pemerintah Peru", "Peru"),
        ("Kemlu Peru", "Kementerian Luar Negeri Peru"),
        ("pejabat intelijen Peru", "pejabat intelijen"),
        ("kantor berita AFP", "AFP"),
    ],
)
def test_names_of_the_same_one(a, b):
    assert names.same(a, b)
    assert names.same(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Joni Harmen", "Sari Harmen"),
        ("Peru", "Menteri Pertahanan Peru"),
        ("TNI", "TNI Angkatan Darat"),
        ("Kementerian Luar Negeri Peru", "Kementerian Luar Negeri Chile"),
        ("pengamat", "Joni Harmen"),
        ("korban", "pelaku"),
    ],
)
def test_names_of_others(a, b):
    assert not names.same(a, b)
    assert not names.same(b, a)


def test_nobody_is_shown():
    assert names.verdict("Joni Harmen", None) == "none"


def test_one_actor_told_by_two_names_is_a_merge():
    text = "Judul\n\nWali Kota Joni Harmen rapat. Joni Harmen Surya setuju. Sari Dewi menolak, kata Sari."
    findings = read(Article(id="misal", text=text))
    assert list(names.merges(findings, text)) == []
    sari = next(k for k, actor in enumerate(findings.actors) if actor.name == "Sari Dewi")
    joni = next(k for k, actor in enumerate(findings.actors) if "Joni" in actor.name)
    mentions = tuple(
        type(m)(first=m.first, last=m.last, span=m.span, actor=joni, form=m.form, rule=m.rule)
        if m.actor == sari
        else m
        for m in findings.mentions
    )
    merged = type(findings)(id="misal", article=findings.article, actors=findings.actors, mentions=mentions)
    assert [b for _, b in names.merges(merged, text)] == ["Sari Dewi"]


@pytest.mark.parametrize("name", list(FLOORS))
def test_shown_names_do_not_get_worse(name):
    found = list(names.cases(name))
    if not found:
        pytest.skip(f"the texts of {name} are not beside the repository ({gate.GOLD})")
    rows = names.figures(found)
    for row in names.ROWS:
        least, most = FLOORS[name][row]
        assert rows[row]["same"] >= least * rows[row].total()
        assert rows[row]["other"] <= most * rows[row].total()
    assert rows["merges"].total() <= FLOORS[name]["merges"]
