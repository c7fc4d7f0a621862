"""The headline rules 'Nama: isi', which has no cue, and 'Kecam X, Nama …', whose verb comes first."""

from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.phrases import past_auxiliaries, segments
from saksi.statements.reading import Reading

RULE = "statements.headline_colon"
NAME = 8  # words a speaker before a colon may have
OBJECT = 2  # words of what a headline's verb tells before a colon, at the least
OFFICE, BARE = 4, 2  # words of an office and a name, of a name alone before "soal"


def colon(reading: Reading) -> list[Draft]:
    """'…, Trump: Isi', 'Trump: Isi': who stands before a headline's colon says what follows it."""
    found = []
    for paragraph in reading.doc.paragraphs:
        if not reading.headline(paragraph.first):
            continue
        for i in range(paragraph.first + 1, paragraph.last - 1):
            clock = reading.kind(i - 1) == "number" and reading.kind(i + 1) == "number"
            if reading.text(i) == ":" and not clock:
                draft = _said(reading, paragraph.first, i, paragraph.last)
                if draft:
                    found.append(draft)
                break
    return found


def _said(reading: Reading, first: int, mark: int, last: int) -> Draft | None:
    """The statement at a colon, when a name and nothing else stands between it and the mark before."""
    start = segments(reading, first, mark)[-1][0]
    for i in range(start, mark):
        if reading.text(i) in ".?!":
            start = i + 1
    end = _topic(reading, start, mark) or mark
    if not 0 < end - start <= NAME or not _someone(reading, (start, end)):
        return None
    said = reading.ranges(mark + 1, last)
    if not said:
        return None
    return Draft(
        rule=RULE,
        cue=None,
        sense="say",
        word="",
        speaker=(start, end),
        content=said,
    )


def _topic(reading: Reading, first: int, last: int) -> int | None:
    """Where the words begin that tell what about or to whom someone speaks: 'Menlu X | soal Serangan Y: …', 'X | ke Y: …'."""
    leads = ("about", "headline_hearer")
    about = next((i for i in range(first + 1, last) if any(reading.has(name, i) for name in leads)), None)
    return about if about is not None and _named_only(reading, first, about) else None


def _named_only(reading: Reading, first: int, last: int) -> bool:
    """Whether a headline's words are an office and a name, with no bare verb: not 'Zulhas Bela Bahlil'."""
    rest = (i for i in range(first + 1, last) if not (reading.has("people", i) or reading.kinds(i)))
    most = OFFICE if reading.has("people", first) else BARE
    return last - first <= most and all(reading.norms[i] not in reading.pack.words for i in rest)


def of_topic(reading: Reading, cue: Cue) -> bool:
    """Whether a headline's verb only belongs to what is spoken about: 'Prabowo soal Trump Ancam Tarif: Kita Siap'."""
    first, last = cue.frame
    if not reading.headline(cue.first) or not any(reading.text(i) == ":" for i in range(cue.last, last)):
        return False
    start = segments(reading, first, cue.first)[-1][0]
    about = _topic(reading, start, cue.first)
    return about is not None and _someone(reading, (start, about))


def _someone(reading: Reading, phrase: Range) -> bool:
    """Whether the words before a colon are a name or role, no topic: 'Perang Iran-Israel: …' is none."""
    first, last = phrase
    against = any(reading.has("versus", i) for i in range(first, last))
    if (
        against
        or reading.has("columns", first)
        or any(i in reading.cue_at or reading.norms[i] in reading.pack.verbs for i in range(first, last))
    ):
        return False
    if any(reading.kind(i) not in ("word", "mark") for i in range(first, last)):
        return False
    if reading.has("people", first):
        return True
    if reading.kinds(first) & {"country", "organisation"}:
        return last - first <= 3
    return reading.norms[first] not in reading.pack.words and last - first <= 4


def without_topics(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts without 'Nama: isi' of a name that nothing shows to be somebody: 'Gaspol: …' is a column."""
    return [d for d in drafts if d.rule != RULE or _told_of(reading, d, drafts)]


def _told_of(reading: Reading, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether a headline's name is a role, state or body, or speaks again below."""
    if draft.speaker is None:
        return False
    first, last = draft.speaker
    if reading.has("people", first) or reading.kinds(first) & {"country", "organisation", "role"}:
        return True
    names = {reading.norms[i] for i in range(first, last)}
    others = (d.speaker for d in drafts if d is not draft and d.speaker)
    return any(not names.isdisjoint(reading.norms[a:b]) for a, b in others)


def fronted(reading: Reading, cue: Cue) -> Draft | None:
    """'Kecam Serangan Itu, Indonesia Desak PBB …': a bare verb opens the headline, who speaks stands behind the comma."""
    first, last = cue.frame
    if cue.form != "bare" or cue.first != first or not reading.headline(first):
        return None
    if cue.last == last or cue.word not in reading.sets["fronted"]:
        return None
    comma = next((i for i in range(cue.last, last) if reading.text(i) == ","), last)
    if comma in (cue.last, last):
        return None
    ends = range(comma + 1, min(last, comma + 2 + NAME))
    end = next((i for i in ends if reading.kind(i) == "mark" or reading.headline_verb(i)), None)
    if end is None:
        return None
    who = (comma + 1, past_auxiliaries(reading, end, comma + 1))
    if who[0] >= who[1] or not reading.named(*who) or reading.has("inanimate", who[0]):
        return None
    return drafted("headline_fronted", cue, who, reading.ranges(cue.last, comma))


RULES = (fronted,)


def told_object(reading: Reading, first: int, colon: int) -> bool:
    """Whether a clause or thing, no hearer, stands between a headline's verb and its colon: 'Kritik | Proyek X: …'."""
    if colon - first < OBJECT or any(reading.has(name, first) for name in ("trail", "to", "opening")):
        return False
    if any(reading.headline_verb(i) for i in range(first + 1, colon)):
        return True
    someone = reading.has("people", first) or reading.kinds(first) & {"country", "organisation", "role"}
    return not someone and reading.norms[first] in reading.pack.words
