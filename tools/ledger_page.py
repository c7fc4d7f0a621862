"""The ledger's tables, columns and views as docs/ledger.md shows them, taken from the schema itself.

usage: ledger_page.py            print the page
       ledger_page.py --write    write it to docs/ledger.md

Only what stands under the heading "Tables" is made; a test fails when it is out of date.
"""

import pathlib
import re
import sys

from sqlalchemy import Column

from saksi.ledger import schema

PAGE = pathlib.Path(__file__).resolve().parents[1] / "docs" / "ledger.md"
VERSIONS = pathlib.Path(schema.__file__).parent / "migrations" / "versions"
BEGIN, END = "<!-- made by tools/ledger_page.py -->\n", "<!-- to here -->\n"
VIEW = re.compile(r"CREATE VIEW (\w+) AS\s+SELECT (.*?)\s+FROM (\w+) ", re.DOTALL)
ORDER = ("articles", "versions", "readings", *schema.FINDINGS, "actors", "spans")


def page() -> str:
    """The whole page, with the part that is made from the schema as the schema is now."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    return before + BEGIN + _tables() + END + after


def _tables() -> str:
    """Every table with its columns, then the views."""
    lines: list[str] = []
    for name in ORDER:
        table = schema.METADATA.tables[name]
        lines += [
            "",
            f"### `{name}`",
            "",
            f"{_sentence(table.comment)}",
            "",
            "| column | type | what |",
            "|---|---|---|",
        ]
        lines += [f"| `{column.name}` | {_type(column)} | {column.comment} |" for column in table.columns]
    lines += ["", "### Views", "", "Of current versions only, with the report that each row stands in.", ""]
    lines += ["| view | of | columns |", "|---|---|---|"]
    for path in sorted(VERSIONS.glob("*.sql")):
        for view, columns, of in VIEW.findall(path.read_text(encoding="utf-8")):
            lines.append(f"| `{view}` | `{of}` | {', '.join(_names(columns))} |")
    return "\n".join([*lines, "", ""])


def _sentence(comment: str | None) -> str:
    """A comment as a sentence."""
    text = comment or ""
    return f"{text[:1].upper()}{text[1:]}."


def _type(column: Column[object]) -> str:
    """A column's type, whether it must be filled, and what it refers to."""
    parts = [str(column.type).lower()]
    if column.primary_key:
        parts.append("key")
    elif column.unique:
        parts.append("unique")
    parts += [f"→ {key.target_fullname}" for key in sorted(column.foreign_keys, key=str)]
    if column.nullable and not column.primary_key:
        parts.append("may be empty")
    return ", ".join(parts)


def _names(columns: str) -> list[str]:
    """The names that a view's columns have."""
    return [one.split(" AS ")[-1].split(".")[-1].strip().strip('"') for one in columns.split(",")]


if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        PAGE.write_text(page(), encoding="utf-8")
    else:
        print(page(), end="")
