"""Deeds joined to what stands before them, or parted from it: which words before a clause still hold for it.

"AS menuntut Hamas membebaskan sandera yang ditawan dan menyerahkan senjata": both are asked for. "Kamboja melarang
impor dan menarik duta besarnya": only the import is forbidden.
"""

import itertools
from collections.abc import Iterator

from saksi.actions.scene import Scene
from saksi.actions.syntax.predicates import comma
from saksi.actions.triggers import Trigger
from saksi.record.document import Clause

FRONTED = ("time", "reason", "condition")
INSIDE = ("purpose", "relative")  # what may close such a clause: "jika tidak ada pakta | yang diteken"
COUNTED = 5  # tokens in which a sentence opens with how long before or after: "namun, tiga hari sebelum"
ASIDE = 2  # words between a verb and the request that is its object
FINITE = ("active", "passive", "bare")


def starts_afresh(scene: Scene, clause: Clause, before: Clause) -> bool:
    """Whether the main clause goes on or begins here: "setelah AS berencana menyerang, Iran menarik pasukan".

    After an aside between commas its verb may stand first: "Trump, yang berencana menyerang Iran, memanggil …".
    """
    if clause.kind != "coordinate" or scene.norm(clause.first - 1) != ",":
        return False
    if scene.norm(clause.first) in scene.words.also:
        return False
    led = scene.clause(before.first - 1) if before.kind in INSIDE and before.first else before
    if before.kind == "relative" and led.kind != "condition":
        own = scene.norm(clause.first).endswith(scene.pack.third) and not _verbal(scene, clause.first)
        return (
            own or scene.norm(before.first - 1) == ","
        )  # "orang yang tidak mau pindah, rumahnya akan disita"
    fronted = led.kind in FRONTED or _counted(scene, before)  # "jika diminta untuk membantu, Peru siap …"
    return fronted and not _verbal(scene, clause.first)


def _counted(scene: Scene, clause: Clause) -> bool:
    """Whether a clause opens with how long before or after: "tiga hari sebelum dijadwalkan …"."""
    opens = range(clause.first, min(clause.first + COUNTED, clause.last))
    return any(scene.norm(i) in scene.words.until or scene.norm(i) in scene.words.status.after for i in opens)


def passes_over(scene: Scene, clause: Clause, before: Clause, trigger: Trigger) -> bool:
    """Whether a joined verb goes on after what a relative clause says of its object: "sandera yang ditawan dan menyerahkan …"."""
    if _unfinished(scene, clause, before) or _of_object(scene, clause, before):
        return True
    listed = trigger.form != "noun" and scene.norm(trigger.verb - 1) in scene.words.status.such_things
    if before.kind == "relative" and listed:
        return clause.first == trigger.verb - 1  # "melarang hal yang …, termasuk membakar"
    if clause.kind != "coordinate" or before.kind != "relative" or trigger.form != "active":
        return False
    if scene.norm(clause.first) not in scene.words.also or clause.first < trigger.verb - 2:
        return False
    own = next((i for i in range(before.first, before.last) if scene.verb(i)), None)
    return own is not None and scene.norm(own).startswith(scene.words.passive)


def _of_object(scene: Scene, clause: Clause, before: Clause) -> bool:
    """Whether "yang" only tells where they are who are asked: "mengimbau warga yang berada di Peru | untuk melapor"."""
    if clause.kind != "purpose" or before.kind != "relative" or before.marker is None:
        return False
    verbs = [i for i in range(before.marker + 1, before.last) if scene.verb(i)]
    return all(scene.norm(i) in scene.words.status.staying for i in verbs)


def _unfinished(scene: Scene, clause: Clause, before: Clause) -> bool:
    """Whether "agar" still waits for its verb: "agar semua pihak | yang terlibat, | termasuk aparat, ditindak"."""
    if (
        clause.kind != "coordinate"
        or before.kind != "relative"
        or before.first <= scene.bounds(before.first)[0]
    ):
        return False
    outer = scene.clause(before.first - 1)
    if outer.marker is None or scene.norm(outer.marker) not in scene.words.so_that:
        return False
    return not any(_verbal(scene, i) for i in range(outer.marker + 1, outer.last))


def alongside(scene: Scene, trigger: Trigger, at: int, last: int) -> bool:
    """Whether a verb is joined to a governing verb that has a noun for its object: "melarang impor dan menarik dubes"."""
    joined = _joined_at(scene, trigger, last)
    led = trigger.verb != trigger.head  # "membatalkan pakta itu dan kembali memberlakukan sanksi"
    if not scene.norm(at).startswith("me"):
        return False
    if joined is not None and (led or trigger.form in FINITE) and not _goes_into(scene, last, joined):
        return True
    return _told_anew(scene, last, trigger.verb)


def _told_anew(scene: Scene, first: int, last: int) -> bool:
    """Whether another verb is joined in between: "menolak tuduhan Chile dan | menanggapi dengan mengusir diplomat"."""
    verb = next((i for i in range(first, last) if scene.verb(i)), first)
    if verb - 1 <= first or scene.norm(verb - 1) not in scene.words.also:
        return False
    return not _goes_into(scene, first, verb - 1)


def _beside_request(scene: Scene, trigger: Trigger, modal: tuple[int, int, str, str]) -> bool:
    """Whether a verb is joined to one that has a request for its object: "mengabaikan seruan PBB dan | menyerang"."""
    at, last, _, form = modal
    if form not in ("noun", "ask") or trigger.form not in FINITE or scene.verb(at):
        return False
    joined = _joined_at(scene, trigger, last)
    if joined is None or _goes_into(scene, last, joined):
        return False
    near = range(at - 1, max(scene.bounds(at)[0], at - 1 - ASIDE) - 1, -1)
    verb = next((i for i in near if scene.verb(i)), None)
    return verb is not None and not scene.norm(verb).startswith(scene.words.passive)


def _goes_into(scene: Scene, first: int, last: int) -> bool:
    """Whether a verb stands among tokens [first, last), or what leads to one; a noun as "permintaan" leads to none."""
    for i in range(first, last):
        hit = scene.doc.entry(i, "modal")
        small = hit is not None and hit.entry.form not in ("noun", "ask")
        if small or scene.verb(i) or scene.norm(i) in scene.words.purpose:
            return True
    return False


def _joined_at(scene: Scene, trigger: Trigger, floor: int) -> int | None:
    """The "dan" before a verb, behind which only a small word or its own subject may stand: "dan | Peru kembali | menyerang"."""
    at = trigger.verb - 1
    while at > floor and scene.norm(at) in scene.words.between:
        at -= 1
    if scene.norm(at) in scene.words.also:
        return at
    near = [m for m in scene.parties(floor, at + 1) if m.last == at + 1 and scene.told(m)]
    return next((m.first - 1 for m in near if scene.norm(m.first - 1) in scene.words.also), None)


def in_passing(scene: Scene, trigger: Trigger, at: int, last: int) -> bool:
    """Whether a governing verb only tells how the main deed is done: "dengan mempertimbangkan masukan, Peru mencabut izin"."""
    return scene.norm(at - 1) in scene.words.status.in_manner and comma(scene, last, trigger.first)


def closing_verb(scene: Scene, clause: Clause) -> int | None:
    """The passive right behind another that ends a relative clause: "para preman yang ditangkap | diadili"."""
    if clause.kind != "relative" or clause.marker is None:
        return None
    verbs = [i for i in range(clause.marker + 1, clause.last) if scene.verb(i)]
    pairs = itertools.pairwise(verbs)
    at = next((b for a, b in pairs if b == a + 1 and scene.norm(a).startswith(scene.words.passive)), None)
    if at is None and len(verbs) > 1 and any(_said_of(scene, verbs[0], verbs[-1])):
        return verbs[-1]  # "mereka yang terlibat harus | diadili dan dihukum"
    return at if at is not None and scene.norm(at).startswith(scene.words.passive) else None


def _said_of(scene: Scene, first: int, verb: int) -> Iterator[str]:
    """What the words right before a verb say of its reality, none further left than its clause's first verb."""
    near = scene.modals(first + 1, verb)
    return (value for _, last, value, form in near if form == "aux" and last == verb)


def _verbal(scene: Scene, i: int) -> bool:
    """Whether a token is a verb or stands before one: "akan", "tidak"."""
    return scene.verb(i) or scene.doc.entry(i, "modal") is not None


def parted(scene: Scene, i: int) -> bool:
    """Whether a token parts two statements of a sentence: a semicolon, a dash between spaces, ", bahkan"."""
    token = scene.doc.tokens[i]
    if token.text == ",":
        return (
            scene.norm(i + 1) in scene.words.status.indeed
            and scene.norm(i + 2) not in scene.words.prepositions
        )
    return (
        token.kind == "mark"
        and token.text in scene.words.status.breaks
        and scene.doc.tokens[i - 1].end != token.start
    )


def speaks(scene: Scene, i: int) -> bool:
    """Whether a verb of speech stands at a token: what it says is under it, not under what stands before."""
    hit = scene.doc.entry(i, "speech")
    return hit is not None and hit.entry.form == "active" and not scene.doc.entry(i, "modal")


def own_object(scene: Scene, trigger: Trigger, modal: tuple[int, int, str, str]) -> bool:
    """Whether a verb of planning in "yang" has its object before a passive, or a request is one verb's object.

    "orang yang mengagendakan kongres | ditangkap", "mengabaikan seruan PBB dan | menyerang".
    """
    at, _, value, form = modal
    if _beside_request(scene, trigger, modal):
        return True
    if value != "planned" or form != "govern" or trigger.form != "passive":
        return False
    led = scene.norm(at).startswith("me") and scene.norm(at - 1) in scene.words.relative
    return led and scene.norm(trigger.verb - 1) not in scene.words.purpose


def on_its_own(scene: Scene, outer: tuple[int, int, str, str], before: int) -> bool:
    """Whether "dan" parts a status word from one who refuses something else: "menolak perundingan dan | siap menyerang"."""
    first, last, value, _ = outer
    refuses = value == "negated" and scene.norm(first) not in scene.words.status.denials
    return refuses and last < before - 1 and scene.norm(before - 1) in scene.words.also
