"""What stands in a clause around a verb: its other verbs, a subject that names no party, a verb of saying or asking."""

from saksi.actions.scene import Scene
from saksi.actions.syntax.groups import together
from saksi.actions.triggers import Trigger
from saksi.record.document import Clause, Hit
from saksi.record.mention import Mention

DOING = ("active", "passive", "bare")
ASKING = ("demand", "order", "warn")
CHANCE = 6  # words at a clause's end within which a chance is given
MEDIATE = "mediate"  # those between whom one mediates are meant


def says_or_does(scene: Scene, i: int) -> bool:
    """Whether a status word, or a word for a deed or for speech that is no noun, stands at a token."""
    if scene.doc.entry(i, "modal"):
        return True
    found = (scene.doc.entry(i, kind) for kind in ("deed", "speech"))
    return any(hit is not None and hit.first == i and hit.entry.form in DOING for hit in found)


def past_relative(scene: Scene, marker: int, verb: int) -> bool:
    """Whether a verb after "yang" is the main clause's: "perwira yang membunuh petani ditangkap"."""
    if _behind_agents(scene, marker, verb):
        return True
    for i in range(verb - 1, marker, -1):
        if scene.norm(i) in scene.words.joiners or scene.doc.tokens[i].text == "," or _reports(scene, i):
            return False
        grounds = scene.norm(i) in scene.words.equatives and scene.norm(i + 1) in scene.words.syntax.grounds
        told = scene.norm(i) in scene.words.equatives and scene.parties(i + 1, i + 2)
        if told or (grounds and scene.parties(i + 2, i + 3)):
            return False  # "yang menjadi alasan | Peru menyerang"
        if scene.norm(i) in scene.words.syntax.allied:
            return True  # "milisi yang bersekutu dengan Peru menyerang"
        if scene.verb(i) and not scene.doc.entry(i, "modal") and scene.norm(i) not in scene.words.between:
            return True
    return False


def _behind_agents(scene: Scene, marker: int, verb: int) -> bool:
    """Whether a verb stands behind two whom a "yang" with its verb tells: "milisi yang didukung Peru dan Chile | menyerang"."""
    at = marker + 2 + (scene.norm(marker + 2) in scene.words.by)
    if not scene.verb(marker + 1) or scene.doc.entry(marker + 1, "speech"):
        return False  # "yang meminta Peru dan Chile | mundur"
    near = scene.parties(at, at + 1)
    group = together(scene, near[0], verb) if near else []
    gap = range(group[-1].last, verb) if len(group) > 1 else range(0)
    return len(group) > 1 and not any(
        scene.norm(i) in scene.words.joiners or scene.doc.tokens[i].kind != "word" for i in gap
    )


def _reports(scene: Scene, i: int) -> bool:
    """Whether a verb of saying stands at a token with a party right behind it: "laporan yang menyebut Iran telah"."""
    hit = scene.doc.entry(i, "speech")
    near = scene.parties(hit.last, hit.last + 2) if hit and hit.entry.form == "active" else []
    return bool(near) and hit is not None and hit.entry.value not in ASKING


def overt(scene: Scene, clause: Clause, verb: int) -> bool:
    """Whether a clause has a subject of its own that names no party: "bahwa serangan itu menghantam"."""
    i = clause.first
    while i < verb:
        token = scene.doc.tokens[i]
        if token.norm in scene.words.third_person and i + 1 < verb and not scene.parties(i, i + 1):
            return True  # "memperingatkan Peru bahwa | mereka akan …": somebody, and nobody sure
        small = scene.doc.entry(i, "modal") or scene.doc.entry(i, "clause")
        if small:
            i = small.last
        elif (
            token.kind not in ("word", "number")
            or token.norm in scene.words.between
            or token.norm in scene.words.joiners
            or token.norm in scene.words.including  # "langkah lain, termasuk | mengerahkan kapal"
        ):
            i += 1
        else:
            return not (token.norm in scene.words.prepositions or scene.verb(i))
    return False


def verbs_of(scene: Scene, clause: Clause) -> list[int]:
    """The verbs of a clause."""
    return [i for i in range(clause.first, clause.last) if scene.verb(i)]


def enabled(scene: Scene, clause: Clause) -> list[Mention]:
    """Who is given a chance or a term at a clause's end: "memberi Iran kesempatan | untuk", "ultimatum 60 hari | untuk"."""
    give = _gives(scene, clause)
    if give is not None:
        return scene.parties(give + 1, clause.last)[:1]
    ending = [m for m in scene.parties(clause.first, clause.last) if m.last == clause.last]
    whose = [m for m in ending if scene.norm(m.first - 1) in scene.words.syntax.for_whom and scene.told(m)]
    return whose[:1]  # "langkah awal bagi Peru | untuk memperoleh"


def for_whom(scene: Scene, clause: Clause) -> list[Mention] | None:
    """Whom "bagi" at a clause's end tells, whose deed is what follows: "sulit bagi para sopir | untuk"; None without it."""
    for i in range(clause.last - 2, clause.first - 1, -1):
        if scene.norm(i) in scene.words.syntax.for_whom:
            return scene.parties(i + 1, clause.last)[:1]
        if scene.verb(i) or scene.doc.tokens[i].kind != "word":
            return None
    return None


def enables_others(scene: Scene, clause: Clause) -> bool:
    """Whether those given a chance, or let do it, are nobody known: its giver does not do it."""
    give = _gives(scene, clause)
    told = range(give + 1, clause.last) if give is not None else range(0)
    unknown = any(scene.norm(i) in scene.words.third_person for i in told)
    let = next((i for i in range(clause.first, clause.last) if lets(scene, i)), None)
    return unknown or (let is not None and not scene.parties(let + 1, clause.last))


def _gives(scene: Scene, clause: Clause) -> int | None:
    """The verb of giving in a clause that ends in a chance or a term."""
    near = range(max(clause.first, clause.last - CHANCE), clause.last)
    chance = next((i for i in near if scene.norm(i) in scene.words.syntax.chances), None)
    if chance is None:
        return None
    return next(
        (i for i in range(chance - 1, clause.first, -1) if scene.norm(i) in scene.words.syntax.giving), None
    )


def orders(scene: Scene, clause: Clause) -> bool:
    """Whether a clause gives an order: its own forces or offices then act for it."""
    speech = (scene.doc.entry(i, "speech") for i in range(clause.first, clause.last))
    return any(hit and hit.entry.value == "order" for hit in speech)


def asks(scene: Scene, i: int) -> bool:
    """Whether a word asks, orders or warns someone, or names such a request or plan; "menuju" only leads to a place."""
    if scene.norm(i) in scene.words.bound_for:
        return False
    if lets(scene, i) or _warns(scene, i):
        return True
    for hit in scene.doc.hits_at.get(i, ()):
        entry = hit.entry
        if (entry.kind == "modal" and entry.form in ("ask", "noun")) or (
            entry.kind == "speech" and entry.value in ASKING
        ):
            return True
    return False


def lets(scene: Scene, i: int) -> bool:
    """Whether a word lets somebody do something: "membiarkan milisi | menyerang"."""
    return scene.norm(i) in scene.words.syntax.letting


def _warns(scene: Scene, i: int) -> bool:
    """Whether a threat tells somebody what to do, or not to: "mengancam Chile | untuk tidak menyerang"."""
    near = scene.parties(i + 1, i + 2) if scene.norm(i) in scene.words.menaces else []
    return bool(near) and scene.norm(near[0].last) in scene.words.purpose


def reaching_into(scene: Scene, verb: int, last: int) -> Hit | None:
    """The status word right before a deed of several words that takes its first: "akan | kembali ke meja perundingan"."""
    hit = scene.doc.entry(verb - 1, "modal")
    return hit if hit and hit.entry.form == "aux" and verb < hit.last < last else None


def comma(scene: Scene, first: int, last: int) -> bool:
    """Whether a comma stands among tokens [first, last)."""
    return any(scene.doc.tokens[i].text == "," for i in range(first, last))


def opened_by_to(scene: Scene, trigger: Trigger) -> bool:
    """Whether a deed stands right after "untuk"."""
    return scene.norm(trigger.verb - 1) in scene.words.purpose or scene.clause(trigger.verb).kind == "purpose"


def owns(scene: Scene, trigger: Trigger, mention: Mention) -> bool:
    """Whether a mention stands right behind, or in, another deed's noun; those between whom one mediates are meant."""
    if trigger.sense == MEDIATE:
        return False
    for i in range(max(trigger.last, mention.first - 2), mention.first):
        hit = scene.doc.entry(i, "deed")
        if hit and hit.entry.form == "noun" and hit.last >= mention.first and not scene.kind_word(i):
            return True
    return False
