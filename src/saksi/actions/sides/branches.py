"""The whole name of whom a town only ends: "Rekaan Motor | Papua", "Kantor Pos | Lima" are not the town itself."""

from saksi.actions.scene import Scene
from saksi.record.mention import Mention
from saksi.record.span import Span

LONGEST = 7  # words of such a name before its town


def whole_name(scene: Scene, mention: Mention) -> Span:
    """The span of a mention, for a town with the written name that it ends."""
    actor = scene.actor(mention)
    if actor is None or actor.type != "place" or scene.headline(mention.first):
        return mention.span
    first = mention.first
    floor = max(scene.bounds(mention.first)[0], mention.first - LONGEST)
    before = scene.parties(floor, mention.first)
    taken = {i for m in before for i in range(m.first, m.last)}
    while first > floor and first - 1 not in taken and _of_name(scene, first - 1):
        first -= 1
    branch = [m for m in before if m.last == first < mention.first and _has_branches(scene, m)]
    first = branch[0].first if branch else first  # "Pegadaian | Kanwil XI Semarang"
    if first == scene.bounds(mention.first)[0] and mention.first - first == 1:
        return mention.span  # "Kini | Lima menolak": a capital that only opens the sentence
    return scene.doc.span(first, mention.last)


def _has_branches(scene: Scene, mention: Mention) -> bool:
    """Whether a firm or body stands there, whose seat in a town acts."""
    actor = scene.actor(mention)
    return actor is not None and actor.type in ("company", "body")


def _of_name(scene: Scene, i: int) -> bool:
    """Whether a token is a written word of a name: no small word, verb or word of speech."""
    token, words = scene.doc.tokens[i], scene.words
    small = words.prepositions | words.relative | words.joiners | words.between
    if token.kind != "word" or not token.capital or token.norm in small or scene.verb(i):
        return False
    return all(scene.doc.entry(i, kind) is None for kind in ("clause", "modal", "speech", "light"))
