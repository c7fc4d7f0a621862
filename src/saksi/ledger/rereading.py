"""Reading again what is in the ledger, and telling what that changed."""

from collections import Counter
from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection, or_, select

from saksi.lang.stems import stems
from saksi.ledger.adding import headed, now
from saksi.ledger.kept import Reader, Reading, Reread
from saksi.ledger.rebuilding import findings_of
from saksi.ledger.schema import FINDINGS, readings, versions
from saksi.ledger.shape import SHAPES
from saksi.ledger.writing import Stamp, Written, article_of, erase_findings, failed, show, write_findings
from saksi.record.article import Article
from saksi.record.finding import Findings
from saksi.settings import Settings

LINKS = {
    "said_by": "statements",
    "via": "statements",
    "statement": "statements",
    "as_of": "times",
    "part_of": "figures",
}


def waiting(connection: Connection, reader: str, *, every: bool) -> list[int]:
    """The versions to read again: those that another version of the reader read or that failed, or every one."""
    query = (
        select(versions.c.id).join_from(versions, readings, isouter=True).where(versions.c.text.is_not(None))
    )
    if not every:
        other = readings.c.reader_version.is_distinct_from(reader)
        query = query.where(or_(other, readings.c.outcome == "failed"))
    return list(connection.scalars(query.order_by(versions.c.id)))


def read_anew(article: Article, reader: Reader, read_as: str | None) -> tuple[Reading, Stamp]:
    """An article's new reading; holds no lock."""
    reading = reader.read(article, Settings(language=read_as))
    language = reading.findings.language or article.language
    return reading, Stamp(reader.version(), now(), stems(headed(article), language))


def replaced(connection: Connection, version: int, new: tuple[Reading, Stamp]) -> Reread | None:
    """Puts a reading in the place of the old one, in the caller's transaction; None where the text is gone."""
    article = article_of(connection, version)
    if article is None:
        return None
    place = (versions.c.number, versions.c.current, versions.c.article_number)
    number, current, of = connection.execute(select(*place).where(versions.c.id == version)).one()
    reading, stamp = new
    before = findings_of(connection, version) or failed(article, None).findings
    erase_findings(connection, version)
    (reading,) = write_findings(connection, [Written(version, article, reading, stamp)])
    if current:
        show(connection, [(of, article, reading)])
    came, went, changed = compared(before, reading.findings)
    return Reread(
        article=article.id, version=number, came=came, went=went, changed=changed,
        outcome=reading.outcome, why=reading.why,
    )  # fmt: skip


def read_as(connection: Connection, version: int) -> str | None:
    """The language that a person said a version is to be read in."""
    return connection.scalar(select(versions.c.read_as).where(versions.c.id == version))


def compared(before: Findings, after: Findings) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    """How many findings of each kind came, went and changed.

    A finding is the same by its main stretch; what it is linked to counts by that one's stretch,
    so that a finding before it that came does not make it a changed one.
    """
    came, went, changed = Counter[str](), Counter[str](), Counter[str]()
    for kind in FINDINGS:
        old, new = Counter(_told(before, kind)), Counter(_told(after, kind))
        less, more = (
            Counter(key for key, _ in (old - new).elements()),
            Counter(key for key, _ in (new - old).elements()),
        )
        changed[kind] = (less & more).total()
        came[kind], went[kind] = (more - less).total(), (less - more).total()
    return _some(came), _some(went), _some(changed)


def _told(findings: Findings, kind: str) -> Iterator[tuple[object, str]]:
    """Each finding's main stretch, and all of it with links told by the stretch they lead to."""
    for finding in getattr(findings, kind):
        facts = msgspec.structs.asdict(finding)
        for name, other in LINKS.items():
            if facts.get(name) is not None:
                facts[name] = _main(getattr(findings, other)[facts[name]], other)
        yield _main(finding, kind), repr(facts)


def _main(finding: object, kind: str) -> object:
    """The main stretch of a finding."""
    return next((span for _, span in SHAPES[kind][1](finding)), None)


def _some(counts: Counter[str]) -> dict[str, int]:
    """The counts that are not nought."""
    return {kind: count for kind, count in counts.items() if count}
