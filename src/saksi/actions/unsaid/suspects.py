"""Those whom officers deal with through a report: who was arrested is whom they question, and did what he is held for."""

from collections.abc import Sequence

import msgspec

from saksi.actions.catalogue import FIGHT, senses
from saksi.actions.scene import Scene
from saksi.actions.sides.parties import sided, told
from saksi.actions.triggers import Trigger
from saksi.record.finding import Action, Party

DEALT = "actions.dealt_with"
CULPRIT = "actions.culprit"
ASSUMED = "actions.own_people"  # whose state nothing tells
HEARD = senses("done_to_someone")  # done to someone, never to a case
HELD = senses("proceeded_against")
CAUGHT = senses("prosecuted")
CRIMES = senses("crimes")
NAMED_SUSPECT = "suspect"
OTHERS_NEAR = 5  # tokens behind a deed in which others may be told: "mengambil keterangan dari saksi"


def dealt_with(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The questionings and arrests that leave out of whom, with those whom the same officers deal with nearest by."""
    known = [_without_suspects(scene, action) for action in found]
    return [
        _dealt(known, k) if _open(scene, triggers[k], action) else action for k, action in enumerate(known)
    ]


def _without_suspects(scene: Scene, action: Action) -> Action:
    """Naming no suspect is done to nobody: "polisi belum menetapkan tersangka"."""
    if action.sense != NAMED_SUSPECT or action.status != "negated":
        return action
    nobody = all(p.text.lower() in scene.words.accused for p in action.recipients)
    return sided(action, action.actors, ()) if nobody else action


def _open(scene: Scene, trigger: Trigger, action: Action) -> bool:
    """Whether an act is done to someone, and no word behind it tells to whom or what."""
    if action.sense not in HEARD or action.recipients or action.status == "negated":
        return False
    last = min(scene.clause(trigger.last - 1).last, trigger.last + OTHERS_NEAR)
    leads = (scene.words.toward | scene.words.sources | scene.words.unsaid.matters) - scene.words.purpose
    for i in range(trigger.last, last):
        if scene.doc.tokens[i].kind != "word" or scene.norm(i) in scene.words.joiners:
            return True
        if scene.norm(i) in leads:
            return False
    return True


def _dealt(found: Sequence[Action], k: int) -> Action:
    """One act with those it was done to."""
    action, states = found[k], told(found[k].actors)
    for j in [*range(k - 1, -1, -1), *range(k + 1, len(found))]:
        other = found[j]
        if other.sense not in HELD or not told(other.recipients):
            continue
        if not states or states & told(other.actors):
            return msgspec.structs.replace(action, recipients=other.recipients, recipients_rule=DEALT)
    return action


def culprits(scene: Scene, triggers: Sequence[Trigger], found: Sequence[Action]) -> list[Action]:
    """The crimes of a report that names no doer, with the state of those who were caught for them.

    Not in reports of bribery: whoever is caught for it is not the doer of the killing it is about.
    """
    if any(told(a.actors) for a in found if a.type == FIGHT):
        return list(found)
    caught = [
        p
        for a in found
        if a.sense in CAUGHT and a.recipients_rule != ASSUMED
        for p in a.recipients
        if p.country
    ]
    if len({p.country for p in caught}) != 1 or any(t.norm in scene.words.graft for t in scene.doc.tokens):
        return list(found)
    return [_done(scene, trigger, action, caught[0]) for trigger, action in zip(triggers, found, strict=True)]


def _done(scene: Scene, trigger: Trigger, action: Action, party: Party) -> Action:
    """One crime told by its noun with who was caught for it, where no other doer and no such victim is told."""
    if trigger.form != "noun" or action.sense not in CRIMES or action.actors:
        return action
    others = any(scene.norm(i) in scene.words.by for i in range(trigger.last, trigger.last + OTHERS_NEAR))
    struck = {w for p in action.recipients for w in p.text.lower().split()}
    himself = any(p.span == party.span for p in action.recipients)
    if others or himself or struck & scene.words.accused:
        return action
    return msgspec.structs.replace(action, actors=(party,), actors_rule=CULPRIT)
