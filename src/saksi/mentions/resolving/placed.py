"""Bodies of which there are many of one kind in a state: "Polda Bali" is not "Polda Jawa Barat"."""

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.report.context import Context
from saksi.record.document import Hit


def place_told(context: Context, phrase: Phrase) -> tuple[str, str]:
    """Where the body of a phrase is, by what follows its name: as written, and the same for every way to write it.

    A body's own phrase may go on with a place that no table knows ("Polres | Sukamisal"); inside the phrase of a
    person only known places are taken, since his name follows.
    """
    hit = _body_hit(context, phrase)
    if hit is None:
        return "", ""
    words = _place_words(context, phrase, _past_bracket(context, hit.last))
    spelt = (context.short_places.get(word.lower(), word.lower()) for word in words)
    return " ".join(words), " ".join(dict.fromkeys(spelt))  # "DKI Jakarta" is Jakarta


def one_of_many(context: Context, phrase: Phrase) -> bool:
    """Whether a body's own words tell which of a state's governments or authorities it is: "Pemerintah | Aceh"."""
    doc = context.doc
    if phrase.role != "government" or not phrase.detailed or doc.in_headline(phrase.first):
        return False
    if phrase.noun in context.words.many_of:
        return True
    behind = range(phrase.head + 1, phrase.last - phrase.definite)
    of_state = {i for k in behind if (hit := doc.entry(k, "country")) for i in range(hit.first, hit.last)}
    return any(doc.tokens[i].capital and doc.tokens[i].kind == "word" for i in behind if i not in of_state)


def _body_hit(context: Context, phrase: Phrase) -> Hit | None:
    """Where the body of the tables stands in a phrase."""
    hits = (context.doc.entry(i, "organisation") for i in range(phrase.first, phrase.last))
    return next((hit for hit in hits if hit is not None and hit.entry is phrase.org), None)


def _past_bracket(context: Context, at: int) -> int:
    """Past a short form in brackets: "Pemerintah Kota (Pemkot) | Surabaya"."""
    tokens = context.doc.tokens
    closed = tokens[at : at + 1] and tokens[at].text == "(" and tokens[at + 2 : at + 3]
    return at + 3 if closed and tokens[at + 2].text == ")" else at


def _place_words(context: Context, phrase: Phrase, at: int) -> list[str]:
    """The words of a place from a token on, in the phrase of its body or of somebody of it."""
    doc = context.doc
    words: list[str] = []
    while at < phrase.last - phrase.definite:
        token, place = doc.tokens[at], doc.entry(at, "place")
        other = any(doc.entry(at, kind) is not None for kind in ("country", "organisation", "role"))
        led = token.norm in context.words.place_heads and token.capital
        if not token.capital or (other and place is None) or not (place or led or phrase.type == "body"):
            break
        end = place.last if place is not None else at + 1
        words.extend(t.text for t in doc.tokens[at:end])
        at = end
    return words
