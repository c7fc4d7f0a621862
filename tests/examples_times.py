"""The notation of the examples of times: {Senin (21/10/2024)=2024-10-21}, {Juni=null}.

A value that something else than the publication date fixed carries a mark: {Rabu=2024-10-23?}.
"""

import re

MARK = re.compile(r"\{([^{}]*)=([^={}]*)\}")


def body(case):
    """The text lines of a case."""
    return "\n".join(x for x in case.splitlines() if not x.startswith(("# ", "@")))


def parse(case):
    """A case as (text, expected): rows of expression, start and value."""
    pieces, expected, at = [], [], 0
    for k, piece in enumerate(MARK.split(body(case))):
        if k % 3 == 1:
            expected.append([piece, at, None])
        if k % 3 == 2:
            expected[-1][2] = piece
        else:
            pieces.append(piece)
            at += len(piece)
    return "".join(pieces), expected


def found(findings, text):
    """What was found, in the same shape."""
    return [
        [text[t.start : t.end], t.start, (t.edtf or "null") + ("?" if t.inferred else "")]
        for t in findings.times
    ]
