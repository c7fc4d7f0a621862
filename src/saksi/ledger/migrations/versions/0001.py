"""The first tables, with their triggers, the search index and the views; the statements stand in 0001.sql."""

import pathlib
import sqlite3

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes everything that a new ledger has."""
    lines: list[str] = []
    for line in pathlib.Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").splitlines():
        lines.append(line)
        statement = "\n".join(lines)
        if sqlite3.complete_statement(statement):
            op.get_bind().exec_driver_sql(statement)
            lines = []
