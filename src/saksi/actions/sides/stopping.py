"""To whom it is done that somebody stops another's deed: "AS dapat menghentikan serangan Israel"."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import subject
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

TRUCE = "cease_fire"
OBJECT = 3  # words from a verb of stopping to the attack it stops
OWNER = 3  # words from the attack to whose it is


def stopped(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose attack another stops: "Amerika Serikat dapat menghentikan serangan Israel ke Iran"."""
    if trigger.sense != TRUCE or trigger.form != "active":
        return []
    for i in range(trigger.head + 1, trigger.last + OBJECT):
        hit = scene.doc.entry(i, "deed")
        if hit is None or hit.first != i or hit.entry.form != "noun":
            continue
        near = scene.parties(hit.last, hit.last + OWNER)[:1]
        gap = range(hit.last, near[0].first) if near else range(0)
        plain = all(
            scene.doc.tokens[j].kind == "word" and scene.norm(j) not in scene.words.prepositions for j in gap
        )
        if not near or not plain or not scene.told(near[0]):
            return []
        who = {key for m in subject(scene, trigger.verb) for key in scene.keys(m)}
        return near if who and who.isdisjoint(scene.keys(near[0])) else []
    return []
