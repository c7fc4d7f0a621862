"""Those named one by one behind "termasuk" as part of a side."""

from saksi.actions.scene import Scene
from saksi.actions.syntax import OBJECT_REACH, together
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

NEAR = 8  # tokens from "oleh" to the word that lists
ROW = 3  # names that make a row
BACK = 10  # tokens from the verb back to the number of states that are told one by one behind it


def listed(scene: Scene, trigger: Trigger) -> list[Mention]:
    """Those whom "termasuk" names behind an object: "mengunjungi beberapa ibu kota, termasuk Paris dan Roma"."""
    last = scene.bounds(trigger.head)[1]
    near = scene.parties(trigger.last, min(last, trigger.last + OBJECT_REACH))
    lead = next((m for m in near if scene.norm(m.first - 1) in scene.words.including), None)
    if lead is not None and scene.told(lead):
        return together(scene, lead, last)
    at = next(
        (i for i in range(trigger.last, trigger.last + NEAR) if scene.norm(i) in scene.words.including), last
    )
    return _one_by_one(scene, at + 1, last)


def _one_by_one(scene: Scene, first: int, last: int) -> list[Mention]:
    """The people whose states are told with their names: "yakni | UTW, warga negara Peru, dan MJP, warga negara Chile"."""
    verb = next((i for i in range(first, last) if scene.verb(i)), last)
    return [
        m
        for m in scene.parties(first, verb)
        if (a := scene.actor(m)) and a.type == "people" and scene.told(m)
    ]


def list_end(scene: Scene, mention: Mention, last: int) -> int:
    """How far a list of names goes on: to the end of its sentence where "termasuk" opens it, past a comma where it is a row."""
    among = scene.norm(mention.first - 1) in scene.words.including
    return scene.bounds(mention.first)[1] if among else max(last, _row_end(scene, mention))


def _row_end(scene: Scene, mention: Mention) -> int:
    """Where a row of three states or more ends, 0 where its last one does something: "mengunjungi Chile, Kenya, dan Togo"."""
    row = together(scene, mention, scene.bounds(mention.first)[1])
    end = row[-1].last
    if len(row) < ROW or not all(scene.told(m) for m in row):
        return 0
    while scene.doc.entry(end, "modal") or scene.norm(end) in scene.words.between:
        end += 1
    return 0 if scene.verb(end) or scene.doc.entry(end, "speech") else row[-1].last


def one_by_one(scene: Scene, trigger: Trigger) -> list[Mention]:
    """The states that some told by their number are: "lawatan ke tiga negara, yakni | Chile, Kenya, dan Togo"."""
    first, last = scene.bounds(trigger.head)
    behind = range(trigger.last, min(last, trigger.last + NEAR))
    before = range(max(first, trigger.first - BACK), trigger.first) if trigger.form == "passive" else range(0)
    lands = next((i for i in (*behind, *before) if _number_of_lands(scene, i)), None)
    if lands is None or any(scene.verb(i) for i in range(trigger.last, lands)):
        return []
    start = max(lands, trigger.last)
    for i in range(start, min(last, start + NEAR)):
        if scene.norm(i) in scene.words.including or (
            lands < start and scene.norm(i) in scene.words.equatives
        ):
            near = [m for m in scene.parties(i + 1, i + 2) if scene.states(m)]
            return together(scene, near[0], last) if near else []
        if scene.verb(i):
            return []
    return []


def _number_of_lands(scene: Scene, i: int) -> bool:
    """Whether a token tells of states by their number alone: "tiga | negara", "sejumlah | negara"."""
    counted = scene.doc.tokens[i - 1].kind == "number" or scene.doc.entry(i - 1, "numeral") is not None
    many = scene.norm(i) in scene.words.unsaid.many_lands
    return many or (scene.norm(i) in scene.words.sides.land and (counted or _some(scene, i - 1)))


def _some(scene: Scene, i: int) -> bool:
    """Whether a word for a number that nobody counted stands at a token: "beberapa", "sejumlah"."""
    return scene.norm(i) in scene.words.unsaid.indefinite


def instances(scene: Scene, first: int, last: int) -> list[Mention]:
    """Those named as examples of some that have no name: "oleh | sejumlah negara, seperti Peru dan Chile"."""
    for i in range(first, min(last, first + NEAR)):
        if scene.norm(i) in scene.words.including or scene.norm(i) in scene.words.such_as:
            near = [m for m in scene.parties(i + 1, i + 2) if scene.told(m)]
            return together(scene, near[0], last) if near else []
        if scene.verb(i) or any(scene.told(m) for m in scene.parties(i, i + 1)):
            return []
    return []
