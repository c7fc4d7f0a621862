"""Commands and options whose help is told in the interface language.

An option's `help` is the key of its text under [option]; a command's text stands under
[command] by its name.
"""

from collections.abc import Callable, Sequence
from typing import Any

import click

from saksi.cli.language import here, interface
from saksi.views.words import Words


def _words(context: click.Context) -> Words:
    """The texts for a help page, in the language its --lang asks for."""
    return interface(context.params.get("lang") or context.obj)


class Option(click.Option):
    """An option whose help is a key, and whose value is never empty."""

    def process_value(self, ctx: click.Context, value: Any) -> Any:  # noqa: ANN401 - click's signature
        """The value as click takes it; UsageError where it has no letter, number or sign at all."""
        if isinstance(value, str) and not value.strip():
            raise click.UsageError(_words(ctx).say("usage", "empty_value", max(self.opts, key=len)), ctx)
        return super().process_value(ctx, value)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The option's forms and its text."""
        record = super().get_help_record(ctx)
        return None if record is None else (record[0], _words(ctx).say("option", self.help or ""))

    def make_metavar(self, ctx: click.Context) -> str:
        """What stands for the option's value: a key, told in the interface language."""
        return _words(ctx).say("metavar", super().make_metavar(ctx))


class Argument(click.Argument):
    """An argument whose place holder is told in the interface language."""

    def make_metavar(self, ctx: click.Context) -> str:
        """What stands for the argument in the usage line."""
        return _words(ctx).say("metavar", super().make_metavar(ctx))


class Spoken(click.Command):
    """A command whose help is in the interface language."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Reads the arguments; one too many is told in the interface language."""
        ctx.allow_extra_args = True
        rest = super().parse_args(ctx, args)
        if rest and not isinstance(self, click.Group):
            raise click.UsageError(_words(ctx).say("usage", "too_many", " ".join(rest)), ctx)
        return rest

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002 - click's signature
        """The command's one line in a list of commands."""
        return here().say("command", self.name or "")

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """--help, with its text in the interface language."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = _words(ctx).say("option", "help")
        return option

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The command's text."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(_words(ctx).say("command", self.name or ""))

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that shows how the command is written."""
        texts = _words(ctx)
        pieces = " ".join(texts.say("metavar", piece) for piece in self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=texts.say("cli", "usage"))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of options."""
        texts, params = _words(ctx), self.get_params(ctx)
        records = [
            (param.make_metavar(ctx), texts.say("option", param.name or ""))
            for param in params
            if isinstance(param, click.Argument)
        ]
        options = [param for param in params if isinstance(param, click.Option)]
        records += [record for option in options if (record := option.get_help_record(ctx))]
        if records:
            with formatter.section(_words(ctx).say("cli", "options")):
                formatter.write_dl(records)


def command(*params: click.Parameter, name: str) -> Callable[[Callable[..., None]], Spoken]:
    """A decorator that makes a function a command with these parameters."""

    def made(function: Callable[..., None]) -> Spoken:
        """The function as a command whose help speaks the reader's language."""
        return Spoken(name, callback=function, params=list(params))

    return made


def rows(names: Sequence[str]) -> list[tuple[str, str]]:
    """The commands with their one line each."""
    texts = here()
    return [(name, texts.say("command", name)) for name in names]
