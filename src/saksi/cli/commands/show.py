"""saksi show: a stretch of a report of a file or of the ledger in its context, as stored."""

import hashlib
import os
import re
from typing import Any

import click

from saksi.affairs.report import Report
from saksi.cli import choosing
from saksi.cli import help as helping
from saksi.cli.choosing import LEDGER, ledger_path
from saksi.cli.language import here
from saksi.cli.options import GIVEN, LANG, given
from saksi.cli.output import line, screen
from saksi.cli.reading import Failure, Input, read
from saksi.errors import InputError
from saksi.exports.terminal import clean
from saksi.record.article import Article, Layout
from saksi.record.lines import END, line_end, line_start
from saksi.record.span import Span

_PLACE = re.compile(r"(.+):(\d+)-(\d+)", re.DOTALL)
WHERE = helping.Argument(["where"], metavar="FILE|ID:START-END")
ID = helping.Option(["--id", "article"], metavar="ID", help="id")


@helping.command(WHERE, ID, LEDGER, *GIVEN, LANG, name="show")
def command(**options: Any) -> None:  # noqa: ANN401 - click gives parameters by name
    """Prints the paragraphs that a stretch lies in, with the stretch marked."""
    found = _PLACE.fullmatch(options["where"])
    if not found:
        raise click.UsageError(here().say("cli", "bad_place", options["where"]))
    article, outcome, code = (_kept if _is_kept(found[1], options) else _in_file)(found[1], options)
    if article is None or outcome is None:
        click.get_current_context().exit(1)
    span = Span(int(found[2]), int(found[3]))
    if not span.start < span.end <= len(article.text):
        raise InputError(here().say("cli", "place_outside", found[1], *found.groups()[1:], len(article.text)))
    _print(article, outcome, span)
    click.get_current_context().exit(code)


def _is_kept(name: str, options: dict[str, Any]) -> bool:
    """Whether a report of the ledger is meant: --ledger says so, or there is no such file but a ledger."""
    if options["ledger"] is not None:
        if options["article"] is not None:
            raise click.UsageError(here().say("cli", "id_with_files"))
        choosing.only_kept(options, GIVEN)
        return True
    is_file = name == "-" or options["article"] is not None or os.path.lexists(name)
    return not is_file and ledger_path(None).is_file()


Shown = tuple[Article | None, Report | Failure | None, int]


def _kept(name: str, options: dict[str, Any]) -> Shown:
    """The report of the ledger with that id."""
    report = choosing.shelf().report(name, options["ledger"])
    return report.article, report, 0


def _in_file(name: str, options: dict[str, Any]) -> Shown:
    """The one article of a file, read."""
    source = Input([name], given(options))
    article = _one(source, name, options["article"])
    return article, None if article is None else read(article, source.settings), source.code


def _one(source: Input, file: str, wanted: str | None) -> Article | None:
    """The one article of a file, or the one of that id; InputError where that is not one."""
    articles = [article for article in source.articles() if wanted in (None, article.id)]
    if len(articles) > 1 and wanted is not None:
        raise InputError(here().say("cli", "same_ids", file, len(articles), wanted))
    if len(articles) > 1:
        raise InputError(here().say("cli", "several_articles", file, len(articles)))
    return articles[0] if articles else None


def _frame(article: Article, outcome: Report | Failure) -> tuple[str, str, str]:
    """The article's id, outlet and date, as given or as its text says."""
    told = outcome.findings.article if isinstance(outcome, Report) else Layout()
    unknown = here().say("cli", "unknown")
    return (
        article.id,
        article.outlet or told.outlet or unknown,
        article.published or told.published or unknown,
    )


def _print(article: Article, outcome: Report | Failure, span: Span) -> None:
    """Prints the article's frame, then the lines that the stretch lies in."""
    texts, shown = here(), screen()
    facts = _frame(article, outcome)
    digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    line(shown.dim(clean(" · ".join(facts))))
    line(shown.dim(f"{texts.say('cli', 'sha')} {digest} · {span.start}-{span.end}"))
    text = article.text
    parts = (Span(line_start(text, span.start), span.start), span, Span(span.end, line_end(text, span.end)))
    before, marked, after = (clean(END.sub("\n", part.of(text))) for part in parts)
    line(before + shown.mark(marked) + after)
