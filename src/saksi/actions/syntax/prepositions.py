"""Whose prepositional phrase holds a name, and whether a word such as "ketika" only opens a clause before it."""

from saksi.actions.scene import Scene
from saksi.actions.syntax.groups import together
from saksi.actions.syntax.marks import is_place, place_ending
from saksi.actions.syntax.predicates import says_or_does
from saksi.record.document import Clause
from saksi.record.mention import Mention

ADDRESS = 10  # tokens from a place back to the preposition of the smaller ones before it
REACHING = 12  # tokens of an office's name before a comma


def preposition_before(
    scene: Scene, mention: Mention, floor: int, *, past_numbers: bool = False
) -> int | None:
    """The preposition whose phrase holds a mention ("terhadap fasilitas nuklir Iran"), or None.

    A word that opens the mention's clause ("setelah", "untuk") is none; past_numbers: nor is that of "lebih dari 900".
    """
    if mention.first - 1 > floor and _closed(scene, mention.first - 1):
        return None
    for i in range(mention.first - 1, max(floor, mention.first - 6) - 1, -1):
        token = scene.doc.tokens[i]
        if token.text == "," and is_place(scene, mention) and (town := place_ending(scene, i)):
            return preposition_before(scene, town, floor)
        if past_numbers and _counts(scene, i, mention):
            continue
        if token.norm in scene.words.prepositions:
            opens = scene.clause(i).marker == i or opens_clause(scene, i, mention)
            return None if opens and token.norm not in scene.words.toward else i
        if token.kind != "word" or scene.verb(i) or token.norm in scene.words.relative | scene.words.whether:
            return None
        if i - 1 == scene.bounds(i)[0] and scene.clitic(token.norm):
            return None  # "Dalam prosesnya penyidik …": the phrase ends there
    return None


def ends_place(scene: Scene, mention: Mention) -> bool:
    """Whether a place between commas is the larger one of a place that nobody knows: "di Distrik Tarma, | Provinsi Lima, dan menangkap"."""
    actor, tokens = scene.actor(mention), scene.doc.tokens
    if actor is None or actor.type != "place":
        return False
    first, last = scene.bounds(mention.first)
    end = next((i for i in range(mention.last, last) if not tokens[i].capital), last - 1)
    at = mention.first - 1
    while at > max(first, mention.first - ADDRESS) and (tokens[at].capital or tokens[at].text == ","):
        at -= 1
    listed = any(tokens[i].text == "," for i in range(at, mention.first))
    return (
        listed
        and tokens[end].text == ","
        and not scene.words.places.isdisjoint(map(scene.norm, (at, at - 1)))
    )


def _counts(scene: Scene, i: int, mention: Mention) -> bool:
    """Whether a word only tells how a number is meant: "lebih | dari 900 orang ditangkap"."""
    at = mention.first
    hit = scene.doc.entry(i - 1, "modifier") if i else None
    number = scene.doc.tokens[at].kind == "number" or scene.doc.entry(at, "numeral") is not None
    return number and hit is not None and hit.last == i + 1 == at


def _closed(scene: Scene, i: int) -> bool:
    """Whether a phrase ends with a token, so that a name behind it is not in it: "Selain itu | Israel", "Pada Senin | polisi"."""
    kinds = ("weekday", "month") if scene.doc.tokens[i].capital else ()
    return scene.norm(i) in scene.words.syntax.closing or any(scene.doc.entry(i, kind) for kind in kinds)


def opens_clause(scene: Scene, i: int, mention: Mention) -> bool:
    """Whether a word such as "ketika" opens a clause with the mention as its subject: "ketika Israel menyerang"."""
    if i + 1 != mention.first or not scene.doc.entry(i, "clause"):
        return False
    last = together(scene, mention, scene.bounds(i)[1])[-1].last
    for k in range(last, last + 3):
        if k >= len(scene.doc.tokens) or scene.norm(k) == "," or scene.clause(k).marker == k:
            return False
        if scene.norm(k) in scene.words.prepositions:
            return False
        if scene.norm(k) and (scene.verb(k) or scene.norm(k) in scene.words.mutual):
            return True
        if scene.norm(k) and scene.headline(k) and says_or_does(scene, k):
            return True  # "Setelah AS Cabut Sanksi"
    return False


def reaching_in(scene: Scene, clause: Clause) -> list[Mention]:
    """Who is named by words that reach into a clause from the one before: "Presiden terpilih Peru, | Joni Harmen, mengunjungi"."""
    first = scene.bounds(clause.first)[0]
    before = scene.parties(max(first, clause.first - REACHING), clause.first)[-1:]
    return [m for m in before if m.last > clause.first and preposition_before(scene, m, first) is None]
