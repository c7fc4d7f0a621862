"""Deeds told in a row with others: what comes first of two to come, what will follow, what is denied beside another.

"setelah bertemu presiden, kami akan menemui parlemen", "upacara yang dilanjutkan dengan pertemuan", "tidak menyerang
atau menangkap". Rules in the form of those in status/__init__.py, which lists them in its order.
"""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger

DEALINGS = ("agree", "consult", "cooperate", "concede", "aid")
MEETINGS = ("agree", "consult")
OPENING = 2  # tokens before the "setelah" that opens a sentence: "Nanti | setelah", a quotation mark
ROW = 26  # tokens from "dilanjutkan dengan" to the last of what follows
CHAIN = 4  # tokens of "akan segera menemui"
BESIDE = 6  # tokens from a verb that is denied to "atau"
STEPS = 3  # of "diawali dengan X, dilanjutkan dengan Y, dan diakhiri dengan Z"
AHEAD = ("planned", "possible")


def first_of_two(scene: Scene, trigger: Trigger) -> str | None:
    """What comes first of two dealings to come: "setelah bertemu presiden, kami akan menemui parlemen"."""
    clause = scene.clause(trigger.first)
    first, last = scene.bounds(trigger.first)
    named = trigger.form == "noun" and trigger.verb == trigger.head
    opens = clause.kind == "time" and clause.marker is not None and clause.marker - first <= OPENING
    if trigger.type.name not in DEALINGS or named or not opens or clause.marker is None:
        return None
    if scene.norm(clause.last - 1) != "," or scene.times_in(clause.first, clause.last):
        return None
    if not _once(scene, clause.marker, trigger.verb):
        return None
    ahead = _told_ahead(scene, clause.last, last)
    near = range(ahead, min(ahead + CHAIN, last))
    deed = any(scene.doc.entry(i, "deed") or scene.doc.entry(i, "light") for i in near)
    return "planned" if ahead and deed else None


def as_soon_as(scene: Scene, trigger: Trigger) -> str | None:
    """What somebody will do something right after: "akan menghentikan serangan segera setelah Chile menyerah"."""
    clause = scene.clause(trigger.first)
    first, _ = scene.bounds(trigger.first)
    if clause.kind != "time" or clause.marker is None or not _once(scene, clause.marker, trigger.verb):
        return None
    soon = scene.norm(clause.marker - 1) in scene.words.status.at_once
    before = scene.clause(max(first, clause.first - 1))
    said = (i + 1 for i in range(clause.marker - 1, before.first, -1) if scene.doc.entry(i, "speech"))
    start = next(said, before.first)  # "mengatakan | pihaknya akan mundur segera setelah …"
    return "possible" if soon and _told_ahead(scene, start, clause.marker - 1) else None


def _once(scene: Scene, marker: int, verb: int) -> bool:
    """Whether "setelah" opens a clause that does not say it has been: not "setelah | berhasil menangkap"."""
    done = any(value == "actual" for _, _, value, form in scene.modals(marker + 1, verb) if form == "aux")
    return scene.norm(marker) in scene.words.status.once and not done


def besides(scene: Scene, trigger: Trigger) -> str | None:
    """A meeting beside which somebody will do more: "selain menggelar pertemuan dengan X, presiden juga akan …"."""
    clause = scene.clause(trigger.first)
    first, last = scene.bounds(trigger.first)
    opens = any(scene.norm(i) in scene.words.status.beside for i in (first, first + 1))
    if not opens or trigger.type.name not in MEETINGS or trigger.verb - first > ROW // 2:
        return None
    comma = next((i for i in range(trigger.last, last) if scene.norm(i) == ","), None)
    if comma is None or clause.first > first + 1 or any(scene.verb(i) for i in range(trigger.last, comma)):
        return None
    too = _told_ahead(scene, comma + 1, last)
    return "planned" if too and scene.norm(too - 1) in scene.words.status.too else None


def _told_ahead(scene: Scene, first: int, last: int) -> int:
    """Where "akan" stands right before the first verb among tokens [first, last); 0 where it is told otherwise."""
    small = {k for at, end, _, form in scene.modals(first, last) if form == "aux" for k in range(at, end)}
    verb = next((i for i in range(first, last) if scene.verb(i) and i not in small), None)
    if verb is None:
        return 0
    near = (
        (at, value) for at, end, value, form in scene.modals(first, verb) if form == "aux" and end == verb
    )
    at, value = next(near, (0, ""))
    return at if value == "planned" else 0


def in_programme(scene: Scene, trigger: Trigger) -> str | None:
    """A part of what is to follow: "akan disambut dengan upacara yang dilanjutkan dengan pertemuan dan jamuan"."""
    if (
        trigger.form != "noun"
        or trigger.verb != trigger.head
        or scene.norm(trigger.last) in scene.words.anaphors
    ):
        return None
    first, _ = scene.bounds(trigger.first)
    for i in range(trigger.first - 1, max(first, trigger.first - ROW) - 1, -1):
        if scene.norm(i) in scene.words.status.followed:
            led = i + 1 == trigger.first or scene.norm(i + 1) == scene.words.means
            return _to_follow(scene, i, first) if led else None
        part = scene.doc.tokens[i].kind == "word" or scene.doc.tokens[i].text == ","
        if not part or scene.verb(i) or scene.doc.entry(i, "modal"):
            return None
    return None


def _to_follow(scene: Scene, verb: int, first: int) -> str | None:
    """What is said of a verb of following, else of the verb before that it goes on from."""
    for _ in range(STEPS):
        near = (v for _, end, v, form in scene.modals(first, verb) if form == "aux" and verb - end <= 1)
        value = next(near, None)
        led = scene.norm(verb - 1)
        joined = led in scene.words.relative or led in scene.words.also or led == ","
        if value or not joined:
            return value if value in AHEAD else None
        before = next((i for i in range(verb - 1, first, -1) if scene.verb(i)), None)
        if before is None:
            return None
        verb = before
    return None


def neither(scene: Scene, trigger: Trigger) -> str | None:
    """Joined by "atau" to a verb that is denied: "tidak akan menyerang atau menangkap warga"."""
    at = trigger.verb - 1
    if trigger.form == "noun" or scene.norm(at) not in scene.words.status.either:
        return None
    first, _ = scene.bounds(trigger.first)
    for i in range(at - 1, max(first, at - BESIDE) - 1, -1):
        if scene.doc.tokens[i].kind == "mark" or scene.norm(i) in scene.words.relative:
            return None
        if scene.verb(i):
            near = (v for _, end, v, form in scene.modals(first, i) if form == "aux" and end == i)
            return "negated" if next(near, None) == "negated" else None
    return None
