"""A .json file: one article, or a list of articles."""

import json
from collections.abc import Iterator

import msgspec

from saksi.reports.articles import article_of
from saksi.reports.decoding import decode
from saksi.reports.given import Given
from saksi.reports.reason import Reason, UnreadableError
from saksi.reports.refusal import Refusal
from saksi.reports.source import Source
from saksi.reports.taken import Taken

ENDINGS = (".json",)


def read(source: Source, given: Given) -> Iterator[Taken | Refusal]:
    """The articles of a JSON file; an item that is none gives a refusal, the rest go on."""
    try:
        raw = source.all()
        value = parse(decode(raw, given.encoding))
    except UnreadableError as err:
        yield source.refusal(err.reason)
        return
    several = isinstance(value, list)
    if isinstance(value, list) and not value:
        yield source.refusal(Reason("empty_list"))
    for number, item in enumerate(value if isinstance(value, list) else [value], 1):
        try:
            article = article_of(item, given)
            yield source.taken(article, msgspec.json.encode(item) if several else raw, number)
        except UnreadableError as err:
            yield source.refusal(Reason("item", (number, err.reason)) if several else err.reason)


def parse(text: str) -> object:
    """The value of a JSON text; UnreadableError with line and column of a syntax error."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as err:
        raise UnreadableError("not_json", _fault(text, err)) from err


def _fault(text: str, err: Exception) -> Reason:
    """Where the syntax error is; a text of one line, as in JSON lines, has columns only."""
    if isinstance(err, RecursionError):
        return Reason("nested")
    try:
        json.loads(text)
    except json.JSONDecodeError as where:
        if "\n" not in text.strip():
            return Reason("column", (where.colno,))
        return Reason("syntax", (where.lineno, where.colno))
    except RecursionError:
        return Reason("nested")
    except ValueError as other:
        return Reason(str(other))
    return Reason(str(err))
