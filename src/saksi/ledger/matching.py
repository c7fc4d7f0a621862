"""The filters of a ledger over reports that were just read or rebuilt: the same conditions, not in SQL."""

import contextlib
import sqlite3
from collections.abc import Iterable, Sequence

from saksi.lang.stems import stems
from saksi.ledger.adding import headed
from saksi.ledger.filters import COLUMNS, Filter, checked_date, query
from saksi.ledger.names import sought
from saksi.ledger.schema import FINDINGS
from saksi.ledger.shape import SHAPES
from saksi.ledger.writing import day
from saksi.record.article import Article
from saksi.record.finding import Findings

HEAD = 3  # columns before those that a finding gives: id, version_id, position
Read = tuple[Article, Findings]


def holds(wanted: Filter, kind: str, position: int, report: Read) -> bool:
    """Whether all that is asked of findings holds for one finding; never for a kind that lacks a column."""
    asked = wanted.of_findings
    if not asked:
        return True
    if any(kind not in COLUMNS[name] for name in asked):
        return False
    article, findings = report
    values = SHAPES[kind][0](getattr(findings, kind)[position], findings, article.text)
    names = [column.name for column in FINDINGS[kind].c][HEAD : HEAD + len(values)]
    facts = dict(zip(names, values, strict=True))
    return all(_holds(facts, COLUMNS[name][kind], value) for name, value in asked.items())


def matching(reports: Iterable[Read], wanted: Filter, kinds: Iterable[str] = tuple(FINDINGS)) -> list[Read]:
    """The reports for which the filter holds: outlet, days, search, and a finding of one of the kinds."""
    found = [
        report for report in reports if _in_range(report, wanted) and _with_finding(report, wanted, kinds)
    ]
    return found if wanted.search is None else _searched(found, wanted.search)


def _holds(facts: dict[str, str | int | float | None], name: str, value: str) -> bool:
    """Whether one column of a finding has a value; `concerns` holds several."""
    if name == "concerns":
        return any(way in str(facts[name] or "") for way in sought(value))
    return facts[name] == value


def _in_range(report: Read, wanted: Filter) -> bool:
    """Whether a report is of the outlet, of the id and of the days asked for."""
    article, findings = report
    outlet = article.outlet or findings.article.outlet
    written = day(article.published or findings.article.published)
    since, until = (None if end is None else checked_date(end) for end in (wanted.since, wanted.until))
    return (
        (wanted.outlet is None or (outlet or "").lower() == wanted.outlet.lower())
        and (wanted.article is None or article.id == wanted.article)
        and (since is None or (written is not None and written >= since))
        and (until is None or (written is not None and written[: len(until)] <= until))
    )


def _with_finding(report: Read, wanted: Filter, kinds: Iterable[str]) -> bool:
    """Whether a report has a finding of one of the kinds for which all that is asked holds."""
    return not wanted.of_findings or any(
        holds(wanted, kind, position, report)
        for kind in kinds
        for position in range(len(getattr(report[1], kind)))
    )


def _searched(reports: Sequence[Read], words: str) -> list[Read]:
    """The reports in which the words are, as the ledger's own index finds them."""
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE search USING fts5(stems, tokenize='unicode61 remove_diacritics 2')"
        )
        rows = (
            (number, stems(headed(article), findings.language or article.language))
            for number, (article, findings) in enumerate(reports)
        )
        connection.executemany("INSERT INTO search(rowid, stems) VALUES (?, ?)", rows)
        hits = connection.execute("SELECT rowid FROM search WHERE search MATCH ?", (query(words),))
        found = {row[0] for row in hits}
    return [report for number, report in enumerate(reports) if number in found]
