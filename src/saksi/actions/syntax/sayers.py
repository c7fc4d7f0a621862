"""Who does what a time clause behind a quotation tells: its speaker, not somebody in his words."""

from saksi.actions.scene import Scene
from saksi.record.document import Clause
from saksi.record.mention import Mention

BACK = 20  # tokens from a deed back to the word of speech
SMALL = 2  # words such as "akan" before a verb


def sayer(scene: Scene, verb: int) -> list[Mention]:
    """The speaker of the quotation before: '"…," kata | X usai bertemu Y', '"…," ujar | Menhan, X, saat mengunjungi Y'."""
    first, _ = scene.bounds(verb)
    near = range(verb - 1, max(first, verb - 1 - SMALL) - 1, -1)
    at = next((i for i in near if scene.norm(i) in scene.words.occasions), -1)
    if at < 0 or any(scene.doc.entry(i, "modal") is None for i in range(at + 1, verb)):
        return []
    for i in range(at - 1, max(first, at - BACK) - 1, -1):
        if _cue(scene, i):
            told = [m for m in scene.parties(i + 1, at) if m.first <= i + SMALL]
            return told[:1]
        if scene.verb(i):
            return []
    return []


def _cue(scene: Scene, i: int) -> bool:
    """Whether a bare word of speech stands at a token right behind a quotation."""
    hit = scene.doc.entry(i, "speech")
    return hit is not None and hit.entry.form == "bare" and scene.doc.tokens[i - 1].kind == "quote"


def said_first(scene: Scene, clause: Clause) -> bool:
    """Whether a clause of time opens what somebody says: "mengatakan, | sebelum ditangkap, warga Peru itu …"."""
    if clause.kind not in ("time", "condition") or scene.norm(clause.first - 1) != ",":
        return False
    hit = scene.doc.entry(clause.first - 2, "speech")
    return hit is not None and hit.entry.form == "active"


def inserted(scene: Scene, mention: Mention) -> bool:
    """Whether a name only tells who speaks, between commas: "Yang pasti, lanjut Budi, polisi masih mencari …"."""
    cue = scene.doc.entry(mention.first - 1, "speech")
    bare = cue is not None and cue.entry.form == "bare" and scene.norm(mention.first - 2) == ","
    return bare and scene.norm(mention.last) == ","
