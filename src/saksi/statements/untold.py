"""Whether a verb of speech tells that something was said: not where it is denied, wished, supposed or asked."""

from saksi.statements import phrases
from saksi.statements.draft import Cue
from saksi.statements.evasions import nothing_avoided
from saksi.statements.headlines import of_topic
from saksi.statements.reading import Reading

PROMPT = ("order", "deny", "condemn", "reject")  # senses that "segera" does not make a wish


def untold(reading: Reading, cue: Cue) -> bool:
    """Whether no saying took place: negated, a wish or duty, a condition, a question."""
    if phrases.negated(reading, cue) or nothing_avoided(reading, cue) or of_topic(reading, cue):
        return True
    token = cue.first
    while token > cue.frame[0] and (reading.has("auxiliary", token - 1) or reading.has("unreal", token - 1)):
        token -= 1
        large = reading.upper(token) and not reading.headline(token)
        if reading.has("unreal", token) and not large and not _prompt(reading, cue, token):
            return True
    return token > cue.frame[0] and reading.has("supposed", token - 1)


def _prompt(reading: Reading, cue: Cue, token: int) -> bool:
    """Whether "segera" only tells how soon: 'X segera memerintahkan', not 'akan segera', 'agar segera'."""
    return reading.has("soon", token) and cue.sense in PROMPT and not reading.has("purpose", token - 1)
