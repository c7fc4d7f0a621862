"""Agencies and media a report takes content from: which name, how, and where it says so.

Each rule gives credits over the whole page; of one medium the strongest kind is kept
("carries" before "translates" before "cites"), of one kind the first rule's: as it is announced.
"""

import bisect
import re
from collections.abc import Callable, Iterator

import msgspec

from saksi.articles.byline import Byline
from saksi.articles.names import UNKNOWN, Name, any_name, known_name, shaped_name, unknown_name
from saksi.articles.page import Cut, Page
from saksi.record.article import Credit
from saksi.record.span import Span

STRENGTH = {"carries": 0, "translates": 1, "cites": 2}
NEAR = 40
HEAD = re.compile(r"[A-Z][A-Za-z '-]{2}")
CAPITAL = re.compile(r"(?<![A-Za-z])[A-Z][\w'’-]*")
SHORT = re.compile(r"\(([A-Z]{2,6})\)")
LONG = 20  # characters of a word that a short name is made of
DIRECT = ("dateline_agency", "source_line", "end_bracket")
INDIRECT = ("mention", "told", "organ", "named")
Found = Iterator[tuple[Name, str]]


def credits_of(page: Page, byline: Byline, cuts: list[Cut]) -> tuple[Credit, ...]:
    """The credits of a page, one for each medium, in the order of the text."""
    text = page.text
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    best: dict[str, Credit] = {}
    others = _others(page)
    for rule in RULES:
        for name, kind in rule(page, low, byline):
            if _counts(page, rule.__name__, name, cuts, others):
                credit = Credit(
                    name=name.text,
                    kind=kind,
                    span=Span(name.start, name.end),
                    rule=f"articles.{rule.__name__}",
                    medium=_key(name),
                )
                _keep(best, _key(name), credit)
    return tuple(sorted(best.values(), key=lambda credit: credit.span.start))


def dateline_agency(page: Page, low: str, byline: Byline) -> Found:
    """An agency or another outlet in the dateline of an outlet's page: "SEOUL (AFP) - "."""
    if byline.wire is not None:
        name = known_name(page.text, byline.wire.start, page.words)
        if name is not None and not page.outlet.names_itself(name.text):
            yield name, "carries"


def source_line(page: Page, low: str, byline: Byline) -> Found:
    """The source a line names: "Sumber: X"."""
    for start, end in byline.sources:
        at = start + len(page.text[start:end]) - len(page.text[start:end].lstrip())
        name = any_name(page.text, at, page.words, trusted=True)
        if name is not None and name.end <= end:
            yield name, "carries"


def end_bracket(page: Page, low: str, byline: Byline) -> Found:
    """The source in brackets behind one of the last sentences: "(AFP)", "(ant/xyz)"."""
    yield from ((name, "carries") for name in byline.bracketed)


def cue(page: Page, low: str, byline: Byline) -> Found:
    """What a word announces: "dilansir AFP", "dikutip dari X", "melansir laman X dan Y"."""
    words = page.words
    for match in words.cue.finditer(low):
        at = match.end()
        if page.text[at : at + 1].islower() and shaped_name(page.text, at, words) is None:
            continue
        skipped = words.between.match(page.text, at)
        start = skipped.end() if skipped else at
        titled = words.strong_organ.match(low, start)
        if titled and known_name(page.text, titled.end() + 1, words):
            continue
        kind = words.cue_kinds[match.group()]
        start = _past_own(page, start)
        trusted = _trusts(page, match.start(), start)
        yield from ((name, kind) for name in _names(page, start, trusted=trusted))


def _past_own(page: Page, at: int) -> int:
    """Past the outlet's own name where it has it from another: "dikutip <outlet> dari X"."""
    own = any_name(page.text, at, page.words, trusted=True)
    if own is None or not page.outlet.names_itself(own.text):
        return at
    onward = page.words.onward.match(page.text, own.end)
    return onward.end() if onward else at


def organ(page: Page, low: str, byline: Byline) -> Found:
    """What a noun calls a medium: "kantor berita Tasnim dan ISNA", "surat kabar X", "media Jepang, X"."""
    words = page.words
    for match in words.organ.finditer(low):
        between = words.organ_between.match(page.text, match.end())
        start = between.end() if between else match.end()
        published = words.published_by.search(low, max(0, match.start() - NEAR // 2), match.start())
        if published and not words.likewise.search(
            low, max(0, published.start() - NEAR // 2), published.start()
        ):
            continue
        if words.organ_unless.search(low, max(0, match.start() - NEAR // 2), match.start()):
            continue
        strong = words.strong_organ.match(low, match.start()) and "," not in page.text[match.end() : start]
        strong = strong and not (" " in match.group() and page.text[match.start() : match.end()].istitle())
        abroad = _after_country(page, start, trusted=page.text[match.start()].islower())
        if abroad is not None:
            yield abroad, "cites"
        yield from ((name, "cites") for name in _names(page, start, trusted=bool(strong)))


def named(page: Page, low: str, byline: Byline) -> Found:
    """A name that ends like an agency's, after a word of reporting: "laporan X News Agency"."""
    words = page.words
    for match in words.named_after.finditer(page.text):
        name = unknown_name(page.text, match.end(), words, trusted=False)
        known = known_name(page.text, match.end(), words)
        if name is not None and known is not None:
            name = name._replace(key=known.key)
        if name is not None and name.text.endswith(words.wire_shape) and " " in name.text:
            yield name, "cites"


def told(page: Page, low: str, byline: Byline) -> Found:
    """A medium that somebody told, or that it is had from: "kepada AP"."""
    for match in page.words.told.finditer(page.text):
        name = known_name(page.text, match.end(), page.words)
        if (
            name
            and name.text not in page.words.told_people
            and page.words.told_after.match(page.text, name.end)
        ):
            yield name, "cites"


def mention(page: Page, low: str, byline: Byline) -> Found:
    """A foreign or rival medium named anywhere in the report: it reports what they had."""
    text, words = page.text, page.words
    for match in HEAD.finditer(text):
        if match.group() not in words.media_heads:
            continue
        at = match.start()
        name = known_name(text, at, words)
        if not name or name.mention != "any" or text[at - 1 : at].isupper():
            continue
        initials = name.text.isupper() and words.initials.search(text, max(0, at - NEAR), at)
        if not initials and not _pictured(page, at) and not words.event.search(text, max(0, at - NEAR), at):
            yield name, "cites"


def _names(page: Page, at: int, *, trusted: bool) -> Iterator[Name]:
    """The names of a list that begins at `at`: "AFP dan Reuters"."""
    name = _after_country(page, at, trusted=trusted) or any_name(page.text, at, page.words, trusted=trusted)
    text, words = page.text, page.words
    while name is not None:
        yield name
        onward = words.onward.match(text, name.end) if trusted else None
        joint = onward or words.joins.match(text, name.end)
        if joint is None:
            return
        skipped = words.between.match(text, joint.end())
        at = skipped.end() if skipped else joint.end()
        name = known_name(text, at, words) or shaped_name(text, at, words)
        if name is None and trusted and "," not in joint.group():
            name = _closing(page, at)


def _closing(page: Page, at: int) -> Name | None:
    """An unknown name that closes a list of trusted ones: "Reuters dan X, Kamis", "Y dari X."."""
    name = unknown_name(page.text, at, page.words, trusted=True)
    closes = name and (
        page.text[name.end : name.end + 1] in {".", "("} or page.words.dated.match(page.text, name.end)
    )
    return name if closes else None


def _after_country(page: Page, at: int, *, trusted: bool) -> Name | None:
    """The name after a country's: "kantor berita Rusia, Interfax"."""
    country = page.words.country.match(page.text, at)
    return any_name(page.text, country.end(), page.words, trusted=trusted) if country else None


def _trusts(page: Page, cue_at: int, name_at: int) -> bool:
    """Whether a cue vouches for an unknown name: "dilansir X", "dikutip X, Rabu", not "laman resmi X"."""
    words, said = page.words, page.text[cue_at:name_at].lower()
    if words.official.search(said):
        return False
    name = UNKNOWN.match(page.text, name_at, name_at + 80)
    if name is None or (words.site.search(said) and name.group().split()[0].isupper()):
        return False
    if any(cue in said for cue in words.trusted):
        return True
    before = words.trusted_before.search(page.text, max(0, cue_at - NEAR // 2), cue_at)
    if before and not words.untrusted.search(said):
        return True
    return words.dated.match(page.text, name.end()) is not None


def _pictured(page: Page, at: int) -> bool:
    """Whether a mention is only a picture's credit."""
    return page.words.picture.search(page.text[max(0, at - 24) : at]) is not None


def _counts(page: Page, rule: str, name: Name, cuts: list[Cut], others: frozenset[str]) -> bool:
    """Whether a name is a credit: not the outlet itself, not another's short name, not in a link or call."""
    if page.outlet.is_named(name.text):
        return False
    if rule in INDIRECT and (page.outlet.names_itself(name.text) or name.text in others):
        return False
    if rule in DIRECT:
        return True
    at = bisect.bisect_right(cuts, name.start, key=_start) - 1
    return at < 0 or name.start >= cuts[at].end or cuts[at].rule == "articles.reprint"


def _others(page: Page) -> frozenset[str]:
    """The short names that the page itself says are no medium's: "Universitas Pendidikan Indonesia (UPI)"."""
    return frozenset(
        match.group(1) for match in SHORT.finditer(page.text) if _spelt(page, match.group(1), match.start())
    )


def _spelt(page: Page, short: str, at: int) -> bool:
    """Whether the capitals of the words before `at` spell a short name, and those words name no medium."""
    words = list(CAPITAL.finditer(page.text, max(0, at - len(short) * LONG), at))[-len(short) :]
    if "".join(word.group()[0] for word in words) != short:
        return False
    return known_name(page.text, words[0].start(), page.words) is None


def _start(cut: Cut) -> int:
    return cut.start


def _key(name: Name) -> str:
    return name.key.removeprefix("the-")


def _keep(best: dict[str, Credit], key: str, credit: Credit) -> None:
    """Hold the strongest credit of a medium, of equally strong ones the first rule's, by its short name."""
    old = best.get(key, credit)
    kept = old if key in best and STRENGTH[credit.kind] >= STRENGTH[old.kind] else credit
    short = min((credit.name, old.name), key=len)  # "Kontan" beside "Kontan.co.id"
    if kept.name.startswith(f"{short}."):
        kept = msgspec.structs.replace(kept, name=short)
    best[key] = kept


RULES: tuple[Callable[[Page, str, Byline], Found], ...] = (
    dateline_agency,
    source_line,
    end_bracket,
    cue,
    organ,
    named,
    told,
    mention,
)
