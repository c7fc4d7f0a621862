"""Deeds that only a rule or a ruling names: "Pasal 170 KUHP tentang | pengeroyokan", "Mengadili, menyatakan …"."""

from saksi.actions.scene import Scene
from saksi.record.document import Hit

TITLE = 6  # tokens from "tentang" to a crime among others: "tentang tindak pidana pengeroyokan atau | penganiayaan"
RULE = 12  # tokens from "tentang" back to the rule
NOUNS = ("noun", "process", "bare")


def named_by_a_rule(scene: Scene, hit: Hit) -> bool:
    """A crime that only the title of a rule names: "dijerat Pasal 351 KUHP tentang | penganiayaan"."""
    first, _ = scene.bounds(hit.first)
    if hit.entry.form not in NOUNS:
        return False
    for i in range(hit.first - 1, max(first, hit.first - TITLE) - 1, -1):
        if scene.norm(i) in scene.words.triggers.titles:
            return any("statute" in scene.classes(j) for j in range(max(first, i - RULE), i))
        if scene.verb(i) or scene.doc.tokens[i].kind == "mark":
            return False
    return False


def opens_a_ruling(scene: Scene, hit: Hit) -> bool:
    """The word that opens a judgment, whose own words tell what is judged: "Mengadili, menyatakan terdakwa bersalah"."""
    after = scene.norm(hit.last + 1)
    return (
        scene.norm(hit.last) == ","
        and hit.entry.form == "active"
        and after in scene.words.triggers.pronouncing
        and scene.doc.quote_of[hit.first] is not None
    )
