"""What prosecutors ask of a court in words that sound like its ruling: '"Menjatuhkan pidana …," ujar jaksa'."""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.document import Quote

CONVICT, CHARGE = "convict", "charge"
SPOKEN_NEAR = 2  # tokens from a quotation's end to the verb that tells who spoke it
NAMED_NEAR = 4  # tokens behind that verb within which its speaker's office stands
FOUND = ("active", "passive")


def pleaded(scene: Scene, trigger: Trigger) -> str | None:
    """A ruling inside a quotation that a prosecutor speaks: asked for, and nobody is convicted yet."""
    if trigger.sense != CONVICT or trigger.form not in FOUND:
        return None
    quote = next((q for q in scene.doc.quotes if q.first <= trigger.first < q.last), None)
    return "demanded" if quote is not None and _prosecutors(scene, quote) else None


def _prosecutors(scene: Scene, quote: Quote) -> bool:
    """Whether a bare verb of speech with a prosecutor behind it follows a quotation."""
    after = range(quote.outer[1], min(quote.outer[1] + SPOKEN_NEAR, len(scene.doc.tokens)))
    hits = (scene.doc.entry(i, "speech") for i in after)
    cue = next((h for h in hits if h is not None and h.entry.form == "bare"), None)
    offices = scene.words.offices[CHARGE]
    return cue is not None and any(scene.norm(i) in offices for i in range(cue.last, cue.last + NAMED_NEAR))
