"""The table of acts: what the sense of a cue does by itself, and what an opening noun means."""

import functools
import pathlib
import tomllib


@functools.cache
def act_table() -> dict[str, dict[str, str]]:
    """The acts that senses and opening nouns give."""
    path = pathlib.Path(__file__).with_name("acts.toml")
    table: dict[str, dict[str, str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return table
