"""Whatever the text, it is read without a fault: words of all tables in any order, and reports that break off."""

import random
import tomllib
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saksi import flow
from saksi.record.article import Article

SMALL = [
    *[
        "dan",
        "atau",
        "yang",
        "di",
        "ke",
        "dari",
        "untuk",
        "oleh",
        "akan",
        "tidak",
        "bahwa",
        "jika",
        "agar",
        "dalam",
        "dengan",
        "ini",
        "itu",
    ],
    *".,:;()-–\"“”'\n",
]
SEEDS = range(40)
EACH = 25  # texts made from a seed


def _strings(value):
    """All strings in a table."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _tables(folder):
    """All TOML tables below a folder of the package."""
    for place in sorted(folder.iterdir(), key=lambda one: one.name):
        if place.is_dir():
            yield from _tables(place)
        elif place.name.endswith(".toml"):
            yield tomllib.loads(place.read_text(encoding="utf-8"))


WORDS = sorted({word for table in _tables(resources.files("saksi.lang") / "id") for word in _strings(table)})
TEXTS = st.lists(st.one_of(st.sampled_from(SMALL), st.sampled_from(WORDS)), min_size=1, max_size=25)


def spans_lie_in(text):
    """The findings of a text, each stretch checked."""
    findings = flow.read(Article(id="contoh", text=text))
    for kind in ("times", "figures", "statements", "actions", "commitments"):
        for finding in getattr(findings, kind):
            for name in finding.__struct_fields__:
                value = getattr(finding, name)
                for span in value if isinstance(value, tuple) else (value,):
                    if hasattr(span, "start") and hasattr(span, "end"):
                        assert 0 <= span.start < span.end <= len(text), (kind, name)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_any_words(words):
    spans_lie_in(" ".join(words))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_text_may_break_off_anywhere(seed):
    """Short texts of a headline's or a teaser's length, which end in any word."""
    chosen = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(EACH):
        length = chosen.choice((1, 2, 3, 5, 9))
        words = [chosen.choice(WORDS if chosen.random() < 0.7 else SMALL) for _ in range(length)]
        text = " ".join(words)
        spans_lie_in(text.title() if chosen.random() < 0.3 else text)
