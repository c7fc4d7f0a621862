"""docs/ledger.md: its tables are the schema's, and its questions can be asked."""

import importlib.util
import pathlib
import re
import sqlite3

from books import article

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "ledger.md"


def test_page_is_up_to_date():
    spec = importlib.util.spec_from_file_location("ledger_page", ROOT / "tools" / "ledger_page.py")
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert PAGE.read_text(encoding="utf-8") == tool.page(), "run tools/ledger_page.py --write"


def test_its_questions_have_answers(ledger, path):
    ledger.add(article("Menteri itu kata 40 ditarik", "a"))
    ledger.add(article("Menteri itu kata 50 ditarik", "a"))
    (block,) = re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    with sqlite3.connect(path) as plain:
        found = [plain.execute(question).fetchall() for question in block.split(";") if question.strip()]
    assert [len(rows) for rows in found] == [0, 1, 1, 1, 0, 1]
