"""The command line: one command, one file."""

from saksi.cli.loader import main

__all__ = ["main"]
