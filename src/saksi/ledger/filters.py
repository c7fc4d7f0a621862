"""Filters: what a reader looks for in a ledger, as conditions in SQL."""

import re
from collections.abc import Iterable

import msgspec
from sqlalchemy import ColumnElement, Table, and_, column, exists, false, func, or_, select, table

from saksi.lang import languages
from saksi.lang.stems import stems
from saksi.ledger.faults import fault
from saksi.ledger.names import sought
from saksi.ledger.schema import FINDINGS, ROOM, articles, versions
from saksi.reports.given import iso_date

DAY = 10  # characters of a whole date
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
PIECE = re.compile(r'"([^"]*)"|(\S+)')
COLUMNS = {  # which column of which table a condition is about
    "act": {"statements": "act"},
    "type": {"actions": "type", "figures": "measure", "commitments": "kind"},
    "status": {"actions": "status", "commitments": "status"},
    "actor": {
        "statements": "concerns",
        "actions": "concerns",
        "figures": "concerns",
        "commitments": "concerns",
    },
}
SEARCH = table("search", column("rowid"), column("search"))
Conditions = list[ColumnElement[bool]]


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for; None asks for nothing, all that is asked for must hold.

    outlet: its name, upper and lower case alike. since, until: the article's day, both included
    ("2024-10-21", "2024-10", "2024"); an article without a date is in no range. actor: a state by
    any of its names or its code, else a name or whole words of one: who speaks, acts or suffers,
    whose figure or commitment it is. act: of a statement. type: an action's type, a figure's
    measure, a commitment's kind. status: an action's or a commitment's. search: words in any form,
    all of which must be in headline or text; "…" for words in a row. article: an id.
    """

    outlet: str | None = None
    since: str | None = None
    until: str | None = None
    actor: str | None = None
    act: str | None = None
    type: str | None = None
    status: str | None = None
    search: str | None = None
    article: str | None = None

    @property
    def of_findings(self) -> dict[str, str]:
        """The conditions that are about findings, by name."""
        return {name: value for name in COLUMNS if (value := getattr(self, name)) is not None}


def of_articles(wanted: Filter) -> Conditions:
    """The conditions about articles and their current versions, removed ones left out."""
    found: Conditions = [articles.c.removed_at.is_(None)]
    if wanted.outlet is not None:
        found.append(func.lower(articles.c.outlet) == wanted.outlet.lower())
    if wanted.article is not None:
        found.append(articles.c.id == wanted.article)
    if wanted.since is not None:
        found.append(articles.c.day >= checked_date(wanted.since))
    if wanted.until is not None:
        found.append(func.substr(articles.c.day, 1, len(wanted.until)) <= checked_date(wanted.until))
    if wanted.search is not None:
        hits = select(SEARCH.c.rowid).where(SEARCH.c.search.op("MATCH")(query(wanted.search)))
        found.append(versions.c.id.in_(hits))
    return found


def of_kind(wanted: Filter, kind: str) -> Conditions:
    """The conditions about findings of one kind; LedgerError for one that it has no column for."""
    found: Conditions = []
    for name, value in wanted.of_findings.items():
        if kind not in COLUMNS[name]:
            raise fault("no_such_filter", kind, name)
        found.append(_holds(FINDINGS[kind], COLUMNS[name][kind], value))
    return found


def with_findings(wanted: Filter, kinds: Iterable[str] = tuple(FINDINGS)) -> Conditions:
    """That a version has a finding of one of the kinds for which all that is asked of findings holds."""
    if not wanted.of_findings:
        return []
    able = [k for k in kinds if all(k in COLUMNS[name] for name in wanted.of_findings)]
    found = [exists().where(and_(_inside(FINDINGS[kind]), *of_kind(wanted, kind))) for kind in able]
    return [or_(false(), *found)]


def query(words: str) -> str:
    """A search in FTS5's own words: each word by its stem or as it is, words in quotation marks in a row."""
    terms = [_term(found[1] or found[2]) for found in PIECE.finditer(words)]
    if not any(terms):
        raise fault("bad_query", words)
    return " AND ".join(term for term in terms if term)


def _term(words: str) -> str:
    """One word, or several in a row: as they are, or as the stems of any language with a pack."""
    ways = dict.fromkeys(stems(words, language) for language in (None, *languages()))
    ways.pop("", None)
    quoted = [f'"{way}"' for way in ways]
    return f"({' OR '.join(quoted)})" if quoted else ""


def _inside(of: Table) -> ColumnElement[bool]:
    """That a finding belongs to the version, told by its id."""
    first = versions.c.id * ROOM
    return of.c.id.between(first, first + ROOM - 1)


def _holds(of: Table, name: str, value: str) -> ColumnElement[bool]:
    """That a column of a finding has a value; `concerns` holds several."""
    if name == "concerns":
        return or_(*(func.instr(of.c.concerns, way) > 0 for way in sought(value)))
    found: ColumnElement[bool] = of.c[name] == value
    return found


def checked_date(written: str) -> str:
    """A day, month or year; LedgerError where it is none."""
    if not (DATE.fullmatch(written) and iso_date(f"{written}-01-01"[:DAY])):
        raise fault("bad_date", written)
    return written
