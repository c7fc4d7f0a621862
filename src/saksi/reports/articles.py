"""A decoded JSON value as an article, or what keeps it from being one."""

from typing import Any

import msgspec

from saksi.record.article import Article
from saksi.reports.extent import fitting
from saksi.reports.given import Given, iso_date
from saksi.reports.identity import article_id
from saksi.reports.markup import prose
from saksi.reports.reason import Reason, UnreadableError

KEYS = ("id", "url", "outlet", "title", "published", "language", "text")


def article_of(value: object, given: Given) -> Article:
    """The article a JSON object holds (keys of the article format); UnreadableError names the fault."""
    if not isinstance(value, dict):
        raise UnreadableError("no_object", _kind(value))
    if "text" not in value:
        found = ", ".join(f'"{key}"' for key in list(value)[:8])
        raise UnreadableError("no_key", found or Reason("no_keys"))
    facts = {key: _fact(value, key) for key in KEYS}
    text = facts["text"]
    if text is None or not text.strip():
        raise UnreadableError("key_empty")
    if "\0" in text:
        raise UnreadableError("key_nul")
    fitting(prose(text))
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
        raise UnreadableError("key_no_text", key, _kind(fact))
    if key == "published" and fact.strip():
        date = iso_date(fact)
        if date is None:
            raise UnreadableError("key_date", fact[:40])
        return date
    return fact if fact.strip() or key == "text" else None


def _kind(value: object) -> Reason:
    kinds = {dict: "an_object", list: "a_list", str: "a_string", bool: "a_truth", type(None): "a_null"}
    return Reason(kinds.get(type(value), "a_number"))
