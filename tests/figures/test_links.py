"""What a figure carries beside its value: whole, time, country, place, unit."""

from saksi import flow
from saksi.record.article import Article


def figures(text, **fields):
    """The findings of one text and its figures."""
    found = flow.read(Article(id="contoh", text=text, **fields))
    return found, found.figures


def test_parts_point_at_their_whole():
    """Each part of a list points at the figure it is a part of, not at the part before."""
    _, (whole, first, second) = figures(
        "Sebanyak 19 orang tewas, terdiri atas 16 warga sipil dan tiga tentara."
    )
    assert whole.part_of is None
    assert (first.part_of, second.part_of) == (0, 0)


def test_a_list_is_no_whole():
    """Figures that only stand side by side are no parts of each other."""
    _, rows = figures("Serangan itu menewaskan 3 tentara dan 4 warga sipil.")
    assert [row.part_of for row in rows] == [None, None]
    assert [row.measure for row in rows] == ["killed", "killed"]


def test_the_time_of_the_clause():
    """A figure is told as of the one time in its clause or sentence; of two times neither is taken."""
    found, (figure,) = figures("Sebanyak 33 warga tewas pada Jumat (6/6/2025).", published="2025-06-07")
    assert found.times[figure.as_of].edtf == "2025-06-06"
    _, (figure,) = figures("Sejak 2019 hingga Mei 2025 ada 33 kasus.")
    assert figure.as_of is None


def test_owner_and_place_in_the_counted_phrase():
    """The country and the place come from the counted phrase alone."""
    _, (figure,) = figures("Kami melihat kedatangan 3.200 tentara Korea Utara di Kursk.")
    assert (figure.country, figure.place) == ("PRK", "Kursk")


def test_counted_subject_of_a_sum():
    """A sum counts what its subject names."""
    _, (figure,) = figures("Jumlah warga Gaza yang tewas sejak 27 Mei 2025 kini mencapai 115 orang.")
    assert (figure.counts, figure.measure) == ("warga Gaza yang tewas", "killed")


def test_units():
    """Money carries its currency, measured things the unit as written."""
    _, rows = figures("Ia membawa US$ 200, Rp 3 juta, 5 miliar won, dan 12 kilogram emas.")
    assert [row.unit for row in rows] == ["USD", "IDR", "KRW", "kilogram"]


def test_every_figure_names_its_rule():
    """The rule that measured a figure is kept with it."""
    _, (figure,) = figures("Polisi menangkap lima orang.")
    assert figure.rule == "figures.inflicted"
