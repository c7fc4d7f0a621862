"""Which of those told of in an utterance it is directed at: doers and addressees, not victims and places."""

from collections.abc import Iterator, Sequence

from saksi.record.mention import Actor, Mention
from saksi.statements.draft import Range
from saksi.statements.reading import Reading
from saksi.statements.voices.speaker import Speaker
from saksi.statements.voices.speakers import Voices

OFFICIALS = ("official",)  # roles of unnamed people who act for their state
STRUCK = 4  # words left of "terhadap" within which a strike's noun stands
BEFALLING = 2  # tokens behind a mention within which its passive verb stands
LEFT = 6  # words left of "dari" within which it is told who leaves
RULED = 2  # words left of a rule within which the verb that breaks or keeps it stands
JOINED = 2  # tokens at most between two who are aimed at together: "Israel dan Hamas"


def aim(
    voices: Voices, speaker: Speaker, content: Sequence[Range], own: Sequence[Range], *, home: bool
) -> tuple[str, ...]:
    """The first states or bodies told side by side that are not the speaker's; with `home` also his state's offices."""
    for first, last in content:
        found: dict[str, None] = {}
        end = skipped = -1
        for mention, actor in _told(voices, speaker, first, last):
            beside = _beside(voices, max(end, skipped), mention.first)
            if found and not (beside and end > 0):
                break
            aside = _aside(voices, mention, own, kin=_kin(speaker, actor)) or _one_war(voices, mention)
            if aside or (skipped > 0 and beside):
                skipped = mention.last
                continue
            codes = _codes(voices, speaker, actor, mention, home=home)
            if codes:
                found.update(dict.fromkeys(codes))
                end, skipped = mention.last, -1
        if found:
            return tuple(found)
    return ()


def _told(voices: Voices, speaker: Speaker, first: int, last: int) -> Iterator[tuple[Mention, Actor]]:
    """The mentions in a stretch that may be aimed at: neither places nor media, nor the speaker."""
    for mention in voices.cast.within(first, last):
        actor = voices.cast.actor(mention)
        if actor is not None and actor.type not in ("place", "medium") and actor.name != speaker.id:
            yield mention, actor


def _codes(voices: Voices, speaker: Speaker, actor: Actor, mention: Mention, *, home: bool) -> list[str]:
    """What a mention counts for as a target."""
    if actor.type == "people" and (league := _league(voices, mention)):
        return [league] if league != speaker.org else []
    codes = [code for code in (actor.country or "").split("+") if code]
    others = [code for code in codes if code != speaker.country]
    if others:
        return others
    if codes:
        return codes if home and _office(voices, actor, mention) else []
    return [actor.org] if actor.org and actor.org != speaker.org else []


def _league(voices: Voices, mention: Mention) -> str | None:
    """The organisation of states whose members a phrase names: 'negara-negara G20'."""
    if not any(voices.reading.has("members", i) for i in range(mention.first, mention.last)):
        return None
    for i in range(mention.first, mention.last):
        hit = voices.reading.doc.entry(i, "organisation")
        if hit is not None:
            return hit.entry.value
    return None


def _office(voices: Voices, actor: Actor, mention: Mention) -> bool:
    """Whether an actor is a government, an office, an officer or its citizens abroad, not the state by its name."""
    if actor.type == "state":
        return mention.form not in ("name", "metonym", "pronoun")
    if actor.type == "people" and actor.role in OFFICIALS:
        return True
    if actor.type == "people":
        return any(voices.reading.has("citizens", i) for i in range(mention.first, mention.last))
    return actor.type == "body" or (actor.type == "person" and (actor.role or actor.speaks_for) is not None)


def _beside(voices: Voices, end: int, first: int) -> bool:
    """Whether only a joining word or mark stands between two mentions."""
    if end < 0 or not 0 < first - end <= JOINED:
        return False
    reading = voices.reading
    return all(reading.has("side_by_side", i) or reading.text(i) in ",-–/" for i in range(end, first))


def _kin(speaker: Speaker, actor: Actor) -> bool:
    """Whether people told of are of the speaker's own state."""
    return actor.type == "people" and actor.country is not None and actor.country == speaker.country


def _aside(voices: Voices, mention: Mention, own: Sequence[Range], *, kin: bool) -> bool:
    """Whether a mention is a place or a victim: 'di X', 'warga X', 'serangan terhadap X'; or the speaker's side."""
    reading = voices.reading
    before = mention.first - 1
    if any(reading.has("befalling", i) for i in range(mention.last, mention.last + BEFALLING)):
        return True
    if any(a <= mention.first < b for a, b in own):
        return True
    if kin:
        return undergoes(voices.reading, before)
    actor = voices.cast.actor(mention)
    thanked = (
        reading.has("goes_to", before) and actor is not None and actor.type == "person"
    )  # "ke Menteri X"
    place = reading.has("place_words", before) and not thanked
    if place or reading.has("passed_by", before):
        return True
    if reading.has("directions", before) and reading.has("place_words", before - 1):
        return True
    if reading.has("out_of", before) and any(reading.has("leaving", i) for i in range(before - LEFT, before)):
        return True  # "evakuasi WNI dari Peru"
    if reading.has("sufferers", before) or reading.has("sufferers", mention.first):
        return True
    if _owns_rule(voices, mention):
        return True
    return reading.has("against", before) and any(
        reading.has("strikes", i) and i not in reading.cue_at for i in range(before - STRUCK, before)
    )


def undergoes(reading: Reading, before: int) -> bool:
    """Whether people stand behind the noun of what befell them: 'menuntut pembebasan | warga X'."""
    hit = reading.doc.entry(before, "deed")
    return hit is not None and hit.last == before + 1 and hit.entry.form in ("noun", "process")


def _owns_rule(voices: Voices, mention: Mention) -> bool:
    """Whether a mention only tells whose rule is broken or kept: "pabrik melanggar aturan | Chile"."""
    reading, at = voices.reading, mention.first - 1
    at -= any(reading.has(name, at) for name in ("jointly", "from"))
    last = at
    while any(reading.has(name, at) for name in ("rules", "biddings", "and")):
        at -= 1
    verb = range(max(at - RULED + 1, 0), at + 1)
    return at < last and any(reading.has(name, i) for i in verb for name in ("breaks", "keeps"))


def _one_war(voices: Voices, mention: Mention) -> bool:
    """Whether a mention only says which war: 'perang X', not 'perang X-Y', which tells who fights."""
    if not voices.reading.has("wars", mention.first - 1):
        return False
    after = voices.cast.within(mention.last, mention.last + JOINED + 1)
    return not any(_beside(voices, mention.last, other.first) for other in after)


def governs(voices: Voices, speaker: Speaker) -> bool:
    """Whether a state or its government speaks, which blames others, not itself."""
    words = (speaker.id or "").lower().split()
    return speaker.type == "state" or bool(words and words[0] in voices.reading.sets["government"])
