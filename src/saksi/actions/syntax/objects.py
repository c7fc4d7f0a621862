"""What stands behind a deed word: the stretch where its object may be told, and who is mentioned there."""

from itertools import takewhile

from saksi.actions.places import ends_address
from saksi.actions.scene import Scene
from saksi.actions.syntax.marks import abbreviates, bracketed, of_others, opens_quote, parted, within_name
from saksi.actions.syntax.predicates import owns
from saksi.actions.syntax.prepositions import opens_clause
from saksi.actions.triggers import Trigger
from saksi.record.mention import Mention

OBJECT_REACH = 12
SECOND = ("time", "reason", "contrast", "condition")


def after(scene: Scene, trigger: Trigger, reach: int) -> list[Mention]:
    """The mentions that begin within `reach` tokens after a trigger, or reach out of it."""
    last = min(trigger.last + reach, scene.bounds(trigger.head)[1])
    return [m for m in scene.parties(trigger.head + 1, last) if m.last > trigger.last]


def object_span(scene: Scene, trigger: Trigger) -> tuple[int, int]:
    """The tokens after a trigger where its object may stand: its clause, no farther than a mark or a verb."""
    clause = scene.clause(trigger.last - 1)
    last = min(clause.last, trigger.last + OBJECT_REACH)
    if trigger.last < last and scene.doc.tokens[trigger.last].text == "," and scene.headline(trigger.head):
        return trigger.last, trigger.last
    led = scene.words.toward | scene.words.using
    titled = opens_quote(scene, trigger.last)  # "menandatangani "kemitraan strategis" dengan Peru"
    for i in range(trigger.last, last):
        token = scene.doc.tokens[i]
        small = i + 1 < len(scene.doc.tokens) and not scene.doc.tokens[i + 1].capital
        if token.text == "," and scene.headline(trigger.head) and small:
            return trigger.last, i
        if token.text == "," and scene.headline(trigger.head) and _apart_from(scene, trigger, i, clause.last):
            return trigger.last, i
        if token.kind == "quote" and (i == trigger.last or titled):
            titled = titled and i == trigger.last
            continue  # the deed alone in quotation marks: akan "menggempur" Israel
        if token.text == "(" and trigger.type.symmetric and within_name(scene, i):
            continue  # "pembicaraan Amerika Serikat (AS) dengan Peru"
        whole = i == trigger.last or (trigger.type.name == "aid" and abbreviates(scene, i))
        if whole and token.text == "(" and bracketed(scene, i, last):
            continue  # "nota kesepahaman (MoU) dengan Peru", "menyalurkan Bantuan Tunai (BLT) kepada Peru"
        stops = scene.predicates(i) and (i > trigger.last or trigger.form in ("noun", "passive"))
        stops = stops or scene.norm(i) in scene.words.syntax.copulas  # "yang berdemo | adalah para sopir"
        if trigger.type.name == "assault" and trigger.form == "noun" and scene.norm(i) in led:
            continue  # "operasinya melawan Peru", "serangan menggunakan drone ke Peru"
        if token.kind == "quote" or token.text in (";", ":", "(") or stops:
            return trigger.last, i
    return trigger.last, last


def _apart_from(scene: Scene, trigger: Trigger, comma: int, last: int) -> bool:
    """Whether a headline's comma parts a deed from another clause, or from what is no party: "Bakal Salurkan Beras, | Ini Strategi Menteri"."""
    first = scene.bounds(trigger.head)[0]
    opens = all(scene.doc.entry(i, "modal") is not None for i in range(first, trigger.first))
    nobody = trigger.form == "active" and opens and not scene.parties(comma + 1, comma + 2)
    return nobody or parted(scene, comma, last)


def objects(scene: Scene, trigger: Trigger, last: int) -> list[Mention]:
    """The mentions after a deed word up to a token, those that begin in the trigger's own words with them.

    Left out are those that only tell whose another deed is: "menghentikan serangan Israel".
    """
    found = (m for m in scene.parties(trigger.head + 1, last) if m.last > trigger.last)
    near = takewhile(lambda m: not _apart(scene, m), found)
    fight = trigger.type.name in ("assault", "coerce")  # "menembak jatuh drone buatan Peru"
    ours = [m for m in near if not of_others(scene, m, made=fight)]
    ours = [m for k, m in enumerate(ours) if not ends_address(scene, ours[:k], m)]
    return [m for m in ours if m.form != "clitic" and not owns(scene, trigger, m)]


def _apart(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is the subject of a headline's second clause: "Kirim Bantuan usai | AS Minta"."""
    opener = scene.doc.entry(mention.first - 1, "clause")
    second = opener is not None and opener.entry.value in SECOND and scene.headline(mention.first)
    return second and opens_clause(scene, mention.first - 1, mention)
