"""Deed nouns of something that is there already, whatever stands over them."""

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger

VOTES = senses("voted")
SUIT = "sue"
SUMMONS = "summon"
LOOKED_BACK = ("consult", "investigate")
RESULT_BACK = 3  # tokens of "hasil positif dari"
OWNED = 4  # tokens of whose an attack is, before "yang"
TALKS = ("aid", "agree", "consult", "cooperate")
SUBJECT = 9  # tokens that a deed noun with its owner has as a subject
REACH = 3  # tokens from "yang" to the verb that carries the deed


def accomplished(scene: Scene, trigger: Trigger) -> str | None:
    """Done already: "ingin mengetahui hasil penelusuran yang telah dilakukan"."""
    if trigger.form != "noun" or scene.norm(trigger.last) not in scene.words.relative:
        return None
    first = trigger.last + 1
    told = [m for m in scene.modals(first, first + REACH) if m[0] == first and m[3] == "aux"]
    if not told or told[0][2] != "actual":
        return None
    light = scene.doc.entry(told[0][1], "light")
    return "actual" if light is not None and light.entry.form == "passive" else None


def under_way(scene: Scene, trigger: Trigger) -> str | None:
    """An attack that threatens somebody and goes on: "terancam serangan yang terus meningkat"."""
    told = trigger.form == "noun" and trigger.type.name == "assault"
    near = range(trigger.last, trigger.last + OWNED)
    at = next((i for i in near if scene.norm(i) in scene.words.relative), None)
    if not told or at is None or scene.norm(trigger.first - 1) not in scene.words.menaces:
        return None
    return "actual" if scene.norm(at + 1) in scene.words.status.going_on else None


def heeded(scene: Scene, trigger: Trigger) -> str | None:
    """A summons is there whoever is asked to heed it, or does not: "tidak dapat memenuhi panggilan"."""
    near = (trigger.first - 1, trigger.first - 2)
    at = next((i for i in near if scene.verb(i) and scene.norm(i) in scene.words.heeding), None)
    if trigger.form != "noun" or trigger.sense != SUMMONS or at is None:
        return None
    first, _ = scene.bounds(at)
    values = {value for _, _, value, form in scene.modals(first, at) if form in ("aux", "ask")}
    return "actual" if values & {"negated", "demanded"} else None


def of_result(scene: Scene, trigger: Trigger) -> str | None:
    """A talk of whose outcome something is hoped or supposed has been: "berharap hasil pertemuan ini segera dijalankan"."""
    if trigger.form != "noun" or trigger.verb != trigger.head or trigger.type.name not in LOOKED_BACK:
        return None
    before = range(trigger.first - 1, trigger.first - 1 - RESULT_BACK, -1)
    at = next((i for i in before if scene.norm(i) in scene.words.status.results), None)
    if at is None or (at < trigger.first - 1 and scene.norm(trigger.first - 1) not in scene.words.sources):
        return None
    behind = scene.norm(trigger.last)
    words = scene.words
    told = behind in words.anaphors or behind in words.relative or behind in words.company
    return "actual" if told else None


def ruled_on(scene: Scene, trigger: Trigger) -> str | None:
    """A suit that a court rules on is there, however it rules: "memutuskan menolak gugatan warga"."""
    ruled = scene.norm(trigger.first - 1) in scene.words.status.ruling_on
    return "actual" if ruled and trigger.form == "noun" and trigger.sense == SUIT else None


def hoped_of(scene: Scene, trigger: Trigger) -> str | None:
    """Of which something good is hoped: "semoga kunjungan ini bisa mempererat hubungan"."""
    if trigger.form != "noun" or trigger.verb != trigger.head or trigger.type.name not in TALKS:
        return None
    first, last = scene.bounds(trigger.head)
    if not any(
        scene.norm(i) in scene.words.status.hopes
        for i in range(max(first, trigger.first - REACH), trigger.first)
    ):
        return None
    owned = bool(scene.parties(trigger.last, trigger.last + 1))
    owned = owned or scene.norm(trigger.last - 1).endswith(scene.words.nominal)  # "pertemuannya dengan X"
    if scene.norm(trigger.last) not in scene.words.anaphors and not owned:
        return None
    for i in range(trigger.last, min(last, trigger.last + SUBJECT)):
        if scene.norm(i) in scene.words.status.bettering:
            return "actual"
        if scene.verb(i) and not scene.doc.entry(i, "modal"):
            return None
    return None


def voted(scene: Scene, trigger: Trigger) -> str | None:
    """Done by the vote itself: "parlemen memutuskan dengan suara bulat untuk mengadopsi perjanjian itu"."""
    if trigger.sense not in VOTES or trigger.form != "active":
        return None
    first = scene.bounds(trigger.head)[0]
    at = next(
        (i for i in range(trigger.verb - 1, first - 1, -1) if scene.norm(i) in scene.words.status.resolving),
        None,
    )
    if at is None or any(scene.verb(i) for i in range(at + 1, trigger.verb)):
        return None
    assembly = any(scene.norm(i) in scene.words.status.assemblies for i in range(first, at))
    open_yet = any(value != "actual" for _, _, value, _ in scene.modals(first, at))
    return "actual" if assembly and not open_yet else None
