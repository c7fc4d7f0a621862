"""Whose a second verb is inside what somebody tells: 'X mengatakan Y menghubunginya dan meminta …' is Y's demand."""

from saksi.statements import phrases
from saksi.statements.draft import Cue, Range
from saksi.statements.phrases.asides import TELLING
from saksi.statements.reading import Reading

SIDES = ("reject", "support")  # senses of a vote
BLAMED = ("accuse", "condemn")
LAID = ("support", "threaten")  # what another is said to do, where it goes on with what he is blamed for


def raised_doer(reading: Reading, cue: Cue) -> Range | None:
    """Who is said to speak: the subject of the hearsay right before a verb ('X disebut | menolak tawaran itu')."""
    if cue.form != "active":
        return None
    token = phrases.past_auxiliaries(reading, cue.first, cue.frame[0])
    heard = reading.cue_at.get(token - 1)
    if heard is None or heard.form != "passive" or heard.first < cue.frame[0]:
        return None
    if not reading.has("raising", token - 1) or phrases.negated(reading, heard):
        return None
    if heard.sense == "accuse" and cue.sense in LAID:
        return None  # "Peru dituduh | mendukung pemberontak"
    if any(reading.has("could", i) for i in range(heard.first - 2, heard.first)):
        return None  # "boleh juga disebut menghujat"
    return phrases.subject(reading, heard.first, cue.frame)


def inner_doer(reading: Reading, cue: Cue) -> Range | None:
    """Who does the verb before "dan" in a told clause, when the cue goes on with him and not with who tells it.

    It does when it stands in the perfect ("dan telah meminta"), or what he did before was done to the
    one who tells it ("menghubunginya") or is how one asks ("menelepon").
    """
    token = phrases.past_auxiliaries(reading, cue.first, cue.frame[0])
    link = token - 1
    if cue.quote is not None or cue.form != "active" or not reading.has("and", link):
        return None
    if link <= cue.frame[0] or reading.text(link - 1) == "," or reading.headline(cue.first):
        return None
    verb = next((i for i in range(link - 1, cue.frame[0], -1) if reading.verb(i)), None)
    if verb is None or verb in reading.cue_at:
        return None
    perfect = any(reading.has("perfect", i) for i in range(token, cue.first))
    asking = reading.has("reaches", verb) or reading.norms[verb].endswith(reading.pack.third)
    if not (perfect or asking):
        return None
    found = phrases.subject(reading, verb, cue.frame)
    if found is None or reading.has("third", found[0]) or reading.has("own", found[0]):
        return None
    told = (c for c in reading.cues_from(cue.frame[0]) if c.first < found[0])
    inside = any(c.form == "active" and c.sense in TELLING and c.last <= found[0] for c in told)
    return found if inside else None


def laid_to(reading: Reading, cue: Cue) -> bool:
    """Whether a verb goes on with what somebody is accused of: 'menuduh Peru menyelundupkan senjata dan | mendukung pemberontak'."""
    if cue.sense not in LAID or cue.form != "active" or reading.has("will", cue.last):
        return False
    if not (reading.has("joint", cue.first - 1) or reading.text(cue.first - 1) == ","):
        return False
    before = [c for c in reading.cues_from(cue.frame[0]) if c.first < cue.first]
    blamed = next((c for c in reversed(before) if c.sense not in LAID), None)
    if blamed is None or blamed.form != "active" or blamed.sense not in BLAMED:
        return False
    deeds = [i for i in range(blamed.last, cue.first) if reading.verb(i)]
    if blamed.sense == "condemn" and not any(
        reading.has("reasons", i) for i in range(blamed.last, cue.first)
    ):
        return False
    return bool(deeds)


def may_be_deed(reading: Reading, cue: Cue) -> bool:
    """Whether a verb may tell a deed as well as a word: "mendukung usaha kecil"; not "mendukung | Peru"."""
    if cue.word not in reading.sets["deeds_too"]:
        return False
    return cue.last >= cue.frame[1] or not reading.kinds(cue.last) & {"country", "organisation"}


def further_deed(reading: Reading, cue: Cue) -> bool:
    """Whether a verb goes on with what is told as done: 'berkomitmen untuk menjaga harga dan | memastikan pasokan'."""
    if not may_be_deed(reading, cue) or cue.form != "active":
        return False
    link = phrases.past_auxiliaries(reading, cue.first, cue.frame[0]) - 1
    before = next((i for i in range(link, cue.frame[0], -1) if reading.verb(i)), None)
    return reading.has("inherits", link) and before is not None and before not in reading.cue_at


def keeps_clear(reading: Reading, cue: Cue) -> bool:
    """Whether "menghindari" tells a deed, done or asked like the one before it: 'tetap di rumah dan | menghindari area itu'."""
    if cue.word not in reading.sets["avoids"] or reading.has("question", cue.last):
        return False
    before = next((i for i in range(cue.first - 1, cue.frame[0], -1) if reading.verb(i)), None)
    return before is None or not reading.passive(before)


def of_others(reading: Reading, cue: Cue) -> bool:
    """Whether a verb tells what others are blamed for, or who voted so: 'negara yang menentang, tentu saja Peru'."""
    voted = cue.sense in SIDES and reading.has("who", cue.first - 1) and reading.text(cue.last) == ","
    return voted or laid_to(reading, cue)
