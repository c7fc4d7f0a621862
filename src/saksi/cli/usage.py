"""What was wrong with the way a command was written, told in the interface language."""

import click

from saksi.views.words import Words

_FILTERS = ("--act", "--type", "--status")


def told(err: click.UsageError, texts: Words, written: list[str]) -> str:
    """The fault in words; click's own where it is none of the usual ones. written: the arguments."""
    if isinstance(err, click.NoSuchOption):
        return _no_option(err, texts)
    if isinstance(err, click.MissingParameter) and err.param is not None and err.ctx is not None:
        return texts.say("usage", "missing", _name(err.param, err.ctx))
    if isinstance(err, click.BadParameter) and err.param is not None and err.ctx is not None:
        return _bad_value(err, texts)
    if isinstance(err, click.BadOptionUsage):
        return _option(err, texts, written)
    return err.format_message()


def asked(args: list[str]) -> str | None:
    """What --lang asks for in a command that may be written wrongly."""
    for place, word in enumerate(args):
        if word == "--":
            return None
        if word == "--lang":
            return args[place + 1] if place + 1 < len(args) else None
        if word.startswith("--lang="):
            return word.removeprefix("--lang=")
    return None


def _no_option(err: click.NoSuchOption, texts: Words) -> str:
    """That there is no such option, and which one may be meant."""
    if err.ctx is not None and err.option_name in _FILTERS and _has_filters(err.ctx.command):
        return texts.say("usage", "no_filter", err.ctx.info_name, err.option_name)
    near = ", ".join(err.possibilities or ())
    return texts.say("usage", "no_option_but" if near else "no_option", err.option_name, near)


def _has_filters(command: click.Command) -> bool:
    """Whether a command can be given filters."""
    return any(param.name == "actor" for param in command.params)


def _option(err: click.BadOptionUsage, texts: Words, written: list[str]) -> str:
    """That an option lacks its value, or was given one it does not take."""
    given = any(word.startswith(f"{err.option_name}=") for word in written)
    return texts.say("usage", "no_value" if given else "needs_value", err.option_name)


def _bad_value(err: click.BadParameter, texts: Words) -> str:
    """That a value is none of those an option takes."""
    if err.param is None or err.ctx is None:
        return err.message
    known = ", ".join(err.param.type.choices) if isinstance(err.param.type, click.Choice) else ""
    name = _name(err.param, err.ctx)
    return texts.say("usage", "not_among", name, known) if known else f"{name}: {err.message}"


def _name(param: click.Parameter, ctx: click.Context) -> str:
    """An option by its longest form, an argument as the usage line shows it."""
    return max(param.opts, key=len) if isinstance(param, click.Option) else param.make_metavar(ctx)
