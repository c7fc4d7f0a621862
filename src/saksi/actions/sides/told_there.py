"""Who says what is told without its speaker: the voice of the quotation, or of the sentence, before."""

from collections.abc import Iterator

from saksi.actions.scene import Scene
from saksi.actions.syntax import preposition_before
from saksi.record.mention import Mention

QUOTE_BACK = 12  # tokens from a sentence back to the end of the quotation it goes on from


def voice(scene: Scene, i: int) -> Mention | None:
    """A mention of the actor who speaks in the quotation around a token."""
    quote = scene.doc.quote_of[i]
    index = scene.voices[quote] if quote is not None and quote < len(scene.voices) else None
    if index is None:
        return None
    return next((m for m in _near(scene, i) if m.actor == index), None)


def _near(scene: Scene, i: int) -> Iterator[Mention]:
    """The mentions right behind a token, then those before it, the last first."""
    yield from scene.parties(i, i + 40)
    yield from reversed(scene.parties(max(0, i - 600), i))


def said_before(scene: Scene, border: int) -> list[Mention]:
    """Who spoke last before a passive of saying with nobody to do it: "Hal itu dikatakannya | usai rapat bersama Peru"."""
    hit = scene.doc.entry(border - 1, "speech")
    first, _ = scene.bounds(border - 1)
    if hit is None or hit.entry.form != "passive" or first == 0:
        return []
    spoken = [q for q in scene.doc.quotes if first - QUOTE_BACK <= q.last <= first]
    found = voice(scene, spoken[-1].first) if spoken else None
    if found is not None:
        return [found]
    before, _ = scene.bounds(first - 1)
    people = [m for m in scene.parties(before, first) if (a := scene.actor(m)) and a.type == "person"]
    subjects = [m for m in people if scene.told(m) and preposition_before(scene, m, before) is None]
    return subjects[:1]
