"""saksi backup: the ledger copied into one new file, while it may be used."""

from typing import Any

import click

from saksi.cli import help as helping
from saksi.cli.choosing import LEDGER
from saksi.cli.keeping import looked_at
from saksi.cli.options import LANG
from saksi.cli.output import complain

FILE = helping.Argument(["file"], type=click.Path(), metavar="FILE")


@helping.command(FILE, LEDGER, LANG, name="backup")
def command(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
    """Writes the backup whole or not at all, and never over another file."""
    with looked_at(options["ledger"]) as ledger:
        ledger.backup(options["file"])
    complain("backed_up", options["file"])
