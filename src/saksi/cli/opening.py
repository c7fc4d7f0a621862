"""How a place of a report is opened again: `saksi show`, written so that it can be pasted into a shell."""

import os
import pathlib
import shlex
from collections.abc import Callable

from saksi.affairs.report import Report
from saksi.cli.choosing import ledger_path
from saksi.cli.reading import Input
from saksi.record.span import Span
from saksi.reports import formats

Opens = Callable[[Report, Span], str | None]
ALONE = "text"  # the format with one report a file


def of_files(source: Input) -> Opens:
    """The command for a place of a report that was read from a file; None of standard input."""

    def opens(report: Report, span: Span) -> str | None:
        file = source.file_of(report.article)
        if file in (None, "-"):
            return None
        words = [f"./{file}" if file.startswith("-") else file]
        words[0] += f":{span.start}-{span.end}"
        several = formats()[pathlib.Path(file).suffix.lower()].name != ALONE
        asked = {"id": report.article.id if several else None, "encoding": source.given.encoding}
        asked["url"] = source.given.url if several else None  # it may have given the report its id
        return _command(words, asked)

    return opens


def of_ledger(given: str | None) -> Opens:
    """The command for a place of a report of the ledger; given: the value of --ledger."""

    def opens(report: Report, span: Span) -> str:
        name = report.article.id
        meant = given is not None or os.path.lexists(name)
        return _command(
            [f"{name}:{span.start}-{span.end}"], {"ledger": str(ledger_path(given)) if meant else None}
        )

    return opens


def _command(words: list[str], options: dict[str, str | None]) -> str:
    """`saksi show` with its options and words."""
    asked = [f"--{name}={value}" for name, value in options.items() if value is not None]
    apart = ["--"] if words[0].startswith("-") else []
    return shlex.join(["saksi", "show", *asked, *apart, *words])
