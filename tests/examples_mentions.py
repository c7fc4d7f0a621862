"""The notation of the examples of mentions: [Menhan Israel|Israel Katz ISR], [kami|?].

After the bar stands the actor's name and country (several joined with "+", "-" for none), or "?" for
the speaker of the quotation. Everything that is found in a case must be marked in it.
"""

import re

from inline import valued

MARK = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")


def parse(case):
    """A case as (text, expected): rows of mention, start and whom it names."""
    return valued(case, MARK)


def value(findings, mention):
    """Whom a mention names, as the notation says it."""
    if mention.actor is None:
        return "?"
    actor = findings.actors[mention.actor]
    return f"{actor.name} {actor.country or '-'}"


def found(findings, text):
    """What was found, in the same shape."""
    return [[m.span.of(text), m.span.start, value(findings, m)] for m in findings.mentions]
