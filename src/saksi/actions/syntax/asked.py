"""Who is asked, ordered or planned for in a clause, and so does what the next one tells."""

from saksi.actions.scene import Scene
from saksi.actions.syntax.chains import answers
from saksi.actions.syntax.groups import together
from saksi.actions.syntax.predicates import asks, enabled, for_whom
from saksi.record.document import Clause
from saksi.record.mention import Mention

STEP_NEAR = 3  # words from a word for a step to whose it is
STEP_REACH = 12  # tokens that those whose step it is may take


def ending_at(scene: Scene, token: int) -> list[Mention]:
    """The mention that ends right before a token: "upaya yang dipimpin AS untuk"."""
    near = [m for m in scene.parties(token - 4, token) if m.last == token and scene.told(m)]
    return [
        m for m in near if scene.norm(m.first - 1) not in scene.words.places
    ]  # "kunjungan ke Peru | untuk"


def _step_of(scene: Scene, i: int, last: int) -> bool:
    """Whether a noun with its bearer ends a clause, whose deed then is told: "mengecam langkah Mali | untuk menyerang"."""
    if scene.norm(i) not in scene.words.syntax.steps:
        return False
    near = scene.parties(i + 1, last)
    return (
        bool(near) and near[-1].last >= last and not any(scene.verb(k) for k in range(i + 1, near[0].first))
    )


def controller(scene: Scene, before: Clause, verbs: list[int]) -> list[Mention]:
    """Who is asked, ordered or planned for: "meminta Rusia untuk", "rencana Israel untuk", "desakan kepada AS agar"."""
    if given := enabled(scene, before) or _kept_from(scene, before):
        return given
    asked = [i for i in range(before.first, before.last) if asks(scene, i) or _step_of(scene, i, before.last)]
    if not asked or (verbs and verbs[-1] > asked[-1]):
        return []
    if scene.norm(asked[-1] + 1) in scene.words.syntax.favours:
        return []  # "meminta izin Peru | untuk menyerang"
    found = scene.parties(asked[-1] + 1, before.last)
    if not found or found[-1].last < before.last - 1:
        return found[:1]
    if (traveller := _not_where(scene, asked[-1], found)) is not None:
        return traveller
    near = found[-1]
    lead = [m for m in found if together(scene, m, before.last)[-1] is near]
    return together(scene, lead[0], before.last) if lead else [near]


def _kept_from(scene: Scene, before: Clause) -> list[Mention]:
    """Who is kept from a deed at a clause's end: "Peru tidak bisa mencegah milisi itu | untuk menyerang"."""
    ending = [m for m in scene.parties(before.first, before.last) if m.last == before.last and scene.told(m)]
    return [m for m in ending if scene.norm(m.first - 1) in scene.words.syntax.keeping][:1]


def _not_where(scene: Scene, asking: int, found: list[Mention]) -> list[Mention] | None:
    """Who does it where the last one named only tells where: "mendorong Peru aktif dalam forum PBB | untuk", "kunjungan Joni ke Peru | untuk"."""
    last = found[-1]
    if scene.norm(last.first - 1) in scene.words.places:
        return [m for m in found if m.last == last.first - 1] or found[:1]
    gap = range(found[0].last, last.first)
    held = any(scene.norm(i) in scene.words.held_in for i in gap)
    right_there = found[0].first == asking + 1 and scene.told(found[0])
    return found[:1] if held and right_there else None


def step_of(scene: Scene, token: int) -> list[Mention]:
    """Whose step ends right before a token: "senang dengan keputusan Peru | untuk", "tindakan tegas dari Peru dan Togo | dengan"."""
    near = scene.parties(max(0, token - STEP_REACH), token)
    groups = (together(scene, m, token) for m in near)
    led = next((group for group in groups if group[-1].last == token and scene.told(group[-1])), [])
    back = range(led[0].first - STEP_NEAR, led[0].first) if led else range(0)
    step = next((i for i in back if scene.norm(i) in scene.words.syntax.steps), None)
    return led if step is not None and not any(map(scene.verb, range(step + 1, led[0].first))) else []


def called_on(
    scene: Scene, clause: Clause, before: Clause, verbs: list[int], *, depends: bool
) -> list[Mention] | None:
    """Whom the clause before asks, plans for or tells with "bagi", whose deed is what the next tells; None for nobody such."""
    if clause.kind == "purpose" and (whose_aim := for_whom(scene, before)) is not None:
        return whose_aim
    asked = controller(scene, before, verbs) if depends else []
    return asked if asked and answers(scene, asked, before) else None


def by_ending(scene: Scene, verb: int) -> list[Mention] | None:
    """Whom the ending of a verb of letting or asking stands for, who does the next: "memintanya untuk | mundur"; None elsewhere."""
    at = verb - 1
    while scene.norm(at) in scene.words.purpose or scene.norm(at) in scene.words.so_that:
        at -= 1
    word = scene.norm(at)
    base = scene.pack.lexicon.bare(word)
    if base == word or not word.startswith(scene.words.transitive) or not word.endswith(scene.pack.third):
        return None
    if base not in scene.words.syntax.letting and not asks(scene, at):
        return None
    return [m for m in scene.parties(at, at + 1) if m.form == "clitic"]
