"""Put the measured figures into the README: between its two marks stands what the gate measures.

usage: readme_figures.py          print the table
       readme_figures.py --write  write it into README.md

Columns are the sets of tests/gate; a set whose texts are not beside the checkout is refused, so that
the table is always whole.
"""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "gate"))

import gate  # noqa: E402 - found through the line above

PAGE = ROOT / "README.md"
BEGIN, END = "<!-- figures -->\n", "<!-- /figures -->"
SETS = {
    "gold": "learned on",
    "unseen": "never looked at: affairs of states",
    "unseen_home": "never looked at: daily news at home",
}
ROWS = (
    ("times", "times: span and value"),
    ("figures", "figures: span and value"),
    ("figures.measure", "… and measure"),
    ("statements", "statements found"),
    ("statements.speaker", "… and speaker"),
    ("statements.act", "… and act"),
    ("actions", "actions found: trigger and type"),
    ("actions.status", "… and status"),
    ("actions.parties", "… and both sides"),
    ("commitments", "commitments: action and debtors"),
    ("article.credits", "credits"),
)


def table() -> str:
    """The figures as a Markdown table."""
    measured, many = {}, {}
    for name in SETS:
        given = gate.cases(name)
        if not given:
            raise SystemExit(f"readme_figures: the texts of {name} are not beside the checkout")
        measured[name], many[name] = gate.figures(given, gate.predictions(given)), len(given)
    heads = [f"{title} ({many[name]} articles)" for name, title in SETS.items()]
    lines = [f"| F1 (precision / recall) | {' | '.join(heads)} |", "|---" * (len(heads) + 1) + "|"]
    for row, title in ROWS:
        lines.append(f"| {title} | " + " | ".join(_cell(measured[name].get(row)) for name in SETS) + " |")
    return "\n".join(lines) + "\n"


def _cell(row: dict[str, float] | None) -> str:
    return f"{row['f1']:.2f} ({row['p']:.2f} / {row['r']:.2f})" if row else "–"


def main() -> None:
    """Print the table, or write it between the marks."""
    if "--write" not in sys.argv[1:]:
        print(table(), end="")
        return
    text = PAGE.read_text(encoding="utf-8")
    head, rest = text.split(BEGIN, 1)
    PAGE.write_text(head + BEGIN + table() + END + rest.split(END, 1)[1], encoding="utf-8")


if __name__ == "__main__":
    main()
