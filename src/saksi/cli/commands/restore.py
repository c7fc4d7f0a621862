"""saksi restore: a backup in the place of the ledger, checked through first."""

import pathlib
from typing import Any

import click

from saksi.cli import help as helping
from saksi.cli.choosing import LEDGER, ledger_path
from saksi.cli.options import LANG
from saksi.cli.output import complain
from saksi.ledger import restore

FILE = helping.Argument(["file"], type=click.Path(), metavar="FILE")
FORCE = helping.Option(["--force"], is_flag=True, help="force")


@helping.command(FILE, FORCE, LEDGER, LANG, name="restore")
def command(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
    """Puts the backup in place; a ledger that was there is kept beside it."""
    path = ledger_path(options["ledger"])
    aside = restore(pathlib.Path(options["file"]), path, force=options["force"])
    if aside is not None:
        complain("set_aside", aside)
    complain("restored", options["file"], path)
