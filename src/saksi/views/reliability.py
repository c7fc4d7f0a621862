"""How reliable each kind of row is, as measured; nothing is claimed that was not measured."""

import functools
import importlib.resources
import tomllib

import msgspec


class Measured(msgspec.Struct, frozen=True):
    """What was measured of one kind of row: right out of looked at, by which version, on what."""

    field: str
    right: int
    of: int
    version: str
    on: str


@functools.cache
def reliability() -> dict[str, tuple[Measured, ...]]:
    """The measurements per table, from `reliability.toml`; a table without any is missing."""
    source = importlib.resources.files("saksi.views").joinpath("reliability.toml")
    table = tomllib.loads(source.read_text(encoding="utf-8"))
    return {
        name: tuple(Measured(field=field, **facts) for field, facts in fields.items())
        for name, fields in table.items()
    }
