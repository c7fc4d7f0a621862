"""A mention and those told beside it."""

from collections.abc import Sequence

from saksi.actions.scene import Scene
from saksi.record.mention import Mention

WHOSE = 3  # tokens from nameless people to their state
RELATED = 4  # tokens from "anggota" to the name behind it


def together(scene: Scene, mention: Mention, last: int) -> list[Mention]:
    """A mention and those joined to it: "Israel dan Iran", "AS, Inggris, dan Prancis"."""
    group, sure = [mention], 1
    for following in scene.parties(mention.last, last):
        gap = range(group[-1].last, following.first)
        if _up_to(scene, group[0], gap, following):
            group.append(following)
            sure = len(group)
            continue
        if not gap or len(gap) > 3 or not all(_joins(scene, i) or scene.norm(i) == "," for i in gap):
            break
        if len(group) == 1 and _own_clause(scene, mention, following):
            break
        group.append(following)
        if any(_joins(scene, i) for i in gap):
            sure = len(group)
    return group[:sure]


def _up_to(scene: Scene, first: Mention, gap: range, following: Mention) -> bool:
    """Whether "hingga" leads from one state to the last of some: "Peru hingga | Chile janji kirim bantuan", not "dari Peru hingga Chile"."""
    if len(gap) != 1 or scene.norm(gap.start) != scene.words.syntax.up_to or not scene.headline(gap.start):
        return False
    states = all((a := scene.actor(m)) is not None and a.type == "state" for m in (first, following))
    return states and scene.norm(first.first - 1) not in scene.words.prepositions


def _own_clause(scene: Scene, mention: Mention, following: Mention) -> bool:
    """Whether a name behind a comma and "dan" is the subject of what comes next: "oleh Peru, dan warga Mali | ditahan"."""
    i = mention.last
    parted = scene.norm(i) == "," and scene.norm(i + 1) in scene.words.joiners
    return (
        parted and scene.norm(following.last).startswith(scene.words.passive) and scene.verb(following.last)
    )


def whose(scene: Scene, mention: Mention, last: int) -> Mention:
    """The state right behind nameless people that tells whose they are: "para pemimpin kudeta | Peru"."""
    if scene.told(mention):
        return mention
    for following in scene.parties(mention.last, min(last, mention.last + WHOSE)):
        gap = range(mention.last, following.first)
        small = scene.words.prepositions | scene.words.relative | scene.words.joiners
        plain = all(scene.doc.tokens[i].kind == "word" and scene.norm(i) not in small for i in gap)
        plain = plain and not any(scene.doc.entry(i, "deed") for i in gap)  # "pelaku pembunuhan warga Peru"
        person = (actor := scene.actor(following)) is not None and actor.type == "person"
        theirs = following.form != "pronoun" and scene.states(following) and not person
        return following if plain and theirs and not any(map(scene.verb, gap)) else mention
    return mention


def apposed(scene: Scene, last: int, mention: Mention) -> bool:
    """Whether a mention only says what those before it are: "warga Peru terduga | teroris"."""
    gap = range(last, mention.first)
    if scene.told(mention):
        return belongs(scene, last, mention)
    return all(scene.norm(i) in scene.words.accused for i in gap)


def set_off(scene: Scene, floor: int, group: list[Mention]) -> bool:
    """Whether an aside behind a token only tells whose ally or member somebody is: "Peru | , anggota NATO, menyerang"."""
    first, last = group[0].first, group[-1].last
    ends = (scene.norm(i) for i in range(last, last + RELATED))
    ended = next((word for word in ends if word == "," or word in scene.words.relative), None)
    if ended is None or first - floor > RELATED or any(map(scene.verb, range(floor, first))):
        return False
    return any(scene.norm(i) in scene.words.syntax.related for i in range(floor, group[0].last))


def bearer(scene: Scene, mention: Mention, before: list[Mention]) -> list[Mention]:
    """Who is told by whose ally or member he is, right before his aside: "Peru, anggota | NATO yang …"."""
    comma = next((i for i in range(mention.first, mention.first - RELATED, -1) if scene.norm(i) == ","), 0)
    theirs = any(scene.norm(i) in scene.words.syntax.related for i in range(comma, mention.last))
    return [m for m in before if theirs and m.last == comma and scene.told(m)][-1:]


def belongs(scene: Scene, last: int, mention: Mention) -> bool:
    """Whether a mention right behind people says to what they belong: "tentara Peru | anggota pasukan PBB"."""
    return last == mention.first and scene.norm(mention.first) in scene.words.syntax.belonging


def fought_between(scene: Scene, before: Sequence[Mention], marker: int) -> list[Mention]:
    """Those between whom something is that a relative clause goes on to tell: "eskalasi antara Peru dan Chile yang | menyasar"."""
    for mention in before[:-1] if scene.norm(marker - 1) != "," else ():
        at = mention.first - 1
        if scene.norm(at) in scene.words.among and scene.norm(at - 1) in scene.words.sides.wars:
            group = together(scene, mention, marker)
            return group if before[-1] in group else []
    return []


def _joins(scene: Scene, i: int) -> bool:
    """Whether a token joins two names: "dan", or a hyphen with no space around it."""
    token = scene.doc.tokens[i]
    if token.text == scene.words.syntax.ampersand:
        return True  # "Prabowo & Trump"
    glued = token.kind == "word" or scene.doc.tokens[i - 1].end == token.start
    return token.norm in scene.words.joiners and glued
