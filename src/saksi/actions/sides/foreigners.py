"""Whom another state's officers act on without being their own: a firm by its name, holders of a visa, an owner."""

from saksi.actions.scene import Scene
from saksi.record.finding import Action
from saksi.record.mention import Mention

ABROAD_NEAR = 3  # tokens from people to the state they come from


def of_elsewhere(scene: Scene, action: Action, states: set[str]) -> bool:
    """Whether one of those acted on may well be of another state than the one that acts."""
    spans = {p.span for p in action.recipients}
    return any(_strange(scene, m, states) for m in scene.mentions if m.span in spans)


def _strange(scene: Scene, mention: Mention, states: set[str]) -> bool:
    """Whether somebody's phrase tells a stranger: "visa pelajar", "pelajar dari negara lain", abroad "TikTok"."""
    words, actor = scene.words.sides, scene.actor(mention)
    firm = actor is not None and actor.type == "company"
    if firm and scene.words.home not in states:
        return True
    if scene.norm(mention.first - 1) in words.strangers_papers:
        return True
    named = actor is not None and actor.type == "person" and mention.span.of(scene.doc.text)[:1].isupper()
    if named and scene.words.home not in states and scene.norm(mention.first - 1) in words.belonging:
        return True  # "platform milik Joni Harmen"
    behind = " ".join(scene.norm(i) for i in range(mention.last, mention.last + ABROAD_NEAR))
    return behind in words.from_elsewhere
