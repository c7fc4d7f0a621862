"""Land and seats that somebody holds or takes with no power in arms about: no conquest."""

from saksi.actions.scene import Scene
from saksi.actions.triggers.choices import chosen
from saksi.actions.triggers.doers import abroad
from saksi.actions.triggers.harms import tells_of_war
from saksi.actions.triggers.powers import power_before
from saksi.record.document import Hit

TAKING = ("take", "retake", "take_over", "take_territory", "conquer", "get_control")
CONQUEST = "take_territory"
BEHIND = 4  # tokens behind the deed in which a foreign power or its land is told


def in_peace(scene: Scene, hit: Hit) -> bool:
    """Land held or taken where no army is told of, and no foreign power in a report of force: "lahan yang dikuasai warga"."""
    if hit.entry.value not in TAKING or chosen(scene, hit) != CONQUEST:
        return False
    first, last = scene.bounds(hit.first)
    if any(not scene.words.triggers.arms.isdisjoint(scene.classes(i)) for i in range(first, last)):
        return False
    told = [m for m in scene.parties(first, last) if m.form != "pronoun"]
    foreign = any(abroad(scene, mention) for mention in told)
    near = power_before(scene, hit) or any(
        abroad(scene, m) for m in scene.parties(hit.last, hit.last + BEHIND)
    )
    return not (near or ((foreign or not told) and tells_of_war(scene)))
