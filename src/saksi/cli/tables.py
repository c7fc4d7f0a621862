"""The commands that print one table each, from files or from the ledger."""

from collections.abc import Callable, Sequence
from typing import Any

import click

from saksi.affairs.report import Report
from saksi.cli import choosing
from saksi.cli import help as helping
from saksi.cli.choosing import ARTICLES, IN_BOTH, INPUTS, LEDGER
from saksi.cli.language import interface
from saksi.cli.opening import of_files
from saksi.cli.options import CSV, JSON, LANG, given
from saksi.cli.output import line
from saksi.cli.printing import show
from saksi.cli.reading import Input
from saksi.views.rows import Table

Build = Callable[[Sequence[Report]], Table]
Choose = Callable[[dict[str, Any]], Build]


def table_command(name: str, build: Choose, *more: click.Parameter) -> helping.Spoken:
    """A command that prints the table that `build` chooses for its options; more: its own options."""

    def run(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
        """Print the table over the files or the ledger that the options name."""
        one_format(options)
        if not choosing.from_files(options):
            choosing.shelf().table(name, build(options), options)
            return
        source = Input(options["inputs"], given(options))
        reports = source.reports()
        if not (reports or options["as_csv"] or options["as_json"]):
            line(interface(options["lang"]).say("page", "none_read"))
        elif choosing.filtered(options):
            choosing.shelf().table_of_files(name, build(options), source, reports, options)
        else:
            show(reports, build(options)(reports), options, of_files(source))
        click.get_current_context().exit(source.code)

    params = [INPUTS, JSON, CSV, LEDGER, *more, *ARTICLES, *IN_BOTH, LANG]
    return helping.Spoken(name, callback=run, params=params)


def one_format(options: dict[str, Any]) -> None:
    """UsageError where both formats are asked for."""
    if options["as_json"] and options["as_csv"]:
        raise click.UsageError(interface(options["lang"]).say("cli", "both_formats"))
