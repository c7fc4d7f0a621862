"""saksi remove: takes reports out of the ledger; a tombstone stays, with the reason."""

from typing import Any

import click

from saksi.cli import help as helping
from saksi.cli.choosing import LEDGER
from saksi.cli.keeping import opened
from saksi.cli.language import here
from saksi.cli.options import LANG
from saksi.cli.output import complain, line
from saksi.errors import LedgerError
from saksi.exports.terminal import clean

IDS = helping.Argument(["ids"], nargs=-1, required=True, metavar="ID...")
REASON = helping.Option(["--reason"], required=True, metavar="TEXT", help="reason")


@helping.command(IDS, REASON, LEDGER, LANG, name="remove")
def command(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
    """Removes each report in a transaction of its own; one that is not there is told, the rest go on."""
    missing = 0
    with opened(options["ledger"]) as ledger:
        for article in options["ids"]:
            try:
                ledger.remove(article, options["reason"])
            except LedgerError as err:
                if err.key != "no_article":
                    raise
                missing += 1
                complain("error", err.told(here().language))
            else:
                line(clean(here().say("cli", "item_removed", article)))
    click.get_current_context().exit(1 if missing else 0)
