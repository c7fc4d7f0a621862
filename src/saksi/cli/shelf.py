"""Reports out of the ledger; and of those, or of files, the reports and rows that are asked for."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import click
import msgspec

from saksi import lang
from saksi.affairs.report import Report
from saksi.cli import opening
from saksi.cli.choosing import FILTERS, OF_FINDINGS
from saksi.cli.incoming import watched
from saksi.cli.keeping import looked_at
from saksi.cli.language import here
from saksi.cli.output import complain
from saksi.cli.printing import show, show_passing
from saksi.cli.reading import Input, unread
from saksi.errors import InputError, LedgerError
from saksi.ledger import Filter, Ledger
from saksi.ledger.filters import COLUMNS
from saksi.ledger.matching import holds, matching
from saksi.ledger.names import plain
from saksi.reports.reason import Reason
from saksi.views.passing import SHAPES, passing
from saksi.views.rows import Row, Table, main_cell

Build = Callable[[Sequence[Report]], Table]
ANY = ("statements", "actions", "figures", "commitments")
WHICH = {  # kinds of findings by which a filter chooses the reports of a table, and its rows
    "statements": ("statements",),
    "actions": ("actions",),
    "figures": ("figures",),
    "commitments": ("commitments",),
    "denials": ("statements", "actions"),
    "timeline": ("statements", "actions"),
}
MOST = {"dossier": 500, "denials": 2000}  # reports that are put side by side
UNREAD = ("not_read", "failed")
MOST_ROWS = 10_000
LABEL = re.compile(r"([A-Z]+)\d+")


def wanted(options: dict[str, Any], *, outlet: bool = True) -> Filter:
    """What the options ask for. outlet: whether --outlet asks for one, as it does of a ledger."""
    asked = {name: options.get(name) for name in FILTERS}
    found = Filter(**asked, outlet=options["outlet"] if outlet else None)
    if found.actor is not None and not plain(found.actor):
        raise click.UsageError(here().say("usage", "no_name", "--actor"))
    together = [name for name in OF_FINDINGS if asked[name] is not None]
    if together and not any(all(kind in COLUMNS[name] for name in together) for kind in ANY):
        raise click.UsageError(here().say("cli", "never_together", *(f"--{name}" for name in together[-2:])))
    return found


def table(name: str, build: Build, options: dict[str, Any]) -> None:
    """Prints a table from the ledger: row by row where a row needs one report, else as a whole."""
    asked, opens = wanted(options), opening.of_ledger(options["ledger"])
    with looked_at(options["ledger"]) as whole, whole.snapshot() as ledger:
        _tell_unread(ledger, asked)
        if name in SHAPES:
            reports = (Report(*found) for found in ledger.reports(asked, WHICH[name]))
            shape = SHAPES[name]
            rows = passing(
                shape, reports, lambda report, kind, index: holds(asked, f"{kind}s", index, report)
            )
            show_passing(rows, shape.empty, options, opens)
            return
        taken, _ = chosen(ledger, _choosing(name, asked), name)
    show(taken, kept(build(taken), taken, asked), options, opens, cited_only=bool(asked.of_findings))


def _tell_unread(ledger: Ledger, asked: Filter) -> None:
    """Tells how many reports of those outlets and days were not read, so that an empty table is not taken for a finding."""
    of_articles = msgspec.structs.replace(asked, **dict.fromkeys(OF_FINDINGS))
    facts = msgspec.structs.asdict(of_articles)
    number = sum(article.outcome in UNREAD for article in ledger.articles(**facts))
    if number:
        complain("sum", here().counted("unread", number))


def table_of_files(
    name: str, build: Build, source: Input, reports: Sequence[Report], options: dict[str, Any]
) -> None:
    """Prints a table of those reports of the source, and those rows, that are asked for."""
    asked, opens = wanted(options, outlet=False), opening.of_files(source)
    taken = [Report(*found) for found in matching(reports, _choosing(name, asked), WHICH[name])]
    show(taken, kept(build(taken), taken, asked), options, opens, cited_only=bool(asked.of_findings))


def of_files(source: Input, options: dict[str, Any]) -> list[Report]:
    """The reports of the files that are asked for."""
    asked = wanted(options, outlet=False)
    return [Report(*found) for found in matching(source.reports(), asked, ANY)]


def of_ledger(name: str, options: dict[str, Any]) -> tuple[list[Report], list[tuple[str, Reason]]]:
    """The reports of the ledger that are asked for, and those that were not read with the reason."""
    asked = wanted(options)
    with looked_at(options["ledger"]) as whole, whole.snapshot() as ledger:
        return chosen(ledger, asked, name)


def report(article: str, path: str | None) -> Report:
    """A report of the ledger by its id; InputError where there is neither it nor a file of that name."""
    with looked_at(path) as whole, whole.snapshot() as ledger:
        try:
            return Report(ledger.article(article), ledger.findings(article))
        except LedgerError as err:
            if err.key != "no_article" or path is not None:
                raise
            raise InputError(here().say("cli", "neither", article)) from err


def chosen(ledger: Ledger, asked: Filter, name: str) -> tuple[list[Report], list[tuple[str, Reason]]]:
    """The reports of a snapshot of the ledger for a table or page, and those that were not read with the reason.

    Tells how many they are; UsageError where they are too many to be looked at side by side.
    """
    kinds, most = WHICH.get(name, ANY), MOST.get(name, MOST_ROWS)
    number, whole = ledger.count(asked, kinds), ledger.count()
    if number > most:
        raise click.UsageError(here().say("cli", "too_many_reports", number, most))
    complain("taken", here().counted("reports", number), whole)
    missed = {
        article.id: Reason("unreadable", (article.note or "",))
        for article in ledger.articles(**msgspec.structs.asdict(asked))
        if article.outcome == "failed"
    }
    taken = []
    for found in watched(ledger.reports(asked, kinds), number):
        report = Report(*found)
        if report.article.id not in missed:
            taken.append(report)
        if report.findings.language not in (None, *lang.languages()):
            missed[report.article.id] = unread(report)
    return taken, list(missed.items())


def kept(whole: Table, reports: Sequence[Report], asked: Filter) -> Table:
    """A table with those of its rows that are of a finding as asked, numbered anew."""
    if not asked.of_findings:
        return whole
    rows, counts = [], Counter[str]()
    for row in whole.rows:
        if not any(holds(asked, *finding) for finding in _findings(whole, row, reports)):
            continue
        letters = LABEL.fullmatch(row.label)
        if letters:
            counts[letters[1]] += 1
            row = msgspec.structs.replace(row, label=f"{letters[1]}{counts[letters[1]]}")  # noqa: PLW2901
        rows.append(row)
    return msgspec.structs.replace(whole, rows=tuple(rows))


def _choosing(name: str, asked: Filter) -> Filter:
    """What chooses the reports: what a denial denies need not be a denial itself."""
    return msgspec.structs.replace(asked, act=None) if name == "denials" else asked


def _findings(whole: Table, row: Row, reports: Sequence[Report]) -> list[tuple[str, int, Report]]:
    """The findings that a row is of: kind, position and report; two of a pair."""
    pair = getattr(row, "figures", ())
    places = [cell.report for cell in pair] or [main_cell(whole, row).report]
    found = []
    ending = row.finding
    for place in reversed(places):
        ending, _, name = ending.rpartition("#")
        kind, _, index = name.rpartition("-")
        if place is not None:
            found.append((f"{kind}s", int(index), reports[place]))
            ending = ending.removesuffix(f" {reports[place].article.id}")
    return found
