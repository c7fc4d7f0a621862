"""Papers that somebody issues and whose words a "yang" tells: 'X mengeluarkan pernyataan bersama | yang mengecam Y'."""

from saksi.statements.draft import Cue
from saksi.statements.reading import Reading

MANNER = 3  # words between a paper and its "yang": "pernyataan | bersama yang keras | yang"


def issued(reading: Reading, who: int) -> int | None:
    """The verb that issues the paper which a "yang" at `who` goes back to: '| merilis pernyataan resmi yang'; None for none."""
    for paper in range(who - 1, max(0, who - 2 - MANNER), -1):
        if reading.has("issued_papers", paper):
            return paper - 1 if reading.has("issues", paper - 1) else None
        if not (reading.has("noun_links", paper) or reading.has("noun_manner", paper)):
            return None
    return None


def words_follow(reading: Reading, cue: Cue) -> bool:
    """Whether a verb that issues a paper says nothing itself, for a "yang" with a verb of speech tells its words."""
    if not reading.has("issues", cue.first) or cue.last - cue.first < 2:
        return False
    for who in range(cue.last, min(cue.frame[1], cue.last + MANNER + 1)):
        if reading.has("who", who):
            told = reading.cue_at.get(who + 1 + reading.has("its_words", who + 1))
            return told is not None and told.form == "active" and issued(reading, who) == cue.first
    return False
