"""The two of "perang dua negara itu", where the report tells of no fight between the two states it told last: unknown."""

from collections.abc import Sequence

from saksi.actions.scene import Scene
from saksi.actions.sides.parties import JOINT, sided
from saksi.actions.sides.wars import named_wars
from saksi.record.finding import Action, Party
from saksi.record.mention import Mention
from saksi.record.span import Span

FIGHTS = ("assault", "concede")  # a fight, and its end


def foes_only(scene: Scene, found: Sequence[Action]) -> list[Action]:
    """The acts without the two states whom nothing but "perang dua negara itu" sets against each other."""
    wars = {m.span for m in scene.mentions if _of_war(scene, m)}
    if not wars:
        return list(found)
    fought = [
        *_fought(found, wars),
        *({s for m in pair for s in scene.states(m)} for pair in named_wars(scene)),
    ]
    fought += [{one, other} for one, other in scene.words.rivals.items()]
    return [
        sided(action, _known(action.actors, wars, fought), _known(action.recipients, wars, fought))
        for action in found
    ]


def _of_war(scene: Scene, mention: Mention) -> bool:
    """Whether "dua negara itu" stands right behind a word for a war."""
    actor = scene.actor(mention)
    joint = actor is not None and actor.rule == JOINT and len(scene.states(mention)) > 1
    return joint and scene.norm(mention.first - 1) in scene.words.warfare


def _fought(found: Sequence[Action], wars: set[Span]) -> list[set[str]]:
    """The states on the sides of each fight and each truce that is told without such words."""
    sides = [(*a.actors, *a.recipients) for a in found if a.type in FIGHTS and a.status != "negated"]
    return [{p.country for p in both if p.country} for both in sides if not any(p.span in wars for p in both)]


def _known(side: tuple[Party, ...], wars: set[Span], fought: Sequence[set[str]]) -> tuple[Party, ...]:
    """A side without two who are not told to fight each other."""
    two = {p.country for p in side if p.span in wars and p.country}
    if not two or any(two <= both for both in fought):
        return side
    return tuple(p for p in side if p.span not in wars)
