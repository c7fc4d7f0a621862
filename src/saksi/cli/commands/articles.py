"""saksi articles: what is in the ledger, or what was taken out of it and why."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

import click
import msgspec

from saksi.cli import help as helping
from saksi.cli.choosing import EVERY, FILTERS, LEDGER
from saksi.cli.keeping import looked_at
from saksi.cli.language import here
from saksi.cli.options import CSV, JSON, LANG
from saksi.cli.output import emit, line, screen
from saksi.cli.shelf import wanted
from saksi.cli.tables import one_format
from saksi.exports import csv
from saksi.exports.terminal import flat, laid_out
from saksi.ledger import Kept

PAGE = 100  # rows that share a layout on a terminal
OUTLET = helping.Option(["--outlet"], metavar="NAME", help="outlet_filter")
REMOVED = helping.Option(["--removed"], is_flag=True, help="removed")


@helping.command(REMOVED, JSON, CSV, LEDGER, *EVERY, OUTLET, LANG, name="articles")
def command(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
    """Prints a row for each article that is asked for, by day."""
    one_format(options)
    if options["removed"] and any(options[name] is not None for name in (*FILTERS, "outlet")):
        raise click.UsageError(here().say("cli", "removed_alone"))
    asked = msgspec.structs.asdict(wanted(options))
    with looked_at(options["ledger"]) as ledger:
        found = ledger.articles(removed=options["removed"], **asked)
        if options["as_csv"]:
            emit(csv.line(Kept.__struct_fields__))
        if options["as_csv"] or options["as_json"]:
            for kept in found:
                emit(_record(kept) if options["as_csv"] else msgspec.json.encode(kept) + b"\n")
        else:
            _table(found, removed=options["removed"])


def _record(kept: Kept) -> str:
    """An article as a line of CSV."""
    values = msgspec.structs.astuple(kept)
    return csv.line([csv.guard("" if value is None else value) for value in values])


def _table(found: Iterator[Kept], *, removed: bool) -> None:
    """The articles as a table, page by page, and how many there are."""
    texts, last = here(), "removed" if removed else "outcome"
    heads = [texts.say("cli", "id")]
    heads += [texts.say("column", name) for name in ("date", "outlet", "title", "versions", last)]
    count = 0
    while page := list(islice(found, PAGE)):
        count += len(page)
        for shown in laid_out(heads, [_texts(kept) for kept in page], screen()):
            line(shown)
    line(screen().dim(texts.counted("articles", count)))


def _texts(kept: Kept) -> Sequence[str]:
    """What a row of the table shows."""
    outcome = kept.removed if kept.removed is not None else here().say("outcome", kept.outcome or "")
    day = (kept.published or "")[:10]
    shown = (kept.id, day, kept.outlet or "", kept.title or "", str(kept.versions), outcome)
    return [flat(text) for text in shown]
