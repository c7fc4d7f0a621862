"""Findings as JSON objects: the exchange format's keys, and what Saksi knows beyond them."""

from typing import Any

import msgspec

from saksi.affairs.report import Report
from saksi.record.article import Article, Layout
from saksi.record.finding import Findings

SCHEMA = "saksi-findings/1"

_ENCODER = msgspec.json.Encoder()


def to_format(findings: Findings, article: Article | None = None) -> dict[str, Any]:
    """The findings as plain dicts and lists; spans are [start, end) in code points.

    Keys beyond the exchange format: schema, language, title, outlet, published, url, actors
    (each with the spans it rests on), notes, and in each finding its rule and further facts.
    """
    plain: dict[str, Any] = msgspec.json.decode(_ENCODER.encode(_shape(findings, article)))
    return plain


def encode(report: Report) -> bytes:
    """One line of JSON for a report, without the line end."""
    return _ENCODER.encode(_shape(report.findings, report.article))


def encode_error(article_id: str, reason: str) -> bytes:
    """The line for a report that could not be read."""
    return _ENCODER.encode({"id": article_id, "error": reason})


def _shape(findings: Findings, article: Article | None) -> dict[str, Any]:
    """The object's keys in order, findings still as records."""
    layout = findings.article
    return {
        "id": findings.id,
        "schema": SCHEMA,
        "language": findings.language,
        "title": article.title if article else None,
        "outlet": (article.outlet if article else None) or layout.outlet,
        "published": (article.published if article else None) or layout.published,
        "url": article.url if article else None,
        "article": _frame(layout),
        "times": findings.times,
        "figures": findings.figures,
        "statements": findings.statements,
        "actions": findings.actions,
        "commitments": findings.commitments,
        "actors": _actors(findings),
        "notes": findings.notes,
    }


def _frame(layout: Layout) -> dict[str, Any]:
    """The page's frame; `sources` repeats the credits with their kind, place and rule."""
    return {
        "dateline": layout.dateline,
        "authors": layout.authors,
        "editors": layout.editors,
        "credits": list(dict.fromkeys(credit.name for credit in layout.credits)),
        "furniture": [piece.span for piece in layout.furniture],
        "sources": layout.credits,
        "furniture_rules": [piece.rule for piece in layout.furniture],
    }


def _actors(findings: Findings) -> list[dict[str, Any]]:
    """The actors with the stretches that name them or stand for them."""
    spans: list[list[Any]] = [[] for _ in findings.actors]
    for mention in findings.mentions:
        if mention.actor is not None:
            spans[mention.actor].append(mention.span)
    return [
        {**msgspec.structs.asdict(actor), "spans": places}
        for actor, places in zip(findings.actors, spans, strict=True)
    ]
