"""Language detection on sentences written for it; Malay and Indonesian are the hard pair."""

import pytest

from saksi.articles import language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kementerian itu mengatakan bahwa pasukan akan ditarik karena perjanjian sudah ditandatangani.",
            "id",
        ),
        ("Seoul memanggil duta besar Rusia.", "id"),
        ("Pasukan tiba Senin (21/10/2024) dan pulang Juni.", "id"),
        ("Kerajaan berkata bahawa askar akan ditarik balik kerana perjanjian itu selepas mesyuarat.", "ms"),
        ("Timbalan menteri memberitahu akhbar bahawa siasatan masih dijalankan pada Khamis.", "ms"),
        ("The ministry said on Friday that it had summoned the ambassador over the deployment.", "en"),
        ("De minister zei dat het leger niet naar de grens is gestuurd.", "nl"),
        ("12345 67890 !!! ???", None),
        ("", None),
    ],
)
def test_language_of_short_texts(text: str, expected: str | None) -> None:
    assert language(text) == expected


def test_only_the_beginning_of_a_long_text_is_looked_at() -> None:
    text = "Pasukan itu akan ditarik dari perbatasan pada hari Senin. " * 200
    assert language(text + "The ministry said that it had summoned them. " * 100_000) == "id"


def test_a_few_malay_words_do_not_make_a_report_malay():
    """A report on a visit to Malaysia quotes its words and stays Indonesian."""
    text = "Presiden tiba di negeri jiran dan akan menghadiri pertemuan itu. " * 12
    assert (
        language(
            text + "Rombongan disambut Panglima Angkatan Tentera selepas mendarat, di markas Tentera Laut."
        )
        == "id"
    )
