"""A decoded JSON value as an article, or what keeps it from being one."""

from typing import Any

import msgspec

from saksi.errors import InputError
from saksi.record.article import Article
from saksi.reports.given import Given, iso_date
from saksi.reports.identity import article_id

KEYS = ("id", "url", "outlet", "title", "published", "language", "text")


def article_of(value: object, given: Given) -> Article:
    """The article a JSON object holds (keys of the article format); InputError names the fault."""
    if not isinstance(value, dict):
        raise InputError(f'is no article: expected an object with the key "text", found {_kind(value)}')
    if "text" not in value:
        found = ", ".join(f'"{key}"' for key in list(value)[:8]) or "none"
        raise InputError(f'is no article: the key "text" is missing (keys found: {found})')
    facts = {key: _fact(value, key) for key in KEYS}
    text = facts["text"]
    if text is None or not text.strip():
        raise InputError('is no article: "text" is empty')
    if "\0" in text:
        raise InputError('"text" has a NUL character; remove it')
    for key in KEYS[:-1]:
        facts[key] = facts[key] or getattr(given, key)
    facts["id"] = facts["id"] or article_id(text, facts["url"], None)
    return msgspec.convert(facts, Article)


def _fact(value: dict[str, Any], key: str) -> str | None:
    """One key's string; null and absent are None, a blank one too (except the text)."""
    fact = value.get(key)
    if fact is None:
        return None
    if key == "id" and isinstance(fact, int) and not isinstance(fact, bool):
        return str(fact)
    if not isinstance(fact, str):
        raise InputError(f'is no article: "{key}" must be a string, found {_kind(fact)}')
    if key == "published" and fact.strip():
        date = iso_date(fact)
        if date is None:
            raise InputError(
                f'"published" is {fact[:40]!r}; write it as ISO 8601, such as 2024-10-21T21:30:00+07:00'
            )
        return date
    return fact if fact.strip() or key == "text" else None


def _kind(value: object) -> str:
    kinds = {dict: "an object", list: "a list", str: "a string", bool: "true or false", type(None): "null"}
    return kinds.get(type(value), "a number")
