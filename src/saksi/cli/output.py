"""Where output goes: data to standard output, everything said about it to standard error."""

import os
import pathlib
import shutil
import sys
from typing import NoReturn

import click

from saksi.cli.language import here
from saksi.errors import OutputError
from saksi.exports.terminal import Screen, flat
from saksi.reports.reason import system
from saksi.views.words import Words

PIPE_CLOSED = 141


def emit(data: str | bytes) -> None:
    """Writes data to standard output as it is; ends quietly when nobody reads on."""
    piece = data.encode("utf-8", "replace") if isinstance(data, str) else data
    try:
        sys.stdout.buffer.write(piece)
    except BrokenPipeError:
        _closed()
    except OSError as err:
        _full(err)


def line(text: str = "") -> None:
    """Writes a line of text to standard output."""
    emit(f"{text}\n")


def finish() -> None:
    """Sends what is still held back; ends quietly when nobody reads on."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _closed()
    except OSError as err:
        _full(err)


def _closed() -> NoReturn:
    """Ends the process as a program does whose reader has gone."""
    try:
        _nowhere()
    finally:
        sys.exit(PIPE_CLOSED)


def _full(err: OSError) -> NoReturn:
    """OutputError: standard output takes nothing more, as on a full disk."""
    _nowhere()
    texts = here()
    raise OutputError(texts.say("cli", "output_full", system(err).told(texts.language))) from err


def _nowhere() -> None:
    """Sends what is still held back, and all that follows, to nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(key: str, *values: object, texts: Words | None = None) -> None:
    """Says something on standard error, in the interface language or with the texts given."""
    shown = (flat(str(value)) for value in values)
    click.echo((texts or here()).say("cli", key, *shown), err=True)


def screen() -> Screen:
    """The screen that standard output goes to; colour only on one, and unless NO_COLOR is set.

    In a pipe or file lines are as long as they are, unless COLUMNS says how wide it is.
    """
    shown = sys.stdout.isatty()
    width = shutil.get_terminal_size((160, 24)).columns if shown or os.environ.get("COLUMNS") else 0
    colour = shown and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Screen(width=width, colour=colour)


def write(path: str, text: str) -> None:
    """Writes a file, or standard output for "-"; OutputError says why it cannot be written."""
    if path == "-":
        emit(text)
        return
    try:
        _put(pathlib.Path(path), text.encode("utf-8", "replace"))
    except (OSError, ValueError) as err:
        texts = here()
        raise OutputError(texts.say("cli", "cannot_write", path, system(err).told(texts.language))) from err


def _put(place: pathlib.Path, data: bytes) -> None:
    """Writes a file whole or not at all; what is no file of its own (a device, a pipe) is written as it is."""
    if place.exists() and not place.is_file():
        place.write_bytes(data)
        return
    goal = place.resolve()
    new = goal.with_name(f".{goal.name}.{os.getpid()}")
    try:
        new.write_bytes(data)
        if goal.exists():
            shutil.copymode(goal, new)
        new.replace(goal)
    finally:
        new.unlink(missing_ok=True)
