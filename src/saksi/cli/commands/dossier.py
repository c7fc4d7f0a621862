"""saksi dossier: one self-contained HTML page over all reports."""

from typing import Any

import click

import saksi
from saksi.cli import help as helping
from saksi.cli.language import page_language
from saksi.cli.options import FILES, GIVEN, LANG, OUTPUT, QUOTES, given
from saksi.cli.output import complain, write
from saksi.cli.reading import Input
from saksi.exports import html
from saksi.views.dossier import dossier


@helping.command(FILES, OUTPUT, QUOTES, *GIVEN, LANG, name="dossier")
def command(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
    """Reads all files and writes their dossier; without a readable report nothing is written."""
    source = Input(options["files"], given(options))
    reports = source.reports()
    if not reports:
        complain("no_reports")
        click.get_current_context().exit(1)
    how = html.Options(
        language=page_language(options["lang"]),
        quotes_only=options["quotes_only"],
        version=saksi.__version__,
        missed=source.told(page_language(options["lang"])),
    )
    write(options["output"], html.page(dossier(reports), how))
    if options["output"] != "-":
        complain("wrote", options["output"])
    click.get_current_context().exit(source.code)
