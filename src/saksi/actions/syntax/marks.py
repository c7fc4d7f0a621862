"""What a mark parts or opens: a quotation, a headline's second clause, the subject behind a comma."""

from saksi.actions.scene import Scene
from saksi.actions.syntax.groups import together
from saksi.actions.syntax.predicates import says_or_does
from saksi.record.mention import Mention


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
