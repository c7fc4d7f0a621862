"""The input formats there are, and reading a file or a stream with the right one."""

import functools
import importlib
import pathlib
import stat
from collections.abc import Callable, Iterator
from typing import BinaryIO

import msgspec

from saksi.record.article import Article
from saksi.reports.decoding import kind_of
from saksi.reports.given import Given, iso_date
from saksi.reports.reason import Reason, system
from saksi.reports.refusal import Refusal
from saksi.reports.source import Source
from saksi.reports.taken import Taken

HERE = pathlib.Path(__file__).parent
Read = Callable[[Source, Given], Iterator[Taken | Refusal]]


class Format(msgspec.Struct, frozen=True):
    """One input format: the module's name, the file endings it reads, and its reader."""

    name: str
    endings: tuple[str, ...]
    read: Read


@functools.cache
def formats() -> dict[str, Format]:
    """Every format by each of its file endings: the modules of this folder that name endings."""
    found: dict[str, Format] = {}
    for path in sorted(HERE.glob("*.py")):
        if "\nENDINGS = " not in path.read_text(encoding="utf-8"):
            continue
        module = importlib.import_module(f"saksi.reports.{path.stem}")
        form = Format(path.stem, tuple(module.ENDINGS), module.read)
        found |= dict.fromkeys(form.endings, form)
    return found


def read_file(path: str | pathlib.Path, given: Given | None = None) -> Iterator[Article | Refusal]:
    """The articles of one file, streaming; what cannot be read comes as a refusal, never a raise."""
    return _articles(take_file(path, given))


def read_stream(
    stream: BinaryIO, name: str, given: Given | None = None, source: str = "<stdin>"
) -> Iterator[Article | Refusal]:
    """The articles of an open binary stream in the format of that name ("text", "jsonl")."""
    return _articles(take_stream(stream, name, given, source))


def take_file(path: str | pathlib.Path, given: Given | None = None) -> Iterator[Taken | Refusal]:
    """The articles of one file with the bytes of each, as `read_file` reads them."""
    given = given or Given()
    path = pathlib.Path(path)
    fault = _fault(path, given)
    if fault:
        yield Refusal(source=str(path), why=fault)
        return
    try:
        with path.open("rb") as stream:
            form = formats()[path.suffix.lower()]
            yield from form.read(Source(stream, str(path), path, form.name), _dated(given))
    except OSError as err:
        yield Refusal(source=str(path), why=Reason("unreadable", (system(err),)))


def take_stream(
    stream: BinaryIO, name: str, given: Given | None = None, source: str = "<stdin>"
) -> Iterator[Taken | Refusal]:
    """The articles of an open binary stream with the bytes of each, as `read_stream` reads them."""
    given = given or Given()
    form = next((form for form in formats().values() if form.name == name), None)
    if form is None:
        names = ", ".join(dict.fromkeys(form.name for form in formats().values()))
        yield Refusal(source=source, why=Reason("no_format", (name, names)))
        return
    fault = _date_fault(given)
    if fault:
        yield Refusal(source=source, why=fault)
        return
    yield from form.read(Source(stream, source, None, form.name), _dated(given))


def _articles(items: Iterator[Taken | Refusal]) -> Iterator[Article | Refusal]:
    """The articles without their bytes."""
    return (item.article if isinstance(item, Taken) else item for item in items)


def _fault(path: pathlib.Path, given: Given) -> Reason | None:
    """What keeps a path from being opened as a report; None when nothing does."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return Reason("absent")
    except (OSError, ValueError) as err:
        return Reason("unreadable", (system(err),))
    if stat.S_ISDIR(mode):
        return Reason("folder", (path.name,))
    if path.suffix.lower() not in formats():
        known = ", ".join(sorted(formats()))
        if other := kind_of(path.suffix):
            return other
        return Reason("ending", (path.suffix, known)) if path.suffix else Reason("no_ending", (known,))
    return _date_fault(given)


def _dated(given: Given) -> Given:
    """What is given, its date in one form."""
    date = None if given.published is None else iso_date(given.published)
    return msgspec.structs.replace(given, published=date)


def _date_fault(given: Given) -> Reason | None:
    if given.published is None or iso_date(given.published) is not None:
        return None
    return Reason("given_date", (given.published,))
