"""saksi read: the findings of each report, as a summary or as JSON lines."""

from typing import Any

import click

from saksi import lang
from saksi.affairs.report import Report
from saksi.cli import help as helping
from saksi.cli.language import interface
from saksi.cli.options import FILES, GIVEN, JSON, LANG, given
from saksi.cli.output import emit, line, screen
from saksi.cli.reading import Failure, Input, unread
from saksi.exports import findings
from saksi.exports.terminal import clean
from saksi.record.lines import first_line
from saksi.views.words import Words


@helping.command(FILES, JSON, *GIVEN, LANG, name="read")
def command(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
    """Reads and prints one report after the other; nothing of one is kept for the next."""
    source = Input(options["files"], given(options))
    texts = interface(options["lang"])
    for outcome in source.outcomes():
        if options["as_json"]:
            emit(_json(outcome) + b"\n")
        elif isinstance(outcome, Report):
            _summary(outcome, texts)
    click.get_current_context().exit(source.code)


def _json(outcome: Report | Failure) -> bytes:
    """The line of a report, or of the failure to read it."""
    if isinstance(outcome, Failure):
        return findings.encode_error(outcome.id, outcome.error)
    return findings.encode(outcome)


def _summary(report: Report, texts: Words) -> None:
    """A report in a few lines: its headline, its frame, how much was found."""
    article, found = report
    layout = found.article
    unknown = texts.say("cli", "unknown")
    heads = [span.of(article.text) for span in layout.headlines]
    line(screen().bold(clean(article.title or (heads[0] if heads else first_line(article.text)[:120]))))
    frame = {
        "id": article.id,
        "outlet": article.outlet or layout.outlet or unknown,
        "published": article.published or layout.published or unknown,
        "language": found.language or unknown,
    }
    line("  " + " · ".join(f"{texts.say('cli', key)}: {clean(value)}" for key, value in frame.items()))
    if found.language not in lang.languages():
        line("  " + unread(report).told(texts.language))
        return
    counts = ("statements", "actions", "figures", "commitments", "times")
    shown = [texts.counted(key, len(getattr(found, key))) for key in counts]
    left_open = sum(time.edtf is None for time in found.times)
    line(f"  {' · '.join(shown)}, {texts.counted('open_dates', left_open)}")
