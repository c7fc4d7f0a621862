"""Runs tokens.examples and split.examples, the two that are marked by cuts, not by findings."""

import pathlib

import pytest

import saksi
from examples_sentences import ends, glued

FOLDER = pathlib.Path(saksi.__file__).parent / "sentences"


def cases(name):
    """The cases of one file: blank-line separated, comments left out."""
    blocks = (FOLDER / name).read_text(encoding="utf-8").split("\n\n")
    lines = ["\n".join(x for x in block.splitlines() if not x.startswith("# ")) for block in blocks]
    return [x for x in lines if x.strip()]


def unmarked(case, mark):
    """The text without its marks, and the offsets they stood at."""
    pieces = case.split(mark)
    offsets, at = [], 0
    for piece in pieces[:-1]:
        at += len(piece)
        offsets.append(at)
    return "".join(pieces), offsets


@pytest.mark.parametrize("case", cases("tokens.examples"))
def test_glued_words(case):
    """Words glued together are cut where the example marks it, and nowhere else."""
    text, expected = unmarked(case, "|")
    assert expected == glued(text)


@pytest.mark.parametrize("case", cases("split.examples"))
def test_sentence_ends(case):
    """Sentences end where the example marks it, and nowhere else."""
    text, expected = unmarked(case, "|| ")
    assert expected == ends(text)
