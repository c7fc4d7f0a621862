"""Who does a deed: whether a state, its government or its forces do a deed: not its people, nor a thing only named after it."""

from saksi.actions.scene import Scene
from saksi.record.mention import Mention

ARMED = frozenset(("forces", "troops", "weapons", "attack_noun"))
ALONE = ("state", "organisation")  # whose bare name behind a noun only says whose thing it is


def abroad(scene: Scene, mention: Mention) -> bool:
    """Whether a mention acts for another state than that of the reports, or for an armed group."""
    states = scene.states(mention)
    if states:
        return scene.words.home not in states
    actor = scene.actor(mention)
    return actor is not None and actor.type == "group"


def power(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is a state, an office of it, its forces or an armed group: "Chile", not "buruh Chile", "inflasi Chile"."""
    actor = scene.actor(mention)
    if actor is None:
        return False
    if actor.type in ALONE:
        return _heads(scene, mention) or armed(scene, mention)
    return actor.type == "group" or actor.speaks_for is not None


def striker(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is a power that strikes with arms: no person in office, who only blames."""
    actor = scene.actor(mention)
    public = actor is not None and actor.type != "person" and power(scene, mention)
    return public or armed(scene, mention)


def armed(scene: Scene, mention: Mention) -> bool:
    """Whether forces or weapons are named in a mention or right before it: "rudal | Peru"."""
    named = range(max(scene.bounds(mention.first)[0], mention.first - 2), mention.last)
    return any(not ARMED.isdisjoint(scene.classes(i)) for i in named)


def _heads(scene: Scene, mention: Mention) -> bool:
    """Whether no noun stands before a name that it belongs to: "ketika | Peru", not "inflasi di | Peru"."""
    before = mention.first - 1
    opens = max(scene.bounds(mention.first)[0], scene.clause(mention.first).first)
    if before < opens or scene.doc.tokens[before].kind != "word" or scene.predicates(before):
        return True
    return scene.norm(before) in scene.words.relative | scene.words.joiners or _in_time(scene, before)


def _in_time(scene: Scene, token: int) -> bool:
    """Whether a token belongs to a time: "pada Senin | Peru"."""
    begin = scene.bounds(token)[0]
    return any(
        first <= token and scene.doc.tokens[token].start < time.end
        for first, time in scene.times_in(begin, token + 1)
    )
