"""Pages written for these tests, each with what a reader finds on it beside it (same stem)."""

import itertools
import pathlib
import tomllib

import pytest

import saksi.lang
from saksi.articles import layout
from saksi.record.article import Article, Layout

PAGES = sorted((pathlib.Path(__file__).parent / "pages").glob("*.txt"))


def read(page: pathlib.Path) -> tuple[str, Layout]:
    text = page.read_text(encoding="utf-8").rstrip("\n")
    title = text.partition("\n")[0]
    return text, layout(Article(id=page.stem, text=text, title=title), saksi.lang.load("id"))


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_page_is_read_as_a_reader_does(page: pathlib.Path) -> None:
    text, found = read(page)
    expected = {
        "outlet": None,
        "published": None,
        "dateline": None,
        "authors": [],
        "editors": [],
        "credits": [],
    }
    expected |= tomllib.loads(page.with_suffix(".toml").read_text(encoding="utf-8"))
    body = [block for block in found.blocks if block.role == "body"]
    assert expected == {
        "outlet": found.outlet,
        "published": found.published,
        "dateline": found.dateline,
        "authors": list(found.authors),
        "editors": list(found.editors),
        "credits": [f"{credit.name} {credit.kind}" for credit in found.credits],
        "furniture": [cut.span.of(text) for cut in found.furniture],
        "body": ["+ " * block.joined + block.span.of(text) for block in body],
    }


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_every_span_lies_in_the_text_and_none_overlaps(page: pathlib.Path) -> None:
    text, found = read(page)
    spans = sorted([cut.span for cut in found.furniture] + [block.span for block in found.blocks])
    assert spans[0].start >= 0
    assert spans[-1].end <= len(text)
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))
    assert all(credit.span.of(text) and credit.rule.startswith("articles.") for credit in found.credits)
    assert all(cut.rule.startswith("articles.") for cut in found.furniture)
    if found.dateline_span:
        assert found.dateline_span.of(text) == found.dateline
