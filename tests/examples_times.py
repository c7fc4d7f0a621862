"""The notation of the examples of times: {Senin (21/10/2024)=2024-10-21}, {Juni=null}.

A value that something else than the publication date fixed carries a mark: {Rabu=2024-10-23?}.
"""

import re

from inline import valued

MARK = re.compile(r"\{([^{}]*)=([^={}]*)\}")


def parse(case):
    """A case as (text, expected): rows of expression, start and value."""
    return valued(case, MARK)


def found(findings, text):
    """What was found, in the same shape."""
    return [
        [text[t.start : t.end], t.start, (t.edtf or "null") + ("?" if t.inferred else "")]
        for t in findings.times
    ]
