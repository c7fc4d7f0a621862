"""What an event made somebody do: told with a word that asks elsewhere, and done all the same.

"Serangan itu mendorong Teheran membalas"; but "Oman mendorong Teheran untuk berunding".
"""

from saksi.actions.scene import Scene

NAMED_BACK = 12  # tokens back to who may be the one that "yang" goes on with


def driven(scene: Scene, found: tuple[int, int, str, str]) -> str | None:
    """What an event made somebody do, where that is told as done: "serangan itu mendorong Iran membalas"."""
    at = found[0]
    opens = scene.clause(at).first
    if scene.norm(at) not in scene.words.status.driving:
        return None
    if scene.norm(opens) not in scene.words.status.happenings and not _follows(scene, at):
        return None
    near = (value for _, last, value, form in scene.modals(opens, at) if form == "aux" and last == at)
    return next(near, "actual")


def _follows(scene: Scene, at: int) -> bool:
    """Whether a verb tells what came of the clause before it: "…, mendorong AS mengirim kapal", "pengeboman yang mendorong Iran"."""
    if scene.norm(at - 1) == ",":
        return not scene.headline(at)
    if scene.norm(at - 1) not in scene.words.relative:
        return False
    return not any(m.last in (at - 1, at - 2) for m in scene.parties(max(0, at - NAMED_BACK), at - 1))
