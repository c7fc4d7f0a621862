"""What the notations of the examples share: the text of a case, and marks of the form {words=value}."""


def body(case):
    """The text lines of a case."""
    return "\n".join(x for x in case.splitlines() if not x.startswith(("# ", "@")))


def valued(case, mark):
    """A case as (text, expected) by a mark of two groups: rows of what is marked, its start and its value."""
    pieces, expected, at = [], [], 0
    for k, piece in enumerate(mark.split(body(case))):
        if k % 3 == 1:
            expected.append([piece, at, None])
        if k % 3 == 2:
            expected[-1][2] = piece
        else:
            pieces.append(piece)
            at += len(piece)
    return "".join(pieces), expected
