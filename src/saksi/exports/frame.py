"""What every exported row carries beside its own fields: its report and its main stretch."""

from collections.abc import Sequence
from typing import Any

from saksi.affairs.report import Report
from saksi.views.rows import Row, Table, main_cell

FIELDS = ("label", "finding", "article", "outlet", "published", "url", "language", "start", "end", "quote")


def frame(reports: Sequence[Report], table: Table, row: Row) -> dict[str, Any]:
    """The row's FIELDS: labels, its report's frame, its main stretch and the words there."""
    cell = main_cell(table, row)
    base: dict[str, Any] = dict.fromkeys(FIELDS)
    base |= {"label": row.label, "finding": row.finding}
    if cell.report is None or cell.span is None:
        return base
    article, findings = reports[cell.report]
    return base | {
        "article": article.id,
        "outlet": article.outlet or findings.article.outlet,
        "published": article.published or findings.article.published,
        "url": article.url,
        "language": findings.language,
        "start": cell.span.start,
        "end": cell.span.end,
        "quote": cell.span.of(article.text),
    }
