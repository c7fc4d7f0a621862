"""Reading files: what becomes an article, and what each refusal tells the user to do."""

import io
import json
import pathlib
import re
import tomllib

import pytest

import saksi.reports
from saksi.record.article import Article
from saksi.reports import Given, Refusal, formats, read_file, read_stream

TEXTS = pathlib.Path(saksi.reports.__file__).with_name("refusals.toml")


def put(folder: pathlib.Path, name: str, content: bytes | str) -> pathlib.Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def one(path: pathlib.Path, given: Given | None = None) -> Article:
    (found,) = read_file(path, given)
    assert isinstance(found, Article), found
    return found


def refused(path: pathlib.Path, given: Given | None = None) -> str:
    (found,) = read_file(path, given)
    assert isinstance(found, Refusal), found
    assert found.source == str(path)
    return found.reason


def test_formats_are_found_by_listing() -> None:
    assert sorted(formats()) == [".json", ".jsonl", ".ndjson", ".text", ".txt"]


def test_text_is_kept_exactly_but_for_a_byte_order_mark(tmp_path: pathlib.Path) -> None:
    article = one(put(tmp_path, "a.txt", "\ufeff\n  Judul “ini”\r\n\r\nIsi.\n"))
    assert article.text == "\n  Judul “ini”\r\n\r\nIsi.\n"
    assert article.title == "Judul “ini”"


def test_facts_come_from_the_command_line_then_from_the_toml_beside(tmp_path: pathlib.Path) -> None:
    path = put(tmp_path, "a.txt", "Judul\nIsi")
    put(tmp_path, "a.toml", 'outlet = "Kabar Rekaan"\npublished = 2024-10-21\nid = "kabar-1"\n')
    assert one(path) == Article(
        id="kabar-1", text="Judul\nIsi", title="Judul", outlet="Kabar Rekaan", published="2024-10-21"
    )
    assert one(path, Given(outlet="Harian Misal")).outlet == "Harian Misal"


def test_ids_are_stable_and_two_texts_never_share_one(tmp_path: pathlib.Path) -> None:
    (tmp_path / "b").mkdir()
    first, second = put(tmp_path, "a.txt", "Judul satu"), put(tmp_path / "b", "a.txt", "Judul dua")
    assert one(first).id.startswith("a-")
    assert one(first).id == one(first).id != one(second).id
    urls = ("http://www.kabar.example/a/?utm_source=x#top", "https://kabar.example/a")
    assert len({one(first, Given(url=url)).id for url in urls}) == 1
    assert one(first, Given(id="x")).id == "x"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "is empty"),
        (" \n\t\n", "is empty"),
        ("Judul\0Isi", "NUL"),
        ("“Judul” – isi".encode("cp1252"), "--encoding cp1252"),
        (b"Judul \x81 isi", "--encoding latin-1"),
        ("Judul isi".encode("utf-16"), "--encoding utf-16"),
        ("Judul isi".encode("utf-16-le"), "--encoding utf-16-le"),
        (b"%PDF-1.7 ...", "is a PDF"),
        (b"PK\x03\x04....", "ZIP archive"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "is an image"),
        (b"SQLite format 3\0" + bytes(40), "SQLite"),
        (b"\x1f\x8b\x08\0" + bytes(40), "gunzip"),
        (bytes(range(256)) * 8, "binary data"),
        ("<!DOCTYPE html><html><body>Isi</body></html>", "HTML page"),
        ('<div class="isi"><p>Menteri tiba di Lima.', "HTML page"),
        ("Menteri Tiba\n<p>Menteri tiba di Lima.</p>\n<p>Peru membantah.</p>", "HTML page"),
        ("Menteri tiba.<br><br>\nPeru membantah.<br/><br/>", "HTML page"),
        (
            "<div>\n<p>Menteri tiba\ndi Lima\nkemarin\npagi.</p>\n<p>Peru\nmembantah\nkabar\nitu.</p></div>",
            "HTML page",
        ),
        (
            'judul,tanggal,isi\nMenteri tiba,2024-10-21,"Menteri tiba, kata Peru.\nBesok pulang."\n',
            "is a table",
        ),
        ("id;isi\n1;Menteri tiba.\n2;Peru membantah.\n", "is a table"),
        ("id\tteks\r1\tMenteri tiba.\r2\tPeru membantah.", "is a table"),
    ],
)
def test_what_is_no_text_is_named(tmp_path: pathlib.Path, content: bytes | str, told: str) -> None:
    assert told in refused(put(tmp_path, "a.txt", content))


@pytest.mark.parametrize(
    "text",
    [
        "Tag <p> dan </p> mengapit paragraf.\nKementerian memakainya.",
        "<p> dan <div> adalah tag HTML.",
        "<b>Lima</b> - Menteri tiba.\nPeru membantah.",
        "Suhu < 5 derajat, angin > 3 knot",
        "Lima, Santiago, La Paz\nTiga kota itu dijaga.\nPeru membantah.",
        "Peru,Chile\nMenteri tiba di Lima, lalu pulang.\nPeru membantah.",
        "Menteri Tiba; Peru Membantah\nMenteri tiba; Peru membantah.\nChile diam; Bolivia juga.",
    ],
)
def test_a_text_that_looks_a_little_like_something_else_is_text(tmp_path: pathlib.Path, text: str) -> None:
    assert one(put(tmp_path, "a.txt", text)).text == text


def test_a_text_that_begins_like_an_image_is_text(tmp_path: pathlib.Path) -> None:
    assert one(put(tmp_path, "a.txt", "BM mengumumkan hasil")).title == "BM mengumumkan hasil"


def test_another_encoding_can_be_named(tmp_path: pathlib.Path) -> None:
    path = put(tmp_path, "a.txt", "“Judul” – isi".encode("cp1252"))
    assert one(path, Given(encoding="cp1252")).text == "“Judul” – isi"
    assert "no encoding 'cp9'" in refused(path, Given(encoding="cp9"))
    assert "is not ascii" in refused(path, Given(encoding="ascii"))
    assert "'base64'" in refused(path, Given(encoding="base64"))


def test_what_cannot_be_opened_is_named(tmp_path: pathlib.Path) -> None:
    assert "is a folder" in refused(tmp_path)
    assert "is not there" in refused(tmp_path / "a.txt")
    assert ".xyz" in refused(put(tmp_path, "a.xyz", "x"))
    assert "save its text as .txt" in refused(put(tmp_path, "a.docx", "x"))
    assert "save the page's text" in refused(put(tmp_path, "a.HTML", "<p>x"))
    assert "as .jsonl" in refused(put(tmp_path, "a.csv", "x"))
    assert "no ending" in refused(put(tmp_path, "a", "x"))
    assert "cannot be read" in refused(pathlib.Path("a\0b.txt"))


def test_bad_facts_are_named(tmp_path: pathlib.Path) -> None:
    path = put(tmp_path, "a.txt", "Judul")
    assert "--published 'kemarin'" in refused(path, Given(published="kemarin"))
    for content, told in (
        ("publised = 1", "'publised'"),
        ("outlet = 1", "'outlet'"),
        ("outlet =", "not valid TOML"),
    ):
        put(tmp_path, "a.toml", content)
        assert told in refused(path)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("kata " * 1_000_000, "line of 5000000 characters"),
        ("kata kata\n" * 200_000, "has 2000000 characters"),
    ],
)
def test_what_is_longer_than_any_report_is_refused(tmp_path: pathlib.Path, text: str, told: str) -> None:
    assert told in refused(put(tmp_path, "a.txt", text))
    assert told in refused(put(tmp_path, "a.json", json.dumps({"text": text})))
    assert told in str(*read_file(put(tmp_path, "a.jsonl", json.dumps({"text": text}))))


def test_a_long_report_is_read(tmp_path: pathlib.Path) -> None:
    article = one(put(tmp_path, "a.txt", "kata " * 9_000 + "\n" + "kata\n" * 40_000))
    assert (len(article.text), article.title) == (245_001, None)


def test_every_reason_is_told_in_every_language() -> None:
    texts = tomllib.loads(TEXTS.read_text(encoding="utf-8"))
    assert set(texts) == {"en", "id"}
    assert texts["en"].keys() == texts["id"].keys()
    for key, text in texts["en"].items():
        slots = [set(re.findall(r"\{\d\}", one)) for one in (text, texts["id"][key])]
        assert slots[0] == slots[1], key


def test_every_reason_has_a_text() -> None:
    texts = tomllib.loads(TEXTS.read_text(encoding="utf-8"))["en"]
    code = "".join(path.read_text(encoding="utf-8") for path in TEXTS.parent.glob("*.py"))
    used = set(re.findall(r'(?:UnreadableError|Reason)\(\s*"(\w+)"', code))
    kinds = {row["what"] for row in tomllib.loads((TEXTS.parent / "magic.toml").read_text())["magic"]}
    assert used | kinds | {f"{kind}_then" for kind in kinds} <= texts.keys()


def test_a_refusal_is_told_in_indonesian(tmp_path: pathlib.Path) -> None:
    (found,) = read_file(put(tmp_path, "a.json", "[3]"))
    assert isinstance(found, Refusal)
    assert (
        found.why.told("id")
        == 'butir 1 bukan artikel: seharusnya objek dengan kunci "text", yang ditemukan angka'
    )
    assert "item 1 is no article" in found.reason


def test_json_holds_one_article_or_a_list(tmp_path: pathlib.Path) -> None:
    row = {"id": "a", "text": "Judul\nIsi", "published": None, "url": None, "score": 3}
    assert one(put(tmp_path, "a.json", json.dumps(row))) == Article(id="a", text="Judul\nIsi")
    found = list(read_file(put(tmp_path, "b.json", json.dumps([row, {"text": 5}, row]))))
    assert [type(item) for item in found] == [Article, Refusal, Article]
    assert "item 2" in str(found[1])


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('{"teks": "x"}', 'the key "text" is missing (keys found: "teks")'),
        ("{}", "keys found: none"),
        ("5", "found a number"),
        ('{"text": ["x"]}', '"text" must be a string, found a list'),
        ('{"text": " "}', '"text" is empty'),
        ('{"text": "x", "published": "kemarin"}', "ISO 8601"),
        ('{"text": "x", "id": {}}', '"id" must be a string'),
        ('{"text": "x",\n "id": }', "line 2"),
        ('{"text": }', "JSON: there is a fault at column 10"),
        ("[" * 100_000, "nested too deeply"),
        ("[]", "empty list"),
        ('{"text": "x\\u0000y"}', "NUL"),
        ('{"text": "<p>Menteri tiba.</p><p>Peru membantah.</p>"}', "HTML page"),
    ],
)
def test_json_that_is_no_article_is_explained(tmp_path: pathlib.Path, content: str, told: str) -> None:
    assert told in refused(put(tmp_path, "a.json", content))


def test_a_bad_line_does_not_stop_the_others(tmp_path: pathlib.Path) -> None:
    lines = b'{"text": "a"}\n\n{bad\n\xff\xfe\n{"text": "b", "id": 7}\n[]'
    found = list(read_file(put(tmp_path, "a.jsonl", lines)))
    assert [item.line if isinstance(item, Refusal) else item.text for item in found] == ["a", 3, 4, "b", 6]
    assert "is empty" in refused(put(tmp_path, "b.jsonl", "\n\n"))
    assert "gunzip" in refused(put(tmp_path, "c.jsonl", b"\x1f\x8b\x08\n\n{}"))


def test_json_lines_are_read_one_by_one() -> None:
    class Counting(io.BytesIO):
        asked = 0

        def readline(self, size: int | None = -1) -> bytes:
            self.asked += 1
            return super().readline(size)

    stream = Counting(b'{"text": "a"}\n' * 100)
    items = read_stream(stream, "jsonl")
    assert next(items) == next(items)
    assert stream.asked == 2


def test_a_stream_needs_the_name_of_its_format() -> None:
    (article,) = read_stream(io.BytesIO(b"Judul\nIsi"), "text", Given(outlet="Kabar Rekaan"))
    assert isinstance(article, Article)
    assert article.id.startswith("txt-")
    (refusal,) = read_stream(io.BytesIO(b"x"), "pdf")
    assert "json, jsonl, text" in str(refusal)
