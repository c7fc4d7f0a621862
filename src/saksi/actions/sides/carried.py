"""Who did it, told right behind the light verb of a deed noun: "serangan itu dilancarkan Israel"."""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention


def carried_out(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Right behind the light verb in the passive whose subject a deed noun is, that opens its clause, without "oleh".

    Not "penyelidikan atas serangan itu dilakukan polisi", whose subject is another noun.
    """
    clause = scene.clause(trigger.head)
    opens = trigger.first == clause.first or trigger.first - 1 == clause.marker
    opens = opens or scene.doc.tokens[trigger.first - 1].kind == "mark"
    if trigger.form != "noun" or trigger.type.symmetric or not opens:
        return []
    at = next((i for i in range(trigger.last, clause.last) if scene.verb(i)), clause.last)
    light = scene.doc.entry(at, "light") if at < clause.last else None
    if light is None or light.entry.form != "passive" or not scene.norm(at).startswith(scene.words.passive):
        return []
    if any(scene.norm(i) in scene.words.relative for i in range(trigger.last, at)):
        return []
    return [m for m in scene.parties(light.last, light.last + 1) if m.first == light.last][:1]
