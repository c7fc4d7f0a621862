"""When and where an act took place, as its own sentence says: never the dateline, never the day of speaking."""

from collections.abc import Callable, Sequence

import msgspec

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party
from saksi.record.mention import Time

PLACE_WORDS = 6
SENTENCE_REACH = 30
OWN_RELATIVE = 4
MAIN = (("main",), ("manner", "purpose", "coordinate"))

Rule = Callable[[Scene, Trigger, Sequence[int]], str | None]


def date(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> tuple[str | None, str | None]:
    """EDTF of an act's day and the rule that gave it, or (None, None); `heads` are all deeds' tokens."""
    for rule in RULES:
        found = rule(scene, trigger, heads)
        if found:
            return found, f"actions.{rule.__name__}"
    return None, None


def closing_time(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> str | None:
    """A time that closes the sentence after a comma: it is the main verb's ("…, Jumat (22/8/2025).")."""
    at = _closing(scene, trigger)
    if at is None or trigger.head != _main(scene, trigger, heads):
        return None
    return _nearest(scene, trigger, scene.times_in(at, at + 1))


def _closing(scene: Scene, trigger: Trigger) -> int | None:
    """The token of the time that closes a deed's sentence after a comma."""
    first, last = scene.bounds(trigger.head)
    for at, time in scene.times_in(first, last)[-1:]:
        words = scene.doc.tokens[at:last]
        rest = [t for t in words if t.start >= time.end and t.kind in ("word", "number")]
        return at if scene.norm(at - 1) == "," and not rest else None
    return None


def _main(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> int | None:
    """The first deed of a sentence that its main clause tells, itself or with "dengan", "untuk", "dan"."""
    first, last = scene.bounds(trigger.head)
    inside = [h for h in heads if first <= h < last]
    return next((h for kinds in MAIN for h in inside if scene.clause(h).kind in kinds), None)


def clause_time(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> str | None:
    """A time in the deed's own clause."""
    clause = scene.clause(trigger.head)
    at = _closing(scene, trigger)
    return _nearest(
        scene, trigger, [pair for pair in scene.times_in(clause.first, clause.last) if pair[0] != at]
    )


def time_after(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> str | None:
    """A time later in the sentence with no other deed and no word of speech before it."""
    _, last = scene.bounds(trigger.head)
    at = _closing(scene, trigger)
    times = scene.times_in(trigger.last, min(last, trigger.last + SENTENCE_REACH))
    barrier = next((h for h in heads if trigger.head < h < last and not _coordinate(scene, h)), last)
    barrier = min(barrier, _relative_after(scene, trigger, last))
    return _nearest(scene, trigger, [pair for pair in times[:1] if pair[0] < barrier and pair[0] != at])


def _relative_after(scene: Scene, trigger: Trigger, last: int) -> int:
    """Where a relative clause begins that says something of another word than the deed itself."""
    for k in range(scene.doc.clause_of[trigger.head] + 1, scene.doc.clause_of[last - 1] + 1):
        clause = scene.doc.clauses[k]
        own = trigger.form == "noun" and clause.first - trigger.last <= OWN_RELATIVE
        if clause.kind == "relative" and not own:
            return clause.first
    return last


def _coordinate(scene: Scene, head: int) -> bool:
    """Whether a deed is joined to the one before by "dan"."""
    clause = scene.clause(head)
    return clause.kind == "coordinate" and clause.marker is not None


def time_of_governor(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> str | None:
    """A time in the clause that a clause of purpose depends on: "memutuskan pada Selasa untuk mencabut"."""
    clause = scene.clause(trigger.head)
    first, _ = scene.bounds(trigger.head)
    if clause.kind != "purpose" or clause.first <= first:
        return None
    before = scene.clause(clause.first - 1)
    return _nearest(scene, trigger, scene.times_in(before.first, before.last))


def _nearest(scene: Scene, trigger: Trigger, times: Sequence[tuple[int, Time]]) -> str | None:
    """The value of the time nearest to a deed; two joined days are a set."""
    found = [(i, t) for i, t in times if t.edtf and _of_deed(scene, trigger, i, t)]
    if not found:
        return None
    at, _ = min(found, key=lambda pair: abs(pair[0] - trigger.head))
    days = [(i, t) for i, t in found if abs(i - at) <= 2]
    if len(days) > 1 and all(scene.norm(i - 1) in scene.words.joiners for i, _ in days[1:]):
        return "{" + ",".join(t.edtf or "" for _, t in days) + "}"
    return next(_open(scene, i, t) for i, t in found if i == at)


def _open(scene: Scene, at: int, time: Time) -> str | None:
    """An interval without end after "sejak"."""
    if time.edtf and scene.norm(at - 1) in scene.words.since and "/" not in time.edtf:
        return f"{time.edtf}/.."
    return time.edtf


def _term(scene: Scene, at: int, time: Time) -> bool:
    """Whether a time in brackets is a person's years in office, not a day."""
    return scene.norm(at - 1) == "(" and len(time.edtf or "") in (4, 9)


def _of_deed(scene: Scene, trigger: Trigger, at: int, time: Time) -> bool:
    """Whether a time can be a deed's: not the day of speaking, nor counted from the deed ("sehari setelah")."""
    if _of_speech(scene, trigger, at) or _term(scene, at, time):
        return False
    between = [t for t in scene.doc.tokens[at : trigger.first] if t.start >= time.end]
    counted = (
        at < trigger.first and len(between) == 1 and scene.doc.entry(trigger.first - 1, "clause") is not None
    )
    return not counted


def _of_speech(scene: Scene, trigger: Trigger, time: int) -> bool:
    """Whether a word of speech stands between the deed and the time."""
    low, high = sorted((trigger.head, time))
    hits = (scene.doc.entry(i, "speech") for i in range(low + 1, high))
    return any(hit and (hit.entry.form != "passive" or time > trigger.head) for hit in hits)


def time_of_fall(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> str | None:
    """When people fell in an attack: "17 warga tewas pada Sabtu, akibat serangan udara"."""
    if trigger.form != "noun" or trigger.type.name != "assault":
        return None
    first, _ = scene.bounds(trigger.head)
    begins = max(
        (h + 1 for h in heads if first <= h < trigger.head and not _joined(scene, h, trigger)), default=first
    )
    fell = next(
        (i for i in range(trigger.first - 1, begins - 1, -1) if scene.norm(i) in scene.words.fallen), None
    )
    if fell is None or scene.clause(trigger.head).kind == "relative":
        return None
    return _nearest(scene, trigger, scene.times_in(fell, trigger.first))


def _joined(scene: Scene, head: int, trigger: Trigger) -> bool:
    """Whether only "dan" joins a deed to the next: "serangan udara dan tembakan"."""
    return trigger.head - head <= 4 and any(
        scene.norm(i) in scene.words.joiners for i in range(head, trigger.head)
    )


RULES: tuple[Rule, ...] = (closing_time, clause_time, time_after, time_of_governor, time_of_fall)


def dated(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The acts with days carried over where one takes up another, and acts still to come planned."""
    done: list[Action] = []
    for k, action in enumerate(found):
        made = action
        if made.date is None and (source := _taken_up(scene, triggers, done, k)):
            made = msgspec.structs.replace(made, date=source.date, date_rule="actions.taken_up")
        if made.status_rule == "actions.asserted" and _ahead(scene, made.date):
            made = msgspec.structs.replace(made, status="planned", status_rule="actions.day_ahead")
        done.append(made)
    return [_told_again(scene, triggers[k], action, done[k + 1 :]) for k, action in enumerate(done)]


def _told_again(scene: Scene, trigger: Trigger, action: Action, after: Sequence[Action]) -> Action:
    """A headline's act with the day that the report gives when it tells the act again."""
    if action.date or not scene.headline(trigger.head):
        return action
    for other in after:
        same = (other.type, other.mode, other.status) == (action.type, action.mode, action.status)
        if (
            same
            and not _differ(action.actors, other.actors)
            and not _differ(action.recipients, other.recipients)
        ):
            changes = {"date": other.date, "date_rule": "actions.told_again" if other.date else None}
            return msgspec.structs.replace(action, **changes)
    return action


def _differ(one: Sequence[Party], other: Sequence[Party]) -> bool:
    """Whether two sides name different states."""
    here, there = {p.country for p in one if p.country}, {p.country for p in other if p.country}
    return bool(here and there and here != there)


def _taken_up(scene: Scene, triggers: Sequence[Trigger], done: Sequence[Action], k: int) -> Action | None:
    """The dated act that an act takes up: the same sentence's, or the one "serangan itu" points to."""
    trigger = triggers[k]
    for j in range(k - 1, -1, -1):
        same = scene.doc.sentence_of[triggers[j].head] == scene.doc.sentence_of[trigger.head]
        if same and j == k - 1 and _coordinate(scene, trigger.head) and trigger.form != "noun":
            return done[j]
        if done[j].type != trigger.type.name:
            continue
        if (
            same
            and done[j].status == "actual"
            and trigger.form != "noun"
            and scene.clause(trigger.head).kind != "time"
        ):
            return done[j]
        if not same:
            points = trigger.form == "noun" and scene.norm(trigger.last) in scene.words.anaphors
            return done[j] if points else None
    return None


def _ahead(scene: Scene, day: str | None) -> bool:
    """Whether a day lies after the report's own."""
    published = scene.doc.article.published
    return bool(day and published and len(day) >= 10 and day[:4].isdigit() and day[:10] > published[:10])


def place(scene: Scene, trigger: Trigger) -> str | None:
    """The place named after "di", "ke" or "dari" in the deed's clause, as written."""
    clause = scene.clause(trigger.last - 1)
    for i in range(trigger.last, clause.last):
        if scene.norm(i) in scene.words.places:
            end = _end(scene, i + 1, clause.last)
            if end > i + 1 and any(t.capital for t in scene.doc.tokens[i + 1 : end]):
                return scene.doc.span(i + 1, end).of(scene.doc.text)
    return None


def _end(scene: Scene, first: int, last: int) -> int:
    """Where a place's phrase ends."""
    i = first
    while i < min(last, first + PLACE_WORDS):
        token = scene.doc.tokens[i]
        small = (
            token.norm in scene.words.prepositions
            or token.norm in scene.words.joiners
            or token.norm in scene.words.relative
        )
        if token.kind != "word" or small or scene.verb(i):
            break
        i += 1
    return i
