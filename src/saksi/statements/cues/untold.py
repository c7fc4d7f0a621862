"""Whether a verb of speech tells that something was said: not where it is denied, wished, supposed or asked."""

from saksi.statements import phrases
from saksi.statements.cues.evasions import nothing_avoided
from saksi.statements.cues.headlines import of_topic
from saksi.statements.draft import Cue, Range
from saksi.statements.reading import Reading

NEAR = 8  # words behind a wish within which it is told what somebody is to do
KIND = 5  # words left of a speaker within which "tidak ada" says that there is none such
BIDS = ("demand", "order", "hope")  # senses whose object does what is asked
PROMPT = ("order", "deny", "condemn", "reject")  # senses that "segera" does not make a wish


def untold(reading: Reading, cue: Cue) -> bool:
    """Whether no saying took place: negated, a wish or duty, a condition, a question."""
    if phrases.negated(reading, cue) or nothing_avoided(reading, cue) or of_topic(reading, cue):
        return True
    if _pushes(reading, cue) or _strikes(reading, cue) or _nameless(reading, cue) or _endangers(reading, cue):
        return True
    if cue.word in reading.sets["needs_other"] and not _of_other(reading, cue):
        return True
    token = cue.first
    while token > cue.frame[0] and (reading.has("auxiliary", token - 1) or reading.has("unreal", token - 1)):
        token -= 1
        large = reading.upper(token) and not reading.headline(token)
        if reading.has("unreal", token) and not large and not _prompt(reading, cue, token):
            return True
    return token > cue.frame[0] and (reading.has("supposed", token - 1) or _empowered(reading, token - 1))


def _empowered(reading: Reading, token: int) -> bool:
    """Whether a word tells that one may or must say it: 'berwenang menuntut', not 'pihak berwenang menuntut'."""
    return reading.has("powers", token) and not reading.has("authorities", token - 1)


def _nameless(reading: Reading, cue: Cue) -> bool:
    """Whether a source only keeps its name back: ', yang menolak | disebutkan namanya'."""
    return reading.has("unwilling", cue.first) and any(
        reading.has("own_name", i) for i in range(cue.last, min(cue.frame[1], cue.last + 3))
    )


def _pushes(reading: Reading, cue: Cue) -> bool:
    """Whether somebody is pushed with the hands: 'mendorong korban | hingga terjatuh', 'mendorongnya ke selokan'."""
    if cue.word not in reading.sets["drives"] or not reading.has("people", cue.last):
        return False
    return reading.has("pushed_to", cue.last + 1) and not reading.has("to", cue.last + 2)


def _endangers(reading: Reading, cue: Cue) -> bool:
    """Whether a threat is no word but a danger to what is dear to all: 'agresi itu mengancam | perdamaian kawasan'."""
    return cue.sense == "threaten" and cue.form == "active" and reading.has("dear", cue.last)


def _strikes(reading: Reading, cue: Cue) -> bool:
    """Whether what is aimed at is struck: 'menargetkan pangkalan itu', not 'menargetkan jembatan itu selesai'."""
    if cue.word not in reading.sets["needs_aim"]:
        return False
    for i in range(cue.last, min(cue.frame[1], cue.last + 2 * NEAR)):
        if reading.has("aims_at", i):
            return False
        if reading.text(i) in ",;" or reading.has("and", i):
            return True  # "menargetkan pangkalan itu dan bisa segera …"
    return True


def _of_other(reading: Reading, cue: Cue) -> bool:
    """Whether somebody is named right behind a wish, and what he is to do behind him: 'ingin | Chile menarik pasukan'."""
    token = cue.last
    if cue.quote is not None or reading.has("who", cue.first - 1):
        return False
    known = bool(reading.kinds(token) & {"country", "organisation"})
    known = known or (reading.capital(token) and not reading.headline(token))
    verb = next((i for i in range(token, min(token + NEAR, cue.frame[1])) if reading.verb(i)), None)
    if verb is not None and verb > token and reading.passive(verb) and reading.has("deixis", verb - 1):
        return True  # "ingin | kawasan ini dilindungi"
    if not (known or reading.has("people", token) or reading.has("so_that", token)):
        return False
    return any(reading.verb(i) for i in range(token + 1, token + NEAR))


def nobody(reading: Reading, cue: Cue, speaker: Range) -> bool:
    """Whether those who would say it are said not to be: 'tidak ada bangsa dan | negara yang menghendaki perang'.

    Nor does 'negara mana pun yang mendukung blok itu' tell of anybody, nor 'dengan bahasa yang mengancam' who speaks.
    """
    last = speaker[1] - 1
    if reading.has("tone_of", last) and reading.has("with_clause", last - 1):
        return True
    if reading.has("anybody", last) or (reading.has("even", last) and reading.has("any_of", last - 1)):
        return True
    for i in range(speaker[0] - 1, max(cue.frame[0], speaker[0] - KIND) - 1, -1):
        if reading.has("exists", i):
            return reading.has("negation", i - 1)
        if reading.kind(i) != "word" or reading.verb(i) or reading.has("that", i):
            return False
    return False


def bidden(reading: Reading, cue: Cue, speaker: Range) -> bool:
    """Whether somebody is only asked to say it, or blamed for it: 'jaksa meminta | hakim menyatakan Budi bersalah'."""
    if cue.form != "active" or reading.has("joint", cue.first - 1) or reading.has("who", cue.first - 1):
        return False
    near = range(speaker[0] - 1, max(cue.frame[0], speaker[0] - 3) - 1, -1)
    asks = tuple(c for i in near if (c := reading.cue_at.get(i)) is not None)
    if cue.sense == "support" and any(c.sense == "accuse" and _behind(reading, c, speaker) for c in asks):
        return True  # "menuduh | Chile mendukung pemberontak", "dituduh oleh | Peru mendukung pemberontak"
    bids = (c for c in asks if c.form == "active" and c.sense in BIDS)
    return any(c.last == speaker[0] and not reading.has("drives", c.first) for c in bids)


def _behind(reading: Reading, cue: Cue, speaker: Range) -> bool:
    """Whether somebody is told right behind a verb of speech, "oleh" between them or not."""
    return cue.last == speaker[0] or (cue.form == "passive" and reading.has("by", cue.last))


def _prompt(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether "segera" only tells how soon: 'X segera memerintahkan', not 'akan segera', 'agar segera'."""
    return reading.has("soon", token) and cue.sense in PROMPT and not reading.has("purpose", token - 1)


def of_noun(reading: Reading, cue: Cue) -> bool:
    """Whether "yang" tells who brought a thing to notice: 'kasus | yang dilaporkan oleh X', not 'seperti yang dilaporkan'."""
    before = cue.first - 2
    if not (reading.has("who", before + 1) and reading.has("reported_before", cue.first)):
        return False
    return reading.kind(before) == "word" and not reading.has("as_told", before)
