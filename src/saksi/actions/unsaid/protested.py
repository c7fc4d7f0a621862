"""Against whom a protest is that is told to be against a deed: whoever does the deed, never who protests.

"Unjuk rasa terhadap penggerebekan oleh polisi", "protes penindakan yang dilakukan pemerintah".
"""

from collections.abc import Sequence

import msgspec

from saksi.actions.scene import Scene
from saksi.actions.sides.parties import sided, told
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action

RULE = "actions.protested_deed"
OWNER = "actions.owner"  # "protes terhadap pemecatannya": his who protests
PROTEST = "protest"
BETWEEN = 5  # tokens from a protest to the deed it is against
FAVOURED = ("aid", "agree", "consult", "cooperate", "concede", PROTEST)  # nobody protests by them


def protested(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The protests with the doers of the deeds right behind them on the other side."""
    if all(action.type != PROTEST for action in found):
        return list(found)
    pairs = zip(triggers, found, [*triggers[1:], None], [*found[1:], None], strict=True)
    return [
        _against(action, deed) if deed and after and _about(scene, trigger, after) else action
        for trigger, action, after, deed in pairs
    ]


def _about(scene: Scene, trigger: Trigger, deed: Trigger) -> bool:
    """Whether only words that tell what a protest is against stand between it and a deed's noun."""
    if trigger.type.name != PROTEST or deed.form != "noun" or deed.type.name in FAVOURED:
        return False
    between = range(trigger.last, deed.first)
    near = len(between) <= BETWEEN and scene.doc.sentence_of[deed.head] == scene.doc.sentence_of[trigger.head]
    return near and all(scene.norm(i) in scene.words.unsaid.against for i in between)


def _against(action: Action, deed: Action) -> Action:
    """One protest against who does a deed."""
    if not told(deed.actors) or deed.actors_rule == OWNER:
        return action
    named = {p.name or p.text for p in deed.actors}
    if named & {p.name or p.text for p in action.actors}:
        action = sided(action, (), action.recipients)
    if told(action.recipients):
        return action
    return msgspec.structs.replace(action, recipients=deed.actors, recipients_rule=RULE)
