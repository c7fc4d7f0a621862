"""Who gives the aid that somebody is told to get: "mendapat bantuan dari Peru", "penerima bantuan terbesar dari Peru"."""

from saksi.actions.catalogue import senses
from saksi.actions.scene import Scene
from saksi.actions.syntax import subject, together
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

GIFT = 10  # tokens from getting aid to the word for from whom
NEAR = 3
GIVING = senses("giving")
GETTER_BACK = 5  # tokens from the word for who gets aid back to the verb that calls a party so


def granter(scene: Scene, trigger: Trigger) -> list[Mention]:
    """From whom aid is got by a verb of getting: "Peru mendapat bantuan pangan dari | Chile"."""
    passive = scene.norm(trigger.head).startswith(scene.words.passive)
    if trigger.type.name != "aid" or trigger.form != "passive" or passive:
        return []
    clause = scene.clause(trigger.last - 1)
    for i in range(trigger.last, min(clause.last, trigger.last + GIFT)):
        if scene.norm(i) in scene.words.sources:
            near = scene.parties(i + 1, i + 1 + NEAR)[:1]
            return together(scene, near[0], clause.last) if near else []
        if scene.predicates(i) or scene.doc.tokens[i].kind == "mark":
            return []
    return []


def grantee(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Who is called one that gets aid: "Mali merupakan salah satu penerima | bantuan terbesar dari Peru"."""
    if trigger.type.name != "aid" or scene.norm(trigger.first - 1) not in scene.words.sides.getters:
        return []
    first = max(scene.clause(trigger.head).first, trigger.first - GETTER_BACK)
    for i in range(trigger.first - 2, first - 1, -1):
        if scene.norm(i) in scene.words.equatives:
            return [m for m in subject(scene, i) if scene.told(m)]
    return []


def of_gift(scene: Scene, trigger: Trigger) -> bool:
    """Whether a passive tells of what is given, so that its subject gets nothing: "beasiswa Peru | disalurkan"; not "Peru diberikan beras"."""
    if trigger.type.name != "aid" or trigger.sense not in GIVING or trigger.last - trigger.first > 1:
        return False
    word, behind = scene.norm(trigger.head), trigger.last
    given = word.startswith(scene.words.passive) and word.endswith(scene.words.sides.gift_endings)
    small = scene.norm(behind) in scene.words.prepositions or scene.norm(behind) in scene.words.by
    thing = not small and any(True for _ in scene.classes(behind))
    return given and not thing and scene.doc.tokens[behind].kind != "number"
