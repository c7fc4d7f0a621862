"""Where output goes: data to standard output, everything said about it to standard error."""

import os
import pathlib
import shutil
import sys

import click

from saksi.cli.language import here
from saksi.errors import OutputError
from saksi.exports.terminal import Screen, clean
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


def line(text: str = "") -> None:
    """Writes a line of text to standard output."""
    emit(f"{text}\n")


def finish() -> None:
    """Sends what is still held back; ends quietly when nobody reads on."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _closed()


def _closed() -> None:
    """Ends the process as a program does whose reader has gone."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    finally:
        sys.exit(PIPE_CLOSED)


def complain(key: str, *values: object, texts: Words | None = None) -> None:
    """Says something on standard error, in the interface language or with the texts given."""
    shown = (clean(str(value)).replace("\n", " ") for value in values)
    click.echo((texts or here()).say("cli", key, *shown), err=True)


def screen() -> Screen:
    """The screen that standard output goes to; colour only on one, and unless NO_COLOR is set."""
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Screen(width=shutil.get_terminal_size((100, 24)).columns, colour=colour)


def write(path: str, text: str) -> None:
    """Writes a file, or standard output for "-"; OutputError says why it cannot be written."""
    if path == "-":
        emit(text)
        return
    try:
        pathlib.Path(path).write_bytes(text.encode("utf-8", "replace"))
    except (OSError, ValueError) as err:
        texts = here()
        raise OutputError(texts.say("cli", "cannot_write", path, system(err).told(texts.language))) from err
