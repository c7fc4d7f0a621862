"""Adding: which article it is, whether it is new, and everything of it in one transaction.

The same id or the same canonical web address is the same article, and a further text of it a new
version; a text that is there already is a duplicate, from which only facts that were missing
are taken; with neither, it is a new article.
"""

import datetime as dt
import hashlib
import zlib
from collections.abc import Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, func, or_, select, update

from saksi.lang.stems import stems
from saksi.ledger.completing import ADDRESSED, Completion, complete, completed, completion
from saksi.ledger.faults import Told
from saksi.ledger.kept import Added, Item, Reader, Reading
from saksi.ledger.schema import articles, versions
from saksi.ledger.writing import Stamp, Written, added, day, driver, plain, show, write_findings
from saksi.record.article import Article
from saksi.reports.identity import canonical
from saksi.settings import Settings

QUICK = 1  # zlib level: raw bytes are kept to be looked at, seldom


class Prepared(msgspec.Struct, frozen=True):
    """An item that is ready to be written: read, hashed, its bytes packed.

    kept: names of the facts that it brought and in which the ledger has another.
    """

    item: Item
    text_sha256: str
    raw_sha256: str
    packed: bytes | None
    reading: Reading
    stamp: Stamp
    read_as: str | None
    kept: tuple[str, ...] = ()


class Placed(msgspec.Struct, frozen=True):
    """Where an item was put, and what is still to be written.

    article: its number; number: of the version; current: whether the article is listed by it.
    """

    article: int
    number: int
    written: Written
    current: bool = True


class Known(msgspec.Struct, frozen=True):
    """What the ledger knows of an item.

    number: of its article; told: why it is not to be written; completion: what the version with
    its text takes from it.
    """

    number: int | None = None
    told: Added | None = None
    completion: Completion | None = None


class _There(NamedTuple):
    """A row that may be of the same article. number: of the version, or of the article."""

    id: str
    removed_at: str | None
    removed_because: str | None
    number: int


def now() -> str:
    """The time, UTC, to the second."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")


def unfit(article: Article) -> Told | None:
    """Why an article cannot be stored at all; None where it can."""
    if not article.text.strip():
        return Told("blank")
    if "\0" in article.text:
        return Told("nul")
    facts = (article.id, article.text, article.title, article.url, article.outlet, article.published)
    try:
        "".join(fact or "" for fact in facts).encode()
    except UnicodeEncodeError:
        return Told("surrogate")
    return None


def prepared(item: Item, reader: Reader, settings: Settings) -> Prepared:
    """The item, read; needs no ledger, so no lock is held meanwhile."""
    article = item.article
    raw = article.text.encode()
    text_hash = hashlib.sha256(raw).hexdigest()
    given = raw if item.raw is None else item.raw
    reading = reader.read(article, settings)
    language = reading.findings.language or article.language
    words = stems(headed(article), language)
    return Prepared(
        item=item,
        text_sha256=text_hash,
        raw_sha256=text_hash if given == raw else hashlib.sha256(given).hexdigest(),
        packed=None if given == raw else zlib.compress(given, QUICK),
        reading=reading,
        stamp=Stamp(reader.version(), now(), words),
        read_as=settings.language,
    )


def known(connection: Connection, article: Article) -> Known:
    """Which article of the ledger this is, and whether there is anything new in it."""
    text_sha256 = hashlib.sha256(article.text.encode()).hexdigest()
    url = canonical(article.url) if article.url else None
    asked = driver(connection)
    same = [_There(*row) for row in asked.execute(_SAME_TEXT, (text_sha256,))]
    if same and same[0].removed_at is None:
        return _duplicate(same[0], article, completion(connection, article, text_sha256))
    found = [_There(*row) for row in asked.execute(_SAME_ARTICLE, (article.id, url))]
    gone = next((row for row in (*same, *found) if row.removed_at), None)
    if gone is not None:
        return Known(
            told=_refused(article, Told("removed", (gone.removed_at or "", gone.removed_because or "")))
        )
    if len(found) > 1:
        by_id, by_url = sorted(found, key=lambda row: row.id != article.id)
        return Known(told=_refused(article, Told("two_reports", (by_id.id, by_url.id))))
    return Known(number=found[0].number if found else None)


def made_ready(connection: Connection, item: Item, reader: Reader, settings: Settings) -> Prepared | Added:
    """An item, read, where there is anything new in it; else what is to be told of it."""
    what = known(connection, item.article)
    if what.completion is not None and what.completion.took:
        ready = prepared(completed(connection, item, what.completion), reader, settings)
        return msgspec.structs.replace(ready, kept=what.completion.kept)
    return what.told or prepared(item, reader, settings)


def stored(connection: Connection, batch: Sequence[Prepared | Added]) -> list[Added]:
    """Writes prepared items, in the caller's transaction; what is known already is only told."""
    outcomes: list[tuple[Added, Placed | None]] = []
    new: dict[int, Placed] = {}
    for ready in batch:
        outcome, place = (ready, None) if isinstance(ready, Added) else _put(connection, ready)
        outcomes.append((outcome, place))
        if place is not None:
            new[place.written.version] = place
    written = write_findings(connection, [place.written for place in new.values()])
    readings = dict(zip(new, written, strict=True))
    listed = [
        (place.article, place.written.article, readings[of]) for of, place in new.items() if place.current
    ]
    show(connection, listed)
    return [
        outcome if place is None else _with_reading(outcome, place, readings[place.written.version])
        for outcome, place in outcomes
    ]


def refused(article: Article) -> Added | None:
    """The refusal of an article that cannot be stored; None where it can."""
    why = unfit(article)
    return None if why is None else _refused(article, why)


def headed(article: Article) -> str:
    """What is searched: headline and text."""
    return f"{article.title or ''}\n{article.text}"


def _put(connection: Connection, ready: Prepared) -> tuple[Added, Placed | None]:
    """Rows for an item's text, or the facts that it brings; what became of it, and what is to be written."""
    article = ready.item.article
    what = known(connection, article)
    if what.told is None:
        place = _placed(connection, ready, what.number)
        return _added(place), place
    new = what.completion
    if new is None or not new.took or completed(connection, ready.item, new) != ready.item:
        return msgspec.structs.replace(what.told, took=()), None
    of, number, current = complete(connection, article, new)
    place = Placed(of, number, Written(new.version, article, ready.reading, ready.stamp), current)
    return msgspec.structs.replace(what.told, kept=ready.kept), place


def _placed(connection: Connection, ready: Prepared, number: int | None) -> Placed:
    """Rows for an item's article, where it is new, and for its text."""
    article, name = ready.item.article, None
    if number is not None:
        name = connection.scalar(_NAME, {"of": number})
        if article.url:
            connection.execute(ADDRESSED, {"of": number, "address": canonical(article.url)})
        article = msgspec.structs.replace(article, id=name)
    of = _new_article(connection, article, ready.stamp.at) if number is None else number
    version, count = _new_version(connection, of, ready, known_before=number is not None)
    findings = msgspec.structs.replace(ready.reading.findings, id=article.id)
    reading = msgspec.structs.replace(ready.reading, findings=findings)
    return Placed(of, count, Written(version, article, reading, ready.stamp))


def _duplicate(there: _There, article: Article, new: Completion | None) -> Known:
    """What is known of an article whose text is there."""
    told = Added(status="duplicate", article=there.id, version=there.number, title=article.title)
    if new is not None:
        told = msgspec.structs.replace(told, took=new.took, kept=new.kept)
    return Known(told=told, completion=new)


def _added(place: Placed) -> Added:
    """What became of an item that was written."""
    article = place.written.article
    status = "added" if place.number == 1 else "version"
    return Added(status=status, article=article.id, version=place.number, title=article.title)


def _with_reading(outcome: Added, place: Placed, reading: Reading) -> Added:
    """What became of an item, with whether it could be read and has a date."""
    dated = day(place.written.article.published or reading.findings.article.published) is not None
    return msgspec.structs.replace(outcome, dated=dated, outcome=reading.outcome, why=reading.why)


def _refused(article: Article, why: Told) -> Added:
    """That an article was refused, and why."""
    return Added(status="refused", article=article.id, title=article.title, outcome="refused", why=why)


def _new_article(connection: Connection, article: Article, at: str) -> int:
    """A row for an article that was not there; its number."""
    url = canonical(article.url) if article.url else None
    values = (None, article.id, url, None, None, None, None, None, at, None, None)
    return added(connection, "articles", values)


def _new_version(
    connection: Connection, number: int, ready: Prepared, *, known_before: bool
) -> tuple[int, int]:
    """A row for the next text of an article, which is the current one from now on; its id and number."""
    before = (connection.scalar(_LAST_VERSION, {"number": number}) or 0) if known_before else 0
    if before:
        connection.execute(_SUPERSEDED, {"of": number})
    item, article = ready.item, ready.item.article
    facts = (article.title, article.url, article.outlet, article.published, article.language, ready.read_as)
    source = item.source and item.source.encode("utf-8", "backslashreplace").decode()
    origin = (ready.stamp.at, source, item.number, item.format, ready.stamp.reader.partition("+")[0])
    values = (None, number, before + 1, 1, *facts, *origin, ready.raw_sha256, ready.text_sha256)
    return added(connection, "versions", (*values, article.text, ready.packed)), before + 1


_STATE = (articles.c.id, articles.c.removed_at, articles.c.removed_because)
_SAME_TEXT = plain(
    select(*_STATE, versions.c.number)
    .join_from(versions, articles)
    .where(versions.c.text_sha256 == bindparam("hash"))
)
_SAME_ARTICLE = plain(
    select(*_STATE, articles.c.number).where(
        or_(articles.c.id == bindparam("id"), articles.c.url == bindparam("url"))
    )
)
_LAST_VERSION = select(func.max(versions.c.number)).where(versions.c.article_number == bindparam("number"))
_SUPERSEDED = update(versions).where(versions.c.article_number == bindparam("of")).values(current=0)
_NAME = select(articles.c.id).where(articles.c.number == bindparam("of"))
