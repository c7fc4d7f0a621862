"""The action types: one TOML file each under types/, written over senses; groups of senses (groups.toml)."""

import functools
import pathlib
import tomllib

import msgspec

HERE = pathlib.Path(__file__).parent
TYPES = HERE / "types"
GROUPS = HERE / "groups.toml"
FIGHT = "assault"  # the type of every use of force


class ActionType(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An action type: which senses it holds, each with its mode, and how its sides are told.

    symmetric: the parties may stand on either side. joint: senses told of both sides at once,
    all parties among the actors. received: whether the type has a side that receives; alone: senses
    that have none though their type does. beside: senses whose object is a war or an ally.
    placed: senses whose place tells who received them;
    sent: senses where "from" tells who sent it. asked: who asks for it stands for who does it.
    facing: senses whose other side stands after "with". home: senses done to one's own people where
    no other state is told. direct: whether the object goes before what stands after "to".
    paired: senses that are none where nobody is told; general: at home their nouns neither. goods: senses whose other side is told by
    where goods come from. borne: senses whose noun names, where no office is told, who bears it.
    topical: senses whose object is what is talked about.
    """

    name: str
    modes: dict[str, str]
    symmetric: bool = False
    received: bool = True
    joint: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    home: tuple[str, ...] = ()
    direct: bool = False
    paired: tuple[str, ...] = ()
    general: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    facing: tuple[str, ...] = ()
    placed: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    borne: tuple[str, ...] = ()
    topical: tuple[str, ...] = ()


@functools.cache
def by_sense() -> dict[str, ActionType]:
    """The type that holds each sense; a sense belongs to one type."""
    types: dict[str, ActionType] = {}
    for path in sorted(TYPES.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        kind = msgspec.convert({"name": path.stem, **table}, ActionType)
        types.update(dict.fromkeys(kind.modes, kind))
    return types


@functools.cache
def senses(name: str) -> frozenset[str]:
    """The senses of a named group (groups.toml), for rules that hold of several.

    Raises:
        KeyError: no group of that name.
        ValueError: the group lists what is no sense of any type.

    """
    listed = frozenset(_groups()[name])
    if unknown := listed - by_sense().keys():
        raise ValueError(f"groups.toml: {name} lists {', '.join(sorted(unknown))}, no sense of any type")
    return listed


@functools.cache
def _groups() -> dict[str, list[str]]:
    """Every group with its senses, as written."""
    return tomllib.loads(GROUPS.read_text(encoding="utf-8"))
