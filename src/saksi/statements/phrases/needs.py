"""What must stand behind a verb for it to tell words: an object, a mark, a clause, a noun of speech."""

from saksi.statements.draft import Cue, Range
from saksi.statements.reading import Reading

COUNT = 3  # words before the number that a clause begins with: "lebih dari 300"
NEAR = 8  # words between a verb and its "sebagai"


def as_needed(reading: Reading, cue: Cue, said: tuple[Range, ...], that: bool) -> bool:
    """Whether what a verb needs to be one of speech follows it: an object, a mark, an opener, a clause."""
    sets = reading.sets
    if cue.word in sets["needs_object"] and not (said and reading.has("felt_about", cue.last)):
        return False
    if cue.word in sets["needs_mark"] and not marked(reading, cue.last):
        return False
    if cue.word in sets["needs_opener"] and not (
        that or _opened(reading, cue.last) or _counted(reading, said) or _clause(reading, cue, said)
    ):
        return False
    if cue.word in sets["offering"] and not reading.has("offered", cue.last):
        return False
    needed = cue.word in sets["needs_clause"] and not (
        cue.word in sets["tells_state"] and _stated(reading, said)
    )
    return not needed or that or quotes(reading, cue.last) or _told(reading, said) or _voiced(reading, cue)


def _voiced(reading: Reading, cue: Cue) -> bool:
    """Whether a comma or a noun of feeling or wish follows: 'menambahkan, …', 'menyampaikan permohonan maaf'."""
    if reading.has("voiced", cue.last) and cue.word in reading.sets["voices"]:
        return True
    if cue.word in reading.sets["names_as"]:
        return any(reading.has("role_of", i) for i in range(cue.last, min(cue.frame[1], cue.last + NEAR)))
    tone = reading.doc.entry(cue.last, "tone")
    return reading.text(cue.last) == "," or (
        tone is not None and tone.entry.value in reading.sets["noun_tones"]
    )


def marked(reading: Reading, token: int) -> bool:
    """Whether a comma, a colon, a quotation mark or "bahwa" follows at once."""
    after = reading.tokens[token] if token < len(reading.tokens) else None
    return after is not None and (after.text in ",:" or after.kind == "quote" or reading.has("that", token))


def _opened(reading: Reading, token: int) -> bool:
    """Whether a comma, a quotation or a word that opens a clause follows: 'mencatat, …', 'mencatat ada …'."""
    return marked(reading, token) or reading.has("tells", token)


def _stated(reading: Reading, said: tuple[Range, ...]) -> bool:
    """Whether what is told ends in a state that needs no verb: 'melaporkan | dua kapal tenggelam'."""
    return any(reading.has("states", i) for first, last in said for i in range(first + 1, last))


def _clause(reading: Reading, cue: Cue, said: tuple[Range, ...]) -> bool:
    """Whether a noun phrase and its own verb follow: 'mencatat | suku bunga naik', not 'mencatat laba yang naik'."""
    if not said or cue.word not in reading.sets["keeps_count"] or reading.kind(said[0][0]) != "word":
        return False
    first, last = said[0]
    bound = False
    for i in range(first + 1, last):
        who = reading.has("who", i)
        if reading.kind(i) != "word" or (reading.has("trail", i) and not who):
            return False
        if reading.verb(i):
            if not bound:
                return not reading.passive(i) and not reading.has("and", i - 1)
            bound = False
        bound = bound or who
    return False


def _counted(reading: Reading, said: tuple[Range, ...]) -> bool:
    """Whether a clause begins with how many: 'mencatat lebih dari 300 warga mengungsi', not 'mencatat 300 pengguna'."""
    if not said:
        return False
    first, last = said[0]
    number = next((i for i in range(first, min(last, first + COUNT)) if reading.kind(i) == "number"), None)
    if number is None and not reading.has("many", first):
        return False
    return any(reading.verb(i) and not reading.has("who", i - 1) for i in range(first + 1, last))


def _told(reading: Reading, said: tuple[Range, ...]) -> bool:
    """Whether a content is a clause: quoted, or with a verb of its own."""
    for first, last in said:
        for i in range(first, last):
            if reading.kind(i) == "quote" or (i > first and reading.has("copula", i)):
                return True
            free = i == first or not reading.has("binds_verb", i - 1)
            if free and (reading.verb(i) or reading.has("tells", i)):
                return True
    return False


def only_answers(reading: Reading, cue: Cue, speaker: Range | None) -> bool:
    """Whether a verb of answering tells no words: 'merespons serangan', but 'Sari merespons kritik soal X' does."""
    if cue.word not in reading.sets["colon_only"] or reading.headline(cue.first):
        return False
    token = cue.last + reading.has("about", cue.last)
    spoken = speaker is not None and reading.named(*speaker) and reading.has("answered", token)
    acts = (reading.has("with_clause", i) and reading.verb(i + 1) for i in range(token, cue.frame[1]))
    return not spoken or _trails(reading, cue) or any(acts)


def _trails(reading: Reading, cue: Cue) -> bool:
    """Whether a verb only tells on what occasion words were said: '"…," kata Sari, juru bicara itu, menanggapi kritik'."""
    before = (c for c in reading.cues_from(cue.frame[0]) if c.first < cue.first)
    return any(c.form == "bare" and c.word in reading.sets["comma_cues"] for c in before)


def answers_words(reading: Reading, token: int) -> bool:
    """Whether a headline's verb of answering has what is answered behind it, no way or strike: 'Tanggapi Sanksi Baru'."""
    token += reading.has("about", token)
    named = reading.kind(token) == "word" and not reading.has("trail", token)
    return named and not any(reading.has(name, token) for name in ("firmly", "fights", "dealt"))


def quotes(reading: Reading, token: int) -> bool:
    """Whether a quotation follows behind a comma or colon: 'menambahkan: "…'."""
    return reading.text(token) in (",", ":") and reading.kind(token + 1) == "quote"
