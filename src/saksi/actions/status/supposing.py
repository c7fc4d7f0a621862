"""What would follow from a deed that is only thought of: "menyerang Iran akan memicu perang"."""

import itertools

from saksi.actions.scene import OTHERS, Scene
from saksi.actions.syntax.predicates import comma
from saksi.actions.triggers import Trigger

OWNER = 8  # tokens from a deed noun over whose it is to "akan"
WARNINGS = ("warn", "threaten")
ANY_REACH = 5  # words behind a noun with "apa pun"
USED_FOR = 10  # words between the use of something and what it is for


def supposed(scene: Scene, trigger: Trigger) -> str | None:
    """What would follow from a deed: "menyerang Iran akan memicu perang", "memperingatkan bahwa bantuan AS dapat …"."""
    clause = scene.clause(trigger.first)
    first, last = scene.bounds(trigger.first)
    if _warns(scene, trigger) or _told_of_effect(scene, trigger):
        return "possible"
    opens = trigger.first in (clause.first, (clause.marker or clause.first - 1) + 1)
    if not opens or clause.kind not in ("main", "content") or not _ahead(scene, trigger.last, last):
        return None
    if scene.doc.tokens[last - 1].text == "?" or (
        scene.headline(trigger.head) and comma(scene, trigger.last, last)
    ):
        return None
    if scene.norm(trigger.last) in scene.words.anaphors:
        return _to_be_held(scene, trigger)
    if trigger.form == "noun":
        warned = any(
            (hit := scene.doc.entry(i, "speech")) and hit.entry.value == "warn"
            for i in range(first, clause.first)
        )
        weighed = clause.kind == "content" or scene.norm(trigger.head) in scene.words.status.stepping_in
        warned = warned or (weighed and _effect(scene, trigger.last, clause.last))
        return "possible" if warned else None
    return "possible" if trigger.form == "active" else None


def _to_be_held(scene: Scene, trigger: Trigger) -> str | None:
    """Planned where a deed that is pointed to will have something done with it: "mogok nasional ini akan diisi orasi"."""
    held = scene.norm(trigger.last + 1) in scene.words.status.ahead and trigger.form != "noun"
    return "planned" if held and scene.norm(trigger.last + 2).startswith(scene.words.passive[0]) else None


def _warns(scene: Scene, trigger: Trigger) -> bool:
    """Whether a headline warns of what a deed would bring about: "Peringatkan Peru: …, Intervensi Berakibat Kerusakan"."""
    first = scene.bounds(trigger.first)[0]
    told = trigger.form == "noun" and scene.headline(trigger.head)
    near = range(trigger.last, trigger.last + 2)
    if not told or not any(scene.norm(i) in scene.words.status.effects for i in near):
        return False
    cues = (scene.doc.entry(i, "speech") for i in range(first, trigger.first))
    return any(hit is not None and hit.entry.value in ("warn", "threaten") for hit in cues)


def _told_of_effect(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody says what stepping in would bring about: "menyebut intervensi militer Peru | akan berakibat fatal"."""
    if trigger.form != "noun" or scene.norm(trigger.head) not in scene.words.status.stepping_in:
        return False
    said = scene.doc.entry(trigger.first - 1, "speech")
    if said is None or said.entry.form == "passive" or scene.norm(trigger.last) in scene.words.anaphors:
        return False
    last = scene.bounds(trigger.head)[1]
    for _, end, value, form in scene.modals(trigger.last, min(last, trigger.last + OWNER)):
        if form == "aux" and value in ("planned", "possible"):
            return scene.norm(end) in scene.words.status.effects
    return False


def _effect(scene: Scene, first: int, last: int) -> bool:
    """Whether the first verb among tokens [first, last) tells what something would bring about: "akan memicu perang"."""
    verbs = (i for i in range(first, last) if scene.verb(i) and not scene.doc.entry(i, "modal"))
    return scene.norm(next(verbs, -1)) in scene.words.status.effects


def auxiliaries(scene: Scene, first: int, last: int) -> list[str]:
    """The status words that stand before verbs among tokens [first, last), nearest to `last` first."""
    return [value for _, _, value, form in scene.modals(first, last) if form == "aux"]


def _ahead(scene: Scene, first: int, last: int) -> bool:
    """Whether what may or will be is told among tokens [first, last)."""
    return not {"planned", "possible"}.isdisjoint(auxiliaries(scene, first, last))


def for_use(scene: Scene, trigger: Trigger) -> str | None:
    """What something would be used for: "penggunaan pangkalan untuk pengeboman", "akan memakai pangkalan untuk serangan"."""
    led = trigger.form == "noun" and scene.norm(trigger.first - 1) in scene.words.purpose
    if not led or trigger.type.name != "assault" or scene.norm(trigger.last) in scene.words.anaphors:
        return None
    first, _ = scene.bounds(trigger.first)
    for i in range(trigger.first - 2, max(first, trigger.first - USED_FOR) - 1, -1):
        if scene.norm(i) in scene.words.status.uses:
            return "planned"
        if scene.norm(i) in scene.words.using:
            return next(
                (v for _, last, v, form in scene.modals(first, i) if form == "aux" and i - last <= 1), None
            )
    return None


def by_anyone(scene: Scene, trigger: Trigger) -> str | None:
    """What no one in particular has done: "menghukum siapa pun yang menyerang", "konsekuensi bagi negara lain yang ikut campur"."""
    clause = scene.clause(trigger.verb)
    if clause.kind != "relative" or clause.marker is None or trigger.form == "noun":
        return None
    at = clause.marker - 1
    if (
        scene.norm(at) in scene.words.status.anybody
        or f"{scene.norm(at - 1)} {scene.norm(at)}" in scene.words.status.anybody
    ):
        return "possible"
    others = (scene.actor(m) for m in scene.parties(at - 2, at + 1) if m.last >= at)
    if not any(actor is not None and actor.role == OTHERS for actor in others):
        return None
    first = scene.bounds(trigger.verb)[0]
    cues = (scene.doc.entry(i, "speech") for i in range(first, at))
    warned = any(hit is not None and hit.entry.value in WARNINGS for hit in cues)
    return "possible" if warned and scene.norm(at) not in scene.words.anaphors else None


def of_any_kind(scene: Scene, trigger: Trigger) -> str | None:
    """None in particular: "intervensi militer apa pun akan dibalas"."""
    if trigger.form != "noun":
        return None
    behind = [scene.norm(i) for i in range(trigger.last, trigger.last + ANY_REACH)]
    what = behind[:2] if scene.words.status.anyone[1] in behind[:3] else behind[:1]
    named = {*what, *(word for word in behind[:2] if word.endswith(scene.words.status.anyone[1]))}
    unnamed = named & scene.words.status.whatever
    return "possible" if unnamed or scene.words.status.anyone in itertools.pairwise(behind) else None


def later_on(scene: Scene, trigger: Trigger) -> str | None:
    """A noun with "nanti" behind it, whatever stands before: "setelah gelar perkara nanti"."""
    near = (scene.norm(trigger.last), scene.norm(trigger.last + 1))
    return "planned" if trigger.form == "noun" and scene.words.status.later.intersection(near) else None
