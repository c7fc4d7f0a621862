"""saksi verify: checks the ledger through and names what is wrong."""

import os
from typing import Any

import click

from saksi.cli import help as helping
from saksi.cli.choosing import LEDGER, ledger_path
from saksi.cli.incoming import watched
from saksi.cli.keeping import looked_at, opened
from saksi.cli.language import here
from saksi.cli.options import LANG
from saksi.cli.output import complain, finish, line
from saksi.exports.terminal import flat
from saksi.ledger import Ledger
from saksi.ledger.schema import FINDINGS


@helping.command(LEDGER, LANG, name="verify")
def command(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
    """Prints a line for each thing that is wrong; exit code 1 when there is any."""
    wrong = 0
    with _opened(options["ledger"]) as ledger:
        for problem in watched(ledger.verify()):
            wrong += 1
            line(flat(problem.what.told(here().language)))
        counts, reports = ledger.counts(), ledger.count()
    finish()
    if wrong:
        complain("not_sound", wrong)
    else:
        found = sum(counts[kind] for kind in FINDINGS)
        complain("verified", here().counted("reports", reports), counts["versions"], found)
    click.get_current_context().exit(1 if wrong else 0)


def _opened(given: str | None) -> Ledger:
    """The ledger that is meant; where nobody may write, open for looking: all but its search index is checked."""
    path = ledger_path(given)
    return opened(given) if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK) else looked_at(given)
