"""saksi reread: reads again what is in the ledger, and says what came, went and changed."""

from collections import Counter
from typing import Any

import click

from saksi.cli import help as helping
from saksi.cli.choosing import LEDGER
from saksi.cli.incoming import watched
from saksi.cli.keeping import opened
from saksi.cli.language import here
from saksi.cli.options import LANG
from saksi.cli.output import complain, finish, line
from saksi.exports.terminal import flat
from saksi.ledger import Reread

ALL = helping.Option(["--all", "every"], is_flag=True, help="reread_all")


@helping.command(ALL, LEDGER, LANG, name="reread")
def command(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
    """Reads each text again in a transaction of its own; a line stands for each that changed."""
    counts = Counter[str]()
    with opened(options["ledger"]) as ledger:
        total = ledger.waiting(every=options["every"])
        try:
            for outcome in watched(ledger.reread(every=options["every"]), total):
                counts["read"] += 1
                counts["same"] += outcome.same
                counts["not_read"] += outcome.outcome == "not_read"
                counts["failed"] += outcome.outcome == "failed"
                _tell(outcome)
        finally:
            finish()
            _sum(counts)
    click.get_current_context().exit(1 if counts["failed"] else 0)


def _sum(counts: Counter[str]) -> None:
    """How many texts were read again, or that none had to be."""
    kinds = ("read", "same", *(kind for kind in ("not_read", "failed") if counts[kind]))
    told = [here().counted(f"reread_{kind}", counts[kind]) for kind in kinds]
    complain("sum", ", ".join(told) if counts["read"] else here().say("cli", "all_current"))


def _tell(outcome: Reread) -> None:
    """The line of an article whose findings changed, or that could not be read."""
    texts = here()
    name = f"{outcome.article} ({outcome.version})"
    parts = [
        f"{texts.say('cli', kind)} {_signs(outcome, kind)}"
        for kind in ("statements", "actions", "figures", "commitments", "times")
        if _signs(outcome, kind)
    ]
    if outcome.outcome == "failed" and outcome.why is not None:
        parts.append(texts.say("cli", "item_not_read", outcome.why.told(texts.language)))
    if parts:
        line(flat(f"{name}: {', '.join(parts)}"))


def _signs(outcome: Reread, kind: str) -> str:
    """How many of a kind came (+), went (-) and changed (~)."""
    signs = {"+": outcome.came, "-": outcome.went, "~": outcome.changed}
    return " ".join(f"{sign}{counts[kind]}" for sign, counts in signs.items() if kind in counts)
