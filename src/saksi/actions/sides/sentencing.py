"""Who sentences and whom: "hakim menyatakan terdakwa bersalah sehingga menjatuhkan hukuman" — the judge, not the convict."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import subject
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

SENTENCES = ("convict", "punish")
SLIP = 2  # tokens from one who stands trial to his name


def sentenced(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The defendant told as the subject of the clause before: whom the court that speaks there sentences."""
    if trigger.sense not in SENTENCES or trigger.form != "active":
        return []
    found = subject(scene, trigger.verb)
    return found if found and _stands_trial(scene, found[0], trigger) else []


def sentencer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who pronounces the defendant guilty in the same sentence: "hakim | menyatakan terdakwa bersalah dan menghukum"."""
    found = sentenced(scene, trigger)
    first, _ = scene.bounds(trigger.head)
    for i in range(found[0].first - 1, first - 1, -1) if found else ():
        spoken = scene.doc.entry(i, "speech")
        if spoken is not None and spoken.first == i and spoken.entry.form == "active":
            return subject(scene, i)
    for i in range(found[-1].last, trigger.first) if found else ():
        spoken = scene.doc.entry(i, "speech")
        if spoken is not None and spoken.first == i and spoken.entry.form == "bare":
            return scene.parties(i + 1, i + 2)  # '"… terdakwa bersalah," kata | hakim, membacakan putusan'
    return []


def _stands_trial(scene: Scene, mention: Mention, trigger: Trigger) -> bool:
    """Whether a person is told as a defendant, or as guilty before the deed."""
    near = range(mention.first - SLIP, mention.last)
    if any(scene.norm(i) in scene.words.accused for i in near):
        return True
    return any(scene.norm(i) in scene.words.sides.guilty for i in range(mention.last, trigger.first))
