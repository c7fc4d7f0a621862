"""Deed nouns that a headline uses as its verb: "Inggris Evakuasi Warganya", "Peru Uji Coba Rudal"."""

from saksi.actions.catalogue import by_sense
from saksi.actions.scene import Scene
from saksi.actions.triggers.choices import chosen
from saksi.actions.triggers.powers import numbered
from saksi.record.document import Hit

DRILLS = ("mobilize", "cooperate")  # told with their object by one noun


def noun_as_verb(scene: Scene, hit: Hit) -> bool:
    """Whether a headline uses a borrowed root as its verb: "Inggris Evakuasi Warganya"."""
    if not scene.headline(hit.first):
        return False
    root = hit.entry.data.get("root") == scene.norm(hit.first)
    if not (_whole_drill(scene, hit) or (root and _object_behind(scene, hit.last))):
        return False
    return scene.party_before(hit.first, 0) is not None


def _object_behind(scene: Scene, i: int) -> bool:
    """Whether a verb's object may begin at a token: "Inggris Evakuasi | Warganya", "Peru Deportasi | 12 Aktivis"."""
    follows = scene.doc.tokens[i] if i < len(scene.doc.tokens) else None
    if follows is None or follows.norm in scene.words.prepositions:
        return False
    return follows.kind == "word" or (follows.kind == "number" and numbered(scene, i))


def _whole_drill(scene: Scene, hit: Hit) -> bool:
    """Whether a noun of some words has its object in it, right behind the name that opens a headline: "Peru | Uji Coba Rudal"."""
    kind = by_sense().get(chosen(scene, hit))
    if kind is None or kind.name not in DRILLS or hit.last - hit.first == 1:
        return False
    before = range(scene.bounds(hit.first)[0], hit.first)
    return not any(scene.predicates(i) or scene.norm(i) in scene.words.prepositions for i in before)
