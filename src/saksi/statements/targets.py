"""Whom an act is directed at: the first state or body told of that is not the speaker's side."""

from collections.abc import Sequence

import msgspec

from saksi.statements import phrases
from saksi.statements.draft import Draft, Range
from saksi.statements.speakers import Speaker, Voices

DIRECTED = ("demand", "accuse", "condemn", "threaten", "reject")  # acts against or upon somebody
HOME = ("demand", "accuse", "condemn", "support")  # may be directed at offices of the speaker's own state
TAKEN_UP = ("accuse", "condemn")  # acts that may be upon a deed told before: "tindakan itu melanggar …"
FOLLOWS = frozenset(("statements.after_quote", "statements.after_quote_nya", "statements.passive_anaphor"))
SUBJECT = 4  # words at a content's start within which an anaphor is its subject


class Addressed(msgspec.Struct, frozen=True):
    """A statement as far as its target is concerned; own: phrases in it that name its speaker's side."""

    draft: Draft
    speaker: Speaker
    act: str
    own: tuple[Range, ...] = ()


def targets(voices: Voices, said: Sequence[Addressed]) -> list[tuple[str, ...]]:
    """The target of each statement; a follow-up without a name keeps its speaker's last one."""
    found: list[tuple[str, ...]] = []
    kept: dict[str, tuple[str, ...]] = {}
    for item in said:
        name = item.speaker.id or ""
        before = kept.get(name, ()) if name else ()
        aim = before if before and _takes_up(voices, item) else _target(voices, item)
        if not aim and item.act in DIRECTED and item.draft.rule in FOLLOWS:
            aim = before
        if aim:
            kept[name] = aim
        found.append(aim)
    return found


def _takes_up(voices: Voices, item: Addressed) -> bool:
    """Whether a deed told before is what is blamed: 'tindakan itu melanggar resolusi PBB'."""
    if item.act not in TAKEN_UP or not item.draft.content:
        return False
    first, last = item.draft.content[0]
    reading = voices.reading
    for i in range(first, min(last, first + SUBJECT)):
        if voices.mentions(i):
            return False
        if reading.has("deixis", i):
            return i > first
    return False


def _target(voices: Voices, item: Addressed) -> tuple[str, ...]:
    """Whom one statement is directed at, as its own words tell."""
    if item.draft.source or item.act not in (*DIRECTED, *HOME, "deny"):
        return ()
    ranges = _told(voices, item)
    home = item.act in HOME and item.draft.sense != "order" and bool(item.draft.content)
    aim = voices.aim(item.speaker, ranges, item.own, home=home)
    return (aim,) if aim else ()


def _told(voices: Voices, item: Addressed) -> tuple[Range, ...]:
    """The stretches that may name a target: what stands between cue and content, and the content."""
    draft = item.draft
    if draft.bound == "none":
        return _suspect(voices, draft) if item.act in TAKEN_UP else ()
    if item.act == "deny":
        return _denied(voices, draft)
    if draft.cue and draft.content and draft.cue[1] < draft.content[0][0]:
        between = (draft.cue[1], draft.content[0][0])  # "kepada X": asked or threatened, not blamed
        return (*draft.content, between) if item.act in TAKEN_UP else (between, *draft.content)
    if draft.cue and not draft.content:
        return _beside(voices, draft.cue)
    return draft.content


def _beside(voices: Voices, cue: Range) -> tuple[Range, ...]:
    """The rest of the clause of a cue that has no content: 'Kecaman X terhadap Y muncul setelah …'."""
    doc = voices.reading.doc
    end = doc.clauses[doc.clause_of[cue[1] - 1]].last
    return ((cue[1], end),) if cue[1] < end else ()


def _suspect(voices: Voices, draft: Draft) -> tuple[Range, ...]:
    """Who is suspected or blamed in the passive: 'pasukan X dituduh …', 'X, yang diduga …'."""
    if draft.cue is None:
        return ()
    reading = voices.reading
    frame, _ = reading.frame(draft.cue[0])
    found = phrases.subject(reading, draft.cue[0], frame)
    before = phrases.past_auxiliaries(reading, draft.cue[0], frame[0]) - 1
    if found is None and before > frame[0] and reading.has("who", before):
        found = phrases.antecedent(reading, before, frame)
    return (found,) if found else ()


def _denied(voices: Voices, draft: Draft) -> tuple[Range, ...]:
    """Whose claim is denied: the few words behind 'membantah klaim …'."""
    if not draft.content:
        return ()
    first, last = draft.content[0]
    tone = voices.reading.doc.entry(first, "tone")
    return ((first, min(last, first + SUBJECT)),) if tone and tone.entry.value == "denied" else ()
