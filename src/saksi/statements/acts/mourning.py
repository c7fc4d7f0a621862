"""Condolence: for those who died, or against who struck them."""

from saksi.statements.acts.utterance import DIRECT, Utterance

GRIEVED = 3  # words at an utterance's start within which condolence is its point


def mourns(u: Utterance) -> str | None:
    """Condolence: blame when those who died were struck ('duka atas serangan X'), else support."""
    spoken = u.draft.word.rpartition(" ")[2] in u.reading.sets["mourning"] or _along(u)
    opening = u.draft.word in u.reading.sets["expresses"] and u.first("grief", 3) is not None
    if not (spoken or opening or _own_grief(u)):
        return None
    struck = any(u.reading.has("strikes", i) for first, last in u.draft.content for i in range(first, last))
    return "condemn" if struck else "support"


def _along(u: Utterance) -> bool:
    """'turut prihatin': a feeling shared with those who suffer."""
    cue = u.draft.cue
    return cue is not None and u.draft.word == "prihatin" and u.reading.has("along", cue[0] - 1)


def _own_grief(u: Utterance) -> bool:
    """'"Belasungkawa terdalam kami kepada …,"': condolence in the speaker's own words."""
    griefs = [k for tone, k in u.tones if tone == "grief" and u.depth(k) < GRIEVED]
    return u.draft.rule in DIRECT and any(u.reading.has("own", i) for k in griefs for i in range(k, k + 4))
