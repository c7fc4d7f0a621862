"""What a mark parts or opens: a quotation, a headline's second clause, the subject behind a comma."""

from saksi.actions.scene import Scene
from saksi.actions.syntax.groups import together
from saksi.actions.syntax.predicates import says_or_does
from saksi.record.mention import Mention

NAME = 8  # words of a long name
NEXT = 5  # tokens from "yang" to its verb
DATED = 3  # tokens from a day to the clock it is told by


def opens_quote(scene: Scene, i: int) -> bool:
    """Whether a quotation mark that opens stands at a token: a space before it, none behind."""
    tokens = scene.doc.tokens
    if not 0 < i < len(tokens) - 1 or tokens[i].kind != "quote":
        return False
    return tokens[i - 1].end < tokens[i].start and tokens[i].end == tokens[i + 1].start


def parted(scene: Scene, comma: int, last: int) -> bool:
    """Whether a headline's comma parts two clauses: a verb, or a subject with its verb, stands behind it."""
    return comma + 1 < last and (scene.verb(comma + 1) or bool(next_subject(scene, comma, last)))


def next_subject(scene: Scene, comma: int, last: int) -> list[Mention]:
    """The party right behind a comma that does something there: "…, Israel Kerahkan"."""
    near = scene.parties(comma + 1, min(comma + 2, last))
    group = together(scene, near[0], last) if near else []
    rest = range(group[-1].last, min(group[-1].last + 4, last)) if group else range(0)
    return group if any(scene.verb(i) or says_or_does(scene, i) for i in rest) else []


def is_place(scene: Scene, mention: Mention) -> bool:
    """Whether a mention may be the larger place after a town's comma: not "di Bogor, Polisi Periksa"."""
    actor = scene.actor(mention)
    return actor is None or actor.type in ("place", "state")


def place_ending(scene: Scene, last: int) -> Mention | None:
    """The place that ends right before a token: the town in "di Istanbul, Turki"."""
    for mention in scene.parties(last - 4, last):
        actor = scene.actor(mention)
        if mention.last == last and actor and actor.type == "place":
            return mention
    return None


def _clock(scene: Scene, at: int) -> bool:
    """Whether a place only tells by whose clock a day or hour is: "Rabu (2/3) waktu | New York"."""
    if scene.norm(at) not in scene.words.syntax.clocks:
        return False
    near = range(at - 1, max(scene.bounds(at)[0], at - DATED) - 1, -1)
    kinds = ((scene.doc.tokens[i].kind, scene.doc.entry(i, "weekday")) for i in near)
    return scene.doc.tokens[at - 1].text == ")" or any(kind == "number" or day for kind, day in kinds)


def of_others(scene: Scene, mention: Mention, *, made: bool = True) -> bool:
    """Whether a name only tells whose foe, slayer or make is meant: "lawan | Peru menyerang", "pemberontak dukungan | Peru".

    made: whether who backs or made it is left out as well; what is bought has a maker who sells it.
    """
    at = mention.first - 1
    if scene.norm(at) in scene.words.syntax.descent and any(
        m.last == at for m in scene.parties(max(0, at - 4), at)
    ):
        return True  # "warga Chile keturunan | Peru ditangkap"
    if scene.norm(at) in scene.words.syntax.slayers or _clock(scene, at) or _bound_to(scene, mention):
        return True
    return (
        made
        and scene.norm(at) in scene.words.syntax.backed_by
        and at > scene.bounds(at)[0]
        and not scene.verb(at - 1)
    )


def _bound_to(scene: Scene, mention: Mention) -> bool:
    """Whether a person is only told as whose friend, child or driver somebody is: "teman kuliah | Joni"."""
    at, syntax = mention.first - 1, scene.words.syntax
    told_of = scene.norm(at) in syntax.bonds and scene.norm(at - 1) in syntax.associates
    actor = scene.actor(mention) if told_of else None
    return actor is not None and actor.type == "person"


def not_they(scene: Scene, mention: Mention) -> bool:
    """Whether it is denied that it was they: "bukan | Peru yang menyerang"."""
    hit = scene.doc.entry(mention.first - 1, "modal")
    return hit is not None and hit.last == mention.first and hit.entry.value == "negated"


def bracketed(scene: Scene, i: int, last: int) -> bool:
    """Whether a bracket at a token holds a single word."""
    return i + 2 < last and scene.doc.tokens[i + 2].text == ")"


def abbreviates(scene: Scene, i: int) -> bool:
    """Whether a bracket holds the short name of what stands before it, no party: "Bantuan Langsung Tunai | (BLT)", "Bantuan Sosial | (Bansos)"."""
    opened = i + 1 < len(scene.doc.tokens) and scene.doc.tokens[i].text == "("
    word = scene.doc.tokens[i + 1].text if opened else ""
    return word[:1].isupper() and len(word) > 1 and not scene.parties(i + 1, i + 2)


def within_name(scene: Scene, i: int) -> bool:
    """Whether a mark at a token stands inside a name: "Amerika Serikat | (AS)"."""
    return any(m.first < i < m.last for m in scene.parties(max(0, i - NAME), i))


def backer(scene: Scene, mention: Mention, marker: int) -> bool:
    """Whether somebody only does what the first of two passives with "yang" tells: "rancangan yang didukung | Peru yang dibahas"."""
    at = mention.first - 1
    at -= scene.norm(at) in scene.words.by
    then = next((i for i in range(marker + 1, marker + 1 + NEXT) if scene.verb(i)), marker)
    passives = (i for i in (at, then) if scene.verb(i) and scene.norm(i).startswith(scene.words.passive))
    return len(list(passives)) > 1 and scene.norm(at - 1) in scene.words.relative
