"""A headline that calls on others to do something: "Trump: Selesaikan Dulu Perang", "Peringatkan Rusia ke AS: Jangan …"."""

from saksi.actions.scene import Scene
from saksi.record.mention import Mention


def exhorts(scene: Scene, found: Mention, verb: int) -> int | None:
    """The colon of a headline behind which a bare verb calls on others: "Trump: Selesaikan Dulu Perang"."""
    hit = scene.doc.entry(verb, "deed")
    if hit is None or hit.entry.form != "bare" or not scene.headline(verb):
        return None
    colon = next((i for i in range(verb - 1, found.last - 1, -1) if scene.doc.tokens[i].text == ":"), None)
    if colon is None or scene.parties(colon + 1, verb):
        return None
    urged = any(scene.norm(i) in scene.words.syntax.exhorting for i in range(colon + 1, verb))
    actor = scene.actor(found)
    return colon if urged or (actor is not None and actor.type == "person" and verb == colon + 1) else None


def addressed(scene: Scene, first: int, colon: int) -> list[Mention]:
    """To whom a call is told to go: "Peringatkan Rusia ke AS: Jangan …"."""
    near = [m for m in scene.parties(first, colon) if scene.norm(m.first - 1) in scene.words.recipients]
    return near[-1:]
