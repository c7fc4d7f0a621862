# ruff: noqa: S608 - the names of our own tables
"""The schema: migrations and tables agree, everything is commented, and the database guards every stretch."""

import re
import sqlite3

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from books import article

from saksi.errors import LedgerError
from saksi.ledger import Filter, How, migrate, opening
from saksi.ledger.schema import FINDINGS, METADATA


def test_migrations_make_what_the_schema_says(ledger):
    with ledger.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _ours, "compare_type": True})
        assert compare_metadata(context, METADATA) == []


def _ours(thing, name, kind, _reflected, _other):
    """Whether a table is of the schema: not the search index, not Alembic's own."""
    return kind != "table" or not name.startswith(("search", "alembic"))


def test_everything_is_commented():
    for table in METADATA.sorted_tables:
        assert table.comment
        assert all(column.comment for column in table.columns), table.name


def test_comments_stand_in_the_file_for_other_tools(ledger, path):
    with sqlite3.connect(path) as plain:
        shown = dict(plain.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    for table in METADATA.sorted_tables:
        for column in table.columns:
            assert column.comment in shown[table.name]


def test_head_is_the_newest_migration():
    assert migrate.revisions()[0] == opening.HEAD


@pytest.mark.parametrize("table", [*FINDINGS, "spans"])
def test_database_refuses_a_stretch_that_is_not_in_the_text(ledger, path, table):
    ledger.add(article())
    columns = METADATA.tables[table].columns
    values = {c.name: 0 if c.type.python_type is int else "x" for c in columns}
    values |= {"id": 65536 + 900, "version_id": 1, "position": 900, "start": 0, "end": 7, "exact": "Menteri"}
    insert = f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})"
    with sqlite3.connect(path) as plain:
        plain.execute(insert, list(values.values()))
        for bad in (
            {"exact": "menteri"}, {"start": 1}, {"end": 8}, {"start": -1}, {"start": 7}, {"version_id": 2},
            {"exact": "Menteri itu"}, {"exact": None}, {"start": None}, {"start": 900, "end": 907},
        ):  # fmt: skip
            with pytest.raises(sqlite3.IntegrityError):
                plain.execute(insert, list((values | {"id": 65536 + 901, "position": 901} | bad).values()))
        with pytest.raises(sqlite3.IntegrityError, match="not in its text"):
            plain.execute(f"UPDATE {table} SET exact = 'x' WHERE position = 900")


def test_text_never_changes_under_its_findings(ledger, path):
    ledger.add(article())
    with sqlite3.connect(path) as plain:
        for change in ("text = 'lain'", "text = NULL"):
            with pytest.raises(sqlite3.IntegrityError):
                plain.execute(f"UPDATE versions SET {change}")


def test_views_show_findings_with_their_report(ledger, path):
    ledger.add(article(outlet="Warta", published="2024-10-21"))
    with sqlite3.connect(path) as plain:
        for view in ("statement_rows", "action_rows", "figure_rows"):
            shown = plain.execute(f"SELECT outlet, day, article, version FROM {view}").fetchall()
            assert shown == [("Warta", "2024-10-21", "a", 1)]
        plan = plain.execute("EXPLAIN QUERY PLAN SELECT * FROM statement_rows").fetchall()
    assert not any(re.search("TEMP B-TREE", step[3]) for step in plan)


def _with_a_second_migration(tmp_path, upgrade):
    """A folder of migrations with a further one whose `upgrade` runs these statements."""
    folder = tmp_path / "migrations"
    (folder / "versions").mkdir(parents=True)
    for name in ("env.py", "versions/0001.py", "versions/0001.sql"):
        (folder / name).write_text((migrate.FOLDER / name).read_text(encoding="utf-8"), encoding="utf-8")
    body = "".join(f"    op.execute({statement!r})\n" for statement in upgrade)
    (folder / "versions" / "0002.py").write_text(
        f"from alembic import op\nrevision = '0002'\ndown_revision = '0001'\ndef upgrade():\n{body}"
    )
    return folder


def test_older_ledger_is_brought_up_to_date_after_a_backup(ledger, path, tmp_path, monkeypatch):
    """A further migration is run on opening, a copy of the older file beside it first."""
    ledger.add(article())
    folder = _with_a_second_migration(tmp_path, ["CREATE TABLE later (id INTEGER PRIMARY KEY)"])
    monkeypatch.setattr(migrate, "FOLDER", folder)
    monkeypatch.setattr(opening, "HEAD", "0002")
    with pytest.raises(LedgerError, match="older schema 0001"):
        opening.opened(path, How(write=False))
    engine = opening.opened(path, How())
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM later").scalar() == 0
    engine.dispose()
    backup = path.with_name("saksi.db.bak-0001")
    with sqlite3.connect(backup) as plain:
        assert plain.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        assert plain.execute("SELECT count(*) FROM articles").fetchone() == (1,)


def test_failed_migration_leaves_the_ledger_as_it_was(ledger, path, tmp_path, monkeypatch):
    ledger.add(article())
    folder = _with_a_second_migration(tmp_path, ["CREATE TABLE later (id INTEGER)", "NONSENSE"])
    with monkeypatch.context() as patched:
        patched.setattr(migrate, "FOLDER", folder)
        patched.setattr(opening, "HEAD", "0002")
        with pytest.raises(LedgerError, match="NONSENSE"):
            opening.opened(path, How())
    assert len(list(ledger.reports(Filter()))) == 1
    with sqlite3.connect(path) as plain:
        assert plain.execute("SELECT count(*) FROM sqlite_master WHERE name = 'later'").fetchone() == (0,)
