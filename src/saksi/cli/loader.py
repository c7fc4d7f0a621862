"""The `saksi` command: finds a command's module when it is called, and no sooner.

Imports wait here, in choosing.py (what a ledger needs), in ledger/opening.py (what a new file
needs) and in the package's own __init__ (the reading rooms), so that `saksi --help` stays
quick, and a table of a few files too. This is also where every fault that is the user's to mend
becomes one line, and an exit code: 0 all well, 1 something could not be read or written, 2 wrong
usage, 130 interrupted, 141 nobody reads on.
"""

import importlib
import pathlib
import sys
from typing import Any

import click

import saksi
from saksi.cli.help import Option, Spoken, rows
from saksi.cli.language import here, interface
from saksi.cli.options import LANG
from saksi.cli.output import complain, finish
from saksi.cli.usage import asked, told
from saksi.errors import LedgerError, SaksiError
from saksi.views.words import LANGUAGES, Words

FOLDER = pathlib.Path(__file__).parent / "commands"


class Commands(Spoken, click.Group):
    """The group of all commands, listed by the files of the folder."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names of the commands: the files there are."""
        return sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now; None where there is none."""
        if cmd_name not in self.list_commands(ctx):
            return None
        found: click.Command = importlib.import_module(f"saksi.cli.commands.{cmd_name}").command
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is meant; one that is not there is told with those that are."""
        if not args[0].startswith("-") and args[0] not in self.list_commands(ctx):
            known = ", ".join(self.list_commands(ctx))
            raise click.UsageError(here().say("usage", "no_command", args[0], known), ctx)
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, then the commands with a line each; no command is imported for it."""
        super().format_options(ctx, formatter)
        with formatter.section(here().say("cli", "commands")):
            formatter.write_dl(rows(self.list_commands(ctx)))

    def main(self, *args: Any, **extra: Any) -> Any:  # noqa: ANN401 - click's signature
        """Runs a command and ends the process with the exit code its outcome asks for."""
        given = extra.pop("args", args[0] if args else None)
        written = list(sys.argv[1:] if given is None else given)
        sys.exit(self._run(written, {**extra, "standalone_mode": False}))

    def _run(self, written: list[str], extra: dict[str, Any]) -> int:
        """The exit code of a run."""
        language = asked(written)
        language = language if language in LANGUAGES else None
        texts = interface(language)
        if not written:
            click.echo(click.Context(self, info_name=self.name).get_help(), err=True)
            return 2
        try:
            outcome = super().main(args=written, obj=language, **extra)
            finish()
        except click.UsageError as err:
            _usage(err, texts, written)
            return 2
        except click.Abort:
            complain("interrupted", texts=texts)
            return 130
        except (click.ClickException, SaksiError) as err:
            complain("error", _fault(err, texts), texts=texts)
            return 1
        return outcome if isinstance(outcome, int) else 0


def _fault(err: click.ClickException | SaksiError, texts: Words) -> str:
    """A fault in the interface language, where it can be told in several."""
    if isinstance(err, LedgerError):
        return err.told(texts.language)
    return err.format_message() if isinstance(err, click.ClickException) else str(err)


def _usage(err: click.UsageError, texts: Words, written: list[str]) -> None:
    """What was wrong with the way a command was written, and how it is written."""
    if err.ctx is not None:
        click.echo(err.ctx.get_usage(), err=True)
    complain("error", told(err, texts, written), texts=texts)


def _version(context: click.Context, _option: click.Parameter, asked: bool) -> None:
    """Shows the version and ends."""
    if asked and not context.resilient_parsing:
        click.echo(f"saksi {saksi.__version__}")
        context.exit()


main = Commands(
    "saksi",
    params=[
        Option(
            ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_version, help="version"
        ),
        LANG,
    ],
)
