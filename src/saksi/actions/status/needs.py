"""Deed nouns of what is still to be done: what someone is brought for, what is set to take place.

Rules in the form of those in status/__init__.py, which lists them in its order.
"""

from saksi.actions.scene import Scene
from saksi.actions.status.governing import asked_for
from saksi.actions.triggers import Trigger

FURTHER = 2  # tokens of "lebih lanjut"
LEADS = 3  # tokens between "untuk" and the noun: "untuk kepentingan proses | penyidikan"
SET_REACH = 10
AIM_REACH = 8  # tokens from "tugas" to "adalah"
CAN = 2  # tokens of "dapat segera" before what takes place
FINISHED = ("agree",)  # of which an end that is hoped for is the deed itself
MEETINGS = ("consult", "cooperate", "aid", "sanction", "concede", "mobilize", "protest")


def needed_for(scene: Scene, trigger: Trigger) -> str | None:
    """What is still needed of officers: "dibawa ke kantor polisi untuk proses penyidikan lebih lanjut"."""
    further = [scene.norm(i) for i in range(trigger.last, trigger.last + FURTHER)]
    if (
        trigger.form != "noun"
        or trigger.type.name != "investigate"
        or further[0] not in scene.words.status.more
    ):
        return None
    for i in range(trigger.first - 1, trigger.first - 1 - LEADS, -1):
        if scene.norm(i) in scene.words.purpose:
            return "planned"
        if scene.norm(i) not in scene.words.status.in_need:
            return None
    return None


def to_be_done(scene: Scene, trigger: Trigger) -> str | None:
    """What somebody is brought for, told with a verb of doing: "dibawa ke rumah sakit untuk dilakukan visum"."""
    light = scene.doc.entry(trigger.first - 1, "light") if trigger.form == "noun" else None
    done = light is not None and light.entry.form == "passive"
    if not done or scene.norm(trigger.first - 2) not in scene.words.purpose:
        return None
    return "demanded" if asked_for(scene, trigger, trigger.first - 2) else "planned"


def required(scene: Scene, trigger: Trigger) -> str | None:
    """What is said to be needed: "diperlukan penahanan untuk mempercepat proses"."""
    at = trigger.first - 1
    if trigger.form != "noun" or scene.norm(at) not in scene.words.status.required:
        return None
    near = (v for _, last, v, form in scene.modals(max(0, at - CAN), at) if form == "aux" and last == at)
    return "negated" if next(near, None) == "negated" else "demanded"


def as_aim(scene: Scene, trigger: Trigger) -> str | None:
    """What an aim, a task or a demand is said to be: "tugas mereka adalah melindungi warga", "tuntutan kami adalah mencabut aturan"."""
    at = trigger.verb - 1
    if scene.norm(at) in scene.words.also and scene.verb(at - 1):
        at -= 2  # "adalah membantu dan | menyelamatkan"
    at -= scene.norm(at) in scene.words.purpose
    words = scene.words.status
    if trigger.form not in ("active", "noun") or scene.norm(at) not in words.being:
        return None
    first = scene.bounds(at)[0]
    for i in range(at - 1, max(first, at - 1 - AIM_REACH) - 1, -1):
        word = scene.norm(i).removesuffix(scene.words.nominal)
        value = next((v for v, nouns in words.aims.items() if word in nouns), None)
        if value:
            return value
        if scene.verb(i) or scene.doc.tokens[i].text in ".;:":
            return None
    return None


def set_to_take_place(scene: Scene, trigger: Trigger) -> str | None:
    """The deed noun's own verb hopes or aims that it takes place: "penandatanganan itu ditargetkan berlangsung pada Mei"."""
    if trigger.form != "noun" or trigger.verb != trigger.head:
        return None
    ends = scene.words.status.concluding if trigger.type.name in FINISHED else frozenset()
    if trigger.type.name not in FINISHED + MEETINGS:
        return None
    clause = scene.clause(trigger.head)
    for i in range(trigger.last, min(clause.last, trigger.last + SET_REACH)):
        if scene.norm(i) in scene.words.status.aimed:
            near = {scene.norm(j) for j in range(i + 1, i + 2 + CAN)}
            return "planned" if near & (scene.words.taking_place | ends) else None
        stops = scene.norm(i) in scene.words.relative or scene.doc.tokens[i].kind == "mark"
        if stops or scene.predicates(i):
            return None
    return None
