"""Interface texts: the same keys in each language, with the same places to fill in."""

import string

import pytest

from saksi.affairs import compare, questions
from saksi.views.words import LANGUAGES, words


def keys(language):
    return {
        (group, key): sorted({name for _, name, _, _ in string.Formatter().parse(text) if name is not None})
        for group, texts in words(language).groups.items()
        for key, text in texts.items()
    }


def test_languages_say_the_same():
    first, *others = [keys(language) for language in LANGUAGES]
    for other in others:
        assert set(first) == set(other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_to_fill_in_agree(language):
    base = keys("en")
    for key, places in keys(language).items():
        assert places == base[key], key


@pytest.mark.parametrize("language", LANGUAGES)
def test_verdicts_and_their_observations_have_texts(language):
    texts = words(language)
    for verdict in compare.VERDICTS:
        assert texts.has("relation", verdict.relation)
        assert all(texts.has("reason", code) for code in verdict.needs | verdict.bars)
    assert texts.has("relation", "undecided")


def test_languages_do_differ():
    """No English sentence stands in the Indonesian page texts."""
    indonesian, english = words("id").groups, words("en").groups
    same = [
        key for key, text in indonesian["page"].items() if text == english["page"][key] and len(text) > 12
    ]
    assert same == []


def test_numbers():
    assert words("id").number(1500.5) == "1.500,5"
    assert words("en").number(1500) == "1,500"
    assert words("id").number(None) == ""


def test_questions_are_all_worded():
    assert questions.__doc__
    assert set(words("id").groups["question"]) == set(words("en").groups["question"])
