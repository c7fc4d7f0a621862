"""Times that stand in a deed's clause and are another's: of a crime, of a few of many, of what was done before."""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.actions.triggers.harms import NOUNS, harm_noun
from saksi.record.mention import Time

PART_NEAR = 5  # tokens from "termasuk" to the day of those counted in
LAWFUL = ("coerce", "investigate")
CENTURY = "XX"


def anothers(scene: Scene, trigger: Trigger, at: int, time: Time) -> bool:
    """Whether a time beside a deed tells when something else was, or only of a few of those it was done to."""
    if (time.edtf or "").endswith(CENTURY):
        return True  # "peninggalan dari abad ke-11"
    if at < trigger.first:
        return _of_deed_before(scene, trigger, at)
    return _of_crime(scene, trigger, at) or _of_some(scene, trigger, at)


def _of_some(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a time is that of a few counted in: "118 penangkapan, termasuk | 44 pada Jumat"."""
    near = range(max(trigger.last, at - PART_NEAR), at)
    counted = (i for i in near if scene.norm(i) in scene.words.including)
    return any(scene.doc.tokens[i + 1].kind == "number" for i in counted)


def _of_crime(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a time is that of what somebody is dealt with for: "ditangkap terkait penusukan massal | pada Sabtu"."""
    if trigger.type.name not in LAWFUL or ends_clause(scene, at):
        return False
    topic = next((i for i in range(trigger.last, at) if scene.norm(i) in scene.words.dates.topics), None)
    if topic is None:
        return False
    return any(harm_noun(scene, i) for i in range(topic + 1, at))


def ends_clause(scene: Scene, at: int) -> bool:
    """Whether a comma parts a time from what stands before it: it is the whole clause's then."""
    before = at - 1 - (scene.norm(at - 1) in scene.words.prepositions)
    return scene.norm(before) == ","


def _of_deed_before(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a time is that of a deed told as a verb before a noun that only says what it was about.

    "Pada Senin wali kota itu | menggugat pemerintah atas pengerahan": the day of going to court.
    """
    about = scene.norm(trigger.first - 1) in scene.words.dates.topics
    if trigger.form != "noun" or trigger.verb != trigger.head or not about:
        return False
    hits = (scene.doc.entry(i, "deed") for i in range(at, trigger.first) if scene.verb(i))
    return any(hit is not None and hit.entry.form not in NOUNS for hit in hits)
