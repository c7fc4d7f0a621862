"""The notation of the examples of actions: {memanggil=consult KOR>RUS actual} after the trigger's words.

Type, actors>recipients (states' codes, short names of bodies without a state, "+" joins, "-" is none), status, and, where
the example is about it, the date: {menyerang=assault IRN>ISR actual 2025-06-13}, "null" for none.
"""

import re

from inline import body

MARK = re.compile(r"\{([^{}=]*)=(\w+) ([^ >]+)>([^ >]+) (\w+)(?: (\{[^{}]*\}|[^{} ]+))?\}")


def parse(case):
    """A case as (text, expected): rows of trigger, start, type, actors, recipients, status and date."""
    text, expected, last = "", [], 0
    marked = body(case)
    for mark in MARK.finditer(marked):
        text += marked[last : mark.start()]
        trigger, kind, actors, recipients, status, date = mark.groups()
        row = [trigger, len(text), kind, actors, recipients, status, date]
        expected.append(row)
        text += trigger
        last = mark.end()
    return text + marked[last:], expected


def side(parties):
    """A side as written in an example."""
    return "+".join(p.country or p.org or "?" for p in parties) or "-"


def found(findings, text):
    """What was found, in the same shape; a side with nobody known is "-"."""
    rows = []
    for a in findings.actions:
        sides = [side([p for p in s if p.country or p.org]) for s in (a.actors, a.recipients)]
        row = [a.trigger.of(text), a.trigger.start, a.type, *sides, a.status, a.date or "null"]
        rows.append(Compared(row))
    return rows


class Compared(list):
    """A row that equals an example's row when all that the example says agrees."""

    def __eq__(self, other):
        return len(self) == len(other) and all(b is None or a == b for a, b in zip(self, other, strict=True))

    __hash__ = None
