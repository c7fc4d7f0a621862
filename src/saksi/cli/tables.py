"""The commands that print one table each."""

from collections.abc import Callable, Sequence
from typing import Any

import click

from saksi.affairs.report import Report, label
from saksi.cli import help as helping
from saksi.cli.language import interface
from saksi.cli.options import CSV, FILES, GIVEN, JSON, LANG, given
from saksi.cli.output import emit, line, screen
from saksi.cli.reading import Input
from saksi.exports import csv, json, terminal
from saksi.views.rows import Table

Build = Callable[[Sequence[Report]], Table]


def table_command(
    name: str, build: Callable[[dict[str, Any]], Build], *more: click.Parameter
) -> helping.Spoken:
    """A command that reads files and prints the table that `build` chooses for its options."""

    def run(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
        if options["as_json"] and options["as_csv"]:
            raise click.UsageError(interface(options["lang"]).say("cli", "both_formats"))
        source = Input(options["files"], given(options))
        reports = source.reports()
        show(reports, build(options)(reports), options)
        click.get_current_context().exit(source.code)

    return helping.Spoken(name, callback=run, params=[FILES, JSON, CSV, *more, *GIVEN, LANG])


def show(reports: Sequence[Report], table: Table, options: dict[str, Any]) -> None:
    """Prints a table as CSV, as JSON lines, or for a terminal."""
    if options["as_csv"]:
        for record in csv.lines(reports, table):
            emit(record)
    elif options["as_json"]:
        for row in json.lines(reports, table):
            emit(row)
    else:
        for position, report in enumerate(reports):
            line(screen().dim(f"{label(position)} = {terminal.clean(report.article.id)}"))
        for shown in terminal.table_lines(table, interface(options["lang"]), screen()):
            line(shown)
