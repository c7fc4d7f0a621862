"""A mention and those told beside it."""

from saksi.actions.scene import Scene
from saksi.record.mention import Mention


def together(scene: Scene, mention: Mention, last: int) -> list[Mention]:
    """A mention and those joined to it: "Israel dan Iran", "AS, Inggris, dan Prancis"."""
    group, sure = [mention], 1
    for following in scene.parties(mention.last, last):
        gap = range(group[-1].last, following.first)
        if not gap or len(gap) > 3 or not all(_joins(scene, i) or scene.norm(i) == "," for i in gap):
            break
        group.append(following)
        if any(_joins(scene, i) for i in gap):
            sure = len(group)
    return group[:sure]


def _joins(scene: Scene, i: int) -> bool:
    """Whether a token joins two names: "dan", or a hyphen with no space around it."""
    token = scene.doc.tokens[i]
    if token.text == scene.words.ampersand:
        return True  # "Prabowo & Trump"
    glued = token.kind == "word" or scene.doc.tokens[i - 1].end == token.start
    return token.norm in scene.words.joiners and glued
