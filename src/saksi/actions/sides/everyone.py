"""What everybody should do is nobody's deed in particular."""

from saksi.actions.scene import Scene
from saksi.record.mention import Mention


def all_of_us(scene: Scene, mention: Mention) -> bool:
    """Whether "kita" is all people there are: "baik bagi kita | semua untuk menghentikan perang"."""
    ours = scene.norm(mention.first) in scene.words.sides.inclusive
    return ours and scene.norm(mention.last) in scene.words.syntax.everybody
