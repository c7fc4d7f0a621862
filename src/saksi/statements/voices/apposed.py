"""What tells a speaker beside his phrase's head: the name at the end of a long office, a name cut short, a written statement."""

import re

from saksi.mentions import Cast
from saksi.record.mention import Actor, Mention
from saksi.statements.draft import Draft, Range
from saksi.statements.reading import Reading

UNNAMED = ("mentions.person_unnamed", "mentions.people_unnamed")
CUT = 4  # letters of a name cut short
SHORT = 4  # letters of a degree without stops
NEAR = 3  # tokens between a cue and the written statement it is of
DEGREE = re.compile(r"[A-Z]\w*\.[\w.]*|[A-Z]\w*[A-Z]\w*")  # "S.Gz", "SpPD": no name of its own
BEFORE = (",", ")")  # marks that a name at the end stands behind


def name_at_end(reading: Reading, cast: Cast, head: Mention | None, phrase: Range) -> Mention | None:
    """The person named last: "Ketua RT 18 Klaster Mawar, Peru Timur, | Joni Harmen", "siswa, | Alia".

    Behind "sekaligus" the name is told with a second office: "Ketua Fraksi PAN sekaligus anggota Komisi V Sari Dewi".
    """
    office = cast.actor(head)
    if head is None or office is None:
        return None
    last = named_last(cast, head, phrase)
    if last is None:
        return None
    if office.type == "state":  # "di Kota Baru, Peru, | Joni Harmen mengatakan"
        return last if last.first == head.last + 1 and reading.text(head.last) == "," else None
    if office.rule not in UNNAMED:
        return last if _of_a_team(reading, cast, head, last) else None
    before = last.first - 1
    joined = reading.text(before) in BEFORE or reading.has("second_office", before)
    joined = joined or _two_offices(reading, head, last)
    holds = office.role in reading.sets["holders"] and reading.capital(before) and _bare(reading, last)
    return last if joined or holds else None


def named_last(cast: Cast, head: Mention, phrase: Range) -> Mention | None:
    """The mention that ends a phrase behind its head, where it names a person; None for a degree ("S.Gz")."""
    named = [m for m in cast.within(head.last, phrase[1]) if m.first >= head.last]
    if not named or named[-1].last < phrase[1] - 1 or named[-1].form != "name":
        return None
    actor = cast.actor(named[-1])
    degree = actor is not None and (DEGREE.fullmatch(actor.name) or _degrees(actor.name))
    return named[-1] if actor is not None and actor.type == "person" and not degree else None


def _degrees(name: str) -> bool:
    """Whether a name is nothing but short forms in capitals, as degrees are: "ST MT"."""
    words = name.split()
    return len(words) > 1 and all(word.isupper() and len(word) <= SHORT for word in words)


def _of_a_team(reading: Reading, cast: Cast, head: Mention, last: Mention) -> bool:
    """Whether a name with a calling is a team's, and the one behind it the person's: "kiper Togo Jaya, | Joni Harmen"."""
    actor = cast.actor(head)
    if actor is None or actor.type != "person" or actor.role is None or head.form != "name":
        return False
    if reading.text(head.first) in actor.name:
        return False  # a person's name right at the beginning
    persons = [m for m in cast.within(head.last, last.last) if (a := cast.actor(m)) and a.type == "person"]
    commas = [i for i in range(head.last, last.last) if reading.text(i) == ","]
    return len(persons) == 1 and commas == [last.first - 1]


def _two_offices(reading: Reading, office: Mention, name: Mention) -> bool:
    """Whether a name is told with a second office behind "dan": "pimpinan dan | pendiri Togo Jaya, Sari Dewi"."""
    comma = any(reading.text(i) == "," for i in range(name.first, name.last))
    return comma and name.first - 1 == office.last and reading.has("and", office.last)


def _bare(reading: Reading, mention: Mention) -> bool:
    """Whether a mention is a name of two words or more without an office."""
    written = mention.span.of(reading.doc.text)
    several = mention.last > mention.first + 1 and not reading.has("people", mention.first)
    return several and not DEGREE.fullmatch(written)


def in_a_statement(reading: Reading, draft: Draft) -> bool:
    """Whether words are told to stand in a written statement, as a body's do: "katanya dalam sebuah | pernyataan"."""
    if draft.cue is None or not reading.has("in_which", draft.cue[1]):
        return False
    return any(reading.has("written_words", draft.cue[1] + k) for k in range(1, NEAR + 1))


def told_in_part(reading: Reading, cast: Cast, phrase: Range) -> Actor | None:
    """The only person whose name one capital word is a part or the beginning of: "kata Juni" of Junita Rekaan."""
    word = reading.norms[phrase[0]]
    if phrase[1] != phrase[0] + 1 or not reading.capital(phrase[0]) or len(word) < CUT:
        return None
    named = (a for a in cast.actors if a.type == "person" and a.rule not in UNNAMED)
    found = [
        a for a in named if any(part.startswith(word) for part in a.name.lower().split()) and " " in a.name
    ]
    return found[0] if len(found) == 1 else None


def named(cast: Cast, phrase: Range) -> bool:
    """Whether a phrase such as "dia" stands for somebody told by name."""
    actor = cast.actor(cast.head(*phrase))
    return actor is not None and actor.type == "person" and actor.rule not in UNNAMED
