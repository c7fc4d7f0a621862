"""Compile the project's own annotated reports (*.marked) to articles and annotations.

A marked file holds the report's text with what a careful reader finds in each paragraph written
below it; so the text is the one source, and no character is ever counted by hand.

    @outlet Kilas Misal                         article facts; @authors a; b   @credits a; b
    Judul laporan                               text: everything that is not "@" or "> "
    > X Baca juga: …                            furniture
    > T Senin (3/3/2025) = 2025-03-03           time; null where the article does not fix it
    > F sekitar 20 = 20..20 about killed | orang          figure; "-" for no upper bound
    > S1 kata | Ani | Ani; IDN; - | isi || isi lagi | direct say IDN,UN | via S2   statement
    > S1+ isi                                   the same statement goes on in this paragraph
    > A menahan = coerce arrest | Polisi; IDN | dua orang; -; -; nama | actual 2025-03 | tempat
    > C jika diserang | membantu Fiji | IDN > FJI | treaty            commitment

A stretch is looked for in the paragraph above its line; "kata#2" is its second occurrence there.
"-" is nothing. A parties field joins several with " + ": text; country; org; name.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

REPORTS = Path(__file__).parent / "reports"
LISTS = ("authors", "editors", "credits")


class MarkError(ValueError):
    """A line of a marked file that cannot be read."""


class Paragraph:
    """One line of a report's text, where it starts, and stretches found in it."""

    def __init__(self, text: str, start: int) -> None:
        self.text, self.start = text, start

    def span(self, quoted: str) -> list[int]:
        """Where `quoted` ("kata" or "kata#2") stands, as [start, end) in the whole text."""
        words, _, ordinal = quoted.strip().partition("#")
        places = _places(words, self.text)
        if not places:
            raise MarkError(f"{words!r} is not in {self.text[:60]!r}")
        if not ordinal and len(places) > 1:
            raise MarkError(f"{words!r} stands {len(places)} times in {self.text[:60]!r}")
        if int(ordinal or 1) > len(places):
            raise MarkError(f"{quoted!r}: only {len(places)} in {self.text[:60]!r}")
        first = self.start + places[int(ordinal or 1) - 1]
        return [first, first + len(words)]

    def optional(self, quoted: str) -> list[int] | None:
        """As `span`, None for "-"."""
        return None if quoted.strip() == "-" else self.span(quoted)


def _places(words: str, text: str) -> list[int]:
    """Where `words` stands in `text` as whole words; failing that, inside glued ones."""
    whole = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    return whole or [m.start() for m in re.finditer(re.escape(words), text)]


def _nothing(field: str) -> str | None:
    return None if field.strip() in ("", "-") else field.strip()


def _number(field: str) -> int | float | None:
    if field == "-":
        return None
    return float(field) if "." in field else int(field)


def _time(par: Paragraph, body: str) -> dict[str, Any]:
    quoted, _, edtf = body.rpartition(" = ")
    start, end = par.span(quoted)
    return {"start": start, "end": end, "edtf": None if edtf == "null" else edtf}


def _figure(par: Paragraph, body: str) -> dict[str, Any]:
    head, _, counts = body.partition(" | ")
    quoted, _, value = head.rpartition(" = ")
    limits, modifier, measure = value.split()
    low, high = limits.split("..")
    start, end = par.span(quoted)
    return {
        "start": start,
        "end": end,
        "low": _number(low),
        "high": _number(high),
        "modifier": modifier,
        "measure": measure,
        "counts": _nothing(counts),
    }


def _statement(par: Paragraph, body: str) -> dict[str, Any]:
    cue, speaker, who, content, tail, *via = body.split(" | ")
    name, country, org = [*(_nothing(x) for x in who.split(";")), None, None][:3]
    quote, act, *target = tail.split()
    return {
        "cue": par.optional(cue),
        "speaker": par.optional(speaker),
        "speaker_id": name,
        "speaker_country": country,
        "speaker_org": org,
        "content": [par.span(c) for c in content.split(" || ") if _nothing(c)],
        "quote": quote,
        "act": act,
        "target": target[0].split(",") if target else [],
        "via": via[0].removeprefix("via ").strip() if via else None,
    }


def _parties(field: str) -> list[dict[str, Any]]:
    rows = []
    for party in field.split(" + "):
        text, country, org, name = [*(_nothing(x) for x in party.split(";")), None, None, None][:4]
        if text or country or org or name:
            rows.append({"text": text, "country": country, "org": org, "name": name})
    return rows


def _action(par: Paragraph, body: str) -> dict[str, Any]:
    head, actors, recipients, state, *place = body.split(" | ")
    quoted, _, kind = head.rpartition(" = ")
    type_, mode = [*kind.split(), "-"][:2]
    status, date = [*state.split(), "-"][:2]
    return {
        "trigger": par.span(quoted),
        "type": type_,
        "mode": _nothing(mode),
        "actors": _parties(actors),
        "recipients": _parties(recipients),
        "status": status,
        "date": _nothing(date),
        "place": _nothing(place[0]) if place else None,
    }


def _commitment(par: Paragraph, body: str) -> dict[str, Any]:
    condition, action, parties, kind = body.split(" | ")
    debtors, _, beneficiary = parties.partition(" > ")
    return {
        "debtors": [d.strip() for d in debtors.split(",")],
        "beneficiary": _nothing(beneficiary),
        "kind": kind.strip(),
        "condition": par.optional(condition),
        "action": par.span(action),
    }


LINES = {
    "T": ("times", _time),
    "F": ("figures", _figure),
    "A": ("actions", _action),
    "C": ("commitments", _commitment),
}


def _lines(path: Path) -> tuple[dict[str, str], list[str], list[tuple[int, str]]]:
    """Article facts, text lines, and findings each with the number of its text line."""
    facts: dict[str, str] = {}
    text: list[str] = []
    marks: list[tuple[int, str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            key, _, value = line[1:].partition(" ")
            facts[key] = value.strip()
        elif line.startswith("> "):
            marks.append((max(i for i, t in enumerate(text) if t.strip()), line[2:].strip()))
        elif text or line.strip():
            text.append(line)
    while text and not text[-1].strip():
        text.pop()
    return facts, text, marks


def _holders(start: int, end: int, statements: list[dict[str, Any]]) -> list[int]:
    """Statements whose content holds [start, end), the innermost first."""
    rows = [
        (e - s, -_depth(i, statements), i)
        for i, st in enumerate(statements)
        for s, e in st["content"]
        if s <= start and end <= e
    ]
    return [i for _, _, i in sorted(rows)]


def _depth(index: int, statements: list[dict[str, Any]]) -> int:
    """How many statements carry this one; a chain that closes on itself is an error."""
    depth, via = 0, statements[index]["via"]
    while via is not None:
        depth, via = depth + 1, statements[via]["via"]
        if depth > len(statements):
            raise MarkError("statements carry each other in a circle")
    return depth


def _link(found: dict[str, Any], labels: dict[str, int]) -> None:
    """Set `via`, `said_by` and `statement`: labels first, then what lies inside what."""
    for statement in found["statements"]:
        statement["via"] = labels[statement["via"]] if statement["via"] else None
    for action in found["actions"]:
        action["said_by"] = next(iter(_holders(*action["trigger"], found["statements"])), None)
    for commitment in found["commitments"]:
        commitment["statement"] = next(iter(_holders(*commitment["action"], found["statements"])), None)


def _collect(paragraphs: list[Paragraph], marks: list[tuple[int, str]]) -> dict[str, Any]:
    found: dict[str, Any] = {
        k: [] for k in ("furniture", "times", "figures", "statements", "actions", "commitments")
    }
    labels: dict[str, int] = {}
    for line, mark in marks:
        label, _, body = mark.partition(" ")
        par = paragraphs[line]
        if label in LINES:
            layer, read = LINES[label]
            found[layer].append(read(par, body))
        elif label == "X":
            found["furniture"].append(par.span(body))
        elif label.endswith("+"):
            found["statements"][labels[label[:-1]]]["content"] += [par.span(c) for c in body.split(" || ")]
        else:
            labels[label] = len(found["statements"])
            found["statements"].append(_statement(par, body))
    _link(found, labels)
    return found


def compiled(path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """One marked file as (article, annotation), both in the annotated set's form."""
    facts, text, marks = _lines(path)
    starts = [sum(len(t) + 1 for t in text[:i]) for i in range(len(text))]
    paragraphs = [Paragraph(t, s) for t, s in zip(text, starts, strict=True)]
    try:
        found = _collect(paragraphs, marks)
    except (ValueError, KeyError) as error:
        raise MarkError(f"{path.name}: {error}") from error
    article = {
        "id": path.stem,
        "url": facts.get("url"),
        "outlet": _nothing(facts.get("outlet", "")),
        "title": text[0],
        "published": facts.get("published"),
        "language": "id",
        "text": "\n".join(text),
    }
    frame: dict[str, Any] = {k: [x.strip() for x in facts.get(k, "").split(";") if x.strip()] for k in LISTS}
    frame["dateline"] = facts.get("dateline")
    frame["furniture"] = found.pop("furniture")
    return article, {"id": path.stem, "article": frame, **found}


def reports(folder: Path = REPORTS) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Every marked report of `folder`, by name."""
    for path in sorted(folder.glob("*.marked")):
        yield compiled(path)
