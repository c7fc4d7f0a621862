"""Years, spans of years, decades and centuries: "sejak 2019", "2019-2023", "1980-an", "abad ke-20"."""

from saksi.mentions.times import calendar
from saksi.mentions.times.ahead import points_ahead
from saksi.mentions.times.dates import found, join_at, year_at
from saksi.mentions.times.page import Found, Page
from saksi.record.document import Hit

MONTHS = 12
CLOSE = 5  # tokens behind a year in which its calendar is named


def law(page: Page, i: int) -> tuple[Found, ...] | None:
    """No year: "Nomor 30 Tahun 2002", "Rp 2000", "2000 orang"."""
    before = page.norm(i - 1, i)
    if before in page.words["not_year_before"] or page.has(i + 1, i, "not_year_after"):
        return ()
    if before in page.words["the_year"] and page.has(i + 1, i, "number_of"):
        return ()  # "Lembaran Negara Tahun 2016 Nomor 202"
    if any(page.has(k, i, "other_calendars") for k in range(i + 1, i + CLOSE)):
        return ()  # "tahun 1447 Hijriah", "tahun 1279-1213 SM"
    numbered = (
        before in page.words["the_year"] and page.inside(i - 2, i) and page.doc.tokens[i - 2].kind == "number"
    )
    return () if numbered else None


def decade(page: Page, i: int) -> tuple[Found, ...] | None:
    """A decade: "1980-an", "tahun 90-an", "akhir 1980-an"."""
    text = page.doc.tokens[i].text
    suffix = [page.norm(i + k, i) for k in (1, 2)]
    ending = page.words["decade_ending"]
    last = i + 3 if suffix[0] == "-" and suffix[1] in ending else i + 2 if suffix[0] in ending else i
    era = page.has(i - 1, i, "era")
    if last == i or not text.isdecimal() or text[-1] != "0":
        return None
    if len(text) == 4 and int(text) in calendar.YEARS:
        return found(page, _first(page, i - era), last, f"{text[:3]}X", fixed=True)
    told = era or _first(page, i) < i or page.has(i - 1, i, "on_year")
    if len(text) == 4 and int(text) in calendar.DATED and told:
        value = f"{text[:2]}XX" if text.endswith("00") else f"{text[:3]}X"
        return found(page, _first(page, i - era), last, value, fixed=True)
    if len(text) == 2 and era:
        return found(
            page, _first(page, i - 1), last, f"{'20' if text < '30' else '19'}{text[0]}X", fixed=True
        )
    return None


def _first(page: Page, first: int) -> int:
    """The first token with "tahun", "tahun anggaran" or "akhir" before it."""
    home = first
    if page.has(first - 1, home, "year_kinds"):
        first -= 1 + page.has(first - 2, home, "the_year")
    else:
        first -= page.has(first - 1, home, "the_year")
    return first - 1 if page.has(first - 1, home, "edges") else first


def year_span(page: Page, i: int) -> tuple[Found, ...] | None:
    """A span of years: "2019-2023", "tahun 2019 sampai dengan 2024", "antara 2019 dan 2023", "musim 2024/2025"."""
    years = calendar.DATED if page.has(i - 1, i, "the_year") else calendar.YEARS
    start, text = year_at(page, i, i, years), page.doc.tokens[i].text
    if not start:
        return _slashed_years(page, i, text)
    after = join_at(page, i + 1, i)
    if not after and page.has(i + 1, i, "between_and") and page.has(_first(page, i) - 1, i, "between"):
        after = i + 2
    if not after:
        return None
    after += page.has(after, i, "the_year")
    end = year_at(page, after, i, years)
    if not end or end <= start or (end == start + 1 and _in_name(page, i)):
        return None
    return found(page, _first(page, i), after + 1, calendar.interval(str(start), str(end)), fixed=True)


def _in_name(page: Page, i: int) -> bool:
    """Whether the years of a season end a name ("Super League 2025-2026")."""
    if not page.inside(i - 1, i) or page.starts(i - 1) or page.has(i - 1, i, "year_before"):
        return False
    before = page.doc.tokens[i - 1]
    return before.kind == "number" or (before.kind == "word" and before.capital and _first(page, i) == i)


def _slashed_years(page: Page, i: int, text: str) -> tuple[Found, ...] | None:
    """Two years of a season, "2024/2025", behind a word such as "musim" or "tahun ajaran"."""
    start, _, end = text.partition("/")
    whole = start.isdecimal() and end.isdecimal() and len(start) == 4 and int(start) in calendar.YEARS
    if not whole or int(end) != int(start) + 1 or not page.has(i - 1, i, "year_before"):
        return (
            None
            if not whole or not page.has(i - 1, i, "year_kinds")
            else found(page, _first(page, i), i + 1, calendar.interval(start, end), fixed=True)
        )
    return found(page, _first(page, i), i + 1, calendar.interval(start, end), fixed=True)


def year_named(page: Page, i: int) -> tuple[Found, ...] | None:
    """A year that the words around it name as one: "tahun 2019", "sejak 2019", "tahun 1989 silam", "calon presiden 2028"."""
    year = year_at(page, i, i, calendar.DATED if _names_year(page, i) else calendar.YEARS)
    if not year:
        return _short_year(page, i)
    first, last = _first(page, i), page.gone(i + 1, i)
    led = page.has(i - 1, i, "year_before") or _plain_context(page, i) or _listed(page, i)
    led = led or (
        page.has(i + 1, i, "becomes") and page.has(i + 2, i, "the_year")
    )  # "2023 Jadi Tahun yang Berat"
    if first == i and last == i + 1 and not led:
        return None
    return found(page, first, last, str(year), fixed=True)


def _names_year(page: Page, i: int) -> bool:
    """Whether a number of four digits can be of any age: "tahun 1527", "pada 1644."."""
    if page.has(i - 1, i, "the_year"):
        return True
    closes = not page.inside(i + 1, i) or page.has(i + 1, i, "year_closes")
    return closes and page.has(i - 1, i, "on_year")


def _listed(page: Page, i: int) -> bool:
    """Whether the year stands in brackets, or goes on with a list of years ("2019, 2020, dan 2024")."""
    if page.norm(i - 1, i) == "(" and page.norm(i + 1, i) == ")":
        return True
    back = i - 1 - (page.norm(i - 2, i) == ",")
    goes_on = page.norm(i - 1, i) == "," or page.has(i - 1, i, "lists")
    return (
        goes_on and bool(page.earlier) and page.earlier[-1].last == back and bool(year_at(page, back - 1, i))
    )


def _plain_context(page: Page, i: int) -> bool:
    """Whether the year follows a common noun and closes its phrase: "calon presiden 2028 dari"."""
    if not page.inside(i - 1, i) or page.starts(i - 1):
        return False
    before = page.doc.tokens[i - 1]
    return before.kind == "word" and before.text.islower() and not page.has(i - 1, i, "yearly_events")


def _short_year(page: Page, i: int) -> tuple[Found, ...] | None:
    """A year of two digits: "tahun 72"."""
    text = page.doc.tokens[i].text
    if len(text) != 2 or not text.isdecimal() or not page.has(i - 1, i, "the_year") or text < "30":
        return None
    alone = not page.inside(i - 2, i) or page.doc.tokens[i - 2].kind != "number"
    return found(page, i - 1, i + 1, f"19{text}", fixed=True) if alone else None


def century(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """A century: "abad ke-20", "awal abad 17"."""
    if hit.entry.form != "century":
        return None
    i = hit.last + (page.norm(hit.last, hit.first) == "-")
    text = page.norm(i, hit.first)
    if not text.isdecimal() or not 1 <= int(text) <= 21:
        return None
    first = hit.first - page.has(hit.first - 1, hit.first, "edges")
    before_christ = page.has(i + 1, hit.first, "before_christ")
    value = None if before_christ else f"{int(text) - 1:02}XX"
    return (*found(page, first, i + 1, value, fixed=True), *_centuries(page, i + 1))


def _centuries(page: Page, i: int) -> tuple[Found, ...]:
    """A second century that shares the word: "abad ke-11 dan ke-12"."""
    text = page.norm(i + 3, i - 1)
    marked = (
        page.has(i, i - 1, "lists") and page.has(i + 1, i - 1, "order") and page.norm(i + 2, i - 1) == "-"
    )
    if not marked or not text.isdecimal() or not 1 <= int(text) <= 21:
        return ()
    return found(page, i + 1, i + 4, f"{int(text) - 1:02}XX", fixed=True)


def joint_parts(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """The months of two parts of a year that share its number: "kuartal II atau III 2026", "semester I dan II-2025"."""
    if hit.entry.form != "part_of_year":
        return None
    home, at = hit.first, hit.last + 2
    if not any(page.has(at - 1, home, name) for name in ("lists", "joins")):
        return None
    again = page.hit(at, home, "deictic")
    at = again.last if again and again.entry == hit.entry else at
    which, _, glued = page.norm(at, home).partition("-")
    year = int(glued) if glued.isdecimal() else year_at(page, at + 1, home)
    begins, ends = (page.words["parts_of_year"].get(word) for word in (page.norm(hit.last, home), which))
    size = int(hit.entry.value)
    if not begins or not ends or begins >= ends or year not in calendar.YEARS or size * ends > MONTHS:
        return None
    start, end = f"{year:04}-{size * (begins - 1) + 1:02}", f"{year:04}-{size * ends:02}"
    return found(page, home, at + 2 - bool(glued), calendar.interval(start, end), fixed=True)


def part_of_year(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """The months of a part of the year: "kuartal IV-2025", "semester I 2025"."""
    if hit.entry.form != "part_of_year":
        return None
    home = hit.first
    which, _, glued = page.norm(hit.last, home).partition("-")
    part = page.words["parts_of_year"].get(which)
    i = _past_bracket(page, hit.last + 1, home)
    i += page.norm(i, home) in ("-", "/")
    i += page.has(i, home, "the_year") and page.hit(i, home, "deictic") is None
    year: int | None = int(glued) if glued.isdecimal() else year_at(page, i, home)
    shift = page.hit(i, home, "deictic")
    last = hit.last + 1 if glued else i + 1
    if not year and shift and shift.entry.form == "year" and page.day:
        year, last = page.day.year + int(shift.entry.value), shift.last
    size = int(hit.entry.value)
    told = year is not None and shift is None
    if part and not year and not which.isdecimal():
        year, last = _own_year(page, hit, size * (part - 1) + 1)
    if not part or not year or year not in calendar.YEARS or size * part > MONTHS:
        return None
    first = home - page.has(home - 1, home, "edges")
    start, end = f"{year:04}-{size * (part - 1) + 1:02}", f"{year:04}-{size * part:02}"
    return found(page, first, last, calendar.interval(start, end), fixed=told)


def _past_bracket(page: Page, i: int, home: int) -> int:
    """The token after months in brackets ("triwulan II (April, Mei, dan Juni) 2025"), or `i`."""
    if page.norm(i, home) != "(" or page.hit(i + 1, home, "month") is None:
        return i
    return next((k + 1 for k in range(i, i + MONTHS) if page.norm(k, home) == ")"), i)


def _own_year(page: Page, hit: Hit, begins: int) -> tuple[int | None, int]:
    """The report's year, or the one before, for a part of the year named alone, and the token after it.

    begins: the month in which that part begins.
    """
    last = hit.last + 1
    other = page.has(last, hit.first, "of_other") or page.norm(last + 1, hit.first)[:1].isdecimal()
    if not page.near or not page.has(hit.first, hit.first, "parts_alone") or other:
        return None, last
    late = begins > page.near.month and not points_ahead(page, hit.first, last)
    return page.near.year - late, last + page.has(last, hit.first, "this")


def edge_of_year(page: Page, hit: Hit) -> tuple[Found, ...] | None:
    """The edge of the report's own year: "sejak awal tahun", "sampai akhir tahun"."""
    last = hit.last + 1
    whole = page.has(hit.last, hit.first, "the_year") and not page.hit(hit.last, hit.first, "deictic")
    led = page.has(hit.first - 1, hit.first, "to_year")
    other = page.has(last, hit.first, "not_year_edge") or page.norm(last, hit.first)[:1].isdecimal()
    if not whole or not led or other:
        return None
    last += page.has(last, hit.first, "next")
    return found(page, hit.first, last, str(page.day.year) if page.day else None, fixed=False)
