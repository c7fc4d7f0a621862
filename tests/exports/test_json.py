"""JSON lines of tables: whole, with spans that are true."""

import json

import pytest

import made
from saksi.exports.json import lines
from saksi.views.dossier import TABLES


@pytest.mark.parametrize("name", TABLES)
def test_rows_and_spans(name):
    reports = made.pair()
    texts = {report.article.id: report.article.text for report in reports}
    rows = [json.loads(line) for line in lines(reports, TABLES[name](reports))]
    assert len(rows) == len(TABLES[name](reports).rows)
    for row in rows:
        assert texts[row["article"]][row["start"] : row["end"]] == row["quote"]
        for cell in every_cell(row):
            assert cell["ink"] in ("written", "inferred", "decided")
            if cell["ink"] == "written" and "start" in cell:
                assert texts[cell["article"]][cell["start"] : cell["end"]] == cell["text"]


def every_cell(row):
    for value in row.values():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                yield item


def test_unknown_is_null():
    rows = [json.loads(line) for line in lines(made.pair(), TABLES["statements"](made.pair()))]
    assert rows[0]["when"] is None
    assert rows[0]["via"] == []
    assert rows[-1]["published"] is None


def test_hostile_text_is_exact():
    text = f"Menteri mengatakan {made.HOSTILE}"
    said = made.statement(text, "mengatakan", made.HOSTILE, "Menteri")
    reports = [made.report(text, statements=(said,))]
    (row,) = [json.loads(line) for line in lines(reports, TABLES["statements"](reports))]
    assert row["says"][0]["text"] == made.HOSTILE
