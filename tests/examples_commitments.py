"""The notation of the commitments' examples.

    <C1 Jika diserang>, Moskow akan {C1 membantu Minsk}.
    = C1 RUS promise akan

{C1 …} is the act, <C1 …> its condition (<C1,C2 …> that of two), and the line below gives debtors
(joined by "+"; "-" for none known), kind and strength. A debtor's blanks are written "_".
"""

import re

MARK = re.compile(r"([{<])(C\d+(?:,C\d+)*) |[}>]")
CLOSING = {"{": "}", "<": ">"}


def _unmarked(body):
    """The text without marks, and the stretches by (bracket, label)."""
    stretches, opened, pieces, at, last = {}, [], [], 0, 0
    for mark in MARK.finditer(body):
        if not mark.group(1) and not (opened and CLOSING[opened[-1][0]] == mark.group()):
            continue
        pieces.append(body[last : mark.start()])
        at += mark.start() - last
        last = mark.end()
        if mark.group(1):
            opened.append((mark.group(1), mark.group(2), at))
        else:
            bracket, labels, start = opened.pop()
            stretches.update({(bracket, label): (start, at) for label in labels.split(",")})
    pieces.append(body[last:])
    return "".join(pieces), stretches


def parse(case):
    """A case as (text, expected): rows of act, condition, debtors, kind and strength, by act."""
    lines = case.splitlines()
    body = "\n".join(x for x in lines if not x.startswith(("# ", "= ", "@")))
    text, stretches = _unmarked(body)
    expected = []
    for line in lines:
        if line.startswith("= "):
            label, debtors, kind, strength = line[2:].split()
            bound = sorted(d.replace("_", " ") for d in debtors.split("+") if d != "-")
            act, condition = stretches[("{", label)], stretches.get(("<", label))
            expected.append((act, condition, bound, kind, strength))
    return text, sorted(expected, key=lambda row: row[0])


def found(findings, text):
    """What was found, in the same shape."""
    assert len(text) >= max((c.action.end for c in findings.commitments), default=0)
    rows = [
        (
            (c.action.start, c.action.end),
            (c.condition.start, c.condition.end) if c.condition else None,
            sorted(c.debtors),
            c.kind,
            c.strength,
        )
        for c in findings.commitments
    ]
    return sorted(rows, key=lambda row: row[0])
