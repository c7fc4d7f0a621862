"""Common words that are persons' names, known by who speaks ("kata | Guntur"), and nouns no list knows that are none.

Such a word counts as a name wherever the report writes it with a capital inside a sentence, and at a
sentence's beginning where a word of speech follows.
"""

from collections.abc import Container, Iterator, Mapping, Sequence

from saksi.mentions.lexis.words import NounWords
from saksi.mentions.phrases.shapes import acronym
from saksi.record.document import Document, Hit, Token

OFFICE = 6  # words of an office and its body before a name
CLOSING = ("”", '"', ",", "’", "'")


def voiced_words(doc: Document, words: NounWords, taken: set[int]) -> set[int]:
    """The tokens of common words that the report tells as who speaks; taken: tokens of hits in word tables."""
    told = {
        doc.tokens[h.last].text for h in doc.hits_of.get("speech", ()) if _speaks(doc, words, taken, h.last)
    }
    if not told:
        return set()
    active = {h.first for h in doc.hits_of.get("speech", ()) if h.entry.form == "active"}
    begins = {sentence.first for sentence in doc.sentences}
    return {
        i
        for i, token in enumerate(doc.tokens)
        if token.text in told and i not in taken and (i not in begins or {i + 1, i + 2} & active)
    }


def _speaks(doc: Document, words: NounWords, taken: set[int], i: int) -> bool:
    """Whether the common word at `i` stands alone with a capital behind a quotation's word of speech."""
    tokens = doc.tokens
    if not 2 <= i < len(tokens) - 1 or i in taken or tokens[i - 2].text not in CLOSING:
        return False
    token, after = tokens[i], tokens[i + 1]
    common = token.norm in words.known and token.kind == "word" and not token.text.isupper()
    if not common or not token.capital or not _bare(doc, i - 1) or len(token.text) < len("Ara"):
        return False
    return after.text in (",", ".", "(", ";") or after.norm in words.aside


def _bare(doc: Document, i: int) -> bool:
    """Whether a word of speech that its speaker follows stands at a token."""
    return any(h.entry.kind == "speech" and h.entry.form == "bare" for h in doc.hits_at.get(i, ()))


def duties(tokens: Sequence[Token], names: set[int], words: NounWords, voiced: set[str]) -> Iterator[int]:
    """Nouns that no list knows and that tell behind an office what its holder is over: "Direktur | Penyuluhan"."""
    for i in names:
        token, before = tokens[i], tokens[i - 1]
        shaped = words.noun_shape.match(token.norm) is not None and token.norm not in voiced
        if not shaped or i + 1 >= len(tokens) or before.kind != "word":
            continue
        after = tokens[i + 1]
        listed = after.capital or after.text == "," or after.norm in words.coordinators
        if listed and (_tells_office(tokens, names, words, i) or (before.capital and i - 1 not in names)):
            yield i


def _tells_office(tokens: Sequence[Token], names: set[int], words: NounWords, i: int) -> bool:
    """Whether a noun goes on with what an office is over: "Bidang Ideologi dan | Kaderisasi"."""
    first = i - 2
    if (
        first < 1
        or tokens[i - 1].norm not in words.coordinators
        or tokens[first - 1].norm not in words.fields
    ):
        return False
    return first not in names or words.noun_shape.match(tokens[first].norm) is not None


def named_by_month(doc: Document, names: set[int]) -> set[int]:
    """Where a month of the Islamic year is somebody's name: "Ahmad | Ramadhan", and then "kata | Ramadhan"."""
    at = [h.first for h in doc.hits_of.get("hijri", ()) if doc.tokens[h.first].capital]
    behind = {i for i in at if i - 1 in names}
    called = {doc.tokens[i].norm for i in behind}
    spoken = (i for i in at if doc.entry(i + 1, "speech") or doc.entry(i - 1, "speech"))
    return behind | {i for i in spoken if doc.tokens[i].norm in called}


def named_like_groups(tokens: Sequence[Token], best: Mapping[int, Hit], names: Container[int]) -> list[int]:
    """The groups' names of one word that are the ends of persons': "Christian | Wagner"; "BNPB" stays a body's."""
    found = []
    for i, hit in best.items():
        one = hit.entry.kind == "organisation" and hit.entry.form == "group" and hit.last == i + 1
        if one and tokens[i].text[1:].islower() and i - 1 in names:
            same = (j for j, other in best.items() if other.entry.value == hit.entry.value)
            found += [i] if all(j - 1 in names for j in same) else []
    return found


def first_names(
    tokens: Sequence[Token], best: Mapping[int, Hit], names: set[int], words: NounWords
) -> set[int]:
    """Words of the language that are first names behind an office, a rank or a body: "Kapolres | Iman Setiawan"."""
    found = set()
    for i in (k - 1 for k in names if k > 1):
        if tokens[i].norm not in words.first_names or not tokens[i].capital:
            continue
        near = [hit for j in range(max(0, i - OFFICE), i) if (hit := best.get(j)) is not None]
        short = i - 1 not in best and acronym(tokens[i - 1])  # "Wakil Menteri BUMN | Pahala Harmen"
        if any(h.entry.kind in ("role", "organisation") and h.last == i - short for h in near):
            found.add(i)
    return found
