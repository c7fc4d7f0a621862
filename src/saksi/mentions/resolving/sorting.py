"""Which names without an office are persons' names and which are companies': what the article says of them."""

from collections.abc import Container

from saksi.mentions.lexis.names import Name
from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import speech_at
from saksi.mentions.phrases.shapes import brand
from saksi.mentions.report.context import Context

PLACED = frozenset(("governor", "regent", "mayor"))
NOUN = 6  # tokens before "bernama" that may hold the noun
OLDEST = 2  # digits of an age; a year in brackets has more


def sort_names(context: Context) -> None:
    """Say of every name without an office whether it is a person's: something in the article says so."""
    for phrase in context.phrases:
        _by_itself(context, phrase)
    for phrase in context.phrases:
        _beside_others(context, phrase)
    sure = _sure(context)
    for phrase in context.phrases:
        if phrase.type in ("company", "party") and phrase.role in context.words.named_kinds and phrase.name:
            _of_owner(context, phrase, sure)
        if phrase.type == "name" and sure.intersection(
            full for full, _ in context.people.get(context.name_of(phrase), ())
        ):
            phrase.type = "person"


def _by_itself(context: Context, phrase: Phrase) -> None:
    """Known initials are a person's, a company's first word is the company's, an owner is not what he owns."""
    if phrase.type == "acronym" and context.known.get(context.words_of(phrase.head, phrase.head + 1)):
        phrase.type, phrase.name = "person", (phrase.head, phrase.head + 1)
    if phrase.type == "name" and _of_company(context, phrase):
        phrase.type = "company"
    elif phrase.type == "person" and (_owned(context, phrase) or _directed(context, phrase)):
        phrase.name, phrase.form = None, "role"


def _beside_others(context: Context, phrase: Phrase) -> None:
    """A regent's place is not his name, and initials in brackets do not make a named person a body."""
    if phrase.type == "person" and _of_place(context, phrase):
        phrase.name, phrase.form, phrase.detailed = None, "role", True
    if phrase.type == "organisation" and phrase.alias and phrase.name and phrase.org is None:
        _with_initials(context, phrase)


def _sure(context: Context) -> set[Name]:
    """The whole names that are persons' beyond doubt."""
    things = frozenset(
        context.name_of(p) for p in context.phrases if p.type == "name" and _of_thing(context, p)
    )
    sure: set[Name] = set()
    for phrase in context.phrases:
        personal = phrase.type == "person" or (phrase.type == "name" and _personal(context, phrase, things))
        if phrase.name is not None and personal:
            sure.update(full for full, _ in context.people.get(context.name_of(phrase), ()))
    return sure


def _of_place(context: Context, phrase: Phrase) -> bool:
    """Whether the word after a regent's or governor's office is his place: another bears the office by his name."""
    if phrase.role not in PLACED or phrase.name is None or phrase.name[1] > phrase.name[0] + 1:
        return False
    word = context.name_of(phrase)
    if context.known.get(word) is not None or speech_at(context.doc, phrase.last):
        return False
    others = (context.name_of(p) for p in context.phrases if p.role == phrase.role and p.name is not None)
    return any(len(name) > 1 and word[0] not in name for name in others if word)


def _with_initials(context: Context, phrase: Phrase) -> None:
    """Take a name with its initials in brackets for a person's whom the report names elsewhere."""
    name = context.name_of(phrase)
    if any(p.type == "person" and context.name_of(p) == name for p in context.phrases if p.name):
        phrase.type = "person"


def _of_owner(context: Context, phrase: Phrase, sure: set[Name]) -> None:
    """Take the name after "perusahaan" for its owner's where the article knows a person by it."""
    name = context.name_of(phrase)
    if context.known.get(name) or any(full in sure for full, _ in context.people.get(name, ())):
        phrase.type, phrase.form, phrase.owner, phrase.name = "body", "role", phrase.name, None


def _directed(context: Context, phrase: Phrase) -> bool:
    """Whether the name after an owner's or director's office is the company's."""
    return phrase.role in ("owner", "director") and _of_company(context, phrase)


def _owned(context: Context, phrase: Phrase) -> bool:
    """Whether the name right after a noun like "pemilik" is what is owned."""
    if phrase.name is None or phrase.noun not in context.words.owners:
        return False
    return context.doc.tokens[phrase.name[0] - 1].norm in context.words.owners


def _of_company(context: Context, phrase: Phrase) -> bool:
    """Whether a name is the beginning of a company's told in whole elsewhere: "Hamara" of Hamara Inc."""
    name = context.name_of(phrase)
    told = context.companies.get(name)
    return told is not None and all(full in (name, told[0]) for full, _ in context.people.get(name, ()))


def _personal(context: Context, phrase: Phrase, things: Container[Name]) -> bool:
    """Whether the place of a name shows that it is a person's; what is called a thing once has to speak."""
    name = context.name_of(phrase)
    if not name:
        return False
    if context.known.get(name) is not None or _aged(context, phrase) or _speaks(context, phrase):
        return True
    return name not in things and (_presented(context, phrase) or _looks_personal(context, phrase))


def _aged(context: Context, phrase: Phrase) -> bool:
    """A name with an age in brackets: "Nama (34)"."""
    _, last = phrase.name or (0, 0)
    tokens = context.doc.tokens
    if phrase.last < last + 3 or tokens[last].text != "(":
        return False
    return tokens[last + 1].kind == "number" and len(tokens[last + 1].text) <= OLDEST


def _speaks(context: Context, phrase: Phrase) -> bool:
    """A name next to a word of speech, and no brand's."""
    doc, first = context.doc, (phrase.name or (phrase.first, phrase.last))[0]
    if brand(doc.tokens[first]) and phrase.last == first + 1:
        return False
    return speech_at(doc, phrase.first - 1, ("bare",)) or speech_at(doc, phrase.last)


def _presented(context: Context, phrase: Phrase) -> bool:
    """A name after "bernama" and its like, that are not told of a thing: "rudal baru bernama | …"."""
    tokens, before = context.doc.tokens, phrase.first - 1
    if before < 0 or tokens[before].norm not in context.words.presents:
        return False
    begin = max(context.doc.sentences[context.sentence(phrase)].first, before - NOUN)
    return not any(tokens[i].norm in context.words.thing_before for i in range(begin, before))


def _looks_personal(context: Context, phrase: Phrase) -> bool:
    """Two to four plain names in a row that do not stand where a place does."""
    before = context.doc.tokens[phrase.first - 1].norm if phrase.first else ""
    first, last = phrase.name or (0, 0)
    words = [t for t in context.doc.tokens[first:last] if t.kind == "word" and len(t.text) > 1]
    if phrase.alias is not None and context.text(*phrase.alias).isupper():
        return False
    if not words or words[-1].norm in context.words.thing_tails:
        return False
    if context.words.noun_shape.match(words[0].norm):
        return False
    if words[0].norm in context.words.known and words[0].norm not in context.words.name_titles:
        return False  # "Candi Borobudur", "Urusan Antisemitisme"
    plain = all(t.norm not in context.words.thing_heads and t.text[1:].islower() for t in words)
    return (
        2 <= len(words) <= 4
        and phrase.first not in context.after_media
        and " ".join(t.norm for t in words) not in context.state_words
        and plain
        and before not in context.words.place_before
        and not _of_thing(context, phrase)
    )


def _of_thing(context: Context, phrase: Phrase) -> bool:
    """Whether a noun right before a name, or one word further, tells that a thing bears it: "mobil mewah | …"."""
    first, tokens = phrase.first, context.doc.tokens
    begin = context.doc.sentences[context.sentence(phrase)].first
    things = context.words.thing_before
    first -= first - 1 > begin and tokens[first - 1].text == "."  # "Jl. | …"
    if first > begin and tokens[first - 1].norm in things:
        return True
    further = (
        first - 1 > begin
        and (tokens[first - 1].text.islower() or tokens[first - 1].norm in context.words.known)
        and tokens[first - 2].norm in things
    )
    return (
        further
        and tokens[first - 1].norm not in context.words.verbs
        and not context.doc.hits_at.get(first - 1)
    )
