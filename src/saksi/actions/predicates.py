"""What stands in a clause around a verb: its other verbs, a subject that names no party, a verb of saying or asking."""

from saksi.actions.scene import Scene
from saksi.record.document import Clause

DOING = ("active", "passive", "bare")
ASKING = ("demand", "order", "warn")


def says_or_does(scene: Scene, i: int) -> bool:
    """Whether a status word, or a word for a deed or for speech that is no noun, stands at a token."""
    if scene.doc.entry(i, "modal"):
        return True
    found = (scene.doc.entry(i, kind) for kind in ("deed", "speech"))
    return any(hit is not None and hit.first == i and hit.entry.form in DOING for hit in found)


def past_relative(scene: Scene, marker: int, verb: int) -> bool:
    """Whether a verb after "yang" is the main clause's: "perwira yang membunuh petani ditangkap"."""
    for i in range(verb - 1, marker, -1):
        if scene.norm(i) in scene.words.joiners or scene.doc.tokens[i].text == "," or _reports(scene, i):
            return False
        if scene.verb(i) and not scene.doc.entry(i, "modal") and scene.norm(i) not in scene.words.between:
            return True
    return False


def _reports(scene: Scene, i: int) -> bool:
    """Whether a verb of saying stands at a token with a party right behind it: "laporan yang menyebut Iran telah"."""
    hit = scene.doc.entry(i, "speech")
    near = scene.parties(hit.last, hit.last + 2) if hit and hit.entry.form == "active" else []
    return bool(near) and hit is not None and hit.entry.value not in ASKING


def overt(scene: Scene, clause: Clause, verb: int) -> bool:
    """Whether a clause has a subject of its own that names no party: "bahwa serangan itu menghantam"."""
    i = clause.first
    while i < verb:
        token = scene.doc.tokens[i]
        small = scene.doc.entry(i, "modal") or scene.doc.entry(i, "clause")
        if small:
            i = small.last
        elif (
            token.kind not in ("word", "number")
            or token.norm in scene.words.between
            or token.norm in scene.words.joiners
        ):
            i += 1
        else:
            return not (token.norm in scene.words.prepositions or scene.verb(i))
    return False


def verbs_of(scene: Scene, clause: Clause) -> list[int]:
    """The verbs of a clause."""
    return [i for i in range(clause.first, clause.last) if scene.verb(i)]


def orders(scene: Scene, clause: Clause) -> bool:
    """Whether a clause gives an order: its own forces or offices then act for it."""
    speech = (scene.doc.entry(i, "speech") for i in range(clause.first, clause.last))
    return any(hit and hit.entry.value == "order" for hit in speech)


def asks(scene: Scene, i: int) -> bool:
    """Whether a word asks, orders or warns someone, or names such a request or plan."""
    for hit in scene.doc.hits_at.get(i, ()):
        entry = hit.entry
        if (entry.kind == "modal" and entry.form in ("ask", "noun")) or (
            entry.kind == "speech" and entry.value in ASKING
        ):
            return True
    return False
