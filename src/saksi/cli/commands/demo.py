"""saksi demo: the shipped demo reports, summed up, and their dossier."""

import pathlib
from typing import Any

import click

import saksi
from saksi.affairs.report import Report
from saksi.cli import help as helping
from saksi.cli.language import interface, page_language
from saksi.cli.options import LANG, OUTPUT
from saksi.cli.output import line, screen, write
from saksi.cli.reading import Input
from saksi.exports import html
from saksi.reports import Given
from saksi.views.dossier import Dossier, dossier
from saksi.views.words import Words

FOLDER = pathlib.Path(saksi.__file__).parent / "demo"


@helping.command(OUTPUT, LANG, name="demo")
def command(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
    """Reads the demo reports, prints how much was found in them, and writes their dossier."""
    texts = interface(options["lang"])
    files = sorted(str(path) for path in FOLDER.glob("*.txt"))
    source = Input(files, Given())
    made = dossier(source.reports())
    how = html.Options(
        language=page_language(options["lang"]),
        version=saksi.__version__,
        missed=source.told(page_language(options["lang"])),
    )
    write(options["output"], html.page(made, how))
    _summary(made, texts)
    if options["output"] != "-":
        line()
        line(texts.say("cli", "wrote", str(pathlib.Path(options["output"]).resolve())))
    click.get_current_context().exit(source.code)


def _summary(made: Dossier, texts: Words) -> None:
    """Prints the reports by their letters, then the counts."""
    line(texts.say("cli", "demo_reports", str(FOLDER)))
    unknown = texts.say("cli", "unknown")
    for row in made.coverage.rows:
        outlet, published = (getattr(row, name).text or unknown for name in ("outlet", "published"))
        line(f"  {row.label}  {row.finding}  {outlet}, {published}")
    line()
    for key, count in _counts(made, texts).items():
        line(f"  {texts.say('cli', key):<20} {screen().bold(str(count))}")


def _counts(made: Dossier, texts: Words) -> dict[str, object]:
    """How much was found, by the key of its name."""
    outlets = [_outlet(report) for report in made.reports]
    named = {outlet for outlet in outlets if outlet}
    nameless = outlets.count(None)
    return {
        "reports": len(made.reports),
        "outlets": texts.say("cli", "outlets_unknown", len(named), texts.counted("nameless", nameless))
        if nameless
        else len(named),
        "statements": len(made.statements.rows),
        "figures": len(made.figures.rows),
        "denials": len(made.denials.rows),
        "non_answers": len(made.non_answers.rows),
        "commitments": len(made.commitments.rows),
        "open_dates": sum(time.edtf is None for report in made.reports for time in report.findings.times),
    }


def _outlet(report: Report) -> str | None:
    """The outlet a report is known to be of."""
    return report.article.outlet or report.findings.article.outlet
