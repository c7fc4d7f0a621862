"""Measure how reliable each kind of row is, for the note that stands above each table.

usage: reliability.py            print the table
       reliability.py --write    write it to src/saksi/views/reliability.toml

Measured on the annotated articles that nobody looks at while rules are made (tests/gate/unseen),
whose texts must lie beside the checkout. A row is right when the annotation has it too and agrees on
the field; a row that the annotation lacks counts as wrong.
"""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "gate"))

import gate  # noqa: E402 - found through the line above
import saksi  # noqa: E402

PAGE = ROOT / "src" / "saksi" / "views" / "reliability.toml"
SET = "unseen"
FIELDS = (
    ("statements", "says", "statements.content"),
    ("statements", "speaker", "statements.speaker"),
    ("statements", "act", "statements.act"),
    ("statements", "target", "statements.target"),
    ("figures", "figure", "figures"),
    ("figures", "modifier", "figures.modifier"),
    ("figures", "measure", "figures.measure"),
    ("commitments", "action", "commitments"),
    ("actions", "what", "actions"),
    ("actions", "actors", "actions.parties"),
    ("actions", "status", "actions.status"),
    ("actions", "when", "actions.date"),
    ("actions", "speaker", "actions.said_by"),
    ("timeline", "what", "actions"),
    ("timeline", "date", "actions.date"),
    ("timeline", "status", "actions.status"),
    ("timeline", "actors", "actions.parties"),
)
HEAD = """# How reliable each kind of row is, as measured on annotated reports that were not written for it and that
# nobody looked at while rules were made. Written by tools/reliability.py --write; a field that is not here is
# shown as "not measured".
"""


def table() -> str:
    """The measurements as TOML."""
    given = gate.cases(SET)
    if not given:
        raise SystemExit("reliability: the articles are not beside the checkout")
    rows = gate.figures(given, gate.predictions(given))
    lines, section = [HEAD], ""
    for name, field, row in FIELDS:
        if name != section:
            lines.append(f"\n[{name}]\n")
            section = name
        facts = f'right = {rows[row]["right"]}, of = {rows[row]["found"]}, version = "{saksi.__version__}"'
        lines.append(f'{field} = {{ {facts}, on = "{len(given)}" }}\n')
    return "".join(lines)


if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        PAGE.write_text(table(), encoding="utf-8")
    else:
        print(table(), end="")
