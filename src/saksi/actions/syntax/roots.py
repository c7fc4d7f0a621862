"""Bare roots as verbs: what is joined to one has its subject and its word of status."""

from collections.abc import Iterator

from saksi.actions.scene import Scene

ROOT_BEFORE = 10  # tokens from "dan" back to the bare root that a verb is joined to


def joined_root(scene: Scene, verb: int) -> int | None:
    """The bare root that a verb of its clause is joined to by "dan": "akan | panggil | nakhoda itu dan bertemu mereka"."""
    first = scene.clause(verb).first
    at = verb - 1
    while at > first and scene.norm(at) in scene.words.between:
        at -= 1
    if scene.norm(at) not in scene.words.also:
        return None
    near = next(_verbs(scene, range(at - 1, max(first, at - ROOT_BEFORE) - 1, -1)), None)
    hit = None if near is None else scene.doc.entry(near, "deed")
    return hit.first if hit is not None and hit.entry.form == "bare" else None


def _verbs(scene: Scene, near: range) -> Iterator[int]:
    """Tokens of a stretch that are verbs or within a deed told by a bare root."""
    for i in near:
        hit = scene.doc.entry(i, "deed")
        if scene.verb(i) or (hit is not None and hit.entry.form == "bare"):
            yield i
