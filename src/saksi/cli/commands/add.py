"""saksi add: reports into the ledger, one line per item, counts at the end."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import click

from saksi.cli import help as helping
from saksi.cli.choosing import LEDGER, ledger_path
from saksi.cli.incoming import watched
from saksi.cli.keeping import Arrivals, opened
from saksi.cli.language import here
from saksi.cli.options import GIVEN, LANG, given
from saksi.cli.output import complain, finish, line
from saksi.exports.terminal import flat
from saksi.ledger import Added, How
from saksi.settings import Settings

PATHS = helping.Argument(["paths"], nargs=-1, required=True, type=click.Path(), metavar="PATH...")
KINDS = ("added", "version", "duplicate", "refused")
MORE = ("undated", "not_read", "failed")
NAMED = 3  # files passed over that are named


@helping.command(PATHS, LEDGER, *GIVEN, LANG, name="add")
def command(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
    """Adds everything it is given; a line stands for what is safe on the device."""
    facts = given(options)
    arrivals = Arrivals(options["paths"], facts, str(ledger_path(options["ledger"])))
    counts = Counter[str]()
    with opened(options["ledger"], How()) as ledger:
        outcomes = ledger.add_all(watched(arrivals.items()), Settings(language=facts.language))
        try:
            for outcome in outcomes:
                counts[outcome.status] += 1
                if outcome.status in ("added", "version"):
                    counts[outcome.outcome] += 1
                    counts["undated"] += not outcome.dated
                _tell(outcome)
                arrivals.told()
        finally:
            arrivals.tell(every=True)
            counts["refused"] += arrivals.refused
            _sum(counts, arrivals.passed_over)
    click.get_current_context().exit(1 if counts["refused"] or counts["not_read"] or counts["failed"] else 0)


def _tell(outcome: Added) -> None:
    """The line of one item."""
    texts = here()
    if outcome.status == "refused":
        complain("refused_item", outcome.article, outcome.why.told(texts.language) if outcome.why else "")
        return
    told = texts.say("cli", f"item_{outcome.status}", outcome.article, outcome.version or 1)
    if outcome.status != "duplicate" and not outcome.dated:
        told += f"; {texts.say('cli', 'item_undated')}"
    for kind, facts in (("took", outcome.took), ("kept", outcome.kept)):
        told += f"; {texts.say('cli', f'item_{kind}', ', '.join(facts))}" if facts else ""
    if outcome.why is not None:
        told += f"; {texts.say('cli', 'item_not_read', outcome.why.told(texts.language))}"
    line(flat(told))
    finish()


def _sum(counts: Counter[str], passed_over: Sequence[str]) -> None:
    """The counts of everything, and the first names of the files that were passed over."""
    texts = here()
    shown = [texts.counted(f"items_{kind}", counts[kind]) for kind in KINDS]
    shown += [texts.counted(f"items_{kind}", counts[kind]) for kind in MORE if counts[kind]]
    if passed_over:
        names = ", ".join(passed_over[:NAMED]) + (" …" if len(passed_over) > NAMED else "")
        shown.append(f"{texts.counted('items_passed_over', len(passed_over))}: {names}")
    complain("sum", ", ".join(shown))
