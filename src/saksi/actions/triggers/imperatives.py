"""Deeds that a quotation bids somebody do: "Cabut izinnya", kata warga."""

from saksi.actions.scene import Scene
from saksi.record.document import Hit


def bids(scene: Scene, hit: Hit) -> bool:
    """Whether a quotation opens with a root that bids: "Cabut izinnya", also "… dan hentikan operasinya"."""
    word = scene.norm(hit.first)
    if hit.entry.form != "bare" or scene.doc.quote_of[hit.first] is None:
        return False
    if not word.endswith(scene.words.triggers.endings) and word not in scene.words.triggers.verbal:
        return False
    return not _told(scene, hit) and (_opens(scene, hit.first) or _goes_on(scene, hit.first))


def bidden(scene: Scene, i: int) -> bool:
    """Whether the deed at a token is one that a quotation bids somebody do."""
    hit = scene.doc.entry(i, "deed")
    return hit is not None and bids(scene, hit)


def _told(scene: Scene, hit: Hit) -> bool:
    """Whether what begins so is told, not bidden: "Gugat cerai Sari | sudah masuk", "Larang ekspor | oleh Peru"."""
    rest = range(hit.last, scene.clause(hit.first).last)
    return any(scene.norm(i) in scene.words.by or scene.doc.entry(i, "modal") for i in rest)


def _opens(scene: Scene, i: int) -> bool:
    """Whether a token is the first of a quotation."""
    return i > 0 and scene.doc.tokens[i - 1].kind == "quote" and scene.doc.quote_of[i] is not None


def _goes_on(scene: Scene, i: int) -> bool:
    """Whether a root is joined by "dan" to one that opens its quotation."""
    quote = scene.doc.quote_of[i]
    if quote is None or scene.norm(i - 1) not in scene.words.also:
        return False
    first = scene.doc.quotes[quote].first
    opening = scene.doc.entry(first, "deed")
    same = scene.doc.sentence_of[first] == scene.doc.sentence_of[i]
    return opening is not None and opening.entry.form == "bare" and same
