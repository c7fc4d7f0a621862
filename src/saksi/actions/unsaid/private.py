"""What those in a crime had to do with each other before it: no deed that a state's record asks for."""

from saksi.actions.scene import Scene
from saksi.record.finding import Action, Party

DEALINGS = ("consult", "agree")


def private(scene: Scene, action: Action) -> bool:
    """Whether only those in a crime met, called or came to terms: "korban menerima telepon", "pelaku mengunjungi korban"."""
    if action.type not in DEALINGS or not action.actors:
        return False
    plain = all(p.org is None and p.text.islower() for p in action.recipients)
    return plain and all(_in_a_crime(scene, p) for p in action.actors)


def _in_a_crime(scene: Scene, party: Party) -> bool:
    """Whether somebody is told of as who did a crime or suffered it: "korban", not "pelaku usaha"."""
    word = party.text.lower().split()[-1]
    if word not in scene.words.accused | scene.words.victims or party.org is not None:
        return False
    return not any(m.span == party.span and _of_a_trade(scene, m.last) for m in scene.mentions)


def _of_a_trade(scene: Scene, i: int) -> bool:
    """Whether a trade is named at a token: "pelaku | usaha"."""
    return scene.norm(i) in scene.words.unsaid.trades
