"""A .txt file: one report as plain text, its facts from the command line or a .toml beside it."""

import datetime as dt
import pathlib
import tomllib
from collections.abc import Iterator

import msgspec

from saksi.record.article import Article
from saksi.record.lines import first_line
from saksi.reports.decoding import decode
from saksi.reports.extent import fitting
from saksi.reports.given import Given, iso_date
from saksi.reports.identity import article_id
from saksi.reports.markup import no_table, prose
from saksi.reports.reason import UnreadableError, system
from saksi.reports.refusal import Refusal
from saksi.reports.source import Source
from saksi.reports.taken import Taken

ENDINGS = (".txt", ".text")
LONGEST_TITLE = 300
BESIDE = ("outlet", "published", "url", "id", "title", "language")


def read(source: Source, given: Given) -> Iterator[Taken | Refusal]:
    """The one article of a text file; its text is the file's content exactly."""
    try:
        raw = source.all()
        text = fitting(prose(no_table(decode(raw, given.encoding))))
        facts = beside(source.path)
    except UnreadableError as err:
        yield source.refusal(err.reason)
        return
    facts |= {key: value for key in BESIDE if (value := getattr(given, key))}
    if "title" not in facts and (line := title(text)):
        facts["title"] = line
    facts.setdefault("id", article_id(text, facts.get("url"), source.path))
    yield source.taken(msgspec.convert({"text": text, **facts}, Article), raw, 1)


def title(text: str) -> str | None:
    """The first line that holds more than blanks; None when it is too long for a headline."""
    line = first_line(text)
    return line if len(line) <= LONGEST_TITLE else None


def beside(path: pathlib.Path | None) -> dict[str, str]:
    """The facts of the .toml file with the same stem; none when there is no such file."""
    facts_file = path.with_suffix(".toml") if path else None
    if facts_file is None or not facts_file.is_file():
        return {}
    try:
        table = tomllib.loads(facts_file.read_text(encoding="utf-8"))
    except OSError as err:
        raise UnreadableError("facts_unreadable", facts_file.name, system(err)) from err
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as err:
        raise UnreadableError("facts_toml", facts_file.name) from err
    return {key: _fact(key, value, facts_file.name) for key, value in table.items()}


def _fact(key: str, value: object, name: str) -> str:
    """One value of the facts file as a string; a TOML date is taken as it is meant."""
    if key not in BESIDE:
        raise UnreadableError("facts_key", name, key, ", ".join(BESIDE))
    if key == "published" and isinstance(value, dt.date):
        return value.isoformat()
    if not isinstance(value, str) or not value.strip():
        raise UnreadableError("facts_no_text", name, key)
    if key == "published" and iso_date(value) is None:
        raise UnreadableError("facts_date", name, value)
    return (iso_date(value) if key == "published" else None) or value.strip()
