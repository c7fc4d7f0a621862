"""When an act took place, as its own sentence says: never the dateline, never the day of speaking."""

import bisect
from collections.abc import Callable, Sequence

from saksi.actions.dates.own import own_time
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.mention import Time

SENTENCE_REACH = 30
OWN_RELATIVE = 4
TIME_WORDS = 6
OCCASION = "consult"  # at which things are said
LED_NEAR = 3  # words from "usai" to a meeting: "usai | menghadiri rapat"
SAID_NEAR = 14  # words from who says it to "usai": "kata Menteri Keuangan Joni Harmen | usai rapat"
MONTH = len("2025-06")
MAIN = (("main",), ("manner", "purpose", "coordinate"))

Rule = Callable[[Scene, Trigger, Sequence[int]], str | None]


def date(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> tuple[str | None, str | None]:
    """EDTF of an act's day and the rule that gave it, or (None, None); `heads` are all deeds' tokens."""
    for rule in RULES:
        found = rule(scene, trigger, heads)
        if found:
            return _day(found), f"actions.{rule.__name__}"
    return None, None


def _day(value: str) -> str:
    """A value to the day: "2025-06-04T08:30:00+07:00" is told as its day."""
    days = dict.fromkeys(part.partition("T")[0] for part in value.split("/"))
    return "/".join(days) if "T" in value else value


def closing_time(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> str | None:
    """A time that closes the sentence after a comma: it is the main verb's ("…, Jumat (22/8/2025).")."""
    at = _closing(scene, trigger)
    if at is None or trigger.head not in (_main(scene, trigger, heads), _fatal(scene, trigger, heads)):
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
    inside = _among(heads, first, last)
    return next((h for kinds in MAIN for h in inside if scene.clause(h).kind in kinds), None)


def _fatal(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> int | None:
    """The one deed of a sentence whose main clause tells who fell in it: "40 orang tewas dalam serangan …"."""
    first, last = scene.bounds(trigger.head)
    inside = _among(heads, first, last)
    fell = any(scene.norm(i) in scene.words.fallen for i in range(first, trigger.first))
    return trigger.head if len(inside) == 1 and fell and trigger.type.name == "assault" else None


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
    later = _among(heads, _paper(scene, trigger, last) + 1, last)
    barrier = next((h for h in later if not coordinate(scene, h) and not _amid(scene, h)), last)
    barrier = min(barrier, _relative_after(scene, trigger, last), _contrast_after(scene, trigger, last))
    return _nearest(
        scene, trigger, [pair for pair in _first_days(scene, times) if pair[0] < barrier and pair[0] != at]
    )


def _first_days(scene: Scene, times: Sequence[tuple[int, Time]]) -> list[tuple[int, Time]]:
    """The first of some times with those joined to it: "pada 29 April dan 21 Mei"."""
    days = list(times[:1])
    for pair in times[1:]:
        if not _adjoins(scene, days[-1], pair[0]):
            break
        days.append(pair)
    return days


def _among(heads: Sequence[int], first: int, last: int) -> Sequence[int]:
    """The heads of deeds, given in order, that stand among tokens [first, last)."""
    return heads[bisect.bisect_left(heads, first) : bisect.bisect_left(heads, last)]


def _paper(scene: Scene, trigger: Trigger, last: int) -> int:
    """The word that tells how an agreement was issued, after which other deeds count; else the deed itself."""
    if trigger.type.name != "agree":
        return trigger.head
    after = range(trigger.last, last)
    return next((i for i in after if scene.norm(i) in scene.words.dates.issued), trigger.head)


def _relative_after(scene: Scene, trigger: Trigger, last: int) -> int:
    """Where a relative clause begins that says something of another word than the deed itself."""
    for k in range(scene.doc.clause_of[trigger.head] + 1, scene.doc.clause_of[last - 1] + 1):
        clause = scene.doc.clauses[k]
        own = trigger.form == "noun" and clause.first - trigger.last <= OWN_RELATIVE
        own = own or (
            trigger.type.name == "agree" and scene.norm(clause.first + 1) in scene.words.dates.issued
        )
        if clause.kind == "relative" and not own:
            return clause.first
    return last


def _contrast_after(scene: Scene, trigger: Trigger, last: int) -> int:
    """Where a clause begins that tells of others: "satu orang diperiksa, | sedangkan sisanya besok"."""
    for k in range(scene.doc.clause_of[trigger.head] + 1, scene.doc.clause_of[last - 1] + 1):
        clause = scene.doc.clauses[k]
        if clause.marker is not None and clause.kind == "contrast":
            return clause.marker
    return last


def coordinate(scene: Scene, head: int) -> bool:
    """Whether a deed is joined to the one before by "dan"."""
    clause = scene.clause(head)
    return clause.kind == "coordinate" and clause.marker is not None


def _amid(scene: Scene, head: int) -> bool:
    """Whether a deed noun only says during what another deed was done: "menangkap lima orang dalam penggerebekan"."""
    return scene.norm(head - 1) in scene.words.dates.during


def time_when(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> str | None:
    """A time in the clause that goes on with "ketika": "memuncak pada Minggu ketika warga turun ke jalan"."""
    clause = scene.clause(trigger.head)
    first, _ = scene.bounds(trigger.head)
    if clause.marker is None or scene.norm(clause.marker) not in scene.words.when or clause.first <= first:
        return None
    before = scene.clause(clause.first - 1)
    return _nearest(scene, trigger, scene.times_in(before.first, before.last))


def time_of_manner(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> str | None:
    """A time in the clause that tells how it was done: "ikut berperang dengan melancarkan serangan pada 22 Juni"."""
    k = scene.doc.clause_of[trigger.head] + 1
    _, last = scene.bounds(trigger.head)
    after = scene.doc.clauses[k] if k < len(scene.doc.clauses) else None
    if trigger.form == "noun" or after is None or after.first >= last or after.kind != "manner":
        return None
    led = scene.norm(after.first) == scene.words.means and scene.verb(after.first + 1)
    return _nearest(scene, trigger, scene.times_in(after.first, after.last)) if led else None


def time_of_governor(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> str | None:
    """A time in the clause that a clause of purpose or manner depends on: "memutuskan pada Selasa untuk mencabut"."""
    clause = scene.clause(trigger.head)
    first, _ = scene.bounds(trigger.head)
    manner = clause.kind == "manner" or scene.norm(clause.first) == scene.words.means
    if clause.first <= first or not (clause.kind == "purpose" or (manner and trigger.form != "noun")):
        return None
    before = scene.clause(clause.first - 1)
    return _nearest(scene, trigger, scene.times_in(before.first, before.last))


def _nearest(scene: Scene, trigger: Trigger, times: Sequence[tuple[int, Time]]) -> str | None:
    """The value of the time nearest to a deed; two joined days are a set."""
    found = [(i, t) for i, t in times if t.edtf and own_time(scene, trigger, i, t)]
    if not found:
        return None
    at, _ = min(found, key=lambda pair: abs(pair[0] - trigger.head))
    days = _joined_days(scene, found, at)
    if len(days) > 1:
        return "{" + ",".join(_years(scene, [t for _, t in days])) + "}"
    return next(_open(scene, trigger, i, t) for i, t in found if i == at)


def _joined_days(scene: Scene, found: Sequence[tuple[int, Time]], at: int) -> list[tuple[int, Time]]:
    """The times joined by commas and "dan" to the one at a token: "pada 3, 11, dan 17 Juni"."""
    days: list[tuple[int, Time]] = []
    for pair in found:
        if days and not _adjoins(scene, days[-1], pair[0]):
            if any(i == at for i, _ in days):
                break
            days = []
        days.append(pair)
    several = len(days) > 1 and any(scene.norm(i - 1) in scene.words.joiners for i, _ in days[1:])
    return days if several and any(i == at for i, _ in days) else []


def _adjoins(scene: Scene, before: tuple[int, Time], at: int) -> bool:
    """Whether only commas and "dan" stand between a time and the token where the next begins."""
    gap = [t for t in scene.doc.tokens[before[0] : at] if t.start >= before[1].end]
    return bool(gap) and all(t.text == "," or t.norm in scene.words.joiners for t in gap)


def _years(scene: Scene, days: Sequence[Time]) -> list[str]:
    """The values of joined times; a month without a year has that of the next: "April dan Oktober 2024"."""
    values = [t.edtf or "" for t in days]
    last = values[-1]
    for k, day in enumerate(days[:-1]):
        written = scene.doc.text[day.start : day.end]
        if not any(c.isdigit() for c in written) and len(values[k]) == len(last) == MONTH:
            values[k] = last[:4] + values[k][4:]
    return values


def _open(scene: Scene, trigger: Trigger, at: int, time: Time) -> str | None:
    """An interval without end after "sejak", one without beginning after "hingga"."""
    clause = scene.clause(at)
    ongoing = scene.norm(at - 1) in scene.words.dates.since or (
        clause.marker is not None
        and scene.norm(clause.marker) in scene.words.dates.since
        and not clause.first <= trigger.head < clause.last
    )
    when = any(scene.norm(i) in scene.words.when for i in range(at, trigger.first))  # "sejak Jumat, ketika …"
    once = any(scene.norm(i) in scene.words.dates.starting for i in (trigger.verb, trigger.first))
    if time.edtf and ongoing and not (when or once) and not _ended(scene, at, time):
        return time.edtf.partition("/")[0] + "/.."
    return time.edtf


def _ended(scene: Scene, at: int, time: Time) -> bool:
    """Whether a time names its own end: "4-23 November", "Maret sampai Mei"."""
    written = scene.doc.text[time.start : time.end]
    words = (t.norm for t in scene.doc.tokens[at : at + TIME_WORDS] if t.start < time.end)
    return (time.edtf or "").endswith("..") or "-" in written or any(w in scene.words.until for w in words)


def time_of_fall(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> str | None:
    """When people fell in an attack: "17 warga tewas pada Sabtu, akibat serangan udara"."""
    if trigger.form != "noun" or trigger.type.name != "assault":
        return None
    first, _ = scene.bounds(trigger.head)
    begins = max(
        (h + 1 for h in _among(heads, first, trigger.head) if not _joined(scene, h, trigger)), default=first
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


def where_said(scene: Scene, trigger: Trigger, heads: Sequence[int]) -> str | None:
    """The time that closes a sentence of speech: that of the meeting at which it was said ("…," kata Joni usai rapat, Senin (2/6))."""
    at = _closing(scene, trigger)
    first, last = scene.bounds(trigger.head)
    if at is None or at < trigger.last or trigger.type.name != OCCASION:
        return None
    near = range(trigger.first - 1, max(first, trigger.first - LED_NEAR) - 1, -1)
    led = next((i for i in near if scene.norm(i) in scene.words.dates.said_at), None)
    later = _among(heads, trigger.last, last)
    said = led is not None and any(
        scene.doc.entry(i, "speech") for i in range(max(first, led - SAID_NEAR), led)
    )
    return next((t.edtf for i, t in scene.times_in(at, at + 1)), None) if said and not later else None


RULES: tuple[Rule, ...] = (
    closing_time,
    clause_time,
    time_after,
    time_of_governor,
    time_when,
    time_of_fall,
    time_of_manner,
    where_said,
)
