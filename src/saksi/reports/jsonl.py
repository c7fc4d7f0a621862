"""A .jsonl file: one article a line, read line by line, so any number of them fits."""

from collections.abc import Iterator

from saksi.record.article import Article
from saksi.reports.articles import article_of
from saksi.reports.decoding import decode, refuse_binary
from saksi.reports.given import Given
from saksi.reports.json import parse
from saksi.reports.reason import Reason, UnreadableError
from saksi.reports.refusal import Refusal
from saksi.reports.source import Source
from saksi.reports.taken import Taken

ENDINGS = (".jsonl", ".ndjson")
LONGEST = 64 * 1024 * 1024


def read(source: Source, given: Given) -> Iterator[Taken | Refusal]:
    """The articles of a file of JSON lines; a bad line gives a refusal, the rest go on."""
    number = 0
    found = False
    for number, raw in enumerate(_lines(source), 1):
        if not raw.strip():
            continue
        found = True
        try:
            if number == 1:
                refuse_binary(raw)
            yield source.taken(_article(raw, given), raw, number)
        except UnreadableError as err:
            other = number == 1 and err.reason.key == "other_kind"
            yield source.refusal(err.reason, None if other else number)
            if other:
                return
    if not found:
        yield source.refusal(Reason("empty"))


def _article(raw: bytes, given: Given) -> Article:
    if len(raw) > LONGEST:
        raise UnreadableError("line_too_large", LONGEST >> 20)
    return article_of(parse(decode(raw, given.encoding)), given)


def _lines(source: Source) -> Iterator[bytes]:
    """The lines of a stream; of one that is too long only the beginning is held."""
    while line := source.stream.readline(LONGEST + 1):
        rest = line
        while len(rest) > LONGEST and not rest.endswith(b"\n"):
            rest = source.stream.readline(LONGEST + 1)
        yield line
