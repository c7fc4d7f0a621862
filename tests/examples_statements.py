"""The notation of statements: speaker, cue and content marked in the text, the rest on a line below.

    [S1 Kemlu Korsel] {S1 mengatakan} <S1 pasukan telah tiba>.
    = S1 say KOR indirect

[Sn …] speaker, {Sn …} cue, <Sn …> content (as often as it has parts); marks may stand inside each other.
The line gives act, the speaker's country (or -), quote, then "> RUS,UN" for targets, "via S2" and, where it
is the point, "as Joni Harmen": the name under which the speaker is shown.
A text line that begins with "! " is the headline; without one the text stands below a made one.
"""

import re
from unittest.mock import ANY

HEADLINE = "Kabar singkat dari meja redaksi"
BODY = "Berita selengkapnya menyusul."
OPEN = {"[": "speaker", "{": "cue", "<": "content"}
VIA = 7  # where a row tells which statement carries it
CLOSE = {"]": "[", "}": "{", ">": "<"}
MARK = re.compile(r"[\[{<](S\d+) ")
LINE = re.compile(
    r"= (S\d+) (\w+) ([A-Z+]{3,}|-) (direct|indirect|mixed)(?: > (\S+))?(?: via (S\d+))?(?: as (.+))?$"
)


def parse(case):
    """A case's text without its marks, and its statements as rows in the order of the text."""
    lines = [x for x in case.splitlines() if not x.startswith(("# ", "@"))]
    facts = [LINE.match(x) for x in lines if x.startswith("= ")]
    assert all(facts), f"unreadable line in {case}"
    body = [x for x in lines if not x.startswith("= ")]
    marked = "\n".join(body)
    marked = f"{marked[2:]}\n{BODY}" if marked.startswith("! ") else f"{HEADLINE}\n{marked}"
    text, spans = unmarked(marked)
    rows = {m[1]: row(m, spans.get(m[1], {})) for m in facts}
    order = sorted(rows, key=lambda name: place(rows[name]))
    for name in order:
        via = rows[name][VIA]
        rows[name][VIA] = order.index(via) if via else None
    return text, [rows[name] for name in order]


def row(fact, spans):
    """One expected statement: cue, speaker, content, act, country, quote, targets, via, name (ANY where not told)."""
    targets = sorted(fact[5].split(",")) if fact[5] else []
    country = None if fact[3] == "-" else fact[3]
    content = spans.get("content", [])
    cue, speaker = (spans.get(kind, [None])[0] for kind in ("cue", "speaker"))
    return [cue, speaker, content, fact[2], country, fact[4], targets, fact[6], fact[7] or ANY]


def place(entry):
    """Where a row stands in the text: at its cue, else at its content."""
    return entry[0] or entry[2][0]


def unmarked(marked):
    """The text without marks, and by statement the spans of each kind."""
    text, spans, open_marks, at = "", {}, [], 0
    while at < len(marked):
        opened = MARK.match(marked, at)
        if opened:
            open_marks.append((marked[at], opened[1], len(text)))
            at = opened.end()
        elif marked[at] in CLOSE and any(mark[0] == CLOSE[marked[at]] for mark in open_marks):
            k = max(i for i, mark in enumerate(open_marks) if mark[0] == CLOSE[marked[at]])
            kind, name, start = open_marks.pop(k)
            spans.setdefault(name, {}).setdefault(OPEN[kind], []).append((start, len(text)))
            at += 1
        else:
            text += marked[at]
            at += 1
    return text, spans


def found(findings, text):
    """The statements that were read, in the same shape."""
    rows = []
    for s in findings.statements:
        cue, speaker = ((x.start, x.end) if x else None for x in (s.cue, s.speaker))
        content = [(part.start, part.end) for part in s.content]
        rows.append(
            [cue, speaker, content, s.act, s.speaker_country, s.quote, sorted(s.target), s.via, s.speaker_id]
        )
    return rows
