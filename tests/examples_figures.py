"""The notation of the examples of figures: {sekitar 1.500=1500..1500 about troops}.

A value is low..high ("-" for none), one number when both are equal; then modifier and measure, then,
where the example is about it, the counted phrase in quotation marks: {12=12 exact detained "Awaknya"}.
"""

import re

from inline import body

MARK = re.compile(r'\{([^{}=]*)=(\S+) (\w+) (\w+)(?: "([^"{}]*)")?\}')


def number(text):
    """A bound as written in an example."""
    return None if text == "-" else float(text)


def parse(case):
    """A case as (text, expected): rows of figure, start, low, high, modifier, measure and counts."""
    text, expected, last = "", [], 0
    marked = body(case)
    for mark in MARK.finditer(marked):
        text += marked[last : mark.start()]
        low, _, high = mark.group(2).partition("..")
        values = [number(low), number(high or low)]
        expected.append([mark.group(1), len(text), *values, mark.group(3), mark.group(4), mark.group(5)])
        text += mark.group(1)
        last = mark.end()
    return text + marked[last:], expected


def found(findings, text):
    """What was found, in the same shape; `Compared` leaves out what an example does not say."""
    return [
        Compared([text[f.start : f.end], f.start, f.low, f.high, f.modifier, f.measure, f.counts])
        for f in findings.figures
    ]


class Compared(list):
    """A row that equals an expected row without a counted phrase whatever it counts."""

    def __eq__(self, other):
        return list(self[:-1]) == list(other[:-1]) and other[-1] in (None, self[-1])

    __hash__ = None
