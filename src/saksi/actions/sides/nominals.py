"""A verb made a noun by its ending, with whom it befalls behind it: "ditangkapnya Sari oleh polisi", "mundurnya Sari"."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import after, preposition_before, together
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

NEAR = 4  # tokens from the verb to the one it tells of


def nominal(scene: Scene, trigger: Trigger) -> bool:
    """Whether the ending makes the verb a noun, and stands for nobody: not "surat yang ditandatanganinya"."""
    word, clause = scene.norm(trigger.head), scene.clause(trigger.head)
    shaped = (
        word.startswith(scene.words.passive)
        if trigger.form == "passive"
        else word in scene.words.sides.nominal_actives
    )
    if not shaped or not word.endswith(scene.words.nominal) or trigger.last != trigger.head + 1:
        return False
    relative = clause.kind == "relative" and clause.marker is not None
    follows = trigger.last < clause.last and scene.doc.tokens[trigger.last].kind == "word"
    return follows and not relative and scene.norm(trigger.last) not in scene.words.prepositions


def nominal_side(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who stands right behind such a verb."""
    if trigger.type.symmetric:
        return []  # "disahkannya undang-undang pekerja"
    for mention in after(scene, trigger, NEAR)[:1]:
        if any(scene.norm(i) in scene.words.joiners for i in range(trigger.last, mention.first)):
            return []  # "diakhirinya perang dan penarikan pasukan Mali"
        if preposition_before(scene, mention, trigger.head) is None:
            return together(scene, mention, scene.bounds(trigger.head)[1])
    return []


def nominal_doer(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Whose own deed is told as a noun: "mundurnya | Sari"."""
    return nominal_side(scene, trigger) if trigger.form != "passive" and nominal(scene, trigger) else []


def nominal_patient(scene: Scene, trigger: Trigger) -> list[Mention]:
    """To whom it was done: "ditangkapnya | Sari oleh polisi"."""
    return nominal_side(scene, trigger) if trigger.form == "passive" and nominal(scene, trigger) else []
