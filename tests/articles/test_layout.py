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


def test_an_outlet_is_known_by_the_host_of_its_address() -> None:
    text = "Judul Berita\n\nIa membantah, ujarnya kepada Kompas.com."
    assert read(text, url="https://nasional.kompas.com/a/1").credits == ()
    assert [credit.name for credit in read(text).credits] == ["Kompas.com"]


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
