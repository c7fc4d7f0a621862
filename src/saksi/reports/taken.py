"""An article with the bytes it was taken from."""

import msgspec

from saksi.record.article import Article


class Taken(msgspec.Struct, frozen=True):
    """An article as a format takes it out of a file.

    raw: the bytes of this article as given (of a list in JSON: in UTF-8). source: the file as the
    user named it. number: which item of it, from 1. format: the name of the format.
    """

    article: Article
    raw: bytes
    source: str
    number: int
    format: str
