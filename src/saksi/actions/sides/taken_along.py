"""Whom something is to be done to, after they are taken, sent or handed over for it: "membawa | pelaku ke Polres untuk diperiksa"."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import preposition_before
from saksi.actions.syntax.predicates import asks, verbs_of
from saksi.record.mention import Mention


def taken_along(scene: Scene, verb: int) -> list[Mention] | None:
    """The object of the main verb before a passive verb of purpose, [] where no mention tells it; None elsewhere."""
    doc, small = scene.doc, scene.words
    k = doc.clause_of[verb]
    clause = doc.clauses[k]
    if clause.kind != "purpose" or not k or not scene.norm(verb).startswith(small.passive[0]):
        return None
    before = doc.clauses[k - 1]
    verbs = verbs_of(scene, before) if before.last == clause.first else []
    main = verbs[-1] if verbs else -1
    if main < 0 or not scene.norm(main).startswith(small.transitive) or asks(scene, main):
        return None
    after = scene.norm(main + 1)
    object_told = main + 1 < before.last and doc.tokens[main + 1].kind in ("word", "number")
    if (
        not object_told
        or after in small.prepositions
        or after in small.sides.oneself
        or scene.norm(main) in small.heeding
    ):
        return None
    near = [m for m in scene.parties(main + 1, before.last) if preposition_before(scene, m, main) is None]
    return near[:1]
