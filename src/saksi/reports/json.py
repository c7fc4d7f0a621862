"""A .json file: one article, or a list of articles."""

import json
from collections.abc import Iterator

import msgspec

from saksi.errors import InputError
from saksi.record.article import Article
from saksi.reports.articles import article_of
from saksi.reports.decoding import decode
from saksi.reports.given import Given
from saksi.reports.refusal import Refusal
from saksi.reports.source import Source

ENDINGS = (".json",)


def read(source: Source, given: Given) -> Iterator[Article | Refusal]:
    """The articles of a JSON file; an item that is none gives a refusal, the rest go on."""
    try:
        value = parse(decode(source.all(), given.encoding))
    except InputError as err:
        yield source.refusal(str(err))
        return
    several = isinstance(value, list)
    if isinstance(value, list) and not value:
        yield source.refusal("is an empty list; there is nothing to read")
    for number, item in enumerate(value if isinstance(value, list) else [value], 1):
        try:
            yield article_of(item, given)
        except InputError as err:
            yield source.refusal(f"item {number} {err}" if several else str(err))


def parse(text: str) -> object:
    """The value of a JSON text; InputError with line and column of a syntax error."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as err:
        raise InputError(f"is not valid JSON: {_fault(text, err)}") from err


def _fault(text: str, err: Exception) -> str:
    """Where and what the syntax error is, in words with a line number."""
    if isinstance(err, RecursionError):
        return "it is nested too deeply"
    try:
        json.loads(text)
    except json.JSONDecodeError as where:
        place = f"line {where.lineno}, " if "\n" in text.strip() else ""
        return f"{where.msg} ({place}column {where.colno})"
    except RecursionError:
        return "it is nested too deeply"
    except ValueError as other:
        return str(other)
    return str(err)
