"""Months without a day: "Juni 2024", "akhir Mei", "bulan Januari lalu", "Juni-November 2025"."""

from saksi.mentions.times import calendar
from saksi.mentions.times.ahead import open_end, points_ahead
from saksi.mentions.times.calendar import Base
from saksi.mentions.times.dates import found, join_at, year_at
from saksi.mentions.times.page import Found, Page
from saksi.record.document import Hit

BEGUN = 10  # day of the month from which its beginning is past ("awal Juni lalu")
LISTED = 12  # months that one list can name
LATELY = 2  # months back that are not next year's, whatever is planned
SHORT_YEARS = frozenset(str(year) for year in range(30, 100))  # "Mei '98"


def no_month(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A person or place of that name ("Raja Juli Antoni"), a short form alone: nothing is found there."""
    home = hit.first
    if _year(page, hit.last, home)[0]:
        return None
    if hit.entry.form == "short":
        return ()
    if _speaks(page, hit):
        return ()
    after, before = _capital(page, hit.last, home), _capital(page, home - 1, home)
    led = page.has(home - 1, home, "month_before") and not (
        after and page.has(home - 1, home, "month_weakly")
    )
    if led or page.has(hit.last, home, "month_after"):
        return None
    return () if after or before else None


def _speaks(page: Page, hit: Hit) -> bool:
    """Whether somebody of that name speaks: "kata Juni", "Juni mengatakan"."""
    before, after = (page.hit(i, hit.first, "speech") for i in (hit.first - 1, hit.last))
    told = before is not None and before.entry.form == "bare"
    says = after is not None and after.entry.form == "active" and page.starts(hit.first)
    return told or says


def _capital(page: Page, i: int, home: int) -> bool:
    """Whether a word with a capital stands at `i`."""
    return page.inside(i, home) and page.doc.tokens[i].kind == "word" and page.doc.tokens[i].capital


def _year(page: Page, i: int, home: int) -> tuple[int | None, int]:
    """The year behind a month, and the token after it."""
    for skip in (0, 1):
        year = year_at(page, i + skip, home, calendar.DATED)
        if year and (not skip or page.has(i, home, "the_year")):
            return year, i + skip + 1
    if page.norm(i, home) in ("'", "’") and page.norm(i + 1, home) in SHORT_YEARS:
        return int(f"19{page.norm(i + 1, home)}"), i + 2
    if page.norm(i, home) in SHORT_YEARS and page.hit(i + 1, home, "counted") is None:
        return int(f"19{page.norm(i, home)}"), i + 1
    shift = page.hit(i, home, "deictic")
    if shift and shift.entry.form == "year" and page.day:
        return page.day.year + int(shift.entry.value), shift.last
    return None, i


def _first(page: Page, first: int) -> int:
    """The first token with "bulan", "awal", "akhir" before it."""
    home = first
    first -= page.has(first - 1, home, "the_month")
    return first - 1 if page.has(first - 1, home, "edges") else first


def month_span(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """Two months of a range: "Juni-November 2025", "Januari hingga Maret"."""
    home = hit.first
    begun, i = _year(page, hit.last, home)
    after = join_at(page, i, home)
    other = page.hit(after, home, "month") if after else None
    if not other:
        return None
    ended, last = _year(page, other.last, home)
    start, end = int(hit.entry.value), int(other.entry.value)
    edtf = None
    if ended:
        edtf = calendar.interval(f"{begun or ended - (start > end):04}-{start:02}", f"{ended:04}-{end:02}")
    elif page.near:
        value = calendar.nearest_month(end, Base(page.near, points_ahead(page, home, last)))
        edtf = calendar.interval(f"{int(value[:4]) - (start > end):04}-{start:02}", value)
    fixed = year_at(page, last - 1, home) is not None
    return found(page, _first(page, home), last, edtf, fixed)


def month_year(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A month with its year: "Juni 2024", "Januari tahun ini"."""
    year, last = _year(page, hit.last, hit.first)
    month = int(hit.entry.value)
    if year and page.has(hit.first - 1, hit.first, "named_by_month"):
        return ()  # "RDG Juni 2025"
    if year:
        last = page.gone(last, hit.first)
        return found(page, _first(page, hit.first), last, f"{year:04}-{month:02}", fixed=True)
    shift = page.hit(hit.last, hit.first, "deictic")
    if not shift or shift.entry.form != "year":
        return None
    return found(page, _first(page, hit.first), shift.last, None, fixed=False)


def month_listed(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A month whose year stands behind the last one of its list: "April dan Oktober 2024"."""
    home, other = hit.first, hit
    for _ in range(LISTED):
        i = other.last + (page.norm(other.last, home) == ",")
        after = page.hit(i + page.has(i, home, "lists"), home, "month")
        if after is None or after.first == other.last or after.entry.form == "short":
            return None
        other = after
        year, _ = _year(page, other.last, home)
        if year:
            break
    else:
        return None
    year -= int(hit.entry.value) > int(other.entry.value)
    fixed = year_at(page, other.last, home, calendar.DATED) is not None
    return found(page, _first(page, home), hit.last, f"{year:04}-{int(hit.entry.value):02}", fixed)


def month_alone(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A month without a year: "Juni", "Maret lalu", "akhir Mei", "Desember mendatang"."""
    home, last = hit.first, hit.last
    gone, comes = page.gone(last, home) - last, page.has(last, home, "next")
    first = _first(page, home)
    edtf = None
    if page.near:
        lately = 0 < page.near.month - int(hit.entry.value) <= LATELY
        ahead = comes or (not gone and not lately and points_ahead(page, first, last))
        if not gone and open_end(page, first):
            ahead = ahead or calendar.closest_ahead(int(hit.entry.value) - page.near.month, 12)
        begun = page.has(first, home, "edge_begun") and page.near.day > BEGUN
        edtf = calendar.nearest_month(
            int(hit.entry.value), Base(page.near, ahead), strict=gone > 0 and not begun
        )
    last += gone or comes or page.has(last, home, "this")
    return found(page, first, last, edtf, fixed=False)
