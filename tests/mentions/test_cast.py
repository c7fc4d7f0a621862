"""The look-up that the later rooms read mentions with."""

import pytest

from saksi import articles, lang, sentences
from saksi.mentions import Cast, mentions
from saksi.record.article import Article

TEXT = (
    "Kabar Tiga Negara\n"
    "Presiden Rusia Boris Lenkov menelepon AS dan Israel. "
    "Para pejabat Jepang yang hadir di Moskow diam.\n"
    '"Kami menunggu," kata Lenkov. Serangan di Gaza melukai warga.'
)


@pytest.fixture(scope="module")
def scene():
    """The text taken apart, its cast, and a function from words to their tokens."""
    pack = lang.load("id")
    article = Article(id="contoh", text=TEXT)
    doc = sentences.document(article, articles.layout(article, pack), pack)
    cast = Cast(doc, mentions(doc, pack), pack)

    def tokens(words):
        start = TEXT.index(words)
        inside = [i for i, t in enumerate(doc.tokens) if start <= t.start and t.end <= start + len(words)]
        return inside[0], inside[-1] + 1

    return cast, tokens


def test_at_finds_the_phrase_around_a_token(scene):
    """Every token of a mention leads to it, others to none."""
    cast, tokens = scene
    first, last = tokens("Presiden Rusia Boris Lenkov")
    assert {cast.actor(cast.at(i)).name for i in range(first, last)} == {"Boris Lenkov"}
    assert cast.at(tokens("menelepon")[0]) is None


def test_head_stops_at_a_relative_clause(scene):
    """A noun phrase is about what stands before "yang", "di" and their like."""
    cast, tokens = scene
    phrase = tokens("Para pejabat Jepang yang hadir di Moskow")
    assert cast.actor(cast.head(*phrase)).country == "JPN"
    assert cast.head(*tokens("Serangan di Gaza")) is None


def test_parties_side_by_side_are_told_each(scene):
    """The states of "AS dan Israel" are two parties, each with the words that name it."""
    cast, tokens = scene
    found = cast.parties(*tokens("AS dan Israel"))
    assert [(p.country, p.text) for p in found] == [("USA", "AS"), ("ISR", "Israel")]
    assert cast.countries(*tokens("AS dan Israel")) == ("USA", "ISR")


def test_a_part_of_a_phrase_has_the_states_named_in_it(scene):
    """Tokens inside a mention are read by their own words."""
    cast, tokens = scene
    assert cast.countries(*tokens("Rusia")) == ("RUS",)
    assert cast.countries(*tokens("Boris")) == ()


def test_kami_is_the_speaker_of_the_quotation(scene):
    """A first person has no actor of its own; as a party it is the speaker's side."""
    cast, tokens = scene
    first, last = tokens("Kami")
    assert cast.actor(cast.at(first)) is None
    assert cast.speaker(first).name == "Boris Lenkov"
    assert cast.party(first, last).country == "RUS"
    assert cast.speaker(tokens("menelepon")[0]) is None


def test_people_of_no_state_are_where_their_sentence_puts_them(scene):
    """Before them or not told: no state; after them with "di": that one."""
    cast, tokens = scene
    assert cast.party(*tokens("warga")).country is None


def test_before_is_the_last_of_a_type_outside_quotations(scene):
    """What a pronoun at a token would take."""
    cast, tokens = scene
    assert cast.actor(cast.before(tokens("Serangan")[0])).name == "Boris Lenkov"
    assert cast.before(tokens("Presiden")[0]) is None
