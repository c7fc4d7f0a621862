"""Deeds of which a report checks whether they ever were: "Cek Fakta: Hoaks Menteri Ditangkap", "klaim foto menteri ditangkap".

Rules in the form of those in status/__init__.py, which lists them in its order.
"""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger

CLAIMED_REACH = 12  # tokens from "klaim foto" to the deed it shows
NUMBERED = 2
OPENING = 5  # tokens within which a headline says that it tells of hoaxes


def hoax(scene: Scene, trigger: Trigger) -> str | None:
    """In a headline that calls false what follows: "Cek Fakta: Tidak Benar Menteri Ditangkap", "Video Hoaks Sepekan: …"."""
    first, _ = scene.bounds(trigger.first)
    return "negated" if first <= _called_false(scene, first) < trigger.first else None


def claimed(scene: Scene, trigger: Trigger) -> str | None:
    """What a picture or post only is claimed to show: "klaim foto menteri ditangkap", "video yang diklaim polisi menggerebek"."""
    first, _ = scene.bounds(trigger.first)
    words = scene.words.status
    for i in range(trigger.first - 1, max(first, trigger.first - CLAIMED_REACH) - 1, -1):
        pictured = scene.norm(i) in words.claims and scene.norm(i + 1) in words.posts
        behind = scene.norm(i) in words.claimed and scene.norm(i - 1) in scene.words.relative
        if pictured or (behind and scene.norm(i - 2) in words.posts):
            return "possible"
        if scene.norm(i) in scene.words.relative and scene.norm(i + 1) not in words.claimed:
            return None
    return None


def posted(scene: Scene, trigger: Trigger) -> str | None:
    """In the words of a post, quoted without a speaker in a report that checks it."""
    quote = next((q for q in scene.doc.quotes if q.first <= trigger.first < q.last), None)
    if quote is None or _called_false(scene, 0) < 0:
        return None
    first, last = scene.bounds(trigger.first)
    outside = (i for i in range(first, last) if not quote.outer[0] <= i < quote.outer[1])
    cues = (scene.doc.entry(i, "speech") for i in outside)
    return None if any(hit is not None and hit.entry.form != "noun" for hit in cues) else "possible"


def _called_false(scene: Scene, first: int) -> int:
    """Where a headline that begins at a token calls something false; -1 where it does not."""
    words = scene.words.status
    if not scene.doc.tokens[first].text.isalpha():
        first += NUMBERED * (scene.norm(first + 1) == ".")  # "1. Cek Fakta: …"
    opened = f"{scene.norm(first)} {scene.norm(first + 1)}" in words.checking
    for i in range(first, first + OPENING + 1):
        if scene.norm(i) in words.hoaxes and (
            opened or scene.norm(i - 1) in words.posts or scene.norm(i - 1) == "["
        ):
            return i
        if opened and scene.norm(i - 1) in scene.words.status.nothing and scene.norm(i) in words.so:
            return i
    return -1
