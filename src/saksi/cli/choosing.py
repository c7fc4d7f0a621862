"""Where reports come from: the files that are named, or the ledger; and which of them are asked for.

What works on a ledger is loaded only where one is used or something is filtered (`shelf`), so that
a command over a few files starts quickly.
"""

import importlib
import os
import pathlib
from collections.abc import Sequence
from types import ModuleType
from typing import Any

import click

from saksi.cli.help import Argument, Option
from saksi.cli.language import here
from saksi.cli.options import GIVEN
from saksi.views.words import words

DEFAULT = "saksi.db"
VARIABLE = "SAKSI_LEDGER"
OUTLET = "outlet"  # of files it says what their outlet is, of a ledger which one is asked for
LEDGER = Option(["--ledger"], type=click.Path(readable=False), metavar="FILE", help="ledger")
INPUTS = Argument(["inputs"], nargs=-1, type=click.Path(), metavar="[FILE...]")
IN_BOTH = (Option(["--outlet"], metavar="NAME", help="outlet_or_filter"), *GIVEN[1:])


def _codes(*groups: str) -> click.Choice[str]:
    """The codes of groups of labels, as the values that an option takes."""
    return click.Choice([code for group in groups for code in words("en").groups[group]])


ARTICLES = (
    Option(["--from", "since"], metavar="DATE", help="since"),
    Option(["--to", "until"], metavar="DATE", help="until"),
    Option(["--search"], metavar="TEXT", help="search"),
)
ACTOR = Option(["--actor"], metavar="NAME", help="actor")
ACT = Option(["--act"], type=_codes("act"), metavar="CODE", help="act")
ACTION = Option(["--type"], type=_codes("action"), metavar="CODE", help="type_action")
MEASURE = Option(["--type"], type=_codes("measure"), metavar="CODE", help="type_measure")
DUTY = Option(["--type"], type=_codes("commitment"), metavar="CODE", help="type_commitment")
ANY_TYPE = Option(["--type"], type=_codes("action", "measure", "commitment"), metavar="CODE", help="type_any")
DONE = Option(["--status"], type=_codes("status"), metavar="CODE", help="status")
KEPT = Option(["--status"], type=_codes("commitment_status"), metavar="CODE", help="status")
ANY_STATUS = Option(["--status"], type=_codes("status", "commitment_status"), metavar="CODE", help="status")
EVERY = (*ARTICLES, ACTOR, ACT, ANY_TYPE, ANY_STATUS)
FILTERS = ("since", "until", "search", "actor", "act", "type", "status")
OF_FINDINGS = ("actor", "act", "type", "status")


def ledger_path(given: str | None) -> pathlib.Path:
    """The ledger that is meant: --ledger, else SAKSI_LEDGER, else saksi.db in the working folder."""
    return pathlib.Path(given or os.environ.get(VARIABLE) or DEFAULT)


def ledger_is_there(given: str | None) -> bool:
    """Whether a ledger is named, or lies where one is looked for."""
    return bool(given or os.environ.get(VARIABLE)) or ledger_path(None).exists()


def from_files(options: dict[str, Any]) -> bool:
    """Whether a command reads files, else the ledger; UsageError where it is told neither, or both."""
    if options["inputs"] and options["ledger"] is not None:
        raise click.UsageError(here().say("cli", "both_sources"))
    if options["inputs"]:
        return True
    if not ledger_is_there(options["ledger"]):
        raise click.UsageError(here().say("cli", "no_source", DEFAULT))
    only_kept(options, GIVEN[1:])
    return False


def only_kept(options: dict[str, Any], facts: Sequence[Option]) -> None:
    """UsageError where something is said of reports that were added to the ledger with their own facts."""
    for option in facts:
        if options[option.name or ""] is not None:
            raise click.UsageError(here().say("cli", "only_with_files", option.opts[0]))


def filtered(options: dict[str, Any]) -> bool:
    """Whether not all reports or findings are asked for; the outlet aside."""
    return any(options.get(name) is not None for name in FILTERS)


def shelf() -> ModuleType:
    """What works on a ledger and what filters, loaded now."""
    return importlib.import_module("saksi.cli.shelf")
