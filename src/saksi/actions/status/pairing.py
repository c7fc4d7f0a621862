"""Which verb of the clause before a verb joined by "dan" goes with: "belum menjelaskan alasan pelaku | membunuh | dan memperkosa"."""

from saksi.actions.scene import Scene
from saksi.actions.syntax.roots import joined_root
from saksi.actions.triggers import Trigger
from saksi.record.document import Clause


def paired(scene: Scene, verbs: list[int]) -> list[int]:
    """The verbs of a clause that another may be joined to: none right behind "tanpa" where there are others, none before the reason they ask for."""
    plain = [i for i in verbs if scene.norm(i - 1) not in scene.words.status.lacking]
    plain = plain or verbs  # "tanpa mencabut sanksi | dan menghentikan serangan"
    if not plain:
        return []
    told = next((k for k in range(plain[0], plain[-1]) if scene.norm(k) in scene.words.syntax.grounds), None)
    return plain if told is None else [i for i in plain if i > told]


def of_the_past(scene: Scene, relative: Clause, joined: Clause) -> bool:
    """Whether a relative clause only tells what was done to something: "harus melihat hasil | yang sudah dicapai | dan mencabut"."""
    passive = scene.words.passive[0]
    verb = next((i for i in range(relative.first, relative.last) if scene.verb(i)), None)
    new = next((i for i in range(joined.first, joined.last) if scene.verb(i)), None)
    if verb is None or new is None or scene.norm(new).startswith(passive):
        return False
    if not scene.norm(verb).startswith(passive):
        return False
    near = scene.modals(relative.first, verb)
    return any(value == "actual" and form == "aux" and last == verb for _, last, value, form in near)


def beside_root(scene: Scene, trigger: Trigger) -> str | None:
    """Joined by "dan" to a bare root whose word holds for both: "akan | panggil nakhoda itu | dan bertemu mereka"."""
    root = joined_root(scene, trigger.verb)
    if root is None:
        return None
    told = (v for _, last, v, form in scene.modals(root - 3, root) if form == "aux" and last == root)
    return next((value for value in told if value != "actual"), None)
