"""Days carried from one act to another that takes it up: "serangan itu", a headline's event told again."""

from collections.abc import Sequence

import msgspec

from saksi.actions.dates import coordinate
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party

FORETOLD = (
    "mobilize",
    "investigate",
    "consult",
    "aid",
    "assault",
)  # a penalty or a tariff cut is done once it is decided
TALKS = ("aid", "agree", "consult", "cooperate", "investigate", "protest")
APART = ("time", "condition")  # clauses with a day of their own
STILL = 3  # sentences from what is planned to the noun that takes it up
AHEAD = tuple(
    ("planned", f"actions.{r}") for r in ("auxiliary", "to_come", "light_after", "governed", "still_planned")
)


def dated(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The acts with days carried over where one takes up another, and acts still to come planned."""
    done: list[Action] = []
    for k, action in enumerate(found):
        made = action
        if made.date is None and (source := _taken_up(scene, triggers, done, k, made.status)):
            made = msgspec.structs.replace(made, date=source.date, date_rule="actions.taken_up")
        if made.status == "demanded" and _behind(scene, made.date):
            made = msgspec.structs.replace(made, date=None, date_rule=None)  # the day of asking
        if _ahead(scene, made.date) and _of_agreed(scene, triggers, k):
            made = msgspec.structs.replace(made, date=None, date_rule=None)
        elif made.status_rule == "actions.asserted" and _ahead(scene, made.date):
            made = msgspec.structs.replace(made, status="planned", status_rule="actions.day_ahead")
        elif (
            made.status_rule == "actions.asserted" and made.date is None and _still(scene, triggers, done, k)
        ):
            made = msgspec.structs.replace(made, status="planned", status_rule="actions.still_planned")
        done.append(made)
    done = [_told_ahead(scene, triggers[k], action, done[k + 1 :]) for k, action in enumerate(done)]
    return [_told_again(scene, triggers[k], action, done[k + 1 :]) for k, action in enumerate(done)]


def _told_ahead(scene: Scene, trigger: Trigger, action: Action, after: Sequence[Action]) -> Action:
    """A headline's verb is planned where the report first tells it with "akan": "Korut Kirim Pasukan" of "Korut akan mengirim"."""
    bare = trigger.form == "active" and action.status_rule == "actions.asserted"
    if not bare or action.type not in FORETOLD or not scene.headline(trigger.head):
        return action
    for other in after:
        if (other.type, other.sense) == (action.type, action.sense) and other.trigger.start > _title(scene):
            ahead = (other.status, other.status_rule) == ("planned", "actions.auxiliary")
            if not ahead or _differ(action.actors, other.actors):
                return action
            return msgspec.structs.replace(action, status="planned", status_rule="actions.told_ahead")
    return action


def _title(scene: Scene) -> int:
    """Where the report's first line ends, a code point offset."""
    first = scene.doc.paragraphs[0]
    return scene.doc.tokens[first.last - 1].end if first.last > first.first else 0


def _of_agreed(scene: Scene, triggers: Sequence[Trigger], k: int) -> bool:
    """Whether a day to come is that of the deed agreed on: "sepakat menggelar perundingan pada 19 September"."""
    after = triggers[k + 1] if k + 1 < len(triggers) else None
    own = triggers[k].type.name == "agree" and triggers[k].form != "noun"
    return own and after is not None and scene.clause(after.head) is scene.clause(triggers[k].head)


def _told_again(scene: Scene, trigger: Trigger, action: Action, after: Sequence[Action]) -> Action:
    """A headline's event with the day that the report gives when it tells it again; a bare verb's stays open."""
    if action.date or trigger.form == "active" or not scene.headline(trigger.head):
        return action
    for other in after:
        same = (other.type, other.mode, other.status) == (action.type, action.mode, action.status)
        differ = _differ(action.actors, other.actors) or _differ(action.recipients, other.recipients)
        if same and not differ:
            rule = "actions.told_again" if other.date else None
            return msgspec.structs.replace(action, date=other.date, date_rule=rule)
    return action


def _differ(one: Sequence[Party], other: Sequence[Party]) -> bool:
    """Whether two sides name different states."""
    here, there = {p.country for p in one if p.country}, {p.country for p in other if p.country}
    return bool(here and there and here != there)


def _taken_up(
    scene: Scene, triggers: Sequence[Trigger], done: Sequence[Action], k: int, own: str
) -> Action | None:
    """The dated act that an act takes up: the same sentence's, or the one "serangan itu" points to."""
    trigger = triggers[k]
    for j in range(k - 1, -1, -1):
        same = scene.doc.sentence_of[triggers[j].head] == scene.doc.sentence_of[trigger.head]
        joined = same and j == k - 1 and coordinate(scene, trigger.head) and trigger.form != "noun"
        if joined and own == done[j].status:
            return done[j]
        if done[j].type != trigger.type.name:
            continue
        if (
            same
            and own == done[j].status == "actual"
            and trigger.form != "noun"
            and scene.clause(trigger.head).kind not in APART
            and not _drove(scene, triggers[j], trigger)
        ):
            return done[j]
        if not same:
            points = trigger.form == "noun" and scene.norm(trigger.last) in scene.words.anaphors
            return done[j] if points else None
    return None


def _drove(scene: Scene, one: Trigger, other: Trigger) -> bool:
    """Whether a deed drove somebody to another, on a day of its own: "pengeboman yang mendorong Iran untuk menanggapi"."""
    return any(scene.norm(i) in scene.words.status.driving for i in range(one.last, other.first))


def _still(scene: Scene, triggers: Sequence[Trigger], done: Sequence[Action], k: int) -> bool:
    """Whether a noun takes up talks that were told before as planned: "X akan bertemu Y. Pertemuan itu membahas Z"."""
    trigger = triggers[k]
    alone = trigger.form == "noun" and trigger.verb == trigger.head and trigger.type.name in TALKS
    if not alone or scene.norm(trigger.last) not in scene.words.anaphors:
        return False
    if scene.norm(trigger.first - 1) in scene.words.prepositions or scene.headline(trigger.head):
        return False  # "dalam pertemuan itu, X mengatakan …"
    place = scene.doc.sentence_of[trigger.head]
    for j in range(k - 1, -1, -1):
        if triggers[j].sense != trigger.sense or scene.headline(triggers[j].head):
            continue
        near = place - scene.doc.sentence_of[triggers[j].head] <= STILL
        return near and (done[j].status, done[j].status_rule) in AHEAD
    return False


def _ahead(scene: Scene, day: str | None) -> bool:
    """Whether a day lies after the report's own."""
    published = scene.doc.article.published
    return _is_day(day) and bool(published and day and day[:10] > published[:10])


def _behind(scene: Scene, day: str | None) -> bool:
    """Whether a day lies before the report's own."""
    published = scene.doc.article.published
    return _is_day(day) and bool(published and day and day[:10] < published[:10])


def _is_day(day: str | None) -> bool:
    """Whether a value is a day, or begins with one."""
    return bool(day and len(day) >= 10 and day[:4].isdigit())
