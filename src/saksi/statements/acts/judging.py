"""What somebody thinks of a deed: 'kebijakan itu sangat tepat', 'langkah tersebut justru merugikan petani'."""

from saksi.statements.acts.utterance import Utterance

LONG = 9  # words from a deed's noun to the word that judges it
OPENING = 3  # words at a sentence's start within which the deed is named


def judges(u: Utterance) -> str | None:
    """A deed is the subject of what is said first, and a word for or against it the predicate."""
    if (
        u.draft.rule in ("statements.passive_agent", "statements.passive_anaphor")
        or u.speaker.type == "medium"
    ):
        return None
    for first, last in u.draft.content:
        sentence = u.reading.doc.sentences[u.reading.doc.sentence_of[first]]
        act = _judged(u, first, min(last, sentence.last))
        if act is not None:
            return act
    return None


def _judged(u: Utterance, begin: int, end: int) -> str | None:
    """What a sentence at [begin, end) says of the deed it opens with."""
    reading = u.reading
    deed = next((i for i in range(begin, min(end, begin + OPENING)) if _named(u, i)), None)
    if deed is None or any(reading.has("unsure", i) for i in range(begin, deed)):
        return None
    named = deed > begin and reading.has("deixis", deed - 1)
    for i in range(deed + 1, min(end, deed + LONG)):
        if reading.has("judgement_ends", i) or reading.text(i) in ",;:":
            return None
        if (
            reading.has("fair", i)
            and (_predicate(u, i) or (named and _added(u, i)))
            and not reading.has("fit_for", i + 1)
        ):
            return "condemn" if _denied(u, i) else "support"
        if (
            reading.has("poor", i)
            and (_predicate(u, i) or (named and _added(u, i)))
            and not reading.has("of_many", i + 1)
        ):
            return None if _denied(u, i) else "condemn"
    return None


def _named(u: Utterance, token: int) -> bool:
    """Whether a word names a deed of which something may be thought."""
    if u.reading.has("deeds_judged", token) or u.reading.has("utterances", token):
        return True
    abroad = (
        u.speaker.country is not None
        and u.voices.power(token + 2)
        and not u.voices.same(u.speaker, token + 2)
    )
    return abroad and (
        u.reading.has("doings", token) or u.reading.has("fights", token)
    )  # "latihan militer X"


def _predicate(u: Utterance, token: int) -> bool:
    """Whether a word of judgement is told of its subject, not a part of its name: 'langkah itu tepat', not 'langkah tepat itu'."""
    before = token - 1 - u.reading.has("deeds_judged", token - 1)  # "adalah langkah strategis"
    if u.draft.word in u.reading.sets["calls"] and u.voices.mentions(before):
        return True  # "menyebut dakwaan jaksa kabur"
    return u.reading.has("leads_judgement", before) or u.reading.has("negation", before)


def _added(u: Utterance, token: int) -> bool:
    """Whether a judgement is added by "yang" to what "ini" is said to be: 'ini langkah yang tepat'."""
    before = token - 1 - u.reading.has("degrees", token - 1)
    return u.reading.has("who", before)


def _denied(u: Utterance, token: int) -> bool:
    """Whether a judgement is turned round: 'tidak tepat', 'kurang efektif', 'tidak terlalu buruk'."""
    return any(u.reading.has("negation", i) or u.reading.has("too_little", i) for i in (token - 1, token - 2))
