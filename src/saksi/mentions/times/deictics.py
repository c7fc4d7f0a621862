"""Expressions counted from the report or from another event: "kemarin", "dua pekan lalu"."""

from collections.abc import Iterator
from datetime import date, timedelta

from saksi.mentions.lexis.numbers import Number
from saksi.mentions.times import calendar
from saksi.mentions.times.dates import date_at, found, join_at, resolved
from saksi.mentions.times.feasts import feast_day
from saksi.mentions.times.page import Found, Page, part_of_day
from saksi.mentions.times.weekdays import dated, weekday_date
from saksi.record.document import Hit

FAR = 1900  # more units than this lead out of any calendar
FEW = 7  # days that "dua hari ini" and the like can count
TERM = 4  # tokens before a number of days in which a term is announced
UNITS = {"days": "day", "weeks": "week", "months": "month", "years": "year", "decades": "year"}
YEARS_IN = {"decades": 10}


def day_with_weekday(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A counted day and its weekday or date as one: "Hari ini Selasa (10/6)", "hari ini, 19 Juni 2025"."""
    if hit.entry.form not in ("day", "after", "same"):
        return None
    i = hit.last + (page.norm(hit.last, hit.first) == ",")
    written = date_at(page, i, hit.first) if page.hit(i + 1, hit.first, "month") else None
    if written and written[0].year:
        edtf = resolved(page, written[0], i, written[1])
        return found(page, hit.first, written[1], edtf, fixed=True)
    weekday = page.hit(i, hit.first, "weekday")
    inner = weekday_date(page, weekday) if weekday and dated(page, weekday) else None
    return (Found(hit.first, inner[0].last, inner[0].edtf, inferred=inner[0].inferred),) if inner else None


def day_from_report(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A day counted from the report: "hari ini", "kemarin", "semalam", "besok pagi"."""
    before = page.norm(hit.first - 1, hit.first)
    counted = hit.first in page.number_at  # "selama 10 hari ini"
    if (
        hit.entry.form != "day"
        or counted
        or before == "-"
        or before in page.words["not_tonight"]
        or before in page.words["vague"]
    ):
        return None
    last = part_of_day(page, hit.last, hit.first)
    edtf = calendar.shifted(page.day, "day", int(hit.entry.value)) if page.day else None
    return found(page, hit.first, last, edtf, fixed=False)


def days_till_now(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A few days up to the report's: "perkembangan dua hari ini"; "selama dua hari ini" is a length of time."""
    number = page.number_at.get(hit.first)
    if hit.entry.form != "day" or hit.entry.value != "0" or not number or number.form != "words":
        return None
    before = page.norm(number.first - 1, hit.first)
    led = before in page.words["length_of"] or before in page.words["lists"] or number.first in page.number_at
    if led or not 1 < number.low <= FEW or page.norm(hit.first, hit.first) not in page.words["the_day"]:
        return None
    edtf = None
    if page.day:
        begun = calendar.shifted(page.day, "day", 1 - int(number.low))
        edtf = calendar.interval(begun, page.day.isoformat())
    return found(page, number.first, hit.last, edtf, fixed=False)


def window_ahead(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A window from the report on: "dalam dua minggu ke depan". "untuk 20 hari ke depan" is a duration."""
    if hit.entry.form not in ("window", "one_window"):
        return None
    number = page.number_at.get(hit.first)
    single = hit.entry.form == "one_window"
    if (not number and not single) or (number and not _whole(number)):
        return None
    first = _ranged(page, number.first) if number else hit.first
    led = first - 1
    while page.has(led, hit.first, "length_words"):
        led -= 1
    if page.has(led, hit.first, "length_of"):
        return ()
    edtf = calendar.window(page.day, hit.entry.value, int(number.low) if number else 1) if page.day else None
    return found(page, first, hit.last, edtf, fixed=False)


def _whole(number: Number) -> bool:
    """Whether a number can count days, months or years of a calendar."""
    return number.form in ("digits", "words") and number.low == int(number.low) and number.low <= FAR


def _ranged(page: Page, first: int) -> int:
    """The first token of a number and the lower one joined to it ("dua hingga tiga")."""
    for size in (1, 2):
        if first - size in page.number_at and join_at(page, first - size, first) == first:
            return page.number_at[first - size].first
    return first


def counted_from_report(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A number of units from the report: "dua hari lalu", "tiga tahun lalu", "dua pekan lalu", "5 hari lagi"."""
    unit = UNITS.get(hit.entry.form, hit.entry.form)
    number = page.number_at.get(hit.first)
    if unit not in UNITS.values() or not number:
        return None
    if page.has(number.first - 1, hit.first, "not_year_before"):
        return None  # "US$ 2,5 miliar tahun lalu"
    if _ordinal(page, number):
        return None
    if hit.entry.value == "0" or not _whole(number) or page.has(number.first - 1, hit.first, "lasting"):
        return ()
    if number.low in calendar.YEARS and unit == "year":
        return None
    amount = int(number.low) * int(hit.entry.value) * YEARS_IN.get(hit.entry.form, 1)
    edtf = calendar.shifted(page.day, unit, amount) if page.day else None
    return found(page, number.first, hit.last, edtf, fixed=False)


def _ordinal(page: Page, number: Number) -> bool:
    """Whether a number says which one ("pertemuan ke-3 tahun ini")."""
    home = number.first
    return page.norm(home - 1, home) == "-" and page.has(home - 2, home, "order")


def period_from_report(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A week, month or year counted from the report: "pekan lalu", "awal minggu ini", "bulan depan", "akhir tahun lalu"."""
    if hit.entry.form not in ("week", "month", "year") or page.has(hit.first - 1, hit.first, "vague"):
        return None
    if page.hit(hit.first, hit.first, "weekday") and not page.starts(hit.first):
        return None
    first = hit.first - page.has(hit.first - 1, hit.first, "edges")
    edtf = calendar.shifted(page.day, hit.entry.form, int(hit.entry.value)) if page.day else None
    return found(page, first, hit.last, edtf, fixed=False)


def period_before(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """The month or year before the one told of: "dibanding tahun sebelumnya", "dua tahun sebelumnya"."""
    if hit.entry.form != "before" or page.has(hit.first - 1, hit.first, "vague"):
        return None
    number = page.number_at.get(hit.first)
    if number and not _whole(number):
        return None
    back = int(number.low) if number else 1
    told = next((e for e in reversed(page.earlier) if e.rule != "period_before"), None)
    near = told is not None and page.doc.sentence_of[hit.first] - page.doc.sentence_of[told.first] <= 1
    value = told.edtf if told and near else page.day.isoformat() if page.day else None
    edtf = _back(value, hit.entry.value, back) if value else None
    inferred = "the time named before" if near else "the day of the report"
    return (Found(number.first if number else hit.first, hit.last, edtf, inferred=inferred),)


def _back(edtf: str, unit: str, amount: int) -> str | None:
    """The month or year `amount` before the one that a value begins in; None where it names none."""
    year, month = edtf[:4], edtf[5:7]
    if not year.isdecimal() or (unit == "month" and not month.isdecimal()):
        return None
    return calendar.shifted(date(int(year), int(month) if month.isdecimal() else 1, 1), unit, -amount)


def weekend(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """The week that a weekend ends: "akhir pekan", "akhir pekan lalu"."""
    if hit.entry.form != "weekend":
        return None
    edtf = None
    if page.day:
        edtf = (
            calendar.weekend(page.day)
            if hit.entry.value == "?"
            else calendar.week(page.day, int(hit.entry.value))
        )
    return found(page, hit.first, hit.last, edtf, fixed=False)


def same_day(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A day counted from the expression just before: "hari itu", "keesokan harinya"."""
    uncounted = hit.first not in page.number_at and not page.has(hit.first - 1, hit.first, "vague")
    if hit.entry.form != "same" or not uncounted:
        return None
    before = page.earlier[-1] if page.earlier else None
    day = _day(before.edtf) if before else None
    edtf = (day + timedelta(int(hit.entry.value))).isoformat() if day else None
    return (Found(hit.first, hit.last, edtf, inferred="the time named before" if edtf else None),)


def _day(edtf: str | None) -> date | None:
    """The day of a value that is a single day."""
    return date.fromisoformat(edtf[:10]) if edtf and calendar.is_day(edtf) else None


def day_after_event(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A day counted from an event: "sehari setelah …", "dua hari sebelum Idul Fitri"."""
    if hit.entry.form not in ("after", "days_after"):
        return None
    number = page.number_at.get(hit.first) if hit.entry.form == "days_after" else None
    if hit.entry.form == "days_after" and not (number and _whole(number)):
        return None
    first = number.first if number else hit.first
    if page.has(first - 1, hit.first, "not_from_event") or _term(page, first):
        return ()
    shift = int(hit.entry.value) * (int(number.low) if number else 1)
    return (
        _beside(page, hit, first) or _by_feast(page, hit, first, shift) or _by_event(page, hit, first, shift)
    )


def _term(page: Page, first: int) -> bool:
    """Whether a term is set, whatever day that is ("selambatnya diajukan tujuh hari setelah …")."""
    return any(page.has(i, first, "sets_term") for i in range(first - TERM, first))


def _beside(page: Page, hit: Hit, first: int) -> tuple[Found, ...] | None:
    """The day that stands right before, behind a comma: "pada Minggu (8/6), sehari setelah penembakan"."""
    before = page.earlier[-1] if page.earlier else None
    if not before or before.last != first - 1 or page.norm(first - 1, first) != "," or page.starts(first):
        return None
    day = _day(before.edtf) if page.inside(before.first, first) else None
    event = page.norm(hit.last - 1, first) not in page.words["from_told"]
    return (
        (Found(first, hit.last, day.isoformat(), inferred="the day named beside it"),)
        if day and event
        else None
    )


def _by_feast(page: Page, hit: Hit, first: int, shift: int) -> tuple[Found, ...] | None:
    """The day counted from the feast that is named behind."""
    feast = page.hit(hit.last + page.has(hit.last, hit.first, "the_day"), hit.first, "feast")
    if not feast:
        return None
    day, last = feast_day(page, feast)
    return found(page, first, last, (day + timedelta(shift)).isoformat() if day else None, fixed=False)


def _by_event(page: Page, hit: Hit, first: int, shift: int) -> tuple[Found, ...]:
    """Counted from the day told of ("dua hari kemudian"), the day of what "ini" or "-nya" takes up, or
    counted from the event that a bare noun takes up.

    Other events are not looked for: their day stays open.
    """
    if page.norm(hit.last - 1, hit.first) in page.words["from_told"]:
        told = next((d for d in map(_day, _events(page)) if d and _past(page, d, shift)), None)
        edtf = (told + timedelta(shift)).isoformat() if told else None
        return (Found(first, hit.last, edtf, inferred="the day named before" if edtf else None),)
    day = next((d for d in map(_day, _events(page)) if d), None)
    before = [_clitic(page, page.norm(i, hit.first)) for i in range(max(0, first - 4), first)]
    edtf, last = None, hit.last
    if day and any(word in page.words["taking_up"] for word in before):
        edtf = day.isoformat()
    elif page.starts(first) and page.norm(last + 1, hit.first) in (",", *page.words["taking_up"]):
        edtf, last = ((day + timedelta(shift)).isoformat() if day else None), last + 1
    return (Found(first, last, edtf, inferred="the day named before" if edtf else None),)


def _past(page: Page, day: date, shift: int) -> bool:
    """Whether a day counted on from one told of is no day after the report."""
    return shift < 0 or page.day is None or day + timedelta(shift) <= page.day


def _clitic(page: Page, word: str) -> str:
    """The clitic "-nya" of a word that carries it, else the word."""
    ending: str = page.words["clitic"]["ending"]
    return ending if word.endswith(ending) and word not in page.words["clitic"]["plain"] else word


def _events(page: Page) -> Iterator[str | None]:
    """The values found so far, the last first, without the days of other media's reports."""
    for each in reversed(page.earlier):
        near = [page.norm(i, each.first) for i in range(max(0, each.first - 6), each.first)]
        if not any(word in page.words["citing"] for word in near):
            yield each.edtf
