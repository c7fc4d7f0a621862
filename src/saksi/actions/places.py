"""Where an act took place, as its own clause says: never the dateline."""

from saksi.actions.catalogue import by_sense, senses
from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger
from saksi.record.document import Clause
from saksi.record.mention import Mention

PLACE_WORDS = 6
TAKEN_FROM = senses("brought_out")  # where they are taken from is where it happens


def place(scene: Scene, trigger: Trigger) -> str | None:
    """The place named after "di" or "ke" in the deed's clause, as written; after "dari" for people brought out."""
    clause = scene.clause(trigger.last - 1)
    for i in range(trigger.last, clause.last):
        if not _opens(scene, trigger, i):
            continue
        end = _end(scene, i + 1, clause.last)
        if end > i + 1 and any(t.capital for t in scene.doc.tokens[i + 1 : end]):
            return scene.doc.span(i + 1, _whole(scene, end)).of(scene.doc.text)
    return None


def _opens(scene: Scene, trigger: Trigger, i: int) -> bool:
    """Whether a token is a preposition of place that names one: not "di tengah", "ke arah"."""
    word = scene.norm(i)
    if word in scene.words.places:
        return scene.norm(i + 1) not in scene.words.nowhere
    return word in scene.words.sources and trigger.sense in TAKEN_FROM


def _end(scene: Scene, first: int, last: int) -> int:
    """Where a place's phrase ends."""
    timed = {i for i, _ in scene.times_in(first, last)}
    i = first
    while i < min(last, first + PLACE_WORDS):
        token = scene.doc.tokens[i]
        small = (
            token.norm in scene.words.prepositions
            or token.norm in scene.words.joiners
            or token.norm in scene.words.relative
        )
        if token.kind != "word" or small or i in timed or (scene.verb(i) and not token.capital):
            break
        i += 1
    return i


def _whole(scene: Scene, end: int) -> int:
    """The end of a place with the larger ones named after it: "Cibinong, Kabupaten Bogor"."""
    tokens = scene.doc.tokens
    _, last = scene.bounds(end - 1)
    while end + 1 < last and tokens[end].text == "," and tokens[end + 1].capital:
        after = _end(scene, end + 1, last)
        named = all(t.capital for t in tokens[end + 1 : after])
        closed = after < last and tokens[after].kind == "mark"
        if after == end + 1 or not named or not closed:
            break
        end = after
    return end


def in_later_clause(scene: Scene, clause: Clause, mention: Mention) -> bool:
    """Whether a place stands in a later clause that tells when or why, or of another deed.

    "menghentikan serangan saat ada jeda di Gaza", "menembak jatuh rudal yang ditembakkan ke Israel".
    """
    other = scene.clause(mention.first)
    if other is clause:
        return False
    if other.kind == "relative":
        deeds = (scene.doc.entry(i, "deed") for i in range(other.first, mention.first))
        return any(hit is not None and hit.entry.form in ("active", "passive") for hit in deeds)
    return other.kind in ("time", "contrast", "condition")


def ends_address(scene: Scene, before: list[Mention], mention: Mention) -> bool:
    """Whether a mention is the town that ends an address: "di Pengadilan Tipikor, Jalan Bungur, | Jakarta Pusat"."""
    actor = scene.actor(mention)
    place = actor is not None and actor.type == "place" and scene.norm(mention.first - 1) == ","
    return place and not (before and before[-1].last == mention.first - 1)


def another_story(scene: Scene, trigger: Trigger, at: int) -> bool:
    """Whether a verb between a deed's noun and a place tells something else: "serangan itu memicu protes | di Peru"."""
    if trigger.form != "noun":
        return False
    small = (
        scene.words.taking_place | scene.words.hailing | scene.words.qualities
    )  # "serangan mematikan di Peru"
    verbs = [i for i in range(trigger.last, at) if scene.verb(i) and not scene.doc.entry(i, "light")]
    verbs = [i for i in verbs if scene.norm(i) not in small]
    deeds = (scene.doc.entry(i, "deed") for i in verbs)
    return any(d is None or by_sense().get(d.entry.value) is not trigger.type for d in deeds)
