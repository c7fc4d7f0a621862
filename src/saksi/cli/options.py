"""Options and arguments that several commands share."""

from typing import Any

import click

from saksi.cli.help import Argument, Option
from saksi.reports import Given
from saksi.views.words import LANGUAGES

FILES = Argument(["files"], nargs=-1, required=True, type=click.Path(), metavar="FILE...")
LANG = Option(
    ["--lang"],
    type=click.Choice(LANGUAGES),
    is_eager=True,
    default=lambda: click.get_current_context().obj,
    help="lang",
)
JSON = Option(["--json", "as_json"], is_flag=True, help="json")
CSV = Option(["--csv", "as_csv"], is_flag=True, help="csv")
OUTPUT = Option(["-o", "--output"], type=click.Path(), default="dossier.html", metavar="FILE", help="output")
QUOTES = Option(["--quotes-only"], is_flag=True, help="quotes_only")
GIVEN = (
    Option(["--outlet"], metavar="NAME", help="outlet"),
    Option(["--published"], metavar="TIME", help="published"),
    Option(["--url"], metavar="URL", help="url"),
    Option(["--encoding"], metavar="NAME", help="encoding"),
    Option(["--language"], metavar="CODE", help="language"),
)


def given(options: dict[str, Any]) -> Given:
    """What the user says of the reports, from a command's options."""
    return Given(
        **{name: options.get(name) for name in ("outlet", "published", "url", "encoding", "language")}
    )
