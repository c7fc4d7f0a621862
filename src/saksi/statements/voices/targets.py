"""Whom an act is directed at: the first state or body told of that is not the speaker's side."""

from collections.abc import Sequence

import msgspec

from saksi.statements import phrases
from saksi.statements.draft import Draft, Range
from saksi.statements.reading import Reading
from saksi.statements.voices import hearers
from saksi.statements.voices.again import asked_before
from saksi.statements.voices.aims import aim, governs, undergoes
from saksi.statements.voices.answered import answerer, put_forward, spoken_to
from saksi.statements.voices.speaker import Speaker
from saksi.statements.voices.speakers import Voices
from saksi.statements.voices.struck import struck
from saksi.statements.voices.upon import asked, to_do, upon, whoever

DIRECTED = ("demand", "accuse", "condemn", "threaten", "reject")  # acts against or upon somebody
HOME = ("demand", "accuse", "condemn", "support")  # may be directed at offices of the speaker's own state
TAKEN_UP = ("accuse", "condemn")  # acts that may be upon a deed told before: "tindakan itu melanggar …"
FOLLOWS = frozenset(("statements.after_quote", "statements.after_quote_nya", "statements.passive_anaphor"))
ANSWERS = ("reject", "deny")  # acts upon what another asked, offered or claimed
PASSIVES = frozenset(("statements.passive_agent", "statements.passive_anaphor"))
LOOK_BACK = 3  # statements before one that answers
FOR = 5  # words behind a deed within which the one it is done for stands
APPEALS = ("demand", "support")  # acts that may be directed at the people of one's own state
OPENING = 12  # words at a content's start within which a court's finding is worded
CLAIM = 3  # words at a content's start within which the claim that is denied is named
SUBJECT = 4  # words at a content's start within which an anaphor is its subject


class Addressed(msgspec.Struct, frozen=True):
    """A statement as far as its target is concerned.

    own: phrases in it that name its speaker's side; done: the token behind its speaker's own verb in it;
    due: the token of the duty it asks for.
    """

    draft: Draft
    speaker: Speaker
    act: str
    own: tuple[Range, ...] = ()
    done: int | None = None
    due: int | None = None


def targets(voices: Voices, said: Sequence[Addressed]) -> list[tuple[str, ...]]:
    """The target of each statement; a follow-up without a name keeps its speaker's last one."""
    found: list[tuple[str, ...]] = []
    kept: dict[str, tuple[str, ...]] = {}
    for k, item in enumerate(said):
        name = item.speaker.id or ""
        before = kept.get(name, ()) if name else ()
        heard = _heard(voices, item)
        whom = before if before and _takes_up(voices, item) else _target(voices, item, heard)
        if not whom and _goes_on(voices, item, before):
            whom = before
        if not whom and _answers(voices, item) and put_forward(voices, item.draft):
            whom = _answered(said[:k], item)
        if not whom and item.act in DIRECTED:
            whom = answerer(voices, item.draft, item.speaker)
        if not whom and item.act == "threaten":
            whom = struck(voices, item.speaker, item.draft.content)
        whom = asked_before(voices, list(zip(said[:k], found, strict=True)), item, whom)
        lasting = item.act in DIRECTED or whom == (item.speaker.country,)  # whom one thanks is not asked next
        if whom and lasting and not _of_people(voices, heard):
            kept[name] = whom
        found.append(whom or _all_of_us(voices.reading, item))
    for k, item in enumerate(said):
        content = item.draft.content if item.act in DIRECTED and not found[k] else ()
        if content and voices.reading.headline(content[0][0]):
            found[k] = _told_later(said, found, k)
    return found


def _heard(voices: Voices, item: Addressed) -> Range | None:
    """The words that name whoever is to do what is asked."""
    asks = item.act == "demand" and not item.draft.source
    return hearers.heard(voices.reading, _told(voices, item), item.due) if asks else None


def _of_people(voices: Voices, heard: Range | None) -> bool:
    """Whether people are asked, no state that what follows could be about too."""
    return heard is not None and hearers.private(voices.reading, heard)


def _goes_on(voices: Voices, item: Addressed, before: tuple[str, ...]) -> bool:
    """Whether a statement without a name is at whom its speaker spoke of last."""
    if item.act not in DIRECTED:
        return False
    if item.act == "threaten":
        return item.speaker.country not in before
    reading = voices.reading
    first = item.draft.content[0][0] if item.draft.content else 0
    opens = range(first, first + SUBJECT)
    if item.act == "demand" and any(reading.has("nobody", i) or reading.has("ourselves", i) for i in opens):
        return False
    return item.draft.rule in FOLLOWS


def _answers(voices: Voices, item: Addressed) -> bool:
    """Whether what is turned down is what was said before: 'menolak desakan itu', 'membantah klaim tersebut'."""
    if item.act not in ANSWERS or len(item.draft.content) != 1:
        return False
    if item.act == "deny":
        apart = item.draft.rule in PASSIVES or item.draft.sense == "reject"
        if apart or not _denied(voices, item.draft):
            return False
    first, last = item.draft.content[0]
    return last - first <= SUBJECT and voices.reading.has("deixis", last - 1)


def _answered(before: Sequence[Addressed], item: Addressed) -> tuple[str, ...]:
    """The state or body of who spoke before."""
    for other in reversed(before[-LOOK_BACK:]):
        whom = other.speaker.country or other.speaker.org
        if _carries(other, item):
            continue
        if whom and whom not in (item.speaker.country, item.speaker.org) and not other.draft.source:
            return tuple(whom.split("+"))
    return ()


def _carries(other: Addressed, item: Addressed) -> bool:
    """Whether a statement only passes another on that stands in its content."""
    cue = item.draft.cue
    return cue is not None and any(first <= cue[0] < last for first, last in other.draft.content)


def _told_later(said: Sequence[Addressed], found: Sequence[tuple[str, ...]], k: int) -> tuple[str, ...]:
    """Whom the body of the report names where it repeats a headline's statement."""
    item = said[k]
    for later, whom in zip(said[k + 1 :], found[k + 1 :], strict=True):
        if later.act == item.act and later.speaker.id == item.speaker.id and item.speaker.id:
            return whom
    return ()


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


def _target(voices: Voices, item: Addressed, heard: Range | None) -> tuple[str, ...]:
    """Whom one statement is directed at, as its own words tell."""
    if item.act == "promise" and not item.draft.source:
        return aim(voices, item.speaker, _done_for(voices, item.draft), item.own, home=False)
    if item.draft.source or item.act not in (*DIRECTED, *HOME, "deny"):
        return ()
    if whom := spoken_to(voices, item.draft, item.speaker):
        return whom
    ranges = _told(voices, item)
    home = item.act in HOME and bool(item.draft.content)
    home = home and not (item.act in TAKEN_UP and governs(voices, item.speaker))
    home = home and (item.draft.sense != "order" or voices.official(item.draft.content[0][0]))
    home = home and not (item.act == "accuse" and (_verdict(voices, item.draft) or _in_court(voices, item)))
    if item.act == "accuse" and not item.speaker.id and _person(voices, item.draft):
        return ()
    if heard is not None and _of_people(voices, heard):
        return _citizens(voices, item, (heard,)) or aim(voices, item.speaker, (heard,), item.own, home=home)
    if heard is not None and item.due is not None:
        ranges = (heard, hearers.sentence(voices.reading, ranges, item.due))
    return aim(voices, item.speaker, ranges, item.own, home=home) or _citizens(voices, item, ranges)


def _all_of_us(reading: Reading, item: Addressed) -> tuple[str, ...]:
    """The speaker's own state when at home all are called on, he among them: 'kita harus …', 'jangan sampai kita …'."""
    state, due = item.speaker.country, item.due
    if item.act != "demand" or due is None or not item.speaker.id:
        return ()
    if state is None or state != reading.pack.table("nounphrase")["home"]:
        return ()  # another's "kita" are many states
    own = reading.has("we", due - 1) and (
        reading.kind(due - 2) != "word" or reading.has("before_we", due - 2)
    )
    return (state,) if own or any(reading.has("we", i) for i in (due + 1, due + 2)) else ()


def _in_court(voices: Voices, item: Addressed) -> bool:
    """Whether a prosecutor or judge speaks: whoever he accuses is on trial himself, not his office."""
    reading, phrase = voices.reading, item.draft.speaker
    words = [reading.norms[i] for i in range(*phrase)] if phrase else (item.speaker.id or "").lower().split()
    return any(word in reading.sets[name] for word in words for name in ("prosecutors", "bench"))


def _person(voices: Voices, draft: Draft) -> bool:
    """Whether a suspicion without an agent falls on a person: 'Sari Andai diduga menerima uang'."""
    suspect = _suspect(voices, draft) if draft.bound == "none" else ()
    parts = suspect or draft.content
    actors = [voices.cast.actor(m) for first, last in parts for m in voices.cast.within(first, last)]
    return any(actor is not None and actor.type == "person" for actor in actors[:1])


def _verdict(voices: Voices, draft: Draft) -> bool:
    """Whether a content is a court's finding about somebody, nothing said against his office."""
    return any(
        voices.reading.has("verdicts", i)
        for first, last in draft.content
        for i in range(first, min(last, first + OPENING))
    )


def _citizens(voices: Voices, item: Addressed, ranges: Sequence[Range]) -> tuple[str, ...]:
    """The speaker's own state when his words go to its people: 'meminta masyarakat …'."""
    state = item.speaker.country
    if item.act not in APPEALS or not state or "+" in state or not item.speaker.id:
        return ()
    reading = voices.reading
    for first, last in ranges:
        for i in range(first, min(last, first + SUBJECT)):
            if reading.has("own_people", i):
                if undergoes(reading, i - 1):
                    break  # "menuntut pembebasan | warga Peru"
                anybody = reading.has("of_the_world", i + 1)
                whose = _state_of(voices, i) or (None if anybody else state)
                return (whose,) if whose else ()
            if reading.verb(i):
                break
    return ()


def _state_of(voices: Voices, token: int) -> str | None:
    """The state that people told of at a token are of: 'warga Chile'."""
    actor = voices.cast.actor(voices.cast.at(token))
    return actor.country if actor is not None and actor.type == "people" else None


def _done_for(voices: Voices, draft: Draft) -> tuple[Range, ...]:
    """The words behind each deed that is promised to somebody, a condition before "akan" left out: 'akan mengakui | X'."""
    reading = voices.reading
    found: list[Range] = []
    for first, last in draft.content:
        start = next((i for i in range(first, last) if reading.has("ahead_words", i)), first)
        found.extend(_behind(reading, i, last) for i in range(start, last) if reading.has("done_for", i))
    return tuple(found)


def _behind(reading: Reading, token: int, last: int) -> Range:
    """The words behind a deed where those stand whom it is done for or with: 'kerja sama di bidang nuklir dengan X'."""
    near = token + 1 + FOR
    near = min(last, near + 2 * reading.has("and", near - 1))
    far = range(near, min(last, token + 2 * FOR))
    together = next((i for i in far if reading.has("with", i)), None)
    return (token + 1, near if together is None else min(last, together + 3))


def _told(voices: Voices, item: Addressed) -> tuple[Range, ...]:
    """The stretches that may name a target: what stands between cue and content, and the content."""
    draft = item.draft
    if item.done is not None:
        rest = tuple((max(first, item.done), last) for first, last in draft.content if last > item.done)
        return (*_asked_before(voices.reading, item.done, draft), *rest, *draft.content)
    if _unaimed(voices.reading, item):
        return ()
    if draft.bound == "none":
        return _suspect(voices, draft) if item.act in TAKEN_UP else ()
    if item.act == "deny":
        return _denied(voices, draft)
    if item.act == "demand" and draft.rule == "statements.passive_agent":
        return (
            *_suspect(voices, draft),
            *asked(voices.reading, draft.content),
        )  # "Peru didesak X membebaskan"
    if item.act == "accuse" and draft.rule == "statements.passive_agent" and _related(voices, draft):
        return _suspect(voices, draft)
    if draft.rule == "statements.reached" and draft.speaker and draft.cue:
        return ((draft.speaker[1], draft.cue[0]),)  # "menyurati | Peru | untuk meminta …"
    if draft.cue and draft.content and draft.cue[1] < draft.content[0][0]:
        between = (draft.cue[1], draft.content[0][0])  # "kepada X": asked or threatened, not blamed
        told = upon(voices.reading, item.act, draft.content)
        return (*told, between) if item.act in TAKEN_UP else (between, *told)
    if draft.cue and not draft.content:
        return _beside(voices, draft.cue)
    return upon(voices.reading, item.act, draft.content)


def _unaimed(reading: Reading, item: Addressed) -> bool:
    """Whether only what is to be done is told: 'seruan Peru agar menyerang Togo', 'memerintahkan untuk mengawasi Togo'.

    Nor is a warning to whoever does something aimed at anybody by name.
    """
    draft = item.draft
    if draft.sense == "warn" and whoever(reading, draft):
        return True
    if item.act != "demand" or not to_do(reading, draft):
        return False
    ordered = draft.sense == "order" and draft.cue is not None and draft.cue[1] == draft.content[0][0]
    return ordered or draft.rule == "statements.noun_of"


def _asked_before(reading: Reading, done: int, draft: Draft) -> tuple[Range, ...]:
    """Who is asked by a passive inside the speaker's words: 'karena perang itu, | warga X | diminta …'."""
    if not reading.passive(done - 1):
        return ()
    first = next((first for first, last in draft.content if first < done <= last), done)
    begin = max(first, reading.doc.sentences[reading.doc.sentence_of[done - 1]].first)
    asked_ones = hearers.whose_duty(reading, done - 1, begin)
    return (asked_ones,) if asked_ones[0] < asked_ones[1] else ()


def _beside(voices: Voices, cue: Range) -> tuple[Range, ...]:
    """The rest of the clause of a cue that has no content: 'Kecaman X terhadap Y muncul setelah …'."""
    doc = voices.reading.doc
    end = doc.clauses[doc.clause_of[cue[1] - 1]].last
    reading = voices.reading
    answered = any(reading.passive(i) and i in reading.cue_at for i in range(cue[1], end))
    if not answered:  # "Tudingan X berujung pada pertemuan Y", not "Tudingan X dibantah Y"
        end = next((i for i in range(cue[1], end) if reading.verb(i)), end)
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
    return (_past_verb(reading, *found),) if found else ()


def _past_verb(reading: Reading, first: int, last: int) -> Range:
    """The part of a headline's phrase behind a verb in it: 'Peru Tangkap | Dua Nelayan Diduga Mata-mata'."""
    verbs = (i for i in range(last - 1, first, -1) if reading.headline(i) and reading.headline_verb(i))
    return next(verbs, first - 1) + 1, last


def _related(voices: Voices, draft: Draft) -> bool:
    """Whether a cue stands in a relative clause: 'Peru, yang dituduh X menyerang Y'."""
    if draft.cue is None:
        return False
    before = (
        phrases.past_auxiliaries(voices.reading, draft.cue[0], voices.reading.frame(draft.cue[0])[0][0]) - 1
    )
    return voices.reading.has("who", before)


def _denied(voices: Voices, draft: Draft) -> tuple[Range, ...]:
    """Whose claim is denied: the few words behind 'membantah klaim …'."""
    if not draft.content:
        return ()
    first, last = draft.content[0]
    for i in range(first, min(last, first + CLAIM)):
        tone = voices.reading.doc.entry(i, "tone")
        if tone and tone.entry.value == "denied":
            return ((i, min(last, i + SUBJECT)),)
    return ()
