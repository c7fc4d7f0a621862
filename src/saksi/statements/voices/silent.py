"""Who hardly speaks himself: the dead, and those caught or accused, of whom police and family tell."""

from saksi.mentions import Cast
from saksi.record.mention import Actor
from saksi.statements.reading import Reading

BEFORE = 4  # words before a name that tell whose it is: "jenazah | Sari", "pelaku berinisial | Sari"
BEHIND = 8  # words behind a name that tell what befell its bearer: "Sari (33) | adalah korban tewas"


def silent(reading: Reading, cast: Cast, actor: Actor | None) -> bool:
    """Whether the report tells of a person somewhere as dead, caught or accused."""
    if actor is None or actor.type != "person":
        return False
    doc = reading.doc
    for mention in cast.mentions:
        if mention.form != "name" or cast.actor(mention) is not actor:
            continue
        sentence = doc.sentences[doc.sentence_of[mention.first]]
        before = range(max(sentence.first, mention.first - BEFORE), mention.first)
        behind = range(mention.last, min(sentence.last, mention.last + BEHIND))
        if any(reading.has("silent_before", i) for i in before) or _befell(reading, behind):
            return True
    return False


def _befell(reading: Reading, words: range) -> bool:
    """Whether what follows a name tells that its bearer died or was caught, before anybody else is told of."""
    for i in words:
        if reading.has("silent_behind", i):
            return True
        if reading.capital(i) or reading.has("who", i):
            return False
    return False
