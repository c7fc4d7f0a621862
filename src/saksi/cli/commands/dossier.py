"""saksi dossier: one self-contained HTML page over all reports, or over those of the ledger that are asked for."""

from collections.abc import Sequence
from typing import Any

import click

import saksi
from saksi.affairs.report import Report
from saksi.cli import choosing
from saksi.cli import help as helping
from saksi.cli.choosing import EVERY, IN_BOTH, INPUTS, LEDGER
from saksi.cli.language import page_language
from saksi.cli.options import LANG, OUTPUT, QUOTES, given
from saksi.cli.output import complain, write
from saksi.cli.reading import Input
from saksi.exports import html
from saksi.reports.reason import Reason
from saksi.views.dossier import dossier

Missed = Sequence[tuple[str, Reason]]


@helping.command(INPUTS, OUTPUT, QUOTES, LEDGER, *EVERY, *IN_BOTH, LANG, name="dossier")
def command(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
    """Writes the dossier of the reports; without a readable report nothing is written."""
    reports, missed, code = _taken(options)
    if not reports:
        complain("no_reports")
        click.get_current_context().exit(1)
    language = page_language(options["lang"])
    how = html.Options(
        language=language,
        quotes_only=options["quotes_only"],
        version=saksi.__version__,
        missed=tuple((place, why.told(language)) for place, why in missed),
    )
    write(options["output"], html.page(dossier(reports), how))
    if options["output"] != "-":
        complain("wrote", options["output"])
    click.get_current_context().exit(code)


def _taken(options: dict[str, Any]) -> tuple[Sequence[Report], Missed, int]:
    """The reports, those that were not read with the reason, and the exit code."""
    if not choosing.from_files(options):
        reports, missed = choosing.shelf().of_ledger("dossier", options)
        return reports, missed, 0
    source = Input(options["inputs"], given(options))
    filtered = choosing.filtered(options)
    reports = choosing.shelf().of_files(source, options) if filtered else source.reports()
    return reports, source.missed, source.code
