"""Deeds that are what something still to come is done with, or leads to: "akan membalas dengan serangan", "dibawa ke sidang".

Rules in the form of those in status/__init__.py, which lists them in its order.
"""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger

FROM_VERB = 2  # tokens from a verb to "dengan": "perlu didalami lagi | lewat autopsi"
LIGHT_GAP = 2
JOINED_BACK = 4  # tokens from "bergabung" to "dalam"
AHEAD = ("planned", "possible", "demanded")


def led_by(scene: Scene, trigger: Trigger) -> int | None:
    """The verb that a bare deed noun tells the means or the end of: "akan | dilanjutkan | dengan pertemuan"."""
    if trigger.form != "noun" or trigger.verb != trigger.head or _pointed(scene, trigger):
        return None
    words = scene.words
    at = trigger.first - 1
    at -= scene.norm(at) in words.status.stages or scene.norm(at) in words.articles
    if trigger.type.name == "assault" and scene.norm(at) in words.status.doing_it:
        return _joined(scene, at)
    ends = scene.norm(at) in words.status.ends
    if not ends and scene.norm(at) not in words.status.means:
        return None
    near = range(at - 1, max(scene.bounds(at)[0], at - 1 - FROM_VERB) - 1, -1)
    for i in near:
        small = scene.doc.entry(i, "modal")
        answers = small is not None and (small.entry.form, small.entry.value) == ("govern", "actual")
        if scene.norm(i) in words.joining_in and trigger.type.name == "assault":
            return None  # "akan bergabung dengan serangan Peru": there already
        if scene.verb(i) and (small is None or answers):
            return i if not ends or scene.norm(i) in words.status.leading else None
        if scene.norm(i) not in words.between and not scene.norm(i).isalpha():
            return None
    return None


def _joined(scene: Scene, at: int) -> int | None:
    """The verb of joining before "dalam": "apakah akan | bergabung | dalam serangan Peru"."""
    for i in range(at - 1, max(scene.bounds(at)[0], at - 1 - JOINED_BACK) - 1, -1):
        if scene.norm(i) in scene.words.joining_in:
            return i
        if scene.verb(i):
            return None
    return None


def _pointed(scene: Scene, trigger: Trigger) -> bool:
    """Whether a deed noun is one known already: "serangan itu", "pertemuannya"."""
    own = scene.norm(trigger.last - 1).endswith(scene.words.nominal)
    return own or scene.norm(trigger.last) in scene.words.anaphors


def light_before(scene: Scene, noun: int) -> int | None:
    """The light verb shortly before a deed noun: "akan | melakukan upaya pemanggilan dan pemeriksaan"."""
    first, _ = scene.bounds(noun)
    near = range(noun - 1, max(first, noun - LIGHT_GAP) - 1, -1)
    return next(
        (i for i in near if (hit := scene.doc.entry(i, "light")) and hit.entry.form == "active"), None
    )
