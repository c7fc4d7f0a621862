"""The phrase table: longest match, case as written, clitics."""

from saksi.lang import Lexicon
from saksi.record.document import Entry, Token


def tokens(text):
    """Words parted by spaces as tokens."""
    made, at = [], 0
    for word in text.split(" "):
        made.append(Token(at, at + len(word), word, word.lower(), "word"))
        at += len(word) + 1
    return made


def lexicon(*phrases):
    """A lexicon in which each phrase stands for itself."""
    filled = Lexicon(["nya"])
    for phrase in phrases:
        filled.add(phrase.split(), Entry("thing", phrase))
    return filled.close()


def values(text, *phrases):
    """What is found, as (first, last, phrase)."""
    return [(h.first, h.last, h.entry.value) for h in lexicon(*phrases).hits(tokens(text))]


def test_the_longest_phrase_wins():
    """A name inside a longer name is not found by itself."""
    assert values("Korea Selatan dan Korea", "Korea", "Korea Selatan") == [
        (0, 2, "Korea Selatan"),
        (3, 4, "Korea"),
    ]


def test_case_is_as_the_table_writes_it():
    """Capitals ask for capitals, a capital for a capital, lower case for nothing."""
    assert values("as AS Iran iran SERANGAN", "AS", "Iran", "serangan") == [
        (1, 2, "AS"),
        (2, 3, "Iran"),
        (4, 5, "serangan"),
    ]


def test_a_clitic_does_not_hide_a_word():
    """A word with -nya is found under its own form first, then without."""
    assert values("pasukannya", "pasukan") == [(0, 1, "pasukan")]
    assert values("gencatan senjatanya", "gencatan senjata") == [(0, 2, "gencatan senjata")]
    assert values("katanya", "katanya", "kata") == [(0, 1, "katanya")]


def test_hits_of_one_kind_do_not_overlap():
    """The phrase that begins first takes its words."""
    assert values("a b c", "a b", "b c") == [(0, 2, "a b")]


def test_an_entry_without_value_hides_what_it_holds():
    """A table can take a phrase out: it is matched, but not told."""
    filled = Lexicon(["nya"])
    filled.add(["Amerika"], Entry("country", "USA"))
    filled.add(["Amerika", "Latin"], Entry("country", ""))
    hits = filled.close().hits(tokens("Amerika Latin dan Amerika"))
    assert [(h.first, h.entry.value) for h in hits] == [(3, "USA")]


def test_a_word_with_a_clitic_in_one_table_is_still_its_stem_in_another():
    """The word "menterinya" stands in a table of its own; the office is found in it all the same."""
    filled = Lexicon(["nya"])
    filled.add(["menterinya"], Entry("thing", "minister"))
    filled.add(["menteri"], Entry("role", "minister"))
    filled.add(["menteri"], Entry("thing", "minister"))
    hits = filled.close().hits(tokens("menterinya"))
    assert sorted(h.entry.kind for h in hits) == ["role", "thing"]
