"""In which state a deed was done, by the place its clause names: "bentrokan terjadi di Los Angeles"."""

from saksi.actions.scene import Scene
from saksi.actions.triggers import Trigger


def site(scene: Scene, trigger: Trigger) -> frozenset[str]:
    """The states of the places named after "di" behind a fight told of both sides; none for other deeds."""
    if not trigger.joint or trigger.type.name != "assault":
        return frozenset()
    last = scene.clause(trigger.last - 1).last
    return frozenset(
        state
        for m in scene.parties(trigger.last, last)
        if (actor := scene.actor(m))
        and actor.type == "place"
        and scene.norm(m.first - 1) in scene.words.places
        for state in scene.states(m)
    )
