"""What does not fit on a page file: titles, metadata, the seeds beside the checkout."""

import pathlib

import pytest

import saksi.lang
from saksi.articles import layout
from saksi.record.article import Article, Layout


def read(text: str, **facts: str) -> Layout:
    return layout(Article(id="x", text=text, **facts), saksi.lang.load("id"))


def roles(found: Layout) -> list[str]:
    return [block.role for block in found.blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pasukan tiba di pelabuhan.", ["body"]),
        ("Pasukan Tiba\nPasukan tiba di pelabuhan.", ["headline", "body"]),
        ("Pasukan tiba di pelabuhan.\nMereka pulang Juni.", ["body", "body"]),
        ("JAKARTA, KABARREKAAN.com - Pasukan tiba.\nMereka pulang.", ["body", "body"]),
        ("", []),
        ("\n \n", []),
    ],
)
def test_first_line_is_the_headline_unless_it_reads_like_the_report(text: str, expected: list[str]) -> None:
    assert roles(read(text)) == expected


def test_a_given_title_makes_its_line_the_headline() -> None:
    assert roles(read("Pasukan tiba.\nMereka pulang.", title="Pasukan tiba.")) == ["headline", "body"]


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("HARIANMISAL.CO.ID - Pasukan tiba.", None),
        ("HARIANMISAL.CO.ID, KUPANG - Pasukan tiba.", "KUPANG"),
        ("POS-MISAL.COM, BANDA ACEH – Pasukan tiba.", "BANDA ACEH"),
        ("Misal.co.id | SURABAYA - Pasukan tiba.", "SURABAYA"),
        ("KABARMISAL.COM,- Pasukan tiba.", None),
        ("NEW YORK. KABARMISAL.com - Pasukan tiba.", "NEW YORK"),
        ("SAINT-DENIS– Pasukan tiba.", "SAINT-DENIS"),
        ("GDAŃSK- Pasukan tiba.", "GDAŃSK"),
        ("PALEMBANG, 9 Juni 2025 – Pasukan tiba.", "PALEMBANG"),
        ("Kabarmisal.com, Bandar LampungPasukan tiba.", "Bandar Lampung"),
        ("Kabarmisal.com, Jakarta Pasukan tiba.", "Jakarta"),
        ("Jakarta\n\n-\n\nPasukan tiba.", "Jakarta"),
        ("Nouméa\n\n-\n\nPasukan tiba.", "Nouméa"),
        ("TNI - Polri menjaga pelabuhan.", None),
        ("COVID-19 menyebar lagi.", None),
        ("Rian –sapaan akrabnya– tiba.", None),
        ("Ia tiba di Jakarta - kota itu sepi.", None),
    ],
)
def test_dateline_forms(opening: str, expected: str | None) -> None:
    found = read(f"Judul Berita\n\n{opening}\n\nMereka pulang Juni.", title="Judul Berita")
    assert found.dateline == expected
    body = [block for block in found.blocks if block.role == "body"]
    assert len(body) == 2


@pytest.mark.parametrize("name", ["detik", "detikcom"])
def test_an_outlet_is_no_source_of_itself(name: str) -> None:
    text = "Judul Berita\n\nIa membantah, ujarnya kepada detikcom. Hal itu dilansir detikcom dari Reuters."
    assert [credit.name for credit in read(text, outlet=name).credits] == ["Reuters"]


def test_a_section_of_the_outlet_has_it_from_another() -> None:
    text = "Judul Berita\n\nIa membantah, demikian dikutip detikINET dari Techspot, Minggu (1/3/2026)."
    assert [credit.name for credit in read(text, outlet="detik").credits] == ["Techspot"]


def test_a_gathering_that_bears_a_name_is_no_source() -> None:
    text = "Judul Berita\n\nIa berpidato dalam acara CNBC Indonesia Economic Update 2026 di sebuah hotel."
    assert read(text, outlet="detik").credits == ()


def test_an_outlet_is_known_by_the_host_of_its_address() -> None:
    text = "Judul Berita\n\nIa membantah, ujarnya kepada Kompas.com."
    assert read(text, url="https://nasional.kompas.com/a/1").credits == ()
    assert [credit.name for credit in read(text).credits] == ["Kompas.com"]


@pytest.mark.parametrize(
    ("opening", "facts", "dateline", "rest"),
    [
        ("ANDARAN, Jakarta - Pasukan tiba.", {"outlet": "Andaran"}, "Jakarta", "Pasukan tiba."),
        ("Kabar Misal, Tokyo -Pasukan tiba.", {"outlet": "Kabar Misal"}, "Tokyo", "Pasukan tiba."),
        ("Jakarta (NUSA MISAL) - Pasukan tiba.", {"outlet": "Nusa Misal"}, "Jakarta", "Pasukan tiba."),
        ("HARIAN ANDARAN– Pasukan tiba.", {"outlet": "Harian Andaran"}, None, "Pasukan tiba."),
        ("POS-KUPANG.COM - Pasukan tiba.", {}, None, "Pasukan tiba."),
        ("POSMETRO MEDAN– Pasukan tiba.", {"outlet": "posmetro"}, None, "Pasukan tiba."),
        ("Sabtu, Jakarta - Bandung macet.", {}, None, "Sabtu, Jakarta - Bandung macet."),
    ],
)
def test_datelines_of_outlets_no_table_knows(
    opening: str, facts: dict[str, str], dateline: str | None, rest: str
) -> None:
    text = f"Judul Berita\n\n{opening}\n\nMereka pulang Juni."
    found = read(text, title="Judul Berita", **facts)
    assert found.dateline == dateline
    assert found.blocks[1].span.of(text) == rest


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"outlet": "Kabar Andaran"}, ["Andaran Post", "AFP"]),
        ({"outlet": "Andaran Post"}, ["AFP"]),
        ({"url": "https://dunia.andaranpost.co.id/a/1"}, ["AFP"]),
        ({"outlet": "AFP"}, ["Andaran Post"]),
        ({}, ["Andaran Post", "AFP"]),
    ],
)
def test_an_outlet_without_a_table_is_no_source_of_itself(facts: dict[str, str], named: list[str]) -> None:
    text = "Judul Berita\n\nIa membantah, dikutip dari Andaran Post, Rabu (4/3/2026). Korban bertambah, dilansir AFP."
    assert [credit.name for credit in read(text, **facts).credits] == named


def test_the_dateline_names_the_outlet_and_makes_it_no_source() -> None:
    text = "Judul Berita\n\nJAKARTA, ANDARANPOST.com - Ia membantah, dikutip dari Andaran Post."
    found = read(text)
    assert (found.outlet, found.dateline, found.credits) == ("ANDARANPOST.com", "JAKARTA", ())


def test_a_sister_that_has_a_table_of_its_own_is_a_source_where_it_is_cited() -> None:
    text = "Judul Berita\n\nIa membantah, dikutip dari tayangan Kompas TV, Jumat (7/3/2025)."
    assert [credit.name for credit in read(text, outlet="kompas").credits] == ["Kompas TV"]


@pytest.mark.parametrize(
    ("line", "cut", "start"),
    [
        (
            "Kapal itu tiba. Baca Juga: Pelabuhan Lama Ditutup Petugas memeriksa kapal.",
            "Baca Juga: Pelabuhan Lama Ditutup",
            30,
        ),
        ("Kapal itu tiba. [Gambas:Video 20detik]", "[Gambas:Video 20detik]", 30),
        ("SCROLL TO CONTINUE WITH CONTENT", "SCROLL TO CONTINUE WITH CONTENT", 14),
        ("CLICK HERE TO READ MORE", "CLICK HERE TO READ MORE", 14),
        ("Saksikan Live Rekaan Pagi:", "Saksikan Live Rekaan Pagi:", 14),
        ("Kapal itu tiba.\nnull", "null", 30),
        ("[Gambas:Video 20detik]", "[Gambas:Video 20detik]", 14),
        ("Simak Video 'Kapal Tiba di Pelabuhan':", "Simak Video 'Kapal Tiba di Pelabuhan':", 14),
        ("Kapal itu tiba. Klik halaman selanjutnya.", "Klik halaman selanjutnya.", 30),
        ("Kapal itu tiba. (abc/def)", "(abc/def)", 30),
        ("Kapal bersandar (Foto: Antara)", "Kapal bersandar (Foto: Antara)", 14),
        ("Kapal itu tiba. (AFP)", "(AFP)", 30),
        ("Sumber : France 24", "Sumber : France 24", 14),
    ],
)
def test_furniture_is_cut_where_it_stands(line: str, cut: str, start: int) -> None:
    text = f"Judul Berita\n\n{line}"
    (found,) = read(text, title="Judul Berita").furniture
    assert (found.span.of(text), found.span.start) == (cut, start)


def test_updates_are_no_publication_date() -> None:
    found = read("Judul Berita\n\nDiperbarui 18 Jun 2025, 17:07 WIB\n\nPasukan tiba.")
    assert found.published is None
    assert [cut.rule for cut in found.furniture] == ["articles.header"]


def test_impossible_page_dates_are_left_open() -> None:
    assert read("Judul Berita\n\nRabu, 45 Jun 2025 17:07 WIB\n\nPasukan tiba.").published is None


def test_seeds_frame(shared: pathlib.Path) -> None:
    first = next((shared / "seeds").glob("000*.txt")).read_text(encoding="utf-8")
    found = read(first)
    assert (found.outlet, found.dateline) == ("KOMPAS.TV", "SEOUL")
    assert found.published == "2024-10-21T21:30:00+07:00"
    assert [credit.name for credit in found.credits] == ["France 24"]
    assert sum(cut.span.of(first).startswith("Baca Juga") for cut in found.furniture) == 2


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (
            [
                "Jaksa Agung",
                "Bolivia",
                'Rogelio Mariano membuka perkara "',
                "makar",
                '" terhadap',
                "Evaristo",
                "kemarin.",
            ],
            6,
        ),
        (["Kursi itu milik", "Palang Contoh", ", yang berkantor di sini."], 2),
        (["Kronologi Kejadian", "Pasukan tiba di pelabuhan.", "Mereka pulang."], 0),
        (["Yang perlu dibawa:", "- Kartu keluarga", "- Pas foto", "- uang muka"], 0),
    ],
)
def test_lines_that_break_at_links_are_one_paragraph(lines: list[str], joined: int) -> None:
    found = read("\n\n".join(["Pasukan Tiba di Pelabuhan Contoh", *lines]))
    assert sum(block.joined for block in found.blocks) == joined


def test_a_call_to_read_on_does_not_hang_over_long_words() -> None:
    """A call to the reader that runs on into long words is read at once, whatever follows them."""
    call = "Simak selengkapnya berikut ini " + "sepanjangpanjangnya " * 60
    assert roles(read(f"Pasukan tiba di pelabuhan.\n{call}1 Juni, kata petugas.")) == ["body", "body"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rektor Universitas Pendidikan Indonesia (UPI) hadir. Ia memberi bantuan kepada UPI.", []),
        ("Rektor universitas itu hadir. Ia berkata kepada UPI.", ["UPI"]),
        ("Kantor berita Associated Press (AP) hadir. Ia berkata kepada AP.", ["Associated Press"]),
    ],
)
def test_a_short_name_that_the_report_explains_is_no_agency(text: str, expected: list[str]) -> None:
    found = read(f"Judul Berita\n\n{text}")
    assert [credit.name for credit in found.credits] == expected
